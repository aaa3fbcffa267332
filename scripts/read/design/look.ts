import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Art, type Look, nearest, Problem, type Type, type Voice, type Voices, voiceFamilies } from '#model';
import { home } from '../files/home.ts';
import { ownText } from '../files/own-file.ts';

/** The names of the looks that there are: every folder of templates/looks that holds a look.css. */
export async function looks(): Promise<string[]> {
  const folder = join(home(), 'templates', 'looks');
  const names = readdirSync(folder);
  return names.filter((name) => existsSync(join(folder, name, 'look.css'))).sort();
}

/** A face as fonts.json tells of it; its files lie in fonts/. */
interface Row {
  family: string;
  weight: number;
  style?: 'italic';
  files: string[];
}

/**
 * A look by its name: its tokens, and what else they say.
 * @throws Problem (usage) for a look that there is not
 */
export async function readLook(name: string): Promise<Look> {
  const folder = join(home(), 'templates', 'looks', name);
  if (!/^[\w-]+$/.test(name) || !existsSync(join(folder, 'look.css'))) throw await unknownLook(name);
  const css = ownText(folder, 'look.css');
  const rows = JSON.parse(ownText(folder, 'fonts.json')) as Row[];
  const tokens = tokensOf(css);
  return {
    ...{ name, css },
    stacks: stacksOf(tokens),
    voices: voicesOf(tokens),
    art: (tokens.get('--art') as Art | undefined) ?? 'none',
    fonts: rows.map((row) => ({
      style: 'normal',
      ...row,
      serif: hasSerifs(row.family, tokens),
      files: row.files.map((file) => ({ file: join(folder, 'fonts', file) })),
    })),
  };
}

/** The custom properties of the first block: those of the light scheme, in which everything is set that is set at all. */
function tokensOf(css: string): Map<string, string> {
  const block = /\{([^}]*)\}/.exec(css.replace(/\/\*.*?\*\//gs, ''))?.[1] ?? '';
  return new Map([...block.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

function voicesOf(tokens: Map<string, string>): Voices {
  const number = (name: string, otherwise: number) => Number.parseFloat(tokens.get(name) ?? '') || otherwise;
  const type = (voice: Voice): Type => ({
    family: firstFamily(tokens.get(`--font-${voiceFamilies[voice]}`) ?? ''),
    weight: number(`--w-${voice}`, 400),
    tracking: number(`--tr-${voice === 'strong' ? 'text' : voice}`, 0),
    scale: number(`--scale-${voice === 'strong' ? 'text' : voice}`, 1),
    leading: 0,
  });
  const voices = Object.keys(voiceFamilies) as Voice[];
  return Object.fromEntries(voices.map((voice) => [voice, type(voice)])) as Voices;
}

function firstFamily(stack: string): string {
  return (
    stack
      .split(',')[0]
      ?.trim()
      .replace(/^["']|["']$/g, '') ?? ''
  );
}

function stacksOf(tokens: Map<string, string>): Record<string, string> {
  const stacks = [...tokens].filter(([name]) => name.startsWith('--font-'));
  return Object.fromEntries(stacks.map(([name, stack]) => [name.slice(2), stack]));
}

/** Whether the family stands in a stack that ends in `serif`. */
function hasSerifs(family: string, tokens: Map<string, string>): boolean {
  return Object.values(stacksOf(tokens)).some((stack) => firstFamily(stack) === family && /[\s,]serif$/.test(stack));
}

async function unknownLook(name: string): Promise<Problem> {
  const known = await looks();
  const guess = nearest(name, known);
  const hint = `The looks are: ${known.join(', ')}.${guess ? ` Did you mean ${guess}?` : ''}`;
  return new Problem('look-unknown', `There is no look named ${name}.`, { fault: 'usage', hint });
}
