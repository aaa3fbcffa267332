import type { PassingWords } from '#model';
import { list } from '../pack/list.ts';

/** "LYSVIK, 3 mai (AFP) - ", "(Agence Marée) — ": where, when and by whom a report was written. */
const dateline =
  /^(?:\p{Lu}[\p{L}’' -]{1,40}?(?:,\s(?:le\s)?\d{1,2}(?:er)?\s\p{L}{3,9}\.?(?:\s\d{4})?)?\s\((?:afp|reuters|ap|ats|belga|dpa|efe|agefi|apa|aps)[^()]{0,20}\)|\((?:afp|(?:Agence|Boursier)[^()]{1,24})\))\s?[–—-]+\s(?=\p{Lu}|[«“"])/iu;

export const passing: PassingWords = {
  dateline,
  connectives: list(
    `cependant, toutefois, néanmoins, pourtant, de plus, en outre, par ailleurs, ainsi, donc, par conséquent, en
      conséquence, c'est pourquoi, en effet, en fait, d'ailleurs, enfin, ensuite, puis, d'abord, tout d'abord,
      premièrement, deuxièmement, en revanche, par contre, au contraire, mais, et, ou, or, car, aussi, également, par
      exemple, en bref, en résumé, bref, de même, en somme, finalement, autrement dit, en d'autres termes, et bien, eh bien, c'est-à-dire`,
  ),
  summaries: list('en bref, bref, en résumé, en somme, en conclusion, avant tout, finalement, autrement dit'),
  fillerFrames: [
    dateline,
    /^Il (?:est|faut|convient de|va sans dire)\s?(?:important|intéressant|utile|clair|à)?\s?(?:de )?(?:noter|rappeler|souligner|préciser|savoir|remarquer)?\s?qu(?:e\s+|['’])(?=\S)/iu,
    /^Un (?:bon |parfait )?exemple(?: frappant| remarquable| notable)? (?:en )?est\s+(?=\S)/iu,
  ],
  asides: [
    /^(?:pour (?:plus d['’]informations|en savoir plus)|en savoir plus|voir (?:aussi|ci-dessous|ci-dessus)|cliquez ici|lisez (?:aussi|la suite))(?!\p{L})/iu,
    /^(?:je m['’]arrête|avant d(?:e |['’])(?:rentrer|entrer|commencer|continuer|aller)|revenons|voyons|regardons|commençons|passons|supposons|imaginons|imaginez|prenons|traitons|parlons|penchons-nous|intéressons-nous|attardons-nous|entrons)(?!\p{L})(?!.*[:;]\s)/iu,
    /^dans cet?te? (?:article|billet|chapitre|guide|partie|section),?\s(?:nous|je|on|vous)(?!\p{L})/iu,
    /^(?:merci|un grand merci|bienvenue|(?:je|nous) vous souhait(?:e|ons)|mesdames,? (?:et )?messieurs|nous (?:remercions|tenons à remercier)|je (?:remercie|tiens à remercier)|n['’]hésitez pas|(?:contactez|écrivez|suivez|rejoignez)-(?:nous|moi)|(?:abonnez|inscrivez)-vous|partagez (?:cet|vos)|bonne lecture|bon courage|à bientôt|à suivre|pour toute (?:question|information|demande)|lire (?:aussi|la suite))(?!\p{L})/iu,
    /(?:photo|image|carte|figure|tableau|schéma|graphique|vidéo)s? ci-(?:dessous|dessus|contre)(?!\p{L})|ci-(?:dessous|dessus|contre)[.!]?$/iu,
  ],
  intensifiers: list(
    'très, vraiment, extrêmement, particulièrement, absolument, totalement, tout à fait, incroyablement, bien sûr, évidemment, certainement, énormément, massivement',
  ),
};
