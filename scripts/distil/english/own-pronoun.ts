/** What somebody says or means of themselves. */
const saying =
  'said|says|say|announced|announces|estimates|estimated|expects|expected|believes|believed|warned|warns|hopes|hoped|thinks|thought|claims|claimed|admitted|admits|insists|insisted|confirmed|confirms|reported|reports|revealed|promised|promises|decided|knew|knows|stressed|added|predicts|predicted|disclosed';

/** What somebody alone can be said to do: "it will", "it has", "it expects", "it is working", "it sold". */
const does = String.raw`(?:will|would|has|have|had|does|do|did|plans?|planned|expects?|expected|aims?|wants?|wanted|intends?|hopes?|needs?|needed|sold|made|lost|paid|spent|took|bought|earned|received|opened|closed|signed|built|hired|raised|(?:is|are|was|were)(?:\snot|\snow|\sstill|\salso|n['’]t)*\s[a-z]+ing)`;

const oneOfThem = new RegExp(
  String.raw`^(\p{L}[^,;:()“”"]{1,60}?)\s((?:${saying})(?:\s(?:on\s)?\p{Lu}\p{Ll}+day)?(?:\sthat)?)\s(it|they)(?=(?:\s${does}\b|['’](?:s|re)\s[a-z]+ing\b|['’]ll\b))`,
  'iu',
);

/**
 * "The yard said it will close", "Officials say they have no boats": whoever says it means themselves, and the sentence before has
 * nothing to tell of that. The clause without that pronoun; as it is, where it may be another's.
 */
export function withoutOwnPronoun(clause: string): string {
  const [found = '', who = '', said = '', pronoun = ''] = oneOfThem.exec(clause) ?? [];
  if (found === '' || pointing.test(who)) return clause;
  const isMany = many.test(who);
  return isMany === (pronoun.toLowerCase() === 'they') || /^\p{Lu}\S*\s(?:\S+\s)*\p{Lu}\S*s$/u.test(who)
    ? `${who} ${said}${clause.slice(found.length)}`
    : clause;
}

const pointing = /\b(?:it|they|he|she|we|i|you|this|that|these|those|its|their|his|her|who|which|when|if|as|while)\b/i;

const many = /[^su]s$|\band\b|\b(?:people|children|women|men|police)$/;
