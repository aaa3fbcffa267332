import { describe, expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

const parts = (text: string, lang: string) =>
  units(told(text, lang), packFor(lang)).map(({ forms: [form], support, bound }) => ({
    text: form?.text,
    ...(support ? { support } : {}),
    ...(bound ? { bound } : {}),
  }));

describe('a semicolon', () => {
  it('ends a clause, which is whole without what only hangs behind it', () => {
    const [first] = parts(
      'La alcaldesa abrió el jueves la primera de las cuatro bibliotecas nuevas del puerto; todo ello gracias a los vecinos, a una colecta y al ahorro de muchos años en otras partidas menos urgentes.',
      'es',
    );
    expect(first?.text).toBe('La alcaldesa abrió el jueves la primera de las cuatro bibliotecas nuevas del puerto');
    expect(first?.bound).toBeUndefined();
  });

  it('does not carry where something was into a clause that says where it was itself', () => {
    const all = parts(
      'En la isla, los barcos de pesca pagaron durante muchos años una tasa de diez euros en cada puerto; en la costa, las lanchas de los vecinos entran gratis en todos los puertos de la provincia.',
      'es',
    );
    const told = all.map(({ text, support }) => `${text} ${support ?? ''}`);
    expect(told.some((one) => one.includes('En la isla, en la costa'))).toBe(false);
    expect(told.some((one) => /isla.*lanchas/u.test(one))).toBe(false);
  });

  it('does not give a clause of its own to what is said of the subject before it', () => {
    const all = parts(
      'La flota del puerto viejo, la que no sale nunca en los meses de invierno ni en los de mal tiempo, perdió dos barcos en marzo; en octubre, había perdido otros tres.',
      'es',
    );
    expect(all.map(({ text }) => text).filter((text) => /^En octubre/u.test(text ?? ''))).toEqual([]);
  });

  it('does not tear a row that a colon has begun', () => {
    const text =
      'Dos cosas quedaron claras: primero, que la barca de la isla hace agua; segundo, que nadie en el pueblo quiere pagar la reparación del casco.';
    expect(parts(text, 'es')).toHaveLength(1);
  });
});

describe('a small word before its verb', () => {
  it('is one verb with it: “donde se construirá” opens no clause of its own', () => {
    const all = parts(
      'La alcaldesa visitó el jueves las obras del muelle y la cabecera del puente viejo de la ciudad, donde se construirá una escuela de vela para los niños de los tres barrios del puerto.',
      'es',
    );
    expect(all[1]?.text ?? '').not.toMatch(/^La cabecera/u);
  });
});
