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
    'المحاور، أهم النقاط، أسئلة؟، شكرًا لكم، الخط الزمني، بالأرقام، من قال ذلك، المصدر، مثال، مقدمة'.replaceAll(
      '،',
      ',',
    ),
  ),
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
    'فهرست, نکات کلیدی, پرسش؟, سپاس از شما, گاه‌شمار, به روایت اعداد, چه کسی می‌گوید, منبع, نمونه, مقدمه',
  ),
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
  words: templateWords('סדר היום, עיקרי הדברים, שאלות?, תודה רבה, ציר זמן, במספרים, מי אומר, מקור, דוגמה, מבוא'),
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
  words: templateWords('विषय-सूची, मुख्य बातें, प्रश्न?, धन्यवाद, समयरेखा, आँकड़ों में, किसने कहा, स्रोत, उदाहरण, परिचय'),
  faqHeadings: list('अक्सर पूछे जाने वाले प्रश्न, अक्सर पूछे जाने वाले सवाल, प्रश्न और उत्तर'),
  noise: [
    { pattern: /^(?:यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित लेख)(?:$|\s*[:：–—-])/u, reason: 'link to another article' },
    { pattern: /^(?:विज्ञापन|प्रायोजित)[:.]?$/u, reason: 'advertisement' },
  ],
};
