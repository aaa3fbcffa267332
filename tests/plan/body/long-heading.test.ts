import { describe, expect, it } from 'vitest';
import { planMaker } from '../../whole/deck-in-memory.ts';

describe('a heading that is a whole paragraph', () => {
  it('is no claim without the one whose claim it is', async () => {
    const plan = await planMaker();
    const heading = `# El muelle de Lisvik se hunde. Entre mayo de 1990 y junio de 2012 bajó 40 centímetros. El agua sube más deprisa que antes y entra en las casas, porque la marea de invierno también ha crecido: de 3 a 5 metros, según los datos de 7 pueblos —los únicos que abrieron sus libros— que reunió el alcalde. Pero lo que más preocupa a los vecinos es que la grúa del muelle, que pesa 90 toneladas, se inclina desde hace 6 meses hacia el mar. En junio la grúa se había movido 12 centímetros, que es más de lo que el puerto prometió en 2003 no pasar nunca. Las reglas que algunos habían escrito son ahora papel mojado.`;
    const { slides } = await plan(
      `# El muelle\n\n${heading}\n\n# La grúa\n\nLa grúa se levantó en el muelle.\n`,
      'a.md',
    );
    const titles = slides.map(({ title }) => title.text);
    expect(titles.filter((text) => /marea/.test(text) && !/según los datos/.test(text))).toEqual([]);
  });
});
