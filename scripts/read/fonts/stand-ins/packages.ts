import type { NpmPackage } from '#model';

/**
 * The fonts that stand in where a look has no letters for a script: open fonts (OFL 1.1) in the packages of npm's registry,
 * each pinned to the bytes of its tarball, so that every machine sets a deck alike.
 */
export const packages = {
  sansArabic: {
    name: '@fontsource-variable/noto-sans-arabic',
    version: '5.3.0',
    bytes: 1_074_401,
    sha512: 'Rz8+DBzza3//cmN+DBQajJhx3x+Dx12eUgnQsTOgPWbOT0+In6APmE8z4I/QQnUWfAx+s8l93+60qDT5vJH1sA==',
  },
  sansDevanagari: {
    name: '@fontsource-variable/noto-sans-devanagari',
    version: '5.3.0',
    bytes: 696_527,
    sha512: '52XBcJS3jRvZ5ugFXJvdKgffXPYnN08LeodXkgCbepOdMKVRVTQu1yj071cq8S3zmUwT6w6XKKXRSQlQkwwNNg==',
  },
  sansHebrew: {
    name: '@fontsource-variable/noto-sans-hebrew',
    version: '5.3.0',
    bytes: 158_669,
    sha512: 'jGIZ2EOCTtT1ZhLthz6nEpPXGMniSPI/0tv5CDFDZ7MPYyoj6FskW7WJ0YTyesFADdzjx7F2Pg5W1PWD6y9UFw==',
  },
  sansJP: {
    name: '@fontsource-variable/noto-sans-jp',
    version: '5.3.1',
    bytes: 5_615_557,
    sha512: '/anGvJFc5y36f8DJ+3TSh2+KAvaRLA9PaLUMvneeY5s4j8m+8X4F3lE/sjTuG9YI5BX4sykvCk4TuJMG7ecMRQ==',
  },
  sansKR: {
    name: '@fontsource-variable/noto-sans-kr',
    version: '5.3.1',
    bytes: 3_615_517,
    sha512: 'f5aty6Qgk2LVU5TjCtXHxiYHqUWYW8f75ll0Chn8ucCqoOlIomcACUwf1V47yUt6wTdWZiGr3dcbQk+zlOspMA==',
  },
  sansSC: {
    name: '@fontsource-variable/noto-sans-sc',
    version: '5.3.1',
    bytes: 4_648_850,
    sha512: 'UB96JJ17HyD5ehEU7Em0hDdh7fvTMB4B4Hzmq5c4QaNwwSLqTrdM2S+coySeBqCkXwh0DxqXT0b0wMrmzorFpQ==',
  },
  sansTC: {
    name: '@fontsource-variable/noto-sans-tc',
    version: '5.3.1',
    bytes: 4_437_507,
    sha512: 'gueh+AySNkihE+HvizXLHltxt5/xVFSvw6ISnKTlpb/lG5QQm6u/KwuempTJ/jDYMST3xwiERYTTyseoJ/Kxew==',
  },
  sansThai: {
    name: '@fontsource-variable/noto-sans-thai',
    version: '5.3.0',
    bytes: 311_176,
    sha512: 'jHEC1vo8gD09GKf8jtH1IMoPqWmQQSKH3gkyD3ibCIMEkVpEqJ9NJ2c181VHKbTHXc7Wu9CbuBU3yjQNvpbEbw==',
  },
  serifJP: {
    name: '@fontsource-variable/noto-serif-jp',
    version: '5.3.1',
    bytes: 7_612_164,
    sha512: 'quU5uIezSqZFgPaDDI2C3hQfIJHzyXVYuvMZsDDF++og8yechsAwcmCkLLdofPboUB1xHOWV3xohJyIVBi3b4g==',
  },
  serifKR: {
    name: '@fontsource-variable/noto-serif-kr',
    version: '5.3.1',
    bytes: 6_379_196,
    sha512: 'cf29V+FWfw7/9dyzwCK6zKmf0z7XkdPPoq5UxgczmjZkV3RW1mr02/1LbEsRtiCKagRgVCb9/wQ+uYci1KzRMg==',
  },
  serifSC: {
    name: '@fontsource-variable/noto-serif-sc',
    version: '5.3.1',
    bytes: 6_180_193,
    sha512: 'aIHcBaL13QctVaJFeT6wqfgO9Rq/cNtD5g2ob4ze59fYPYwacGthnIrHBe83kDpMEB/k6VGtGc6fS99RImcoSQ==',
  },
  serifTC: {
    name: '@fontsource-variable/noto-serif-tc',
    version: '5.3.1',
    bytes: 5_886_951,
    sha512: 'IW3Pydbc5NWA5JNPyk2SST3x85STRtakYXs4HQKU2cv3xB4Y192z1OV2z09XOS9TcZckbPPzagpQ1lgeBjSFNw==',
  },
  emoji: {
    name: 'twemoji-colr-font',
    version: '15.0.3',
    bytes: 472_462,
    sha512: 'UsK4JUpaczeVoMGeYMnKaMTxKt7fujg1nQOk4NaC0teZmdOo+uAai0DIuaSzsMkShtG4J75F0OEsVdGJ+Q1pHQ==',
  },
} satisfies Record<string, NpmPackage>;
