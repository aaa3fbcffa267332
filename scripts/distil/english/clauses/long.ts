import { oncePerText } from '#model';
import { mostWords } from '../../units/point-words.ts';
import { words } from '../verbs.ts';

/** Whether a clause has more words than a point may have. */
export const isLong = oncePerText((clause) => words(clause).length > mostWords);

/** In words: a clause that is no longer than this stays in one piece, whatever it joins. */
export const shortClause = 10;
