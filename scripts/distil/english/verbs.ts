/**
 * English verbs, as far as a splitter of clauses needs them: common base forms, spelt out, and their regular endings
 * by rule. A word that is also a noun ("plans", "models") counts as a verb only where its neighbours make it one.
 */
const bases = `
accept access accompany achieve acquire act adapt add address adopt advance advise affect agree aim allow announce answer
anticipate appeal appear apply appoint approach approve argue arise arrive ask assess assign assist assume attack attempt
attend attract automate avoid award back base bear beat become begin believe belong benefit block boast boost borrow break
bring broaden build burn buy call capture care carry cast catch cause celebrate challenge change charge check choose cite claim
clean clear climb close collaborate collapse collect combine come command commit communicate compare compete complain complete
compose comprise concern conclude conduct confirm connect consider consist constitute construct consult consume contain
continue contract contribute control convert convince cooperate cope cost count cover create criticize cross cultivate cut
damage deal debate decide declare decline decrease defend define deliver demand demonstrate deny depend deploy describe
deserve design destroy detect determine develop devote differ diminish direct disappear discover discuss dispute distribute
divide dominate double draft draw drive drop earn ease eat educate elect eliminate embed embrace emerge emit emphasize employ
empower enable encounter encourage end endorse enforce engage enhance enjoy ensure enter equip erode escape establish estimate
evaluate evolve examine exceed exclude execute exercise exhibit exist expand expect experience experiment explain exploit
explore export expose express extend face facilitate fail fall favor favour fear feature feed feel fight figure file fill
finance find finish fit fix flow fly focus follow force forecast forget form foster found free fuel fulfil fulfill fund gain
garner gather generate get give go govern grant grow guarantee guide handle happen harm hate have head hear help hide highlight
hire hit hold hope host hurt identify ignore illustrate imagine impact implement imply import impose improve include incorporate
increase incubate indicate influence inform inherit inhibit initiate inject innovate insist inspire install integrate intend
interact introduce invent invest invite involve issue join judge jump justify keep kill know label lack last launch lay lead
leap learn leave lend let leverage license lie lift limit link list listen live load locate look lose love lower maintain make
manage manufacture mark market master match matter mean measure meet mention merge migrate mitigate mix modernize modify monitor
motivate mount move need negotiate note notice nurture observe obtain occupy occur offer open operate oppose order organize
originate outline outperform outweigh overcome oversee owe own pair participate partner pass pause pay peak perform permit persist
persuade pick pioneer place plan play pledge point pose position possess post postpone power practice practise praise predict
prefer prepare present preserve press prevent prioritize produce profit program prohibit project promise promote prompt
propel propose protect prove provide publish pull purchase pursue push put qualify quarter question quote raise range rank
reach react read realize recall receive recognize recommend record recover recruit recycle redefine reduce refer reflect refuse
regard register regulate reinforce reject relate release rely remain remember remind remove renew repair repeat replace report
represent require rescue research reshape resist resolve respond rest restore restrict result retain retire return reveal review
revise reward ride ring rise risk roll rule run satisfy save say scale schedule score search secure see seek seem select sell
send separate serve set settle shape share shift ship shoot show showcase shrink shut sign signal simplify sit sketch skip sleep slow
solve sound span spark speak spearhead specialize specify speed spend split sponsor spread stand start state stay steer stem step stick stimulate
stop store strengthen stress strike strive struggle study submit succeed suffer suggest suit supply support suppose surpass
surround survive suspect sustain switch tackle take talk target teach tell tempt tend test thank think threaten throw tie train
transfer transform translate transmit travel treat trigger triple trust try turn uncover underestimate undergo underline
undermine understand undertake unlock unveil update upgrade urge use validate value vary view visit vote wait wake walk want
warn waste watch weaken wear weather weigh welcome widen win withdraw witness wonder work worry write yield
`;

const irregular = `
arose arisen bore borne beat beaten became become began begun broke broken brought built bought came caught chose chosen cost cut
dealt drew drawn drove driven ate eaten fell fallen fed felt fought found flew flown forgot forgotten froze frozen got gotten gave given
went gone grew grown had heard hid hidden hit held hurt kept knew known laid led left lent let lay lain lost made meant met overcame
oversaw paid put quit read rode ridden rang rose risen ran said saw seen sought sold sent set shook shaken shot showed shown shrank shrunk shut
sat slept spoke spoken spent spread stood stole stolen stuck struck swept swam took taken taught told thought threw thrown underwent
understood undertook undertaken withdrew woke won wore worn wrote written
`;

export const auxiliaries = new Set(
  'am is are was were be been being has have had do does did will would shall should can could may might must'.split(
    ' ',
  ),
);
const contracted = /^(?:[a-z]+(?:'re|'ve|'ll|n't|'m|'d)|(?:it|he|she|that|there|here|what|who)'s)$/;

const base = new Set(bases.trim().split(/\s+/));
const irregularForms = new Set(irregular.trim().split(/\s+/));

/** Words that look like verbs but are far more often something else in running prose. */
const rarely = new Set(
  `plans models uses works words results needs means times points issues states orders offers supplies studies reports records
  requests reviews links lists charges changes claims costs values views benefits concerns experiments experiences exports
  forms functions funds grants heads imports impacts increases interests labels licenses limits looks markets marks matters
  measures moves names notes partners parts places plays powers practices presents processes products profits programs
  projects questions ranges rates releases researches rests returns rewards risks roles rules runs sales scales schedules scores
  searches services shares shifts ships signals signs sounds speeds sponsors spreads stages standards starts steps stores
  stresses supports surveys switches targets tests tools trains transfers updates upgrades visits votes challenges attempts
  attacks approaches answers advances acts access study focus force form research state result report release support use work plan
  model need point record review value view market design test process increase access change cost benefit concern demand
  design interest labor limit matter measure name note part place play power practice present product profit program project
  question range rate rest return reward risk role rule run sale scale schedule score search service share shift ship signal sign
  sound speed spread stage standard start step store stress survey switch target tool train transfer update upgrade visit vote
  challenge attempt attack approach answer advance act back head hand order own open free clean clear close separate
  direct complete last live lower mean still like set cut base found link list offer issue supply call fall lead rise drop figure file
  fit fix flow focus post press claim charge check love hope host label license load look mark match master mix order pair pass
  pause peak pick pioneer position promise purchase reach read recall regard repair repeat request ring roll stand
  stick stop talk think tie trigger trust try turn walk wait waste watch wonder worry estimate experience experiment export
  feature finance force forecast fuel function fund gain grant guarantee guide harm help import influence mount`
    .trim()
    .split(/\s+/),
);

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^a-z]+|[^a-z]+$/g, '');
}

/** The base forms that an inflected word could come from. */
function stems(word: string): string[] {
  const all = [word];
  if (word.endsWith('ies')) all.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) all.push(word.slice(0, -2));
  if (word.endsWith('s')) all.push(word.slice(0, -1));
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    all.push(stem, `${stem}e`);
    if (/(.)\1$/.test(stem)) all.push(stem.slice(0, -1));
    if (stem.endsWith('i')) all.push(`${stem.slice(0, -1)}y`);
  }
  return all;
}

export function isAuxiliary(word: string): boolean {
  const w = bare(word);
  return auxiliaries.has(w) || contracted.test(w);
}

/** A past form or a past participle: "released", "took". */
export function isPast(word: string): boolean {
  const w = bare(word);
  return irregularForms.has(w) || (w.endsWith('ed') && w.length > 4 && stems(w).some((stem) => base.has(stem)));
}

/** A third person singular: "offers", "goes". */
export function isThird(word: string): boolean {
  const w = bare(word);
  return (
    w.endsWith('s') &&
    !w.endsWith('ss') &&
    stems(w)
      .slice(1)
      .some((stem) => base.has(stem))
  );
}

/** A present participle or gerund: "enabling". */
export function isGerund(word: string): boolean {
  const w = bare(word);
  return w.endsWith('ing') && w.length > 5 && stems(w).some((stem) => base.has(stem));
}

/** A base form: "provide". */
export function isBase(word: string): boolean {
  return base.has(bare(word));
}

/** A word that is a finite verb wherever it stands: "is", "could", "took", "offers" – but not "plans" or "models". */
export function isPlainlyFinite(word: string): boolean {
  const w = bare(word);
  if (isAuxiliary(w)) return w !== 'be' && w !== 'been' && w !== 'being';
  if (rarely.has(w)) return false;
  return isPast(w) || isThird(w);
}

const adverbs = new Set(
  'still also already now often always never just even only actively currently then soon'.split(' '),
);
const opensPhrase = new Set(
  'a an the this that these those its their his her our your my in on at to for from with by of as into over under'.split(
    ' ',
  ),
);

/** The index of the first finite verb of a clause, or -1. Words are as `words()` gives them. */
export function finiteVerb(words: string[], from = 0): number {
  for (let i = from; i < words.length; i++) {
    const word = words[i] ?? '';
    let back = i - 1;
    while (back > 0 && (adverbs.has(bare(words[back] ?? '')) || /ly$/.test(bare(words[back] ?? '')))) back--;
    const before = bare(words[back] ?? '');
    const after = bare(words[i + 1] ?? '');
    if (before === 'to' || before === 'of' || before === 'the' || before === 'a' || before === 'an') continue;
    if (isPlainlyFinite(word)) {
      // "models trained on data": a participle after a noun, before "by" or "on", leans on what comes.
      if (
        isPast(word) &&
        !isAuxiliary(word) &&
        i > 0 &&
        /^(?:by|on|from|as|in|at|with|for)$/.test(after) &&
        finiteVerbLater(words, i + 1)
      )
        continue;
      return i;
    }
    // "Developers use the model": a plural noun, a base form, and the start of an object.
    const plural = /^(?:we|you|they|i|people)$/.test(before) || (/s$/.test(before) && !/ss$/.test(before));
    if (
      i > 0 &&
      plural &&
      isBase(word) &&
      (opensPhrase.has(after) || after === '' || /^(?:we|you|they|i)$/.test(before))
    )
      return i;
    // "Qwen models …": a third person that is also a noun, before the start of an object.
    if (i > 0 && isThird(word) && opensPhrase.has(after) && !/s$/.test(before)) return i;
  }
  return -1;
}

function finiteVerbLater(words: string[], from: number): boolean {
  for (let i = from; i < words.length; i++) if (isPlainlyFinite(words[i] ?? '')) return true;
  return false;
}

/** Words with their punctuation, split at white space. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
