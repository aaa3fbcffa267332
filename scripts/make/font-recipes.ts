import { prose, type Stretches, signs } from './letters.ts';

/** One file of a look: which font it is cut from, and what is kept of it. */
export interface Cut {
  /** Below node_modules. */
  from: string;
  to: string;
  keep: Stretches;
  /** Where the axes of a variable font are pinned. */
  axes?: Record<string, number>;
  features: string[];
  /** True for what goes on from another file with the letters that it has not: it gets no core. */
  rest?: boolean;
}

interface Recipe {
  cuts: Cut[];
  /** Licence texts by their place below node_modules, and the names that they get. */
  licences: Record<string, string>;
}

/** Kerning, marks on letters, composed letters, contextual forms, figures of one width. */
const ofText = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'liga', 'tnum', 'lnum'];
/** Programming ligatures go: code is shown as written. */
const ofCode = ['ccmp', 'mark', 'mkmk', 'locl'];

/** The fonts of each look. A font that comes in slices is cut slice by slice; fonts.json puts them together again. */
export const recipes: Record<string, Recipe> = {
  studio: {
    cuts: [
      ...['Regular', 'Medium', 'SemiBold'].map((name) =>
        whole(`inter-ui/display/InterDisplay-${name}.woff2`, `InterDisplay-${name}.ttf`),
      ),
      code(),
    ],
    licences: { 'inter-ui/LICENSE.txt': 'Inter-LICENSE.txt', ...codeLicence() },
  },
  paper: {
    cuts: [
      ...newsreader('NewsreaderDisplay-400', { wght: 400, opsz: 72 }, ['latin', 'latin-ext', 'vietnamese']),
      ...newsreader('NewsreaderDisplay-420', { wght: 420, opsz: 44 }, ['latin', 'latin-ext', 'vietnamese']),
      ...newsreader('NewsreaderDisplay-Italic', { wght: 400, opsz: 72 }, ['latin', 'latin-ext'], 'italic'),
      ...newsreader('Newsreader-400', { wght: 400, opsz: 24 }, ['latin', 'latin-ext', 'vietnamese']),
      ...newsreader('Newsreader-600', { wght: 600, opsz: 24 }, ['latin', 'latin-ext', 'vietnamese']),
      ...slices('source-serif-4', 'SourceSerif-400', { wght: 400, opsz: 32 }, ['cyrillic', 'greek'], { rest: true }),
      ...slices('source-serif-4', 'SourceSerif-600', { wght: 600, opsz: 24 }, ['cyrillic', 'greek'], { rest: true }),
      ...slices('hanken-grotesk', 'HankenGrotesk-500', { wght: 500 }, ['latin', 'latin-ext', 'vietnamese']),
      { ...whole('inter-ui/display/InterDisplay-Regular.woff2', 'Signs.ttf'), keep: signs, rest: true },
      code(),
    ],
    licences: {
      '@fontsource-variable/newsreader/LICENSE': 'Newsreader-LICENSE.txt',
      '@fontsource-variable/source-serif-4/LICENSE': 'SourceSerif-LICENSE.txt',
      '@fontsource-variable/hanken-grotesk/LICENSE': 'HankenGrotesk-LICENSE.txt',
      'inter-ui/LICENSE.txt': 'Inter-LICENSE.txt',
      ...codeLicence(),
    },
  },
  midnight: {
    cuts: [
      ...[400, 450, 500, 550].flatMap((wght) =>
        slices('geist', `Geist-${wght}`, { wght }, ['latin', 'latin-ext', 'cyrillic', 'vietnamese']),
      ),
      ...slices('geist-mono', 'GeistMono-400', { wght: 400 }, [
        ...['latin', 'latin-ext', 'cyrillic', 'vietnamese', 'symbols2'],
      ]),
      {
        ...whole('inter-ui/display/InterDisplay-Regular.woff2', 'Rest.ttf'),
        keep: [...signs, [0x370, 0x3ff]],
        rest: true,
      },
    ],
    licences: {
      '@fontsource-variable/geist/LICENSE': 'Geist-LICENSE.txt',
      '@fontsource-variable/geist-mono/LICENSE': 'GeistMono-LICENSE.txt',
      'inter-ui/LICENSE.txt': 'Inter-LICENSE.txt',
    },
  },
};

function whole(from: string, to: string): Cut {
  return { from, to, keep: prose, features: ofText };
}

function code(): Cut {
  const from = 'jetbrains-mono/fonts/webfonts/JetBrainsMono-Regular.woff2';
  return { from, to: 'JetBrainsMono-Regular.ttf', keep: prose, features: ofCode };
}

function codeLicence(): Record<string, string> {
  return { 'jetbrains-mono/LICENSE': 'JetBrainsMono-LICENSE.txt' };
}

function newsreader(to: string, axes: Record<string, number>, names: string[], style = 'normal'): Cut[] {
  return slices('newsreader', to, axes, names, { style });
}

/**
 * A variable font that comes in slices of the alphabet, the first of which is the face and the others go on from it, or all from
 * another.
 */
function slices(
  font: string,
  to: string,
  axes: Record<string, number>,
  names: string[],
  { rest = false, style = 'normal' } = {},
): Cut[] {
  const features = font.endsWith('-mono') ? ofCode : ofText;
  const axis = 'opsz' in axes ? 'opsz' : 'wght';
  return names.map((name, at) => ({
    from: `@fontsource-variable/${font}/files/${font}-${name}-${axis}-${style}.woff2`,
    to: at === 0 && !rest ? `${to}.ttf` : `${to}-${name}.ttf`,
    ...{ keep: prose, axes, features, rest: at > 0 || rest },
  }));
}
