import type { LanguagePack } from '#model';
import { templateWords } from './pack/safe.ts';
import { chinese } from './zh.ts';

/** Simplified characters, each with its traditional one: as many as the words of the pack have. */
const pairs =
  `万萬与與专專两兩个個为為举舉么麼争爭于於亩畝亿億仅僅从從仑崙们們会會余餘关關内內册冊写寫减減几幾击擊划劃别別区區占佔厘釐参參双雙发發叶葉叹嘆后後吗嗎吨噸员員周週国國图圖场場块塊处處头頭实實对對将將尽盡届屆岁歲币幣师師帮幫并並广廣应應开開张張
    强強归歸当當录錄忆憶总總扫掃报報拟擬换換据據摄攝数數无無时時权權条條来來极極标標欢歡欧歐没沒测測涨漲点點热熱献獻环環现現电電着著码碼种種称稱签簽简簡类類约約纪紀线線绍紹结結给給编編缩縮网網联聯脚腳荐薦虽雖补補见見观觀览覽计計订訂认認讨討让讓
    记記许許论論评評诉訴词詞译譯诚誠话話该該详詳误誤说說请請诸諸读讀谁誰调調谢謝谣謠责責资資赞贊转轉载載辆輛辑輯达達过過还還这這释釋里裡钟鐘链鏈键鍵镑鎊门門问問间間阅閱随隨隐隱韩韓页頁顶頂项項须須顾顧预預领領颗顆题題`.replace(
    /\s/gu,
    '',
  );

/** Chinese in the characters of Taiwan and Hong Kong: the words of the pack in both, since some have two in use. */
export function traditional(): LanguagePack {
  const other = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) other.set(pairs[at] as string, pairs[at + 1] as string);
  const turned = (text: string) => [...text].map((sign) => other.get(sign) ?? sign).join('');
  const pack = inBoth(chinese, turned) as LanguagePack;
  const dates = { ...pack.dates, spans: [...pack.dates.spans, ofTheRepublic] };
  return { ...pack, dates, words: templateWords(frame) };
}

/** "自110年5月": a year of the era that is spoken of, and no 110 years. */
const ofTheRepublic = /(?<=[自至到於較在從、，（])(?:9\d|1[0-3]\d)年(?:的(?!歷史|時間)|度|\d{1,2}月(?:\d{1,2}日)?)/u;

const frame =
  '目錄，重點回顧，有問題嗎？，謝謝，時間軸，數字一覽，這是誰說的，來源，範例，引言，更多數字，已完成，未完成，概覽';

function inBoth(words: unknown, turned: (text: string) => string): unknown {
  if (typeof words === 'string') return words;
  if (words instanceof RegExp) return new RegExp(turned(words.source), words.flags);
  if (Array.isArray(words))
    return typeof words[0] === 'string'
      ? [...new Set((words as string[]).flatMap((word) => [word, turned(word)]))]
      : words.map((one) => inBoth(one, turned));
  if (words === null || typeof words !== 'object') return words;
  const entries = Object.entries(words).map(([key, value]) => [key, inBoth(value, turned)] as const);
  const keys = entries.filter(([key]) => turned(key) !== key).map(([key, value]) => [turned(key), value] as const);
  return Object.fromEntries([...entries, ...keys]);
}
