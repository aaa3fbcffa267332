import type { Known } from './pack/whole.ts';

export const galician: Known = {
  tag: 'gl',
  name: 'Galego',
  words:
    'Índice, Para lembrar, Preguntas?, Grazas, Cronoloxía, En cifras, Quen o di, Fonte, Exemplo, Introdución, Máis cifras',
  faq: 'preguntas frecuentes, preguntas e respostas',
  elsewhere: 'le tamén, lea tamén, ver tamén, véxase tamén, artigos relacionados, máis información',
  advertisement: 'publicidade, anuncio, contido patrocinado',
  by: 'por, texto de',
  abbreviations: 'sr, sra, dr, dra, prof, profa, páx, núm, art, ex, av, tel, a.c, d.c, etc',
  closers: 'etc',
  titles:
    'señor, señora, sr, sra, dr, dra, doutor, doutora, profesor, profesora, presidente, presidenta, ministro, ministra, alcalde, alcaldesa, director, directora',
  pronouns: 'el, ela, eles, elas, isto, iso, aquilo, este, esta, estes, estas, ese, esa, eses, esas, aquel, aquela',
  small: `o, a, os, as, un, unha, uns, unhas, de, en, para, por, con, sen, baixo, sobre, entre, ata, desde, e, ou, pero, que, non, do, da, dos, das, no,
    na, nos, nas, ao, á, aos, ás, polo, pola, polos, polas, é, son, foi, era, se, tamén, máis, como, cando, onde, quen, hoxe, xa, moi, ten, hai`,
  says: `di, dixo, explica, explicou, afirma, afirmou, conta, contou, lembra, lembrou, engade, engadiu, comenta, sinala, sinalou, asegura, asegurou, defende, conclúe`,
  decimal: ',',
  scales: 'mil, millóns/millón, mil millóns',
  halves: 'e medio, e media',
  percent: 'por cento, por cen, puntos porcentuais',
  currencies: 'de euros, de dólares, de libras, euros, euro, dólares, céntimos, libras',
  durations:
    'segundo, segundos, minuto, minutos, hora, horas, día, días, semana, semanas, mes, meses, ano, anos, décadas, séculos',
  to: 'a, ata',
  qualifiers: `máis de, menos de, preto de, case, aproximadamente, polo menos, ata, como máximo, como mínimo, só, tan só, soamente, arredor de,
    ao redor de, en media, non máis de, por riba de, por baixo de`,
  after: 'ou máis',
  months: 'xaneiro, febreiro, marzo, abril, maio, xuño, xullo, agosto, setembro, outubro, novembro, decembro',
  year: 'en, desde, de, ata, ano, comezos, finais, verán, inverno, e, entre',
  plain: 'de, e',
  of: 'de',
  asides: `vexamos, imos ver, imos falar, comecemos, supoñamos, imaxinemos, imaxina que, grazas por, grazas a todos, moitas grazas, agradecemos,
    para máis información, preme aquí, ata a próxima, ata logo, neste artigo`,
  ifs: 'se',
  ties: `e, mais, pero, porén, con todo, non obstante, polo tanto, así, entón, ademais, en fin, por exemplo, por iso, é dicir, despois, por outra banda, aínda así,
    de feito, finalmente, ou, pois`,
  ands: 'e, ou',
  buts: 'pero, mais',
  changes:
    /aument|medr|creceu|crecid|subiu|subid|baixou|baixad|caeu|caeron|diminu|redu[cz]|máis que|menos que|respecto/iu,
};
