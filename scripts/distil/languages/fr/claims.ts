import type { ClaimWords } from '#model';
import { list } from '../pack/list.ts';
import { safe } from '../pack/safe.ts';

export const claims: ClaimWords = {
  hedges: {
    modals: list('pourrait, pourraient, devrait, devraient, peut, peuvent, serait, seraient, aurait, auraient'),
    adverbs: list(
      'peut-être, probablement, possiblement, éventuellement, potentiellement, sans doute, apparemment, vraisemblablement, prétendument, généralement, souvent, parfois, en partie, en grande partie, en général, en théorie, a priori',
    ),
    plans: list(
      "prévoit de, prévoient de, prévoit d', envisage de, envisagent de, compte, comptent, espère, espèrent, vise à, visent à, a l'intention de, ont l'intention de, souhaite, souhaitent, devrait, est censé, sont censés",
    ),
    frames: list(
      "semble, semblent, il est possible que, il est possible qu', il semble que, on estime que, nous pensons que, je pense que, à mon avis, selon nous, est considéré comme, tend à, tendent à",
    ),
    quantifiers: list(
      "certains, certaines, quelques, plusieurs, beaucoup de, la plupart des, la plupart de, la majorité des, une partie de, une partie des, de nombreux, de nombreuses, l'un des, l'une des, notamment, y compris, tels que, telles que, comme",
    ),
    unreal: list('aurait, auraient, eût, eussent'),
  },
  attribution: {
    ...safe.attribution,
    mottos: list("devise, slogan, mantra, credo, maxime, adage, proverbe, mot d'ordre"),
    leading: list("selon, d'après"),
    verbs: list(
      `dit, disent, affirme, affirment, affirmait, estime, estiment, pense, pensent, croit, croient, explique, expliquent, déclare, déclarent, a déclaré, a expliqué, a affirmé, ajoute, ajoutent, note, notent, souligne, soulignent, rapporte, rapportent, soutient, soutiennent, prévient, avertit, écrit, écrivent, craint, craignent, juge, jugent, regrette, regrettent, confie, raconte, racontent, résume, insiste, reconnaît, témoigne, lance, précise, précisent, rappelle, se réjouit, se souvient, s'inquiète, déplore, conclut, commente, plaide, constate, observe, prévenait, a ajouté, a précisé, a regretté, a reconnu, a commenté, a souligné, a estimé, a indiqué, indique, indiquent, a rappelé, a confié, a assuré, assure, assurent, a averti, a raconté, a insisté,
      ont affirmé, ont ajouté, a alerté, ont alerté, a annoncé, ont annoncé, a appelé, ont appelé, a argué,
      ont argué, a argumenté, ont argumenté, ont assuré, ont averti, a avoué, ont avoué, a avancé, ont avancé,
      ont commenté, a conclu, ont conclu, a concédé, ont concédé, a confessé, ont confessé, ont confié,
      a confirmé, ont confirmé, a constaté, ont constaté, a critiqué, ont critiqué, ont déclaré, a défendu,
      ont défendu, a dénoncé, ont dénoncé, a déploré, ont déploré, a dit, ont dit, a douté, ont douté, a écrit,
      ont écrit, ont estimé, ont expliqué, a exprimé, ont exprimé, a fait remarquer, ont fait remarquer,
      a fait savoir, ont fait savoir, a fait valoir, ont fait valoir, a glissé, ont glissé, ont indiqué,
      ont insisté, a jugé, ont jugé, a justifié, ont justifié, a lancé, ont lancé, a martelé, ont martelé,
      a mis en garde, ont mis en garde, a noté, ont noté, a nuancé, ont nuancé, a observé, ont observé, a plaidé,
      ont plaidé, a pointé, ont pointé, ont précisé, a prévenu, ont prévenu, a prédit, ont prédit, a promis,
      ont promis, ont raconté, ont rappelé, ont reconnu, ont regretté, a répondu, ont répondu, a répété,
      ont répété, a rapporté, ont rapporté, a relevé, ont relevé, a répliqué, ont répliqué, a résumé, ont résumé,
      a révélé, ont révélé, a salué, ont salué, a signalé, ont signalé, a soufflé, ont soufflé, ont souligné,
      a soutenu, ont soutenu, a témoigné, ont témoigné, a tranché, ont tranché, a tempéré, ont tempéré,
      s'est félicité, s'est félicitée, se sont félicités, s'est réjoui, s'est réjouie, s'est inquiété,
      s'est inquiétée, s'est indigné, s'est indignée, s'est interrogé, s'est interrogée, s'est étonné,
      s'est étonnée, s'est souvenu, s'est défendu, se félicite, se félicitent, s'indigne, s'interroge, s'étonne,
      s'agace, se défend, s'enthousiasme, s'exclame, annonce, annoncent, alerte, alertent, argue, argumente,
      avance, avoue, concède, confirme, dénonce, détaille, expliquait, expliquaient, fait remarquer, fait savoir,
      fait valoir, glisse, ironise, justifie, martèle, met en garde, mettent en garde, nuance, pointe, poursuit,
      prédit, prévoient, promet, relève, renchérit, répète, répond, révèle, rétorque, réplique, salue, signale,
      soupire, souffle, tempère, tranche, soulignait, soulignaient, déclarait, déclaraient, affirmaient,
      estimait, estimaient, jugeait, notait, précisait, rappelait, racontait, assurait, indiquait, déplorait,
      disait, disaient, ajoutait, confiait`,
    ),
    nouns: list(
      'les experts, des experts, les analystes, des analystes, les critiques, les chercheurs, des chercheurs, les économistes, les observateurs, certains, une étude, des études',
    ),
    crowds: list('beaucoup, certains, certaines, plusieurs, quelques-uns, la plupart, tous, les gens'),
    papers: list('étude, études, enquête, enquêtes, rapport, rapports, sondage, sondages'),
    loose: list(
      `raconte, racontent, lance, résume, reconnaît, précise, précisent, rappelle, plaide, commente, observe, constate, regrette, regrettent, confie, déplore, insiste,
      avance, annonce, annoncent, a annoncé, ont annoncé, a appelé, ont appelé, a défendu, ont défendu, dénonce,
      a dénoncé, ont dénoncé, a écrit, ont écrit, a promis, ont promis, promet, relève, a relevé, ont relevé,
      révèle, a révélé, ont révélé, salue, a salué, ont salué, souffle, soupire, répond, a répondu, ont répondu,
      pointe, a pointé, ont pointé, poursuit, détaille, confirme, a confirmé, ont confirmé, alerte, a alerté,
      ont alerté, glisse, a glissé, tranche, a tranché, critique, a critiqué, ont critiqué, signale, a signalé,
      ont signalé, nuance, a avancé, ont avancé, a lancé, ont lancé, a raconté, a reconnu, ont reconnu,
      a rapporté, ont rapporté, a constaté, ont constaté, a observé, ont observé, a exprimé, ont exprimé,
      a justifié, ont justifié, justifie, se défend, s'est défendu`,
    ),
    measures: list(
      `revenu, revenus, âge, taille, saison, nombre, type, types, région, régions, météo, besoin, besoins, cas, situation, niveau, poids, prix, date, heure, heures, jour, jours,
      lieu, lieux, pays, méthode, modèle, version, quantité, qualité, goût, goûts, humeur, circonstances, usage, critères, disponibilité, budget, durée, distance, ordre, moyens, longueur,
      règles, règle, contrat, calendrier, plan, quotient, vent, temps, année, années, mois, surface, couleur, forme, principe, modalités, moment, endroit, température`,
    ),
    that: list("que, qu'"),
  },
  interviews: {
    announced:
      /(?<!\p{L})(?:interview|entretien|questions à|rencontre avec|nous avons (?:rencontré|interrogé))(?!\p{L})/iu,
    title: /:\s\p{Lu}\S+(?:\s\p{Lu}\S+){1,2}\s(?:sur|raconte)\s/u,
    leads: /(?:(?<!\p{L})(?:avec|à)|[:—–])\s*$/iu,
    own: /(?<!\p{L})(?:je|nous|mon|ma|mes|notre|nos)(?!\p{L})|(?<!\p{L})j['’]/iu,
    questions: ['Q', 'Question'],
    answers: ['R', 'Réponse'],
  },
  contrasts: {
    markers: list(
      "tandis que, alors que, contrairement à, contrairement aux, à la différence de, par rapport à, en revanche, au contraire, plutôt que, au lieu de, non seulement, d'un côté, d'une part, d'autre part, à l'inverse, comparé à",
    ),
    pairs: [
      /^(?:Tandis qu(?:e |['’])|Alors qu(?:e |['’])|Si )\s*(?<left>[^;:]{8,220}?),\s+(?<right>[^,].{8,})$/u,
      /^(?:Contrairement|À la différence|Par rapport|Comparée?s?)\s+(?:à|aux?|de|des|du)\s+(?<left>[^,;]{2,90}),\s+(?<right>.{8,})$/iu,
      /^(?<left>.{8,}?),\s+(?:tandis|alors) qu(?:e |['’])(?<right>.{8,})$/iu,
      /\bnon seulement\s+(?<left>[^;]{3,140}?),?\s+mais(?:\s+(?:aussi|également|encore))?\s+(?<right>[^;]{3,})$/iu,
    ],
    linking: list("en revanche, au contraire, à l'inverse, inversement, par contre, d'autre part"),
    opposing: list('en revanche, au contraire'),
    whiles: list('alors que, tandis que'),
    turns: list('mais, cependant, toutefois, pourtant, néanmoins, or, en réalité'),
    concessions: list('bien que, quoique'),
    grants: list('certes, bien sûr, il est vrai que, à première vue, sur le papier, en théorie'),
    instead: list('au lieu de, à la place de, plutôt que'),
    formerly: list('auparavant, autrefois'),
    now: list('désormais, maintenant'),
    means: list('avec'),
    sides: [
      { left: list('mythe, idée reçue'), right: list('réalité, vérité, fait') },
      { left: list('avant'), right: list('après') },
      { left: list('autrefois, hier'), right: list("aujourd'hui, maintenant"), spoken: true },
      { left: list("d'un côté, d'une part"), right: list("de l'autre, d'autre part"), spoken: true },
      {
        left: list('avantages, les avantages, points forts, pour'),
        right: list('inconvénients, les inconvénients, points faibles, contre'),
        equal: true,
      },
      { left: list('problème, le problème'), right: list('solution, la solution'), holds: true },
    ],
  },
  plans: list(
    "va, vont, prévoit, prévoient, envisage, envisagent, compte, comptent, sera, seront, aura, auront, l'an prochain, l'année prochaine, d'ici à, à l'avenir",
  ),
  superlatives: [
    /(?<!\p{L})(?:le|la|les|l['’]un des|l['’]une des|du|au|aux|des|son|sa|ses)\s+(?:\p{L}+\s+)?(?:plus|moins)\s+\p{Ll}{3,}/iu,
    /(?<!\p{L})(?:le|la|les)\s+(?:premi(?:er|ère)s?|meilleure?s?|seule?s?|pire|principal(?:e|es)?|leader)(?!\p{L})/iu,
    /(?<!\p{L})(?:sans précédent|pour la première fois|inégalée?s?|numéro un|record)(?!\p{L})/iu,
  ],
  superlativeEnds: list('de, du, des, en, à, au, aux, dans, qui, que, pour, par, avec, et, depuis'),
  definitions: [
    /^(?:Une?\s+|Le\s+|La\s+|Les\s+|L['’])?(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:est|sont)\s+(?<gloss>(?:une?|des)\s+(?!(?:peu|bon|bonne|grand|grande|problème|jour)\b)[^;:?!]{6,220})$/iu,
    /^(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:désigne|signifie|veut dire)\s+(?<gloss>[^;:?!]{4,220})$/iu,
    /(?<term>\p{Lu}[\p{L}\d.-]*(?:\s+\p{Lu}[\p{L}\d.-]*){0,3}),\s+(?<gloss>une?\s+[^,;:?!—]{6,120})(?=,|[.]?$)/u,
  ],
  examples: list('par exemple, p. ex., notamment, tels que, telles que, comme, y compris'),
};
