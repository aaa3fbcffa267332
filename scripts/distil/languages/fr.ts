import type { LanguagePack } from '#model';
import { counted, list } from './list.ts';
import { safe, templateWords } from './safe.ts';

export const french: LanguagePack = {
  ...safe,
  tag: 'fr',
  name: 'Français',
  words: templateWords(
    'Plan, À retenir, Des questions ?, Merci, Chronologie, En chiffres, Qui le dit, Source, Exemple, Introduction, Autres chiffres',
  ),
  faqHeadings: list(
    'foire aux questions, questions fréquentes, questions fréquemment posées, questions et réponses, questions-réponses, faq',
  ),
  emptyHeadings: list(
    'introduction, aperçu, résumé, resumé, contexte, préface, avant-propos, méthode, méthodes, résultat, résultats, discussion, conclusion, conclusions',
  ),
  tails: [
    { pattern: /^(?:références|liens externes|voir aussi|bibliographie)$/iu, reason: 'where else to read of it' },
    { pattern: /^contacts? presse$/iu, reason: 'the frame of a press release' },
    { pattern: /^à propos de l['’]auteur$/iu, reason: 'about the author' },
    { pattern: /^articles? (?:similaires|connexes)$/iu, reason: 'links to other articles' },
  ],
  noise: [
    {
      pattern:
        /^(?:(?:à )?lire aussi|à lire également|lire la suite|lisez aussi|voir aussi|sur le même sujet|pour aller plus loin|en savoir plus|articles? (?:liés?|similaires?))(?:$|\s*[:：–—-])/iu,
      reason: 'link to another article',
    },
    { pattern: /^(?:publicité|annonce|contenu sponsorisé|sponsorisé)[:.]?$/iu, reason: 'advertisement' },
    {
      pattern:
        /^(?:partager(?: sur| cet article| via)?.{0,40}|imprimer|commentaires?(?: \(\d+\))?|suivez-nous.{0,60})$/iu,
      reason: 'share bar',
    },
    { pattern: /^(?:ce site|nous) utilis(?:e|ons) (?:des )?cookies/iu, reason: 'cookie notice' },
    { pattern: /^(?:s'abonner|abonnez-vous.{0,60}|se connecter|s'inscrire.{0,40})[.!]?$/iu, reason: 'sign-up form' },
    { pattern: /^(?:aller au contenu|retour en haut|accueil|sommaire|menu)$/iu, reason: 'navigation' },
    { pattern: /^(?:mots[- ]clés|catégories?|étiquettes?|tags?)\s*[:：].{0,160}$/iu, reason: 'tags' },
  ],
  page: {
    lines: list(
      `partager l'article…, partager par…, copier le lien, envoyer par e-mail, la suite après cette publicité,
        la suite après la publicité, je m'abonne, s'abonner…, abonnez-vous…, déjà abonné…, article réservé aux abonnés…,
        réservé aux abonnés…, contenu réservé…, s'inscrire à la newsletter…, inscrivez-vous…, recevez notre newsletter…,
        accepter les cookies, tout accepter, tout refuser, continuer sans accepter, paramétrer les cookies, gérer les cookies,
        aller au contenu principal, aller au menu, commentaires, # commentaires, # commentaire, laisser un commentaire,
        ajouter un commentaire, voir les commentaires, lire les commentaires, réagir, temps de lecture…, lecture # min,
        lecture : # min, # min de lecture, publié le…, mis à jour le…, modifié le…, il y a # heures, il y a # minutes, il y a # jours,
        crédit photo…, crédits photo…, photo : …, © afp…, tous droits réservés, mentions légales, conditions générales…,
        politique de confidentialité, données personnelles, gestion des cookies, écouter l'article…, dans la même rubrique,
        sur le même thème…, les plus lus, les plus populaires, à lire aussi…, voir plus, voir moins, charger plus, afficher plus,
        télécharger l'application…, suivez-nous…, retour en haut…, retour à l'accueil, accueil > …, accueil / …`,
    ),
    headed: list(`recherche, contact, à propos, qui sommes-nous, rubriques, archives, aide, newsletter`),
  },
  bylines: [
    /^[Pp](?:ar|AR)(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){2,4}(?:\s*(?:,|et|&|\||[-–—•·]).{0,60})?$/u,
    /^(?:publié|mis à jour|modifié)(?: le)?\s*:?\s.{0,20}\d{4}.{0,30}$/iu,
    /^(?:temps de lecture\b.{0,30}|\d{1,3} min(?:utes)? de lecture)$/iu,
  ],
  abbreviations: list(
    'm, mm, mme, mlle, dr, pr, st, ste, etc, p. ex, ex, cf, env, av, apr, n, no, vol, éd, p, pp, art, chap, fig, c.-à-d, j.-c, janv, févr, juil, sept, oct, nov, déc, tél, bd',
  ),
  closers: list('etc, j.-c, ex, art, vol, no, st, ste, fig, pp, bd, av'),
  titles: list(
    'm, mme, mlle, monsieur, madame, docteur, dr, pr, professeur, professeure, président, présidente, ministre, directeur, directrice, pdg',
  ),
  particles: list("de, du, des, d', la, le, les, l', et, en, pour, à, au, aux"),
  numbers: {
    ...safe.numbers,
    decimal: ',',
    scales: {
      cent: 1e2,
      cents: 1e2,
      mille: 1e3,
      milliers: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      md: 1e9,
      mds: 1e9,
      billion: 1e12,
      billions: 1e12,
    },
    spelled: {
      ...counted(
        'deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize',
        2,
      ),
      vingt: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      cent: 100,
      mille: 1000,
    },
    fractions: {
      'la moitié': 0.5,
      'un tiers': 1 / 3,
      'deux tiers': 2 / 3,
      'un quart': 0.25,
      'trois quarts': 0.75,
      'un cinquième': 0.2,
      'un dixième': 0.1,
    },
    percent: list('%, pour cent, pourcent, points de pourcentage'),
    currencies: list(
      "euro, euros, d'euros, dollar, dollars, de dollars, franc, francs, livre, livres, yuan, yuans, de yuans, yen, yens, centime, centimes",
    ),
    durations: list(
      'seconde, secondes, minute, minutes, heure, heures, jour, jours, semaine, semaines, mois, an, ans, année, années, décennie, décennies, siècle, siècles, trimestre, trimestres',
    ),
    leads: list('en, à, pour, par, sur, avec'),
    whens: list('après, avant'),
    outOf: list('sur'),
    range: { to: list('à'), between: list('entre'), and: list('et'), from: list('de') },
    ordinals: list('er, re, ère, e, ème, nd, nde'),
  },
  qualifiers: {
    before: list(
      `plus de, plus d', au-delà de, au moins, au minimum, moins de, moins d', près de, près d', presque, environ,
      autour de, quelque, à peu près, jusqu'à, au plus, au maximum, seulement, exactement, en moyenne, un total de,
      pas moins de, bien plus de, un peu plus de, un peu moins de, à peine, approximativement, pas plus de, toutes les, tous les, chaque, plus des, près des, moins des, plus du, près du`,
    ),
    after: list('environ, ou plus, ou moins, au moins, au plus, au maximum'),
  },
  dates: {
    ...safe.dates,
    months: counted(
      'janvier/janv., février/févr., mars, avril/avr., mai, juin, juillet/juil., août, septembre/sept., octobre/oct., novembre/nov., décembre/déc.',
      1,
    ),
    weekdays: list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
    clock: list('h, heures'),
    before: list(
      "en, depuis, dès, jusqu'en, d'ici, avant, après, de, à, vers, fin, début, mi, courant, année, l'année, et, entre, printemps, été, automne, hiver, pour",
    ),
    parts: list(
      "fin, la fin de, la fin, début, le début de, mi-, mi, courant, printemps, été, automne, hiver, l'année, année, au début de, à la fin de, d'ici à, d'ici",
    ),
    relative: list(
      `aujourd'hui, hier, demain, maintenant, actuellement, récemment, dernièrement, cette année, ce mois-ci, cette
      semaine, l'an dernier, l'année dernière, le mois dernier, la semaine dernière, l'an prochain, l'année prochaine,
      le mois prochain, la semaine prochaine, ces dernières années, bientôt, à ce jour, en ce moment`,
    ),
    spans: [
      /(?<!\p{L})(?:(?:au cours|dans|pendant|sur|depuis|durant) )?(?:des |les |ces )(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt) (?:prochain|dernier|dernière|prochaine)(?:e?s) (?:jours|semaines|mois|ans|années|décennies)(?!\p{L})/iu,
      /(?<!\p{L})(?:il y a|depuis|pendant|dans|en|sur) (?:plus de |près de |environ )?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|un|une|quelques|plusieurs) (?:jours?|semaines?|mois|ans?|années?|décennies?|siècles?)(?!\p{L})/iu,
    ],
  },
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
  },
  attribution: {
    ...safe.attribution,
    leading: list("selon, d'après"),
    verbs: list(
      'dit, disent, affirme, affirment, affirmait, estime, estiment, pense, pensent, croit, croient, explique, expliquent, déclare, déclarent, a déclaré, a expliqué, a affirmé, ajoute, ajoutent, note, notent, souligne, soulignent, rapporte, rapportent, soutient, soutiennent, prévient, avertit, écrit, écrivent, craint, craignent, juge, jugent',
    ),
    nouns: list(
      'les experts, des experts, les analystes, des analystes, les critiques, les chercheurs, des chercheurs, les économistes, les observateurs, certains, une étude, des études',
    ),
    crowds: list('beaucoup, certains, certaines, plusieurs, quelques-uns, la plupart, tous, les gens'),
    papers: list('étude, études'),
    that: list("que, qu'"),
  },
  lists: {
    joins: list('et, ou'),
    adds: list('ainsi que'),
    verbs: list('comprend, comprennent, propose, proposent, contient, contiennent, vend, vendent'),
    pairs: [],
    halves: list('soit'),
    persons: list('il, elle, ils, elles, on, nous, vous'),
    breaths: list("et, puis, avant, jusqu'à, pour que"),
    ahead: list('même, seulement, tous, toutes, ceux, celles, tel, telle'),
  },
  announcing: {
    here: [/^(?:voici|voilà)\s+(?<what>\S.*)$/iu],
    below: [/\s(?:comme suit|comme ceci)$/iu],
    away: list('ce, ceci, cela, ces, celles, ceux, suivant, suivante, suivants, suivantes'),
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
    turns: list('mais, cependant, toutefois, pourtant, néanmoins, or, en réalité'),
  },
  plans: list(
    "va, vont, prévoit, prévoient, envisage, envisagent, compte, comptent, sera, seront, aura, auront, l'an prochain, l'année prochaine, d'ici à, à l'avenir",
  ),
  superlatives: [
    /(?<!\p{L})(?:le|la|les|l['’]un des|l['’]une des|du|au|aux|des|son|sa|ses)\s+(?:\p{L}+\s+)?(?:plus|moins)\s+\p{Ll}{3,}/iu,
    /(?<!\p{L})(?:le|la|les)\s+(?:premi(?:er|ère)s?|meilleure?s?|seule?s?|pire|principal(?:e|es)?|leader)(?!\p{L})/iu,
    /(?<!\p{L})(?:sans précédent|pour la première fois|inégalée?s?|numéro un|record)(?!\p{L})/iu,
  ],
  definitions: [
    /^(?:Une?\s+|Le\s+|La\s+|Les\s+|L['’])?(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:est|sont)\s+(?<gloss>(?:une?|des)\s+(?!(?:peu|bon|bonne|grand|grande|problème|jour)\b)[^;:?!]{6,220})$/iu,
    /^(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:désigne|signifie|veut dire)\s+(?<gloss>[^;:?!]{4,220})$/iu,
    /(?<term>\p{Lu}[\p{L}\d.-]*(?:\s+\p{Lu}[\p{L}\d.-]*){0,3}),\s+(?<gloss>une?\s+[^,;:?!—]{6,120})(?=,|[.]?$)/u,
  ],
  examples: list('par exemple, p. ex., notamment, tels que, telles que, comme, y compris'),
  summaries: list('en bref, bref, en résumé, en somme, en conclusion, avant tout, finalement, autrement dit'),
  connectives: list(
    `cependant, toutefois, néanmoins, pourtant, de plus, en outre, par ailleurs, ainsi, donc, par conséquent, en
      conséquence, c'est pourquoi, en effet, en fait, d'ailleurs, enfin, ensuite, puis, d'abord, tout d'abord,
      premièrement, deuxièmement, en revanche, par contre, au contraire, mais, et, ou, or, car, aussi, également, par
      exemple, en bref, en résumé, bref, de même, en somme, finalement, autrement dit, en d'autres termes`,
  ),
  fillerFrames: [
    /^Il (?:est|faut|convient de|va sans dire)\s?(?:important|intéressant|utile|clair|à)?\s?(?:de )?(?:noter|rappeler|souligner|préciser|savoir|remarquer)?\s?qu(?:e\s+|['’])(?=\S)/iu,
    /^Un (?:bon |parfait )?exemple(?: frappant| remarquable| notable)? (?:en )?est\s+(?=\S)/iu,
  ],
  intensifiers: list(
    'très, vraiment, extrêmement, particulièrement, absolument, totalement, tout à fait, incroyablement, bien sûr, évidemment, certainement, énormément, massivement',
  ),
  pronouns: list(
    "il, elle, ils, elles, ce, c', cela, ça, ceci, celui-ci, celle-ci, ceux-ci, celles-ci, cet, cette, ces, son, sa, ses, leur, leurs, lui, eux, le, la, les, y, en, nous, notre, nos, je, j', me, mon, ma, mes, vous, votre, vos, on, tel, telle, ici, là",
  ),
  pointers: [/^(?:ils?|elles?|cela|ça|ceci|cette?|ces|telle?|ici|et|mais|ou|donc)(?!\p{L})/iu],
  articles: list("le, la, les, l', un, une, des, du, de la, de l', d'"),
  definite: list("le, la, les, l'"),
  prepositions: list(
    "à, au, aux, après, avant, avec, chez, contre, dans, de, du, des, depuis, derrière, dès, devant, durant, en, entre, envers, hors, jusque, jusqu'à, malgré, par, parmi, pendant, pour, sans, sauf, selon, sous, sur, vers, d', grâce à, afin de, comme",
  ),
  conjunctions: list('et, ou, mais, ni, or, car, donc, ainsi que'),
  subordinators: list(
    "que, qu', parce que, puisque, car, si, s'il, s'ils, quand, lorsque, lorsqu', alors que, tandis que, bien que, quoique, afin que, pour que, avant que, après que, dès que, comme",
  ),
  relatives: list("qui, que, qu', dont, où, lequel, laquelle, lesquels, lesquelles"),
  negations: list("ne, n', pas, plus, jamais, rien, aucun, aucune, personne, ni, sans, non, guère"),
  auxiliaries: list(
    'est, sont, était, étaient, été, être, sera, seront, serait, seraient, fut, a, ont, avait, avaient, avoir, eu, aura, auront, aurait, auraient, fait, font, va, vont, peut, peuvent, pourrait, pourraient, doit, doivent, devrait, devraient, soit, soient',
  ),
  stopwords: list(
    'tout, tous, toute, toutes, plus, moins, très, aussi, même, mêmes, autre, autres, encore, déjà, alors, se, s, l, d, n, c, qu, j, si, bien, peu, trop, où, quand, comment, pourquoi, cette, entre, chaque, ainsi, faire, être, avoir, dont',
  ),
  anaphors: list(
    "elle, elles, il, ils, lui, eux, ce, c', cet, cette, ces, cela, ça, celui-ci, celle-ci, ceux-ci, celles-ci",
  ),
  idle: list(
    `il faut, il faudra, il faudrait, il fallait, il y a, il y avait, il y aura, il s'agit, il s'agissait, il est possible, il est impossible, il est difficile, il est
        facile, il existe, il reste, il suffit, il pleut, cette année, cette semaine, ce mois-ci, ce jour, ces dernières années, ce qui, ce que, ce qu', il n'y a, il ne faut, il a fallu, il est temps, il est important, il est nécessaire, est-ce`,
  ),
  clauses: {
    subjectless: false,
    verbs: list(
      `est, sont, était, étaient, sera, seront, serait, seraient, fut, furent, a, ont, avait, avaient, aura, auront, aurait, auraient, eut,
        va, vont, allait, fait, font, faisait, fit, firent, peut, peuvent, pouvait, put, doit, doivent, devait, veut, veulent, sait, savent, voit, voient,
        vit, dit, disent, vient, viennent, vint, tient, tiennent, devient, deviennent, devint, permet, permettent, met, mettent, mit, prend, prennent, prit,
        comprend, comprennent, apprend, apprennent, connaît, connaissent, naît, paraît, paraissent, suit, suivent, vivent, sert, servent,
        part, partent, sort, sortent, dort, dorment, perd, perdent, rend, rendent, vend, vendent, attend, attendent, répond, répondent, dépend, dépendent,
        étend, défend, défendent, reçoit, reçoivent, boit, croit, croient, écrit, écrivent, décrit, produit, produisent, conduit, conduisent,
        réduit, réduisent, construit, construisent, traduit, introduit, détruit, lit, lisent, rit, suffit, suffisent, meurt, meurent, court,
        courent, parcourt, ouvre, ouvrent, couvre, couvrent, découvre, découvrent, offrent, souffrent, finit, finissent, choisit, choisissent, réussit,
        réussissent, agit, agissent, établit, établissent, remplit, grandit, grandissent, fournit, fournissent, réunit, réunissent, garantit,
        subit, subissent, vaut, valent, faut, pleut, plaît, appartient, appartiennent, contient, contiennent, maintient, obtient, obtiennent,
        intervient, prévient, parvient, parviennent, provient, proviennent, revient, reviennent, soutient, soutiennent, admet, promet,
        promettent, transmet, soumet, remet, bat, battent, craint, craignent, rejoint, rejoignent, atteint, atteignent, dément, démentent, ressent, ressentent,
        tarissent, ralentit, vieillit, vieillissent, investit, investissent, nourrit, nourrissent, envahit, convertit, suivit, prévoit, prévoient, eurent, dut`,
    ),
    stems: list(
      `trouv, pass, parl, donn, montr, rest, pens, arriv, port, aim, commenc, cherch, travaill, jou, gard, regard, demand, entr, appell, tomb,
        utilis, touch, augment, diminu, baiss, compt, cré, lanc, occup, représent, dépens, achèt, coût, pay, gagn, souhait, estim, affirm, expliqu,
        déclar, soulign, rappell, annonc, présent, propos, considèr, constat, observ, révèl, indiqu, confirm, jug, redout, dénonc, dépass, exist,
        continu, particip, concern, regroup, rassembl, accueill, install, travers, développ, transform, modifi, remplac, limit, impos, oblig,
        invit, pouss, laiss, mèn, amèn, protèg, exig, partag, voyag, chang, mang, engag, dirig, corrig, figur, assur, mesur, favoris, organis,
        réalis, mobilis, analys, cultiv, plant, récolt, livr, fabriqu, vis, entraîn, pédal, roul, circul, stationn, habit, résid, apport, import,
        export, aid, étudi, appréci, vari, signifi, justifi, identifi, publi, oubli, évolu, contribu, distribu, constitu, attribu, situ, lou, avou,
        gèr, espèr, préfèr, accélèr, génèr, consacr, intègr, illustr, rencontr, enregistr, tourn, fonctionn, mentionn, abandonn, enseign, accompagn,
        témoign, sign, désign, combin, termin, domin, examin, dessin, élimin, imagin, élèv, enlèv, soulèv, lèv, interdis, monopolis, intéress, adress, cess,
        progress, bless, ador, amélior, élabor, explor, tir, attir, retir, respir, admir, dur, jur, form, inform, ferm, affich, march, accroch,
        empêch, reproch, approch, arrach, racont, mont, tent, content, augur, raccord, accord, bord, abord, déborde, hésit, mérit, profit, évit, quitt,
        suscit, cit, récit, facilit, réclam, proclam, nomm, consomm, résum, assum, allum, fum, reconn, recul, calcul, stimul, cumul, annul, brûl, dévoil,
        vol, contrôl, isol, rappel, renouvell, dit, redout, dout, ajout, écout, goût, coup, group, occup, dissip, émancip, anticip, équip, développ, frapp, échapp,
        rapport, support, résist, insist, consist, assist, persist, subsist, milit, invent, vant, chant, enchant, plaid, gên, freîn, frein, sonn, pardonn,
        assign, emploi, nettoi, envoi, essai, appui, ennui, essui, achev, mèn, promèn, ramèn, pèr, modèr, tolèr, opèr, repèr, libèr, adhèr, répèt, complèt,
        inquièt, interprèt, suggèr, manqu, franch, freinn, pein, lou, plac, menac, grimp, chut, recul, stagn, reflèt, cèd, procèd, possèd, succèd, accèd, abrèg, allèg, sièg`,
    ),
    endings: list('e, ent'),
    ends: /^\p{Ll}{2,}(?:aient|ait|èrent|irent|urent|eront|iront|dront|era|ira|dra)$/u,
    others: list(
      'lait, trait, souhait, portrait, extrait, retrait, attrait, opéra, caméra, parfait, forfait, bienfait, bera',
    ),
    joins: list('et, mais, or'),
    reasons: list('car, parce que'),
    loose: list(
      `car, parce que, parce qu', puisque, puisqu', tandis que, tandis qu', alors que, alors qu', bien que, bien qu', ce qui, ce que, ce qu', faute de, grâce à,
        d'où, comme`,
    ),
    bound: list(
      `si, s'il, s'ils, quand, lorsque, lorsqu', dès que, dès qu', tant que, à condition de, à condition que, afin de, afin d', afin que, afin qu',
        pour que, pour qu', avant de, avant que, avant qu', après que, après qu', à moins que, à moins qu', sauf si, soit, contre, sans que, dont, laissant, notamment`,
    ),
    participles:
      /^(?:\p{Ll}{3,}(?:ée?s?|ies?|ues?)\s(?:par|en|dans|de|du|à|au|sur|depuis|le)|\p{Ll}{3,}ant\s(?:l[ae]s?|l['’]|une?|des|du|de|à|aux?|ainsi))(?=\s|\p{L})/u,
    phrases: list(
      `grâce à, lors de, lors du, lors d', depuis, pendant, durant, afin de, afin d', en vue de, dans le cadre de, dans le cadre du, à cause de, à cause du, malgré,
        tandis que, tandis qu', alors que, alors qu', parce que, parce qu', lorsque, lorsqu', pour, avec, avant de, avant d'`,
    ),
    reports: list(
      `estime, estiment, affirme, affirment, explique, expliquent, déclare, déclarent, souligne, soulignent, rappelle, rappellent, indique, indiquent,
        montre, montrent, révèle, révèlent, constate, constatent, assure, assurent, juge, jugent, croit, croient, pense, pensent, a estimé, a affirmé, a expliqué,
        a déclaré, a souligné, a rappelé, a indiqué, a montré, a révélé, a annoncé, ont montré, ont estimé, annonce, annoncent, conclut, concluent, calcule, calculent`,
    ),
    that: list("que, qu'"),
  },
};
