import type { LayoutRule } from '#model';
import { rule as agenda } from './agenda/agenda.ts';
import { rule as assertion } from './assertion/assertion.ts';
import { rule as backup } from './backup/backup.ts';
import { rule as bars } from './bars/bars.ts';
import { rule as cards } from './cards/cards.ts';
import { rule as change } from './change/change.ts';
import { rule as closing } from './closing/closing.ts';
import { rule as code } from './code/code.ts';
import { rule as columns } from './columns/columns.ts';
import { rule as comparison } from './comparison/comparison.ts';
import { rule as definition } from './definition/definition.ts';
import { rule as diagram } from './diagram/diagram.ts';
import { rule as example } from './example/example.ts';
import { rule as faq } from './faq/faq.ts';
import { rule as gallery } from './gallery/gallery.ts';
import { rule as image } from './image/image.ts';
import { rule as lines } from './lines/lines.ts';
import { rule as maths } from './maths/maths.ts';
import { rule as number } from './number/number.ts';
import { rule as pair } from './pair/pair.ts';
import { rule as points } from './points/points.ts';
import { rule as proportion } from './proportion/proportion.ts';
import { rule as questions } from './questions/questions.ts';
import { rule as quote } from './quote/quote.ts';
import { rule as references } from './references/references.ts';
import { rule as schedule } from './schedule/schedule.ts';
import { rule as section } from './section/section.ts';
import { rule as snippets } from './snippets/snippets.ts';
import { rule as sources } from './sources/sources.ts';
import { rule as statement } from './statement/statement.ts';
import { rule as stats } from './stats/stats.ts';
import { rule as steps } from './steps/steps.ts';
import { rule as table } from './table/table.ts';
import { rule as takeaways } from './takeaways/takeaways.ts';
import { rule as timeline } from './timeline/timeline.ts';
import { rule as title } from './title/title.ts';
import { rule as versus } from './versus/versus.ts';

/** Every layout. The frame is composed in this order; the body is chosen by worth. */
export const rules: LayoutRule[] = [
  // The frame, before the body …
  title,
  agenda,
  // … the body …
  section,
  pair,
  points,
  cards,
  schedule,
  assertion,
  statement,
  number,
  change,
  stats,
  proportion,
  bars,
  columns,
  lines,
  timeline,
  versus,
  quote,
  definition,
  example,
  steps,
  table,
  code,
  comparison,
  snippets,
  maths,
  diagram,
  image,
  gallery,
  // … and the frame behind it.
  sources,
  takeaways,
  questions,
  faq,
  closing,
  backup,
  references,
];
