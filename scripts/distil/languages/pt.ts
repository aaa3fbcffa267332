import type { Known } from './pack/whole.ts';

export const portuguese: Known = {
  tag: 'pt',
  name: 'Português',
  words:
    'Agenda, Para lembrar, Perguntas?, Obrigado, Cronologia, Em números, Quem o diz, Fonte, Exemplo, Introdução, Mais números',
  faq: 'perguntas frequentes, perguntas e respostas',
  elsewhere: 'leia também, leia mais, veja também, saiba mais, artigos relacionados',
  tables: 'tabela',
  advertisement: 'publicidade, anúncio, conteúdo patrocinado',
  by: 'por, texto de',
  posted: 'postado em, publicado em, atualizado em',
  abbreviations: 'sr, sra, dr, dra, prof, profa, pág, art, ex, av, n, tel, a.c, d.c, eng',
  titles:
    'senhor, senhora, sr, sra, dr, dra, doutor, doutora, professor, professora, presidente, ministro, ministra, prefeito, prefeita',
  pronouns: 'ele, ela, eles, elas, isto, isso, aquilo, este, esta, estes, estas, esse, essa, esses, essas',
  small: `o, a, os, as, um, uma, uns, umas, de, em, para, por, com, sem, sob, sobre, entre, até, desde, e, ou, mas, que, não, do, da, dos, das, no,
    na, nos, nas, ao, à, pelo, pela, é, são, foi, era, se, também, mais, como, quando, onde, quem, porém, hoje, já`,
  says: `diz, disse, explica, explicou, afirma, afirmou, conta, contou, lembra, lembrou, observa, acrescenta, acrescentou, comenta, avalia, resume,
    defende, conclui`,
  decimal: ',',
  scales: 'mil, milhões/milhão/mi, mil milhões/bilhões/bilhão/bi',
  halves: 'e meio, e meia',
  percent: 'por cento',
  currencies:
    'de euros, de reais, de dólares, de libras, de francos, reais, euros, euro, dólares, centavos, cêntimos, libras',
  commonUnits: 'pessoas, toneladas, metro, metros, litro, litros',
  durations:
    'segundo, segundos, minuto, minutos, hora, horas, dia, dias, semana, semanas, mês, meses, ano, anos, décadas, séculos',
  to: 'a, até',
  qualifiers: `mais de, menos de, cerca de, quase, aproximadamente, pelo menos, até, no máximo, no mínimo, apenas, só, acima de, abaixo de, em torno
    de, por volta de, perto de, em média, não mais de, somente`,
  after: 'ou mais',
  months: `janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro`,
  weekdays: 'segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo',
  year: 'em, desde, de, até, ano, início, fim, final, verão, inverno, e, entre',
  plain: 'de, e',
  of: 'de',
  ratio: 'de cada, em cada',
  rates: 'por, a',
  asides: `vejamos, vamos ver, vamos falar, vamos começar, voltemos, voltando, comecemos, suponhamos, imaginemos, imagine que,
    imagine um, imagine uma, obrigado por, obrigado pela, obrigado pelo, obrigado a todos, obrigada, muito obrigado, agradeço, agradecemos, gostaria de agradecer,
    gostaríamos de agradecer, siga-nos, inscreva-se, entre em contato, para mais informações, para saber mais, saiba mais,
    clique aqui, até a próxima, até breve, neste artigo vamos, neste artigo, vamos`,
  ifs: 'se, caso, a menos que',
  unreal: 'teria, teriam',
  ties: `e, mas, porém, contudo, todavia, entretanto, no entanto, portanto, assim, então, além disso, aliás, afinal, enfim, por exemplo, por isso, ou seja, já, em seguida, por fim, ademais, por outro lado, ainda assim,
    na verdade, ora, ou, pois`,
  ands: 'e, ou',
  buts: 'mas',
  numbered:
    'porta, portas, versão, capítulo, página, páginas, passo, seção, secção, parte, artigo, parágrafo, figura, tabela, linha, nível, fase, etapa, número, código, semana, dia',
  compared: 'em relação a, em comparação com, em comparação a, comparado a, comparado com, ante, contra, frente a',
  changes:
    /inflaç|aument|cresc|subiu|subid|caiu|caíram|queda|diminu|reduz|reduç|a mais|a menos|em relação|maior|menor/iu,
};
