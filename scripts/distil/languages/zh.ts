import type { LanguagePack } from '#model';
import { list } from './list.ts';
import { counted, measureWords } from './measure-words.ts';
import { safe, templateWords } from './safe.ts';

/** Simplified and traditional characters side by side: an article is written in one of them. */
export const chinese: LanguagePack = {
  ...safe,
  tag: 'zh',
  name: '中文',
  spaced: false,
  words: templateWords('目录，要点回顾，有问题吗？，谢谢，时间线，数字一览，谁这么说，来源，示例，引言，更多数字'),
  faqHeadings: list('常见问题，常见问题解答，常見問題，常见疑问，问答，問答，常见问答，faq'),
  emptyHeadings: list('简介、引言、前言、概述、背景、方法、结果、讨论、结论、总结'),
  tails: [
    { pattern: /^(?:参考文献|参考资料|外部链接|脚注)$/u, reason: 'where else to read of it' },
    { pattern: /^(?:关于作者|作者简介)$/u, reason: 'about the author' },
    { pattern: /^相关(?:文章|阅读)$/u, reason: 'links to other articles' },
  ],
  noise: [
    {
      pattern:
        /^(?:延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关文章|相關文章|推荐阅读|推薦閱讀|阅读更多|閱讀更多|另请参阅)(?:$|\s*[:：—-])/u,
      reason: 'link to another article',
    },
    { pattern: /^(?:广告|廣告|赞助内容)[:：]?$/u, reason: 'advertisement' },
    { pattern: /^(?:分享(?:到|至)?.{0,20}|转发|评论(?:（\d+）)?|点赞|收藏|打印)$/u, reason: 'share bar' },
    { pattern: /^(?:本网站|我们)使用\s*cookies?/iu, reason: 'cookie notice' },
    { pattern: /^(?:订阅.{0,20}|登录|注册|关注我们.{0,20})[。！]?$/u, reason: 'sign-up form' },
    { pattern: /^(?:返回顶部|首页|上一篇.{0,60}|下一篇.{0,60})$/u, reason: 'navigation' },
    { pattern: /^(?:标签|標籤|分类|分類|关键词)\s*[:：].{0,80}$/u, reason: 'tags' },
  ],
  page: {
    lines: list(
      `跳到主要内容、跳至内容、接受、接受所有cookie、全部接受、隐私政策、使用条款、联系我们、关于我们、版权所有…、下载app…、打开app…、
        阅读时间…、#分钟阅读、#条评论、发表评论、查看评论、举报、扫码关注…、扫一扫…、图片来源…、图源…、责任编辑…、加载更多、展开全文、
        收起、热门文章、热门推荐、猜你喜欢、返回首页`,
    ),
    headed: list(`搜索、联系、关于、帮助`),
  },
  bylines: [
    /^(?:作者|编辑|記者|记者|文|撰文|译者|来源)\s*[:：/／|｜].{1,40}$/u,
    /^(?:发布(?:时间|于)|更新(?:时间|于)|發布(?:時間|於))\s*[:：]?.{4,40}$/u,
  ],
  abbreviations: safe.abbreviations,
  titles: list('先生，女士，教授，博士，总裁，主席'),
  numbers: {
    ...safe.numbers,
    scales: { 千: 1e3, 万: 1e4, 萬: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 億: 1e8, 万亿: 1e12 },
    spelled: {
      两: 2,
      三: 3,
      四: 4,
      五: 5,
      六: 6,
      七: 7,
      八: 8,
      九: 9,
      十: 10,
      二十: 20,
      三十: 30,
    },
    fractions: {
      一半: 0.5,
      三分之一: 1 / 3,
      三分之二: 2 / 3,
      四分之一: 0.25,
      四分之三: 0.75,
      五分之一: 0.2,
      十分之一: 0.1,
    },
    percent: list('%，％，个百分点'),
    currencies: list('人民币，元，美元，欧元，日元，港元，英镑，韩元，块'),
    durations: list('秒，分钟，小时，天，日，周，星期，个月，年，世纪，个小时，个工作日'),
    range: { ...safe.numbers.range, to: list('至，到，～，~'), from: list('由，从，從') },
    counters: measureWords,
  },
  counted,
  changes: /增|减|減|涨|漲|跌|升|降|提高|下滑|缩|縮|多出|同比|环比|比.{1,8}(?:多|少|高|低)/u,
  qualifiers: {
    ...safe.qualifiers,
    before: list(
      '超过，超過，超，逾，近，将近，接近，约，大约，大概，至少，最少，不少于，不到，少于，低于，最多，不超过，不足，多达，高达，仅，仅为，仅有，约为，约有，约占，只有，平均，总共，共，累计，几乎',
    ),
    after: list('多，余，以上，以下，左右，以内，多个'),
  },
  dates: {
    ...safe.dates,
    relative: list(
      '今天，昨天，明天，现在，目前，最近，近日，今年，去年，明年，前年，本月，上个月，下个月，本周，上周，下周，如今，近年来，不久',
    ),
    spans: [
      /(?:过去|未来|今后|最近|接下来)(?:的)?\s?(?:\d+|[一二两三四五六七八九十几数]+)(?:个)?(?:天|周|星期|月|年|十年|小时)/u,
    ],
  },
  hedges: {
    modals: list('可能，也许，或许，恐怕，或将'),
    adverbs: list('大概，似乎，据说，据报道，通常，往往，一般，有时，某种程度上，潜在'),
    plans: list('计划，打算，预计，拟，希望，旨在，力争，有望'),
    frames: list('我们认为，我认为，看起来，被认为'),
    quantifiers: list('一些，某些，许多，很多，大多数，大部分，部分，几个，多个，少数，包括，例如，之一'),
  },
  attribution: {
    ...safe.attribution,
    leading: list('根据，据，按照'),
    verbs: list(
      '说，表示，认为，指出，称，强调，写道，预测，警告，回忆说，笑着说，介绍说，补充说，解释说，告诉记者，坦言，直言，感叹道，抱怨道，抱怨，感慨道，感慨，总结道，呼吁，提醒，吐槽，回忆道，问道，答道，说道，感叹，透露，说，說，指出，強調，寫道，回憶說，告訴記者',
    ),
    nouns: list('专家，分析师，批评者，研究人员，观察人士，有人'),
    crowds: list('有人，很多人，许多人，一些人，大多数人，人们'),
  },
  contrasts: {
    markers: list('相比之下，与此相反，而不是，不仅，不但，与之相比，相反，然而'),
    pairs: [
      /(?:不仅|不但|不只)(?<left>[^。；]{2,60}?)，?(?:而且|还|也|更)(?<right>[^。；]{2,})$/u,
      /^(?:与|和|跟)(?<left>[^，。；]{2,40}?)(?:不同|相比)，(?<right>.{4,})$/u,
      /不是(?<left>[^，。；]{2,40})，?而是(?<right>[^。；]{2,})$/u,
    ],
    linking: list('相比之下，与此相反，相反，反之'),
    opposing: [],
    whiles: [],
    turns: list('但是、但、然而、不过、可是、其实'),
    grants: list('诚然、固然、当然、表面上、理论上'),
    sides: [
      [/^(误区|误解|谣言)\s?[:：]\s*(?=\S)/iu, /^(事实|真相)\s?[:：]\s*(?=\S)/iu],
      [/^(过去|以前)\s?[:：，]\s*(?=\S)/iu, /^(现在|如今)\s?[:：，]\s*(?=\S)/iu],
    ],
  },
  plans: list('将，将会，计划，打算，预计，明年，未来，即将'),
  superlatives: [/最(?:大|小|高|低|好|早|新|多|少|快|强|重要|常见|具)/u, /(?:首次|首个|第一个|唯一|前所未有|领先)/u],
  definitions: [
    /^(?<term>[^，。；：？！]{1,20}?)(?:是指|指的是|是)(?<gloss>(?:一种|一个|一款|一家|一类|一项)[^，。；：？！]{3,80})/u,
  ],
  examples: list('例如，比如，譬如，诸如'),
  summaries: list('总之、总的来说、总而言之、换句话说、最重要的是、归根结底'),
  connectives: list(
    '然而，但是，不过，因此，所以，此外，另外，同时，而且，总之，其实，事实上，当然，例如，比如，首先，其次，最后，于是，相比之下，另一方面，换句话说',
  ),
  asides: [/^(?:更多(?:信息|内容|详情)|详情请|请参阅|请参考|请参见|参见|点击(?:此处|这里))/u],
  intensifiers: list('非常，十分，特别，极其，真正，相当，很'),
  pronouns: list(
    '它，它们，他，她，他们，她们，这，那，这些，那些，这个，那个，其，此，我们，我，你，你们，您，这里，那里，该',
  ),
  anaphors: list('它，他，她，这，那，这，該，该，其，此，牠，這'),
  idle: list('其他，其实，其實，此外，这些年，這些年，那年'),
  prepositions: list('在，从，对，向，与，和，为，把，被，比，以，于，由，给，跟，用'),
  subordinators: list(
    '即使，虽然，雖然，尽管，儘管，如果，要是，假如，只要，只有，除非，当，當，随着，隨著，为了，為了，由于，由於，因为，因為，无论，無論，不管，一旦，既然，自从',
  ),
  conjunctions: list('和，与，及，以及，或，或者，而，并，并且'),
  negations: list('不，没，没有，无，非，未，别，勿，不是，不能，不会'),
  auxiliaries: list('是，有，能，可以，会，应该，必须，要，将'),
  stopwords: list(
    '的，了，着，过，地，得，也，都，就，还，又，很，更，最，吗，呢，吧，个，些，种，上，下，中，里，内，外，时，后，前，等，之，所，如果，因为，虽然，当，让，使',
  ),
};
