import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { Problem } from '#model';
import { changeLine } from '../changes-report.ts';
import type { Job, Order } from '../options.ts';
import { browserFor, compose, ordered } from '../pipeline.ts';
import { home } from '../read/home.ts';
import { liveFiles } from '../read/live.ts';
import { tuningFile } from '../read/tuning.ts';
import { problemText } from '../report.ts';
import { type Paint, paintFor } from '../terminal.ts';
import { tuningText } from '../tuning-report.ts';
import { follow } from './follow.ts';
import { editOf, handFor } from './hand.ts';
import { keeping } from './keeping.ts';
import { lookAt, showPictures, slideNamed } from './look-at.ts';
import { openInBrowser } from './open.ts';
import { paperFor } from './paper.ts';
import { patchBetween } from './patch.ts';
import { problemPage } from './problem-page.ts';
import type { Shown } from './rounds.ts';
import { serve } from './server.ts';
import { type Saved, watching } from './watch.ts';

/** What `lectern dev` says in the terminal. */
export interface Voice {
  say(text: string): void;
  complain(text: string): void;
  /** A bug of ours as a problem that can be told. */
  judge(error: unknown): Promise<Problem>;
  paint: Paint;
}

/**
 * Shows an article's deck while it is being written: builds, serves it to this machine, watches, and tells the page what changed
 * after every save. Gives back how to stop. Throws a Problem for an order that cannot be served at all.
 */
export async function dev(order: Order, voice: Voice): Promise<() => Promise<void>> {
  const job = await theOne(order);
  const token = randomBytes(18).toString('base64url');
  const gate = { port: order.port ?? 4100, host: order.host, token };
  const hand = handFor(job.file);
  const listeners = new Set<(event: string, data: object) => void>();
  const tell = (event: string, data: object) => {
    for (const listener of listeners) listener(event, data);
  };
  const { keep, forget } = keeping();
  // Started only where there is something to be printed or drawn.
  const browser = browserFor(order);
  const paper = order.pdf
    ? paperFor(job, browser, (name, ms, error) => {
        if (error === undefined) voice.say(`${name} printed, ${ms} ms`);
        else void voice.judge(error).then((found) => voice.complain(problemText(found, voice.paint)));
      })
    : undefined;
  let problem: string | undefined;
  let files = await liveFiles();
  const live = (build = 0) => ({
    scripts: [`const LecternLive = ${JSON.stringify({ build, token, problem })};`, ...files.scripts],
    styles: files.styles,
  });

  const { build, shown, glance } = follow({
    file: job.file,
    compose: (help) => compose(job, order, { ...help, keep, browser }),
    live,
    show: (patch) => tell('patch', patch),
    made({ shown: { composed }, patch, change, ms }, waited) {
      const mended = problem !== undefined;
      problem = undefined;
      if (mended) tell('problem', {});
      if (!patch && !change) {
        if (mended) voice.say('Mended: nothing else changed');
        return;
      }
      paper?.show(composed);
      if (change) {
        const line = changeLine(change());
        voice.say(`${line}, ${waited} ms${waited < ms ? ` (all of it ${ms} ms)` : ''}`);
        tell('change', { text: line });
      }
      for (const line of tuningText(composed.deck, voice.paint)) voice.say(line);
    },
    async failed(error) {
      const found = await voice.judge(error);
      if (!shown() && found.fault !== 'article') throw error;
      const text = problemText(found, paintFor({}));
      if (text !== problem) voice.complain(problemText(found, voice.paint));
      problem = text;
      tell('problem', { text });
    },
  });

  const now = () => {
    const deck = shown();
    if (deck) return deck;
    throw new Problem('deck-none', 'There is no deck yet');
  };
  const listening = await build().then(() =>
    serve(
      {
        page() {
          const deck = shown();
          return deck ? deck.composed.page(live(deck.own.build)) : problemPage(problem ?? '', live());
        },
        events(known, listener) {
          listeners.add(listener);
          const deck = shown();
          // A page that missed something is told everything: nothing that was saved is ever lost to it.
          if (deck && known !== deck.build) listener('patch', patchBetween(undefined, deck.screen, deck.build));
          listener('problem', problem ? { text: problem } : {});
          return () => listeners.delete(listener);
        },
        acts: {
          look: async (sent) => lookAt(sent, now().composed),
          pictures: () => showPictures(now().composed),
          async tune(sent) {
            const { deck } = now().composed;
            const edit = editOf(sent);
            const slide = (id: string) => slideNamed(id, deck)?.id ?? id;
            await hand.write({ ...edit, slide: slide(edit.slide), beside: edit.beside && slide(edit.beside) }, deck);
            return built();
          },
          async undo() {
            const undone = await hand.undo();
            return { ...(await built()), undone };
          },
          async accept(sent) {
            const number = Number((sent as { number?: unknown } | null)?.number) || undefined;
            const accepted = await hand.accept(now().composed.deck, number);
            return { ...(await built()), accepted };
          },
        },
      },
      gate,
    ),
  );
  async function built(): Promise<object> {
    await build();
    return { build: shown()?.build, ...(problem ? { problem } : {}) };
  }

  async function saved({ design: redesigned, shell }: Saved): Promise<void> {
    if (redesigned) forget();
    if (shell) files = await liveFiles();
    await build();
    if (shell) tell('reload', {});
  }
  const watched = {
    files: [resolve(job.file), resolve(tuningFile(job.file))],
    templates: join(home(), 'templates'),
    out: resolve(job.folder),
  };
  const unwatch = await watching(watched, (what) => void saved(what).catch(() => undefined), glance);
  // What was saved between the first look and the watching.
  await build();
  announce(job, order, gate, voice, shown());
  return async () => {
    await unwatch();
    await Promise.all([listening.close(), paper?.close(), browser.close()]);
  };
}

function announce(
  job: Job,
  order: Order,
  gate: { port: number; host?: string; token: string },
  voice: Voice,
  shown?: Shown,
): void {
  const { host } = gate;
  const name = host && host !== '0.0.0.0' && host !== '::' ? host : 'localhost';
  const address = `http://${name}:${gate.port}/${host ? `?key=${gate.token}` : ''}`;
  const slides = shown ? `${shown.composed.deck.slides.length} slides of ` : '';
  voice.say(`${voice.paint.bold(address)}  ${voice.paint.dim(`${slides}${job.file}; E changes a slide, Ctrl+C ends`)}`);
  if (host)
    voice.say(
      voice.paint.yellow('Everyone who can reach this machine and has the address can read and change the deck.'),
    );
  if (order.open) openInBrowser(address);
}

async function theOne(order: Order): Promise<Job> {
  const [job, another] = await ordered(order);
  if (job && !another) return job;
  const hint = 'For example: lectern dev content/tides/article.md';
  throw new Problem('dev-one', 'There are several articles; one can be shown at a time', 'usage', undefined, hint);
}
