import { watch } from 'chokidar';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { hear, isEmptied, stampOf } from '../read/live.ts';

/** How long a file must be left alone before it counts as saved, in ms: editors write, rename and write again. */
const settled = 5;

/** How often the files are looked at besides, in ms: of many saves in a row, a file system may keep the last to itself. */
const netEvery = 500;

/** What changed on the disk since it was last told. */
export interface Saved {
  /** True where anything in templates/ did. */
  design: boolean;
  /** True where the page itself did: its shell, or a script that runs in it. */
  shell: boolean;
}

export interface Watched {
  /** The article and its tuning: absolute paths. */
  files: string[];
  templates: string;
  /** What the builds write: never watched. */
  out: string;
}

/**
 * Watches the folders of an article and of the templates, and tells when something in them was saved. Folders, since a file
 * that is replaced by another of its name is no longer the one that was watched. Gives back how to stop.
 * @param touched is told at once of whatever happens to a file, which may be half written
 */
export async function watching(
  { files, templates, out }: Watched,
  saved: (what: Saved) => void,
  touched: () => void = () => {},
): Promise<() => Promise<void>> {
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const wanted = new Set(files);
  let pending: Saved | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stamp = await stampOf(files);
  const note = (path: string) => {
    const inTemplates = within(path, templates);
    if (!inTemplates && !wanted.has(path) && !/\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(path)) return;
    const page = inTemplates && /(?:deck\.hbs|[\\/](?:screen|dev)[\\/][^\\/]+)$/.test(path);
    pending = { design: pending?.design || inTemplates, shell: pending?.shell || page };
    clearTimeout(timer);
    timer = setTimeout(tell, settled, 2);
  };
  /** @param patience how often a file that is empty is given time: whoever saves may have emptied it first */
  const tell = async (patience: number) => {
    // What is read from now on is newer than this: the net has nothing to add to it.
    const now = await stampOf(files);
    if (patience > 0 && isEmptied(now)) {
      timer = setTimeout(tell, 20, patience - 1);
      return;
    }
    const what = pending;
    if (!what) return;
    pending = undefined;
    stamp = now;
    saved(what);
  };
  const watcher = watch([...folders, templates], {
    ignoreInitial: true,
    depth: 4,
    ignored: (path) => within(path, out) || folders.some((folder) => hidden(relative(folder, path))),
  });
  watcher.on('all', (event, path) => {
    if (event !== 'addDir' && event !== 'unlinkDir') note(resolve(path));
  });
  // A folder that may not be read keeps nobody from writing beside it.
  watcher.on('error', () => undefined);
  await new Promise<void>((ready) => watcher.once('ready', ready));
  const unhear = folders.map((folder) => hear(folder, (name) => wanted.has(join(folder, name)) && touched()));
  const net = setInterval(async () => {
    const now = await stampOf(files);
    if (now !== stamp) for (const file of files) note(file);
    stamp = now;
  }, netEvery);
  return async () => {
    clearInterval(net);
    clearTimeout(timer);
    for (const stop of unhear) stop();
    await watcher.close();
  };
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** Folders of programs, not of writers; the article's own folder may well lie below one. */
function hidden(path: string): boolean {
  return (
    !path.startsWith('..') &&
    path.split(sep).some((name) => name.startsWith('.') || name === 'node_modules' || name === 'dist')
  );
}
