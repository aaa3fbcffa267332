import type { WayWords } from '#model';
import { list } from '../pack/list.ts';

export const ways: WayWords = {
  told: list(
    `rose, risen, grew, grown, increased, climbed, jumped, soared, surged, leapt, leaped, rocketed, skyrocketed, swelled, expanded, ballooned,
    doubled, tripled, trebled, quadrupled, rebounded, recovered, improved, widened, lengthened, strengthened,
    fell, fallen, dropped, declined, decreased, shrank, shrunk, sank, sunk, plunged, plummeted, tumbled, slid, slipped, dipped, dwindled,
    slumped, crashed, halved, narrowed, eased, weakened, cut, reduced, lowered, slashed, trimmed, shortened, raised, lifted, boosted,
    extended, increasing, growing, rising, climbing, falling, dropping, declining, decreasing, shrinking, cutting, reducing, lowering, raising,
    doubling, tripling, quadrupling, halving, shortening, extending, improving`,
  ),
  mayTell: list(
    `rise, grow, increase, climb, jump, soar, surge, swell, expand, double, triple, quadruple, rebound, recover, improve, widen, lengthen,
    fall, drop, decline, decrease, shrink, sink, plunge, plummet, slide, slip, halve, narrow, ease, reduce, lower, slash, trim, shorten,
    raise, lift, boost, extend`,
  ),
  may: list(`will, shall, should, must, can, to, did, helped, 'll, let`),
  calling: list(
    `went, gone, going, go, moved, moving, move, brought, bringing, bring, took, taken, taking, take, got, getting, get, pushed, pushing, push,
    drove, driven, driving, drive, changed, changing, change, came, come, turned, scaled, scaling, scale, edged, crept, shot, revised, ticked`,
  ),
  from: ['from'],
  to: list('to, →'),
  upFrom: list(
    `up from, down from, an increase from, a rise from, a jump from, a drop from, a decrease from, a decline from, a fall from`,
  ),
  compared: list('compared with, compared to, as against, against, versus, from'),
  when: list('in, by, on, at, by the end of, at the end of, at the start of, as of, for, this'),
  of: ['of'],
  atOtherTime: list('before, earlier, ago, previously, prior, later'),
};
