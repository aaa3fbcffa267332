/** The commonest small words of languages, with a pack or without, so that none of them passes for another. */
const lists: Record<string, string> = {
  en: 'the of and to in is that for it with as was on are this by from be an which have not or their has you we they will can',
  de: 'der die und das ist nicht ein eine zu den mit von sich auf für im dem auch es werden wird sie als bei oder wie man nach aus wir ich haben einen',
  fr: 'le la les des et est une du en que qui dans pour pas sur au avec ce sont plus par nous vous aux un de il elle ou comment',
  es: 'el la los las de que y en un una es por con para del se no más como su al lo pero sus muy hay este esta o cómo',
  it: 'il di che la e un una per non sono con del della dei le si da gli nel come più alla anche è lo i ha questo',
  pt: 'o de que e do da em um uma para com não os as no na por mais dos se ao como foi das à são pelo você',
  ca: 'el la els les de que i en un una és per amb del no més com seu al però són aquest aquesta dels',
  gl: 'o a os as de que e do da en un unha para con por non máis como foi ao na no dos das pola polo seu súa é son ou esta este tamén pero moi sobre xa onde',
  nl: 'de het een en van is dat op te in voor niet met zijn aan er ook als bij maar om wordt naar die hij deze wij ik hoe geen',
  af: 'die en van is in het nie vir met op te wat om dat ons sy hy as ook aan by kan word hulle jy was maar ek deur na gaan jou of hierdie wees een',
  sv: 'och att det som en på är av för med den till inte har de ett om var men jag vi från',
  da: 'og at det som en på er af for med den til ikke har de et om var men jeg vi fra der blev hvordan end mere nogle sig hvad efter kun siger',
  nb: 'og at det som en på er av for med den til ikke har de et om var men jeg vi fra ble hvordan å enn mer noen seg hva etter bare sier',
  fi: 'ja on ei se että oli hän mutta ovat kun tai myös joka mitä kuin sen niin ole voi',
  pl: 'i w na z do się nie to jest że o jak ale po co od za przez dla są tym może',
  sk: 'a je sa na v to že s z o ale ako po pre sú som bol by tak ktoré ktorý nie aj',
  cs: 'a je se na v to že s z do o ale jako by pro jsou jsem byl tak po které',
  hr: 'i je u se na da su za od s koji što kao ali iz nije bi ili te samo',
  tr: 've bir bu için da de ile olarak çok daha en olan gibi var ne ama sonra kadar değil',
  ro: 'și de la în cu nu este un o pe care din pentru că mai sunt ca se au fi',
  hu: 'a az és hogy nem is egy van volt meg de csak ez már mint ki el még lehet',
  id: 'yang dan di dengan untuk dari ini pada adalah itu tidak dalam akan ke oleh juga sebagai',
  vi: 'và của là có cho được không một những với các trong để này khi đã người từ',
  sl: 'je in se na da za so ki tudi pa iz po od pri kot ne bi še ali kar bo leta saj kjer',
  et: 'ja on ei et see oma kui ka aga oli ta mis või kes kuid ning välja siis veel need üle pärast',
  lt: 'ir į kad yra su tai iš kaip jis apie dėl bet buvo jau savo nuo arba taip kurie prie nes',
  lv: 'un ir ar par uz kas no tas ka bet vai lai pie jau arī kā viņš gan tika šis jo',
  sq: 'të e në dhe një për me që nga është janë më i si nuk ka ose por kjo tij',
  is: 'og að er í á sem það við ekki um til hann en var með fyrir eru af hefur frá',
  eu: 'eta da ez du bat dira izan zen hau dute ere baina den egin beste egiten zuen ditu zuten',
  tl: 'ang ng sa na mga ay ito at para kung may hindi siya ni noong nang pang niya',
  az: 'və bu bir üçün ilə də da olan kimi daha çox olaraq edir var ki onun isə sonra',
  sw: 'na ya wa kwa ni katika la za kuwa hii cha kama hiyo lakini watu yake pia',
};

const shared = new Map<string, number>();
for (const list of Object.values(lists))
  for (const word of new Set(list.split(' '))) shared.set(word, (shared.get(word) ?? 0) + 1);

/** Of each language its small words; one that stands in several of the lists weighs less in each. */
export const smallWords: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(lists).map(([tag, list]) => [
    tag,
    new Map(list.split(' ').map((word) => [word, 1 / Math.sqrt(shared.get(word) ?? 1)])),
  ]),
);
