import type { Problem } from '#model';
import type { Failed } from '../build.ts';
import type { Order } from '../options.ts';
import { exitCodes } from './exit-codes.ts';
import { judge } from './judge.ts';

/** What one article has come to: in words for the terminal, as JSON, and as a number for the shell. */
export interface Told {
  text: string;
  plain: object;
  code: number;
}

/** Tells what a run comes to, on the standard output and the standard error. */
interface Teller {
  /** Tells of each article as soon as it is done, and gives the worst exit code of all. */
  tell<Outcome extends object>(
    order: Pick<Order, 'quiet' | 'json'>,
    outcomes: AsyncIterable<Outcome | Failed>,
    told: (outcome: Outcome) => Told,
  ): Promise<number>;
  /** Tells of what stopped the whole run, and gives its exit code. */
  fail(error: unknown): Promise<number>;
  judged(error: unknown): ReturnType<typeof judge>;
}

/** @param words what the program was called with */
export function tellerFor(words: string[]): Teller {
  const judged = (error: unknown) => judge(error, words);
  return {
    judged,
    async tell({ quiet, json }, outcomes, told) {
      const { plainProblem } = await import('../report.ts');
      const decks: object[] = [];
      let worst = exitCodes.made;
      for await (const outcome of outcomes) {
        if ('error' in outcome) {
          const { problem, exitCode } = await judged(outcome.error);
          worst = Math.max(worst, exitCode);
          decks.push({ article: outcome.job.file, problem: plainProblem(problem) });
          if (!json) await complain(problem);
        } else {
          const { text, plain, code } = told(outcome);
          worst = Math.max(worst, code);
          decks.push(plain);
          if (!json && !quiet) say(`${text}\n`);
        }
      }
      if (json) say(`${JSON.stringify({ exitCode: worst, decks }, null, 2)}\n`);
      return worst;
    },
    async fail(error) {
      const { problem, exitCode } = await judged(error);
      if (!words.includes('--json')) await complain(problem);
      else {
        const { plainProblem } = await import('../report.ts');
        say(`${JSON.stringify({ exitCode, decks: [], problem: plainProblem(problem) })}\n`);
      }
      return exitCode;
    },
  };
}

/** Writes to the standard output, which is all that was asked for: gives the exit code of that. */
export function say(text: string): number {
  process.stdout.write(text);
  return exitCodes.made;
}

async function complain(problem: Problem): Promise<void> {
  const { paintFor, problemText } = await import('../report.ts');
  process.stderr.write(`${problemText(problem, paintFor(process.stderr))}\n`);
}
