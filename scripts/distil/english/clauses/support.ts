import type { Clause } from '../../units/clause.ts';
import { withoutEnd } from '../syntax.ts';
import { aside } from './aside.ts';
import { claimed } from './claimed.ts';
import { framed, inserted } from './owned.ts';
import { fronted, subordinate } from './fronted.ts';
import { tail } from './tail.ts';
import { timed } from './timed.ts';

/** Clauses of a text without the phrase before or behind them, which becomes their support. */
export function withSupport(text: string): Clause[] {
  return (framed(text) ?? claimed(text) ?? inserted(text) ?? aside(text) ?? tail(text))
    .flatMap(timed)
    .flatMap(subordinate)
    .flatMap(fronted)
    .map(tidy);
}

function tidy(clause: Clause): Clause {
  const text = withoutEnd(clause.text);
  const support = clause.support
    ?.trim()
    .replace(/(?:[.,;:\s]|\s[—–-])+$/, '')
    // "Driven by what he called “the tide,” he …"
    .replace(/,(["”])$/, '$1')
    .replace(/^(?:and|but|so(?!\s[^,]*\s(?:can|could)\s))\s+/i, '');
  return support ? { ...clause, text, support } : { text };
}
