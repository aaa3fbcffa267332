import { alternatives, type PageWords } from '#model';

type Words = PageWords['captions'];

/** How the captions of pictures, figures and tables begin and end, in all of the languages together. Made when they are first asked for. */
export function captionsOf(packs: () => Partial<Words>[]): () => Captions {
  let made: Captions | undefined;
  return () => {
    made ??= patternsOf(packs());
    return made;
  };
}

interface Captions {
  /** "Photo: Ada Reed", "Figure 3: the quay": nothing else begins so. */
  opens: RegExp;
  /** "The quay at dusk. | Photo: Ada Reed": who took the picture, behind its caption. */
  credit: RegExp;
  /** "Photo by Ada Reed": right below a picture. */
  below: RegExp;
  /** "Table 2: What a litre costs": right above a table. */
  table: RegExp;
}

/** Whose pictures papers print: the same everywhere. */
const agencies = 'Getty Images|AFP|Reuters|EPA|Shutterstock|Alamy|Associated Press';

function patternsOf(packs: Partial<Words>[]): Captions {
  const all = (field: keyof Words) => packs.flatMap((words) => words[field] ?? []);
  const [picture, by] = [alternatives(all('pictures')), alternatives(all('by'))];
  const either = alternatives([...all('pictures'), ...all('from')]);
  const number = String.raw`\s?\d{1,2}(?:[.-]\d{1,2})?\s?[.:：–—]\s?\S`;
  const ends = [
    String.raw`(?:(?<=[.!?]["”’]?)\s+|(?<=[。！？])\s*)(?:${picture})s?(?: (?:${by}))?\s*[:：/|]\s*\S.{0,80}$`,
    // "The quay at dusk Photo: Courtesy of Ada Reed", as a page runs the two together
    String.raw`\s(?:${picture})s?\s*[:：]\s*(?:${by})\s\S[^.!?]{0,60}$`,
    // "The quay at dusk (photo by Ada Reed)"
    String.raw`\s*[([](?:${either})s?(?: (?:${by}))?\s*[:：/|]?\s[^()]{2,90}[)\]]$`,
    // "The quay at dusk (Ada Reed/Reuters)"
    String.raw`\s*[([][^()[\]/]{3,40}\/\s?(?:${agencies}|Getty|AP|Bloomberg)[)\]]$`,
    // "The quay at dusk, Ada Reed / Getty Images"
    String.raw`(?<=[^.!?]\s?)(?:\/|via)\s?(?:${agencies})[)\]]?$`,
    // "The quay at dusk REUTERS/Ada Reed"
    String.raw`\s(?:REUTERS|AFP|AP|EPA)\/[^.!?\d]{3,40}$`,
    // "The quay at duskiStock/ada1", as a page sets the two in two boxes
    String.raw`(?:i[Ss]tock(?:photo)?|(?:via )?Getty(?: Images)?|Shutterstock|Adobe Stock|Unsplash)\s?\/\s?[^.!?/\s][^.!?/]{2,40}$`,
  ];
  return {
    opens: new RegExp(
      String.raw`^\(?(?:${picture})s?(?: (?:${by}))?\s*[:：/|]|^(?:${alternatives(all('figures'))})${number}`,
      'i',
    ),
    credit: new RegExp(ends.join('|'), 'i'),
    below: new RegExp(String.raw`^\(?(?:${picture})s? (?:${by}|via)\s\S`, 'i'),
    table: new RegExp(`^(?:${alternatives(all('tables'))})${number}.{2,120}$`, 'i'),
  };
}
