import { Problem } from '#model';

/** The value of an option, where it has one. */
export function text(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Minutes, up to 600. Throws a Problem for anything else. */
export function minutes(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : 0;
  if (number > 0 && number <= 600) return number;
  const hint = 'Give a number of minutes up to 600, such as --minutes 20.';
  throw new Problem('option-value', `--minutes cannot be "${value}"`, { fault: 'usage', hint });
}

/** A port, from 1 to 65535. Throws a Problem for anything else. */
export function port(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (number > 0 && number < 65_536) return number;
  const hint = 'Give a number between 1 and 65535, such as --port 4100.';
  throw new Problem('option-value', `--port cannot be "${value}"`, { fault: 'usage', hint });
}

/** A canonical BCP 47 tag. Throws a Problem for what is none. */
export function language(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    const hint = 'Give a language tag, such as --lang en, --lang de or --lang zh-Hans.';
    throw new Problem('option-value', `--lang cannot be "${value}"`, { fault: 'usage', hint });
  }
}
