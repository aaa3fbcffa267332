import type { ClauseWords } from '#model';
import { list } from '../pack/list.ts';

export const clauses: ClauseWords = {
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
    'lait, trait, souhait, portrait, extrait, retrait, attrait, opéra, caméra, parfait, forfait, bienfait, bera, entre',
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
  focus: list('seulement, uniquement, que, même, surtout, sauf, si, tellement, tant, plutôt, non, ne, notamment'),
  subjects: list("je, j', tu, il, on, nous, vous, ils"),
  clitics: list("ne, n', se, s', me, m', te, t', le, la, les, l', lui, leur, y, en, nous, vous"),
  phrases: list(
    `grâce à, lors de, lors du, lors d', à partir de, à partir du, à partir d', à compter de, à compter du, au cours de, au cours du, au terme de, au terme du, depuis, pendant, durant, afin de, afin d', en vue de, dans le cadre de, dans le cadre du, à cause de, à cause du, malgré,
        tandis que, tandis qu', alors que, alors qu', parce que, parce qu', lorsque, lorsqu', pour, avec, avant de, avant d'`,
  ),
  reports: list(
    `estime, estiment, affirme, affirment, explique, expliquent, déclare, déclarent, souligne, soulignent, rappelle, rappellent, indique, indiquent,
        montre, montrent, révèle, révèlent, constate, constatent, assure, assurent, juge, jugent, croit, croient, pense, pensent, a estimé, a affirmé, a expliqué,
        a déclaré, a souligné, a rappelé, a indiqué, a montré, a révélé, a annoncé, ont montré, ont estimé, annonce, annoncent, conclut, concluent, calcule, calculent`,
  ),
  that: list("que, qu'"),
};
