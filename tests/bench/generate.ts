import { dice } from '../whole/dice.ts';

/** Where the benchmark's articles come from: the same number of sections always gives the same words. */
export function generateArticle(sections: number): string {
  const random = dice(sections);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const place = () => pick(places);

  function sentence(): string {
    const [town, trade, year] = [place(), pick(trades), between(1962, 2025)];
    const elsewhere = pick(places.filter((one) => one !== town));
    const forms = [
      () => `In ${year}, ${town} counted ${pick(bounds)} ${between(12, 940)} ${trade}.`,
      () => `${pick(people)} founded a school for ${trade} in ${town}, and it still takes new pupils each spring.`,
      () => `About ${between(11, 89)}% of the ${trade} in ${town} work near the ${pick(sights)}.`,
      () =>
        `The ${pick(sights)} of ${town} cost ${between(2, 98)}.${between(1, 9)} million euros, according to the town council.`,
      () => `While ${town} trained its own ${trade}, ${elsewhere} hired them from other towns.`,
      () => `Local historians believe that the ${pick(sights)} may be older than the first map of ${town}.`,
      () => `New rules could slow the ${trade} of ${town}, although nobody expects them to leave.`,
      () => `${town} is known for its ${pick(sights)}, a ${pick(looks)} landmark that sailors use to find the harbour.`,
      () => `By the end of ${year}, ${pick(bounds)} ${between(3, 60)} ${trade} had moved from ${elsewhere} to ${town}.`,
      () => `The road between ${town} and ${elsewhere} is ${between(9, 140)} kilometres long and follows the river.`,
      () => `${pick(people)} calls the ${pick(sights)} "the quiet heart of ${town}".`,
      () => `Several ${trade}, including ${pick(people)}, share one workshop beside the ${pick(sights)}.`,
    ];
    return pick(forms)();
  }

  const paragraph = () => Array.from({ length: between(3, 5) }, sentence).join(' ');
  const list = () =>
    Array.from({ length: between(3, 5) }, () => `- ${place()} keeps ${between(2, 40)} ${pick(trades)}`).join('\n');
  const table = () =>
    ['| Town | Opened | Visitors |', '| --- | ---: | ---: |']
      .concat(
        Array.from(
          { length: between(3, 6) },
          () => `| ${place()} | ${between(1870, 2020)} | ${between(1, 99)},${between(100, 999)} |`,
        ),
      )
      .join('\n');
  const quote = () =>
    `> We mend what the storm leaves us, and we start with the ${pick(sights)}.\n>\n> — ${pick(people)}`;

  const parts = [
    `---\ntitle: The towns along the coast, in ${sections} chapters\nlang: en\n---\n`,
    `${paragraph()}\n`,
    ...Array.from({ length: sections }, (_, at) =>
      [
        `## Chapter ${at + 1}: the ${pick(trades)} of ${place()}\n`,
        `${paragraph()}\n`,
        `${[paragraph, list, paragraph, quote, paragraph, table, list][at % 7]?.()}\n`,
        `${paragraph()}\n`,
      ].join('\n'),
    ),
  ];
  return parts.join('\n');
}

const places =
  'Aldenau Brekmoor Carsund Dornhaven Eskeby Fallow Gristmouth Helvik Innerkip Jorsund Kelmar Lindøy Morwick Norrland Ostby'.split(
    ' ',
  );
const trades =
  'boatbuilders weavers clockmakers millers rope-makers bakers glaziers printers surveyors beekeepers'.split(' ');
const people = [
  'Ada Brandt',
  'Jonas Meier',
  'Ineke Vos',
  'Lars Holm',
  'Mira Santos',
  'Tomas Reed',
  'Elsa Berg',
  'Noor Haddad',
];
const sights = 'lighthouse|fish market|old lock|tide mill|rope walk|customs house|stone bridge|signal tower'.split('|');
const looks = 'narrow|white|round|weathered|tall|brick'.split('|');
const bounds = ['more than', 'nearly', 'over', 'at least', 'about', 'fewer than'];
