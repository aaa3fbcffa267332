import { describe, expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { pauses } from '../../../scripts/distil/units/pauses.ts';

describe('a long sentence in any language', () => {
  it('goes on below its lead after the last comma that leaves both short', () => {
    expect(
      pauses(
        'Die alte Mühle am Fluss wurde im letzten Jahr verkauft, weil niemand mehr das Dach bezahlen wollte',
        packFor('de'),
      ),
    ).toEqual({
      text: 'Die alte Mühle am Fluss wurde im letzten Jahr verkauft',
      support: 'weil niemand mehr das Dach bezahlen wollte',
      bound: true,
    });
  });

  it('takes breath at a full-width comma, and not between the items of a list', () => {
    expect(pauses('村里的老磨坊去年夏天被一家面包店的老板买下来了，他打算明年春天重新开张', packFor('zh'))?.text).toBe(
      '村里的老磨坊去年夏天被一家面包店的老板买下来了',
    );
    expect(
      pauses(
        'Auf dem Markt am Hafen verkaufen die Bauern aus dem Tal jeden Samstag Brot, Käse und Wein in Flaschen',
        packFor('de'),
      ),
    ).toBeUndefined();
    expect(
      pauses(
        'Bassano (+24 barche di legno vecchie), Cavola (+19), Dorno (+18), Elva (+13), e Fara (+12) sono i paesi del lago con i maggiori aumenti',
        packFor('it'),
      ),
    ).toBeUndefined();
  });

  it('stays whole where a pause is only inside brackets or marks', () => {
    expect(
      pauses(
        'Der Müller sagte „wir mahlen nur noch im Winter, sonst lohnt es sich nicht mehr für uns hier im Tal“',
        packFor('de'),
      ),
    ).toBeUndefined();
  });

  it('does not stop behind what is put in where a second clause has just begun', () => {
    expect(
      pauses('El puerto abrió sus puertas en mayo y, según el alcalde, llegó gente de todas partes', packFor('es')),
    ).toBeUndefined();
  });

  it('does not stop at what calls for the rest', () => {
    expect(
      pauses('Die Zusage des Landes für die neue Fähre gilt nur, wenn der Bau vor dem Winter beginnt', packFor('de')),
    ).toBeUndefined();
  });

  it('leaves no word that says when at the end of its lead', () => {
    expect(pauses('据港务局局长的介绍，迄今，工人们已经修好了码头上的二十多条旧船', packFor('zh'))?.text).toBe(
      '据港务局局长的介绍',
    );
  });

  it('does not stop at a dash that stands for a verb', () => {
    expect(
      pauses('Сорок лодок за зиму починили на старой верфи у реки, а двадцать — на новой', packFor('ru'))?.support,
    ).not.toBe('на новой');
  });
});
