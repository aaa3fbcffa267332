import type { LanguagePack } from '#model';
import { list } from './list.ts';
import { safe, templateWords } from './safe.ts';

/** Languages that are read well and cut not at all: whole sentences, ranked, under the language's own headings. */

export const arabic: LanguagePack = {
  ...safe,
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  words: templateWords(
    'المحاور، أهم النقاط، أسئلة؟، شكرًا لكم، الخط الزمني، بالأرقام، من قال ذلك، المصدر، مثال، مقدمة، أرقام أخرى'.replaceAll(
      '،',
      ',',
    ),
  ),
  abbreviations: [...safe.abbreviations, 'د', 'أ', 'م', 'ص', 'ب'],
  faqHeadings: ['الأسئلة الشائعة', 'أسئلة شائعة', 'الأسئلة المتكررة', 'أسئلة وأجوبة'],
  noise: [
    {
      pattern: /^(?:اقرأ أيضًا|اقرأ أيضا|إقرأ أيضا|مواضيع ذات صلة|اقرأ المزيد)(?:$|\s*[:：–—-])/u,
      reason: 'link to another article',
    },
    { pattern: /^(?:إعلان|إعلانات|محتوى مدفوع)[:.]?$/u, reason: 'advertisement' },
  ],
};

export const persian: LanguagePack = {
  ...safe,
  tag: 'fa',
  name: 'فارسی',
  direction: 'rtl',
  words: templateWords(
    'فهرست, نکات کلیدی, پرسش؟, سپاس از شما, گاه‌شمار, به روایت اعداد, چه کسی می‌گوید, منبع, نمونه, مقدمه, ارقام دیگر',
  ),
  abbreviations: [...safe.abbreviations, 'د', 'م', 'ق', 'ه'],
  faqHeadings: ['پرسش‌های متداول', 'سوالات متداول', 'پرسش و پاسخ'],
  noise: [
    { pattern: /^(?:همچنین بخوانید|بیشتر بخوانید|مطالب مرتبط)(?:$|\s*[:：–—-])/u, reason: 'link to another article' },
    { pattern: /^(?:تبلیغات|آگهی)[:.]?$/u, reason: 'advertisement' },
  ],
};

export const hebrew: LanguagePack = {
  ...safe,
  tag: 'he',
  name: 'עברית',
  direction: 'rtl',
  words: templateWords(
    'סדר היום, עיקרי הדברים, שאלות?, תודה רבה, ציר זמן, במספרים, מי אומר, מקור, דוגמה, מבוא, עוד מספרים',
  ),
  faqHeadings: ['שאלות נפוצות', 'שאלות ותשובות'],
  noise: [
    { pattern: /^(?:קראו גם|קרא גם|עוד בנושא|כתבות נוספות)(?:$|\s*[:：–—-])/u, reason: 'link to another article' },
    { pattern: /^(?:פרסומת|תוכן ממומן)[:.]?$/u, reason: 'advertisement' },
  ],
};

export const hindi: LanguagePack = {
  ...safe,
  tag: 'hi',
  name: 'हिन्दी',
  words: templateWords('विषय-सूची, मुख्य बातें, प्रश्न?, धन्यवाद, समयरेखा, आँकड़ों में, किसने कहा, स्रोत, उदाहरण, परिचय, और आँकड़े'),
  abbreviations: [...safe.abbreviations, 'डॉ', 'श्री', 'प्रो', 'रु', 'कि', 'मी'],
  faqHeadings: list('अक्सर पूछे जाने वाले प्रश्न, अक्सर पूछे जाने वाले सवाल, प्रश्न और उत्तर'),
  noise: [
    { pattern: /^(?:यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित लेख)(?:$|\s*[:：–—-])/u, reason: 'link to another article' },
    { pattern: /^(?:विज्ञापन|प्रायोजित)[:.]?$/u, reason: 'advertisement' },
  ],
};

/** Languages of which no more is known than what a deck says by itself, and how they ask questions in a row. */
export const framed: LanguagePack[] = [
  frame(
    'it',
    'Italiano',
    'Indice, Da ricordare, Domande?, Grazie, Cronologia, In cifre, Chi lo dice, Fonte, Esempio, Introduzione, Altre cifre',
    'domande frequenti, domande e risposte',
    'dott, sig, prof, ing, avv, pag, art, es, ecc',
  ),
  frame(
    'pt',
    'Português',
    'Agenda, Para lembrar, Perguntas?, Obrigado, Cronologia, Em números, Quem o diz, Fonte, Exemplo, Introdução, Mais números',
    'perguntas frequentes, perguntas e respostas',
    'sr, sra, dr, dra, prof, pág, art, ex, av',
  ),
  frame(
    'nl',
    'Nederlands',
    'Overzicht, Om te onthouden, Vragen?, Bedankt, Tijdlijn, In cijfers, Wie dat zegt, Bron, Voorbeeld, Inleiding, Meer cijfers',
    'veelgestelde vragen, vragen en antwoorden',
    'dhr, mevr, dr, prof, bijv, enz, nr, blz, ca, o.a, d.w.z, m.a.w',
  ),
  frame(
    'sv',
    'Svenska',
    'Översikt, Det viktigaste, Frågor?, Tack, Tidslinje, I siffror, Vem som säger det, Källa, Exempel, Inledning, Fler siffror',
    'vanliga frågor, frågor och svar',
    't.ex, bl.a, d.v.s, m.m, ca, nr, kl',
  ),
  frame(
    'pl',
    'Polski',
    'Plan, Najważniejsze, Pytania?, Dziękuję, Oś czasu, W liczbach, Kto to mówi, Źródło, Przykład, Wstęp, Więcej liczb',
    'najczęściej zadawane pytania, pytania i odpowiedzi',
    'np, tzn, itd, itp, dr, prof, ok, ul, im, św, wg, tys, mln, mld',
  ),
  frame(
    'ru',
    'Русский',
    'План, Главное, Вопросы?, Спасибо, Хронология, В цифрах, Кто это говорит, Источник, Пример, Введение, Ещё цифры',
    'часто задаваемые вопросы, вопросы и ответы',
    'т.е, т.д, т.п, др, г, гг, ул, им, руб, тыс, млн, млрд, см, стр, проф',
  ),
  frame(
    'uk',
    'Українська',
    'План, Головне, Запитання?, Дякую, Хронологія, У цифрах, Хто це каже, Джерело, Приклад, Вступ, Ще цифри',
    'поширені запитання, запитання та відповіді',
    'т.д, т.п, тобто, р, рр, вул, ім, грн, тис, млн, млрд, див, проф',
  ),
  frame(
    'tr',
    'Türkçe',
    'İçindekiler, Özet, Sorular?, Teşekkürler, Zaman çizelgesi, Rakamlarla, Kim söylüyor, Kaynak, Örnek, Giriş, Diğer rakamlar',
    'sıkça sorulan sorular, sık sorulan sorular',
    'dr, prof, doç, vb, vs, örn, bkz, sn, yy, no',
  ),
  frame(
    'ko',
    '한국어',
    '목차, 핵심 정리, 질문?, 감사합니다, 연표, 숫자로 보기, 누가 말했나, 출처, 예, 서론, 그 밖의 숫자',
    '자주 묻는 질문, 질문과 답변',
    '',
  ),
];

function frame(tag: string, name: string, words: string, faq: string, abbreviations: string): LanguagePack {
  return {
    ...safe,
    tag,
    name,
    words: templateWords(words),
    faqHeadings: list(faq),
    abbreviations: [...safe.abbreviations, ...list(abbreviations)],
  };
}
