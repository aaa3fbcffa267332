import { type Article, everySection, type LayoutRule, nearest, type Warning } from '#model';

/** Layouts that the author asked for and that there are not. */
export function unknownLayouts(article: Article, rules: LayoutRule[]): Warning[] {
  const names = rules.map(({ name }) => name);
  return everySection(article)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): Warning[] => {
      if (block.kind !== 'directive' || block.name !== 'layout' || names.includes(block.value)) return [];
      const near = nearest(block.value, names);
      const hint = near ? `Did you mean ${near}?` : `Known are ${names.join(', ')}.`;
      const place = { file: article.file, line: block.line, column: 1 };
      return [{ code: 'layout-unknown', message: `There is no layout ${block.value}`, place, hint }];
    });
}
