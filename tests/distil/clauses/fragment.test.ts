import { describe, expect, it } from 'vitest';
import { units } from '../../../scripts/distil/units.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { told } from '../told.ts';

const shape = (text: string, lang: string) => units(told(text, lang), packFor(lang))[0]?.forms[0]?.shape;

describe('a sentence without a clause of its own', () => {
  it.each([
    ['de', 'Durch Diebstahl, Leichtsinn und Feuer.'],
    ['de', 'Boote, die niemand mehr haben will.'],
    ['de', 'Zu Lasten der kleinen Werft und ihrer Leute.'],
    ['fr', 'De quoi réparer encore trois bateaux.'],
    ['fr', 'Réponse : 29.'],
  ])('in %s leans on the one before: %s', (lang, text) => {
    expect(shape(text, lang)).toBe('leaning');
  });

  it.each([
    ['de', 'Durch das Tor fahren die Boote hinaus.'],
    ['de', 'Bauen Sie Boote, die lange halten.'],
    ['de', 'Das Boot, das im Hafen liegt, ist neu.'],
    ['fr', 'En 2031, les deux bateaux rouilleront au port.'],
    ['es', 'En el puerto viven cuarenta familias.'],
  ])('is not one that has its verb, in %s: %s', (lang, text) => {
    expect(shape(text, lang)).toBe('clause');
  });
});

describe('a long sentence', () => {
  it('is not parted where a colon has begun what has no verb yet', () => {
    const text =
      'En 2031, les prix du chantier naval de la vieille ville ont connu de très fortes hausses : ceux du chêne et du goudron ont été multipliés par trois.';
    const made = units(told(text, 'fr'), packFor('fr'));
    expect(made.some(({ forms, support }) => /^(?:et )?du goudron/iu.test(forms[0]?.text ?? support ?? ''))).toBe(
      false,
    );
    expect(made.some(({ support }) => /^et du goudron/iu.test(support ?? ''))).toBe(false);
  });

  it('is not parted before the verb of what its first half has begun', () => {
    const text = 'Los barcos se pudren donde el agua, sucia por culpa del río viejo, llega a la madera.';
    const [first] = units(told(text, 'es'), packFor('es'));
    expect(first?.support).toBeUndefined();
  });
});
