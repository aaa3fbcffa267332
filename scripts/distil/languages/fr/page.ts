import type { PageWords } from '#model';
import { list } from '../pack/list.ts';

export const page: PageWords = {
  faqHeadings: list(
    'foire aux questions, questions fréquentes, questions fréquemment posées, questions et réponses, questions-réponses, faq',
  ),
  numbering: { parts: list('chapitre, partie'), counts: [] },
  cutOff: [/\s(?:le|la|les|un|une|des|et|ou|de|du|au|aux|ce|cette)$/u],
  rubrics: list(
    `actualité, actualités, analyse, blog, chronique, culture, débats, économie, éditorial, éducation, entretien,
      enquête, environnement, international, médias, monde, opinion, opinions, planète, politique, reportage, santé,
      sciences, science, société, sport, sports, technologie, tribune, voyage`,
  ),
  wires: [/^(?:ALERTE|EXCLUSIF|ACTUALISATION|ENCADRÉ|CORRECTIF|LEAD \d)\s?[:–—-]\s?(?=\S)/u],
  calledBy: list('titre, nom'),
  filed: list('statut, auteur, auteurs, autrice, issue'),
  emptyHeadings: list(
    'introduction, aperçu, résumé, resumé, contexte, préface, avant-propos, méthode, méthodes, résultat, résultats, discussion, conclusion, conclusions, points clés, l’essentiel, en bref',
  ),
  conclusions: list(
    'conclusion, conclusions, en bref, en résumé, résumé, bilan, verdict, leçons, ce que nous avons appris, à retenir',
  ),
  household: list(
    'licence, license, contribuer, contribution, contributions, contributeurs, auteur, autrice, auteurs, remerciements, merci à, sponsors, dons, soutien',
  ),
  lookedUp: list('documentation, liens, aide, support, contact, communauté'),
  elsewhere: [
    /(?:^|,\s)(?:voir|voyez|consultez)\s|(?<!\p{L})(?:se trouve|se trouvent|est disponible|sont disponibles) (?:ici|dans|sur|sous)(?!\p{L})/iu,
  ],
  tails: [
    {
      pattern:
        /^(?:références|liens (?:externes|utiles)|voir aussi|bibliographie|(?:autres |plus de )?ressources(?: (?:supplémentaires|complémentaires|additionnelles|utiles))?|pour aller plus loin)$/iu,
      reason: 'where else to read of it',
    },
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
    {
      pattern: /^(?:aller au contenu|retour en haut|accueil|sommaire|table des matières|menu)$/iu,
      reason: 'navigation',
    },
    { pattern: /^(?:mots[- ]clés|catégories?|étiquettes?|tags?)\s*[:：].{0,160}$/iu, reason: 'tags' },
  ],
  page: {
    lines: list(
      `imprimer cet article…, envoyer par mail…, envoyer :mail, facebook :facebook, twitter :twitter, google+ :google+, partager l'article…, partager par…, copier le lien, envoyer par e-mail, la suite après cette publicité,
        la suite après la publicité, lire plus tard, lire en anglais, offrir l'article, offrir cet article,
        vous pouvez partager un article en cliquant sur…, la reproduction totale ou partielle d'un article … interdite,
        pour plus d'informations…consultez nos conditions…, pour toute demande d'autorisation…contactez…,
        en tant qu'abonné…vous pouvez offrir…proches…offrir un article…, je m'abonne, s'abonner…, abonnez-vous…, déjà abonné…, article réservé aux abonnés…,
        réservé aux abonnés…, contenu réservé…, s'inscrire à la newsletter…, inscrivez-vous…, recevez notre newsletter…,
        accepter les cookies, tout accepter, tout refuser, continuer sans accepter, paramétrer les cookies, gérer les cookies,
        aller au contenu principal, aller au menu, commentaires, # commentaires, # commentaire, laisser un commentaire,
        ajouter un commentaire, voir les commentaires, lire les commentaires, réagir, temps de lecture…, lecture # min,
        lecture : # min, # min de lecture, publié le…, mis à jour le…, modifié le…, il y a # heures, il y a # minutes, il y a # jours,
        crédit photo…, crédits photo…, photo : …, © afp…, tous droits réservés, mentions légales, conditions générales…,
        politique de confidentialité, données personnelles, gestion des cookies, écouter l'article…, dans la même rubrique,
        sur le même thème…, les plus lus, les plus populaires, à lire aussi…, voir plus, voir moins, charger plus, afficher plus, source : …, sources : …,
        votre adresse e-mail ne sera pas publiée…, les champs obligatoires sont indiqués…,
        télécharger l'application…, suivez-nous…, retour en haut…, retour à l'accueil, accueil > …, accueil / …,
        écouter l'article, sauvegarder, enregistrer, copier l'url, envoyer à un ami, agrandir l'image,
        voir la galerie, vous aimerez aussi…, ces articles pourraient vous intéresser…, cet article vous a plu…,
        la rédaction vous conseille…, la rédaction vous recommande…, à découvrir aussi…, à voir aussi…,
        recevez…dans votre boîte mail…, recevez…newsletter…, je m'inscris, créer un compte, connexion, inscription,
        mon compte, j'accepte, accepter, accepter et continuer, accepter et fermer, refuser, politique de cookies,
        plan du site, nos newsletters, article précédent…, article suivant…, retour à la liste, tous les commentaires,
        afficher les commentaires, # partages, # vues, reproduction interdite, toute reproduction interdite…,
        dernière mise à jour…, par la rédaction, (avec afp), avec afp, réservé à nos abonnés`,
    ),
    headed: list(`recherche, contact, à propos, qui sommes-nous, rubriques, archives, aide, newsletter`),
  },
  captions: {
    pictures: ['crédit'],
    figures: [],
    tables: ['tableau'],
    by: [],
    from: [],
  },
  comments: list(
    'commentaires, # commentaires, commentaires (#), laisser un commentaire, ajouter un commentaire, réagir',
  ),
  mail: {
    from: ['de'],
    to: ['à'],
    subject: ['objet'],
    date: list('date, envoyé, envoyé le'),
    others: list('cc, cci, pièces jointes, répondre à'),
    again: list('tr'),
    closings: list(
      'cordialement, bien cordialement, bien à vous, amicalement, meilleures salutations, sincèrement, merci, à bientôt',
    ),
  },
  givenNames: list(
    `adrien, agathe, alain, alexandre, alice, amélie, anaïs, andré, anne, antoine, arnaud, arthur, audrey, aurélie, baptiste, béatrice, benjamin,
      benoît, bernard, bertrand, brigitte, bruno, camille, catherine, cécile, céline, charlotte, chloé, christelle, christian, christine,
      christophe, claire, claude, clément, corinne, damien, daniel, david, delphine, denis, didier, dominique, élise, élodie, émilie, emmanuel,
      éric, étienne, fabien, fabrice, florence, florian, françois, françoise, frédéric, gabriel, gaëlle, geneviève, georges, gérard, gilles,
      grégoire, guillaume, guy, hélène, henri, hervé, hugo, inès, isabelle, jacques, jean, jérémy, jérôme, joël, julie, julien, justine, karine,
      laure, laurence, laurent, léa, louis, louise, luc, lucas, lucie, marc, margaux, marie, marine, marion, martine, mathieu, mathilde, matthieu,
      maxime, mélanie, michel, michèle, monique, morgane, nadia, nathalie, nicolas, noémie, olivier, pascal, patrice, patrick, paul, pauline,
      philippe, pierre, quentin, raphaël, rémi, renaud, robert, romain, sabine, samuel, sandrine, sarah, sébastien, simon, solène, sonia, sophie,
      stéphane, stéphanie, sylvain, sylvie, thibault, thierry, thomas, valérie, vincent, virginie, xavier, yann, yves`,
  ),
  bylines: [
    /^[Pp](?:ar|AR)(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){2,4}(?:\s*(?:,|et|avec|pour|&|\||[-–—•·]).{0,60})?$/u,
    /^(?:[ÉEé]crit|[Pp]ublié|[Rr]édigé|[Tt]raduit) par(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){1,4}(?:,\s.{0,90})?$/u,
    /^(?:publié|mis à jour|modifié)(?: le)?\s*:?\s.{0,20}\d{4}.{0,30}$/iu,
    /^(?:Professeure?|Journaliste|Correspondante?|Chercheu(?:r|se)|Historienne?|Économiste|Sociologue|Politologue|Avocate?|Rédact(?:eur|rice)|Direct(?:eur|rice))\s(?:[^.!?:]{1,60}\s)?(?:à|au|aux|du|de|pour)\s(?:la\s|l['’])?\p{Lu}[^.!?:]{1,40}$/u,
    /^(?:temps de lecture\b.{0,30}|\d{1,3} min(?:utes)? de lecture)$/iu,
  ],
};
