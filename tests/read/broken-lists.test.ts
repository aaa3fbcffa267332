import type { List } from '#model';
import { expect, it } from 'vitest';
import { read } from './read.ts';

const kinds = async (text: string) => (await read(text)).blocks.map(({ kind }) => kind);

const quote = '<aside class="pquote">\nNobody slept that night.\n\n— Ada Reed\n\n</aside>';

it('joins a list of named items that a picture or a quotation parts, and has those behind it', async () => {
  const text = `# T\n\n* **Sails:** they dry slowly\n\n![Sails](sails.png)\n\n* **Ropes:** they rot\n\n${quote}\n\n* **Lamps:** they smoke\n\nThe end is told here.`;
  expect(await kinds(text)).toEqual(['heading', 'list', 'picture', 'quote', 'paragraph']);
  const { blocks } = await read(text);
  expect((blocks[1] as List).items.map(({ prose }) => prose.text)).toEqual([
    'Sails: they dry slowly',
    'Ropes: they rot',
    'Lamps: they smoke',
  ]);
});

it('takes an item that is no more than a list for a mark too many', async () => {
  const text =
    '* * **Oak:** it stands in water\n\n* **Stone:** it breaks the waves\n\n* **Tar:**\n  * of pine\n  * of coal';
  const { blocks } = await read(text);
  const items = (blocks[0] as List).items;
  expect(items.map(({ prose }) => prose.text)).toEqual([
    'Oak: it stands in water',
    'Stone: it breaks the waves',
    'Tar:',
  ]);
  expect(items.map((item) => item.blocks.length)).toEqual([0, 0, 1]);
});

it('joins a list between whose items stands where the links in it lead', async () => {
  const text =
    '* a [lamp]\n\n[lamp]: https://lamps.example\n\n* a [rope]\n* a sail\n\n[rope]: https://ropes.example\n\n* tar';
  const { blocks } = await read(text);
  expect(blocks.map((one) => (one as List).items.map(({ prose }) => prose.text))).toEqual([
    ['a lamp', 'a rope', 'a sail', 'tar'],
  ]);
  expect(await kinds('* a lamp\n\n[lamp]: https://lamps.example\n\nAt night:\n\n* a rope')).toEqual([
    'list',
    'paragraph',
    'list',
  ]);
  expect(await kinds('* a lamp\n\n<!-- another list -->\n\n* a rope')).toEqual(['list', 'list']);
});

it('leaves two lists apart that have no such names, or prose between them', async () => {
  expect(await kinds('* one boat\n* two boats\n\n![Boats](boats.png)\n\n* a lamp\n* a rope')).toEqual([
    'list',
    'picture',
    'list',
  ]);
  const prose = 'So much for sails and what they are made of.';
  expect(await kinds(`* **Sails:** dry\n\n${prose}\n\n* **Ropes:** rot`)).toEqual(['list', 'paragraph', 'list']);
});
