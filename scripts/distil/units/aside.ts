import { type LanguagePack, oncePerPack } from '#model';
import { firstOf } from '../languages/pack/light.ts';

/** "If you like it, write to us": to be said, and not to be shown. */
export function isAside(clause: string, pack: LanguagePack): boolean {
  return asides(pack)(clause) >= 0;
}

const asides = oncePerPack((pack) => firstOf(pack.asides));
