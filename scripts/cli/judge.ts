import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Breach, Problem } from '#model';
import about from '../../package.json' with { type: 'json' };
import { exitCodes } from './exit-codes.ts';

/**
 * What a person is told of anything that was thrown. A bug of ours leaves its trace in a file, not on the screen.
 * @param words what the program was called with, for the trace
 */
export async function judge(error: unknown, words: string[]): Promise<{ problem: Problem; exitCode: number }> {
  if (error instanceof Problem) return { problem: error, exitCode: exitCodes[error.fault] };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const name = `lectern-trace-${process.pid}.txt`;
  const about_ = `lectern ${about.version}, node ${process.version}, ${process.platform} ${process.arch}\n`;
  const { writeFiles } = await import('../write/files.ts');
  const saved = await writeFiles(tmpdir(), [
    { name, bytes: Buffer.from(`${about_}lectern ${words.join(' ')}\n\n${trace}\n`) },
  ])
    .then(() => `Its trace is in ${join(tmpdir(), name)}: please send it to us with the article, if you may.`)
    .catch(() => 'Its trace could not be saved.');
  const problem =
    error instanceof Breach
      ? new Problem('gate', error.message, {
          fault: 'machine',
          place: error.place,
          hint: `That is a bug in Lectern. ${saved}`,
        })
      : new Problem('bug', 'Lectern has a bug, and could not go on', { fault: 'machine', hint: saved });
  return { problem, exitCode: exitCodes.bug };
}
