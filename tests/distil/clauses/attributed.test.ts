import { describe, expect, it } from 'vitest';
import { apart } from '../../../scripts/distil/clauses/apart.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';

function told(lang: string, text: string): string[] {
  return (apart(text, packFor(lang)) ?? []).map((one) => one.text + (one.support ? ` | ${one.support}` : ''));
}

describe('a claim whose owner stands behind it', () => {
  it.each([
    [
      'fr',
      'Le musée de la rade ouvrira ses portes tous les lundis à partir du 12 mai 2036, a annoncé la mairie jeudi',
      'Le musée de la rade ouvrira ses portes tous les lundis | à partir du 12 mai 2036, a annoncé la mairie jeudi',
    ],
    [
      'es',
      'El puente reabrirá en marzo de 2036 para los peatones y las bicicletas, anunció el martes el ayuntamiento',
      'El puente reabrirá en marzo de 2036 para los peatones y las bicicletas | anunció el martes el ayuntamiento',
    ],
    [
      'de',
      'Die Werft will bis Ende 2039 alle 46 Kähne durch neue Segelboote ersetzen, teilte das Unternehmen am Dienstag mit',
      'Die Werft will bis Ende 2039 alle 46 Kähne durch neue Segelboote ersetzen | teilte das Unternehmen am Dienstag mit',
    ],
  ])('stands above it (%s)', (lang, text, clauses) => {
    expect(told(lang, text)).toEqual([clauses]);
  });

  it('has no half of another sentence below it', () => {
    const text =
      'La alcaldesa Ada Lind reconoce el problema, pero sostiene que las reparaciones terminarán antes del verano';
    expect(told('es', text)).toEqual([
      'La alcaldesa Ada Lind reconoce el problema | pero sostiene que las reparaciones terminarán antes del verano',
    ]);
  });
});
