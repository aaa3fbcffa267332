import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { emptyFolder, lectern, program } from './lectern.ts';

describe('asking lectern about itself', () => {
  it.each([['--version'], ['-V'], ['version']])('%s gives the version and nothing else', async (word) => {
    expect(await lectern([word], { cwd: await emptyFolder() })).toEqual({
      code: 0,
      out: `${about.version}\n`,
      err: '',
    });
  });

  it.each([['--help'], ['-h'], ['help'], []])('%s shows what there is to know', async (...words) => {
    const { code, out, err } = await lectern(words, { cwd: await emptyFolder() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of [
      'lectern build',
      '--minutes',
      'html, pdf, json, storyboard',
      'studio',
      'Exit codes',
      'index.html',
    ]) {
      expect(out).toContain(word);
    }
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  it.runIf(process.platform !== 'win32')('does not mind when nobody reads to the end', () => {
    const pipe = `"${process.execPath}" "${program}" --help | true; "${process.execPath}" "${program}" --help | head -1`;
    const { stdout, stderr, status } = spawnSync('sh', ['-c', pipe], { encoding: 'utf8' });
    expect({ status, stderr, lines: stdout.split('\n').length }).toEqual({ status: 0, stderr: '', lines: 2 });
  });
});
