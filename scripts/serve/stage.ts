import type { Problem } from '#model';
import { changeLine } from '../report/changes.ts';
import type { Job } from '../options.ts';
import { liveFiles } from '../read/live.ts';
import type { Live } from '../render/render-deck.ts';
import { problemText } from '../report.ts';
import { type Paint, paintFor } from '../report/terminal.ts';
import { tuningText } from '../report/tuning.ts';
import type { BrowserSource } from '../write/browser.ts';
import { type Audience, audience } from './audience.ts';
import { type Paper, paperFor } from './paper.ts';
import type { Round } from './rounds.ts';

/** What `lectern dev` says in the terminal. */
export interface TerminalVoice {
  say(text: string): void;
  complain(text: string): void;
  /** A bug of ours as a problem that can be told. */
  judge(error: unknown): Promise<Problem>;
  paint: Paint;
}

/** Where one article is shown while it is being written: what stands between its deck, the terminal and the pages that look on. */
export interface Stage extends Audience {
  /** What the page runs besides the deck's own scripts, with the build that it shows. */
  live(build?: number): Live;
  /** Reads anew what `live` gives. */
  renew(): Promise<void>;
  /** Why there is no newer deck, in words, while there is none. */
  problem(): string | undefined;
  /** A deck was made: what is new in it is told, in the terminal and to the pages, with how long they waited for it, in ms. */
  made(round: Round, waited: number): void;
  /** No deck could be made. Throws what went wrong where nothing is shown yet, and no edit of the article can mend it. */
  failed(error: unknown, isShown: boolean): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param token lets a page write
 * @param browser prints the PDF after each change, where `pdf` says so
 */
export async function stageFor(
  job: Job,
  voice: TerminalVoice,
  token: string,
  browser: BrowserSource,
  pdf: boolean,
): Promise<Stage> {
  const { tell, join } = audience();
  const paper = pdf ? printing(job, browser, voice) : undefined;
  let problem: string | undefined;
  let files = await liveFiles();

  return {
    tell,
    join,
    live: (build = 0) => ({
      scripts: [`const LecternLive = ${JSON.stringify({ build, token, problem })};`, ...files.scripts],
      styles: files.styles,
    }),
    async renew() {
      files = await liveFiles();
    },
    problem: () => problem,
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
    async failed(error, isShown) {
      const found = await voice.judge(error);
      if (!isShown && found.fault !== 'article') throw error;
      const text = problemText(found, paintFor({}));
      if (text !== problem) voice.complain(problemText(found, voice.paint));
      problem = text;
      tell('problem', { text });
    },
    async close() {
      await paper?.close();
    },
  };
}

function printing(job: Job, browser: BrowserSource, voice: TerminalVoice): Paper {
  return paperFor(job, browser, (name, ms, error) => {
    if (error === undefined) voice.say(`${name} printed, ${ms} ms`);
    else void voice.judge(error).then((found) => voice.complain(problemText(found, voice.paint)));
  });
}
