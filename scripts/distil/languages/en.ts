import type { LanguagePack } from '#model';
import { claims } from './en/claims.ts';
import { figures } from './en/figures.ts';
import { grammar } from './en/grammar.ts';
import { lists } from './en/lists.ts';
import { names } from './en/names.ts';
import { page } from './en/page.ts';
import { passing } from './en/passing.ts';
import { showing } from './en/showing.ts';

export const english: LanguagePack = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  surgery: true,
  spaced: true,
  capitalNouns: false,
  words: {
    agenda: 'Agenda',
    takeaways: 'Takeaways',
    questions: 'Questions?',
    closing: 'Thank you',
    timeline: 'Timeline',
    numbers: 'In numbers',
    sources: 'Who says so',
    source: 'Source',
    example: 'Example',
    introduction: 'Introduction',
    glance: 'At a glance',
    backup: 'More figures',
    done: 'Done',
    open: 'To do',
  },
  ...page,
  ...names,
  ...figures,
  ...claims,
  ...passing,
  ...lists,
  ...grammar,
  ...showing,
};
