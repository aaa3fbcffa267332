import { type ChildProcess, execFileSync } from 'node:child_process';
import { NotStarted } from './not-started.ts';

/** Rejects when the child ends by itself. What it said until then goes into the reason. */
export function trouble(child: ChildProcess): Promise<never> {
  let said = '';
  child.stderr?.on('data', (chunk: Uint8Array) => {
    if (said.length < 20_000) said += chunk;
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', (fault) => reject(new NotStarted(fault.message, 'died')));
    child.once('close', (code, signal) => {
      const sandbox = /No usable sandbox|SUID sandbox|sandbox_host_linux|Failed to move to new namespace/i.test(said);
      reject(new NotStarted(reasonFrom(said) ?? `it ended with ${signal ?? code}`, sandbox ? 'sandbox' : 'died'));
    });
  });
  ended.catch(() => undefined);
  return ended;
}

function reasonFrom(said: string): string | undefined {
  const lines = said.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim());
  const telling = lines.find((line) => /shared librar|sandbox|GLIBC|FATAL|not found|denied/i.test(line));
  return (telling ?? lines.filter((line) => line !== '').at(-1))?.slice(0, 200);
}

/** The browser and its helpers are a process group of their own. Nothing in the profile is worth a gentler end. */
export function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') {
      execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    } else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
