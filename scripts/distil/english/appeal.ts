import type { Sentence } from '#model';

/**
 * Whether a sentence only leads to what the author asks of the reader in the same paragraph: "We depend on gifts. If your firm would
 * like to give, please write to us", "Tern is a 501(c)(3) nonprofit. Please consider donating". It says nothing of the matter.
 * @param at where it stands among the sentences
 */
export function isOfAppeal({ text, paragraph, figures }: Sentence, at: number, sentences: Sentence[]): boolean {
  if (!isCharity.test(text) && (!depends.test(text) || figures.length > 0)) return false;
  return [at - 2, at - 1, at + 1, at + 2].some((near) => {
    const other = sentences[near];
    return other?.paragraph === paragraph && asks.test(other.text) && giving.test(other.text);
  });
}

/** "For more, see the docs", "Visit the wiki of the harbour": it only leads to another page. What it tells besides in figures, it tells. */
export function leadsToPage({ text, figures, spans }: Sentence): boolean {
  const [lead] = figures.length === 0 ? (leads.exec(text) ?? []) : [];
  if (lead === undefined) return false;
  // "For the depths, see Winter Berths": for what, is told first.
  if (looks.test(lead) && /^for\s/i.test(lead)) return true;
  // "See [moorings]": what is to be looked at is a link.
  const isLinked = spans.some(
    ({ kind, start }) => kind === 'link' && start >= lead.length && start <= lead.length + article,
  );
  return pages.test(text) || (looks.test(lead) && isLinked);
}

/** In letters, "our ". */
const article = 4;

const looks = /(?:see|view|consult|check out|refer to|look (?:at|into)) $/i;

const leads =
  /^(?:(?:for|to|in case of|if) [^,]{2,80}, )?(?:please |you (?:can|may|should) (?:also )?)?(?:see|view|consult|visit|check out|refer to|browse|(?:take|have) a (?:closer )?look at|look (?:at|into)|head (?:over )?to|go to|join) /i;

const pages =
  /\b(?:documentation|docs|readme|wiki|web ?site|guides?|release notes|changelog|repo|repository|issue tracker|discussions?|channel|discord|slack|gitter|forum|mailing list|faq|\w+\.md|for (?:more|further|additional) (?:information|details?|examples?|background))\b/i;

const depends =
  /^(?:we|our [a-zß-ɏ]+|this (?:work|project|service))\s(?:depends?|rel(?:y|ies)|runs?|lives?|(?:is|are) (?:only |all )?(?:made )?possible|could(?: not|n['’]t))\b.*(?:contribut|donat|sponsor|gift|support|generosity)/i;

const isCharity =
  /\b501\(c\)|\bis (?:a|the) (?:(?:registered|independent|parent|small) )*(?:non-?profit|charity|(?:project|initiative) of (?:the|a)\b|organi[sz]ation of\b)/i;

const giving = /contribut|donat|sponsor|\bgifts?\b|support/i;

const asks = /\bplease\b|\bwe ask (?:that )?you\b|\byou can (?:help|donate|give|support|sponsor)\b/i;
