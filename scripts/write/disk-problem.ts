import { Problem } from '#model';

const reasons: Record<string, { code: string; say: (path: string) => string; hint: (needed: string) => string }> = {
  ENOSPC: {
    code: 'disk-full',
    say: (path) => `There is no space left for ${path}`,
    hint: (needed) => `About ${needed} are needed. Free some space, or write elsewhere with -o.`,
  },
  EDQUOT: {
    code: 'disk-full',
    say: (path) => `Your share of the disk is used up; ${path} cannot be written`,
    hint: (needed) => `About ${needed} are needed. Free some space, or write elsewhere with -o.`,
  },
  EACCES: {
    code: 'no-permission',
    say: (path) => `There is no permission to write ${path}`,
    hint: () => 'Change its rights, or write elsewhere with -o.',
  },
  EROFS: {
    code: 'read-only',
    say: (path) => `The disk of ${path} can only be read`,
    hint: () => 'Write elsewhere with -o.',
  },
  ENOTDIR: {
    code: 'not-a-folder',
    say: (path) => `A file is in the way: ${path} cannot be made a folder`,
    hint: () => 'Move that file, or write elsewhere with -o.',
  },
  EISDIR: {
    code: 'folder-in-the-way',
    say: (path) => `A folder is in the way of the file ${path}`,
    hint: () => 'Move that folder, or write elsewhere with -o.',
  },
  EBUSY: {
    code: 'file-in-use',
    say: (path) => `${path} is in use by another program`,
    hint: () => 'Close it there and build again.',
  },
  ENAMETOOLONG: {
    code: 'name-too-long',
    say: (path) => `The disk does not take a name as long as ${path}`,
    hint: () => 'Write to a shorter path with -o.',
  },
  ELOOP: {
    code: 'link-loop',
    say: (path) => `The links on the way to ${path} lead in a circle`,
    hint: () => 'Remove the link, or write elsewhere with -o.',
  },
  EMFILE: {
    code: 'too-many-files',
    say: (path) => `Too many files are open to write ${path}`,
    hint: () => 'Close some programs, or raise the limit (ulimit -n).',
  },
};

const alike: Record<string, string> = {
  // Windows says EPERM of a file that another program holds open, such as a PDF in its viewer.
  EPERM: process.platform === 'win32' ? 'EBUSY' : 'EACCES',
  EEXIST: 'ENOTDIR',
  ENOTEMPTY: 'EISDIR',
  ENFILE: 'EMFILE',
  ETXTBSY: 'EBUSY',
};

/**
 * What the file system refused, as a Problem of the machine that names the path and how to mend it.
 * `needed` is the number of bytes that were to be written. Anything that the file system did not say is given back as it is.
 */
export function diskProblem(fault: unknown, folder: string, needed: number): unknown {
  if (fault instanceof Problem || !isSystemError(fault)) return fault;
  const path = shown(fault) ?? folder;
  const reason = reasons[alike[fault.code] ?? fault.code];
  if (!reason) {
    const message = `${path} could not be written (${fault.code})`;
    return new Problem('disk-fault', message, {
      fault: 'machine',
      place: { file: path },
      hint: 'Write elsewhere with -o.',
    });
  }
  return new Problem(reason.code, reason.say(path), {
    fault: 'machine',
    place: { file: path },
    hint: reason.hint(megabytes(needed)),
  });
}

interface SystemError extends Error {
  code: string;
  path?: string;
  dest?: string;
}

function isSystemError(fault: unknown): fault is SystemError {
  return fault instanceof Error && 'code' in fault && /^E[A-Z]+$/.test(String(fault.code));
}

/** The path that the person knows: never a temporary name of ours. */
function shown({ path, dest }: SystemError): string | undefined {
  return [dest, path].find((one) => one !== undefined && !/[/\\]\.lectern-[^/\\]*$/.test(one));
}

function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
