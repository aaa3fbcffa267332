import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../templates/layouts/index.ts';
import { house } from '../whole/made.ts';

describe('the markup of a layout', () => {
  it.each(rules.map(({ name }) => name))(
    'has no section of its own, which reveal.js would take for a slide: %s',
    async (name) => {
      const markup = await readFile(join(house, 'templates/layouts', name, `${name}.hbs`), 'utf8');
      expect(markup).toContain('{{#> slide');
      expect(markup).not.toMatch(/<\/?section\b/);
    },
  );
});
