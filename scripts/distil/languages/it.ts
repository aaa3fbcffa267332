import type { Known } from './pack/whole.ts';

export const italian: Known = {
  tag: 'it',
  name: 'Italiano',
  words:
    'Indice, Da ricordare, Domande?, Grazie, Cronologia, In cifre, Chi lo dice, Fonte, Esempio, Introduzione, Altre cifre',
  faq: 'domande frequenti, domande e risposte',
  elsewhere: 'leggi anche, leggi di più, ti potrebbe interessare, articoli correlati, per approfondire',
  tables: 'tabella',
  advertisement: 'pubblicità, annuncio, contenuto sponsorizzato',
  by: 'di, a cura di, testo di',
  posted: 'pubblicato il, aggiornato il',
  abbreviations: 'dott, sig, prof, ing, avv, pag, art, es, ecc, sig.ra, dott.ssa, prof.ssa, n, tel, a.c, d.c',
  titles:
    'dottor, dottoressa, dott, signor, signora, professor, professoressa, presidente, sindaco, sindaca, ministro, ministra',
  pronouns:
    'egli, ella, esso, essa, essi, esse, lui, lei, loro, questo, questa, questi, queste, quello, quella, quelli, quelle, ciò',
  small: `il, lo, la, i, gli, le, un, uno, una, di, a, da, in, con, su, per, tra, fra, e, o, ma, che, non, del, della, dei, delle, al, alla, nel, nella,
    dal, dalla, sul, sulla, è, sono, ha, hanno, era, si, anche, più, come, se, quando, dove, chi, però, quindi, oggi`,
  says: `dice, spiega, racconta, afferma, sostiene, ricorda, osserva, aggiunge, commenta, ha detto, ha spiegato, ha aggiunto, ha dichiarato,
    conclude, avverte, confessa`,
  decimal: ',',
  scales: 'mila, milioni/milione/mln, miliardi/miliardo/mld',
  halves: 'e mezzo, e mezza',
  percent: 'per cento, percento',
  currencies:
    'di euro, di dollari, di franchi, di sterline, di lire, euro, dollari, franchi, sterline, lire, centesimi',
  commonUnits: 'persone, metro, litro',
  durations:
    'secondo, secondi, minuto, minuti, ora, ore, giorno, giorni, settimana, settimane, mese, mesi, anno, anni, decenni, secoli',
  to: 'a',
  qualifiers: `più di, oltre, meno di, quasi, circa, almeno, fino a, al massimo, soltanto, solo, appena, sotto i, sopra i, intorno a, poco più di,
    poco meno di, non più di, non meno di, in media`,
  after: 'circa, o più',
  months: `gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre`,
  year: 'nel, dal, del, al, il, fino al, entro il, inizio, fine, estate, inverno, primavera, autunno, anno, e',
  plain: 'del, e',
  of: 'del',
  rates: 'a, al',
  asides: `vediamo, torniamo, cominciamo, iniziamo, passiamo, immaginiamo, immaginate, supponiamo, prendiamo, parliamo, grazie per, grazie di, grazie mille, grazie a tutti, grazie a chi,
    ringrazio, ringraziamo, buona lettura, seguiteci, seguici, iscriviti, contattaci, contattateci, scrivici, condividi,
    per maggiori informazioni, per ulteriori informazioni, per saperne di più, in questo articolo vedremo,
    in questo articolo parleremo, alla prossima`,
  ifs: 'se, qualora, a meno che',
  unreal: 'avrebbe, avrebbero, sarebbe stato, sarebbe stata, sarebbero stati, sarebbero state',
  ties: `e, ma, però, quindi, dunque, perciò, inoltre, tuttavia, infatti, poi, allora, così, insomma, infine, invece, anzi, ad esempio, per esempio, del resto, d'altronde, eppure, pertanto, di conseguenza,
    in altre parole, cioè, ecco, intanto, nel frattempo, al contrario, oltre a ciò`,
  ands: 'e, o',
  buts: 'ma',
  numbered:
    'porta, porte, versione, capitolo, pagina, pagine, passo, passaggio, sezione, parte, articolo, paragrafo, figura, tabella, riga, livello, fase, numero, codice, settimana, giorno',
  compared: 'rispetto a, rispetto al, rispetto all, contro, in confronto a, a fronte di',
  changes:
    /inflaz|aument|cresc|cresciut|calat|calo|diminu|ridott|riduz|in più|in meno|rispetto|salit|sces[oaie]|maggiore|minore/iu,
};
