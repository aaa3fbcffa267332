import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { Problem } from '#model';
import type { Job, Order } from '../options.ts';
import { browserFor, ordered } from '../ordered.ts';
import { compose } from '../pipeline.ts';
import { home } from '../read/files/home.ts';
import { tuningFile } from '../read/tuning.ts';
import { follow } from './follow.ts';
import type { Gate } from './guard.ts';
import { handFor } from './hand.ts';
import { keeping } from './keeping.ts';
import { openInBrowser } from './open.ts';
import { routesFor } from './routes.ts';
import type { Shown } from './rounds.ts';
import { serve } from './server.ts';
import { stageFor, type TerminalVoice } from './stage.ts';
import { type Saved, type Watched, watching } from './watch.ts';

/**
 * Shows an article's deck while it is being written: builds, serves it to this machine, watches, and tells the page what changed
 * after every save. Gives back how to stop. Throws a Problem for an order that cannot be served at all.
 */
export async function dev(order: Order, voice: TerminalVoice): Promise<() => Promise<void>> {
  const job = await theOne(order);
  const token = randomBytes(18).toString('base64url');
  const gate = { port: order.port ?? 4100, host: order.host, token };
  // Started only where there is something to be printed or drawn.
  const browser = browserFor(order);
  const stage = await stageFor(job, voice, token, browser, order.pdf);
  const { keep, forget } = keeping();

  const following = follow({
    file: job.file,
    compose: (help) => compose(job, order, { ...help, keep, browser }),
    live: stage.live,
    show: (patch) => stage.tell('patch', patch),
    made: stage.made,
    failed: (error) => stage.failed(error, following.shown() !== undefined),
  });
  await following.build();
  const listening = await serve(routesFor(following, stage, handFor(job.file)), gate);

  const saved = async ({ design, shell }: Saved) => {
    if (design) forget();
    if (shell) await stage.renew();
    await following.build();
    if (shell) stage.tell('reload', {});
  };
  const unwatch = await watching(watched(job), (what) => void saved(what).catch(() => undefined), following.glance);
  // What was saved between the first look and the watching.
  await following.build();
  announce(job, order, gate, voice, following.shown());
  return async () => {
    await unwatch();
    await Promise.all([listening.close(), stage.close(), browser.close()]);
  };
}

async function theOne(order: Order): Promise<Job> {
  const [job, another] = await ordered(order);
  if (job && !another) return job;
  const hint = 'For example: lectern dev content/tides/article.md';
  throw new Problem('dev-one', 'There are several articles; one can be shown at a time', { fault: 'usage', hint });
}

function watched({ file, folder }: Job): Watched {
  return {
    files: [resolve(file), resolve(tuningFile(file))],
    templates: join(home(), 'templates'),
    out: resolve(folder),
  };
}

/** Says where the deck is to be seen, and who can see it. */
function announce(
  job: Job,
  { open }: Order,
  { host, port, token }: Gate,
  { say, paint }: TerminalVoice,
  shown?: Shown,
): void {
  const name = host && host !== '0.0.0.0' && host !== '::' ? host : 'localhost';
  const address = `http://${name}:${port}/${host ? `?key=${token}` : ''}`;
  const slides = shown ? `${shown.composed.deck.slides.length} slides of ` : '';
  say(`${paint.bold(address)}  ${paint.dim(`${slides}${job.file}; E changes a slide, Ctrl+C ends`)}`);
  if (host) say(paint.yellow('Everyone who can reach this machine and has the address can read and change the deck.'));
  if (open) openInBrowser(address);
}
