import type { CountedWords } from '#model';
import { list } from './list.ts';
import { safe } from './safe.ts';

/** What Chinese and Japanese count with, many of them the same: a measure word stands right behind the number. */
export const measureWords = list(
  `平方米、平方公里、平方メートル、平方キロ、立方米、公里、千米、厘米、毫米、毫升、公斤、千克、摄氏度、米、吨、升、克、キロメートル、
    キログラム、キロ、センチ、メートル、グラム、リットル、トン、度、个、個、名、家、项、項、次、件、人、种、種、台、位、篇、本、部、门、倍、条、條、
    所、座、张、張、只、辆、款、份、句、页、頁、字、步、行、歳、岁、歲、才、回、枚、冊、社、カ国、か国、ヵ国、箇所、店、把、便、席、割、羽、匹、頭、头、棵、朵、颗、粒、艘、架、列、幅、套、双、瓶、杯、盒、箱、袋、场、届、班、
    光年、公顷、海里、英里、英尺、英寸、英亩、磅、盎司、加仑、マイル、フィート、インチ、エーカー、ポンド、株、軒、戸、世帯、校、園、駅、路線、ヘクタール`,
);

export const counted: CountedWords = { ...safe.counted, more: list('多、余、餘') };
