import { isNear } from '../near.ts';
import type { Rule } from '../rule.ts';

/** A number that its word has to stand near. */
const near = (word: RegExp) => (value: string, text: string, at: number) => isNear(word, value, text, at);

const INN = /(?<![\p{L}])инн(?!\p{L})|налогоплательщик|(?<![a-z])inn(?![a-z])|taxpayer|tax_?id/iu;
const SNILS = /снилс|(?<![a-z])snils|пенсионн\p{L}{2,3} страх|страхов\p{L}{2,3} номер/iu;
const OGRN = /(?<!\p{L})огрн|(?<![a-z])ogrn|егрюл|егрип|основн\p{L}{2,3} государственн/iu;

/** Numbers that Russia gives to people, traders and companies: each passes its own check, and its name stands near. */
export const RUSSIAN_NUMBERS: readonly Rule[] = [
  {
    id: 'inn',
    kind: 'inn',
    keywords: ['инн', 'налогоплат', 'inn:', 'inn=', 'inn"', "inn'", ' inn ', '_inn', 'inn>', 'taxpayer', 'tax_id', 'taxid'],
    pattern: /(?<![\w.,-])\d{10}(?:\d{2})?(?![\w-]|[.,]\d)/g,
    checksum: 'inn',
    accept: near(INN),
    rank: 1,
    finds: [
      'ИНН ‹7707083893›',
      'ИНН клиента: ‹500100732259›',
      'ИНН/КПП ‹7707083893›/773601001',
      '"inn":"‹500100732259›"',
      'по ИНН № ‹7707083893› нет',
      '‹7830002293› (ИНН)',
      '<inn>‹7707083893›</inn>',
      'идентификационный номер налогоплательщика — ‹500100732259›',
    ],
    spares: ['ИНН 7707083894', 'длинный номер 7707083893', 'inner 7707083893', 'ИНН 77070838930', 'beginning 7707083893'],
  },
  {
    id: 'inn-below',
    kind: 'inn',
    keywords: ['инн'],
    reach: 'block',
    pattern: /(?<!\p{L})ИНН(?!\p{L})[^\d\n]{0,40}\r?\n[ \t|>*-]{0,16}(?<value>\d{10}(?:\d{2})?)(?![\d.,-])/giu,
    checksum: 'inn',
    rank: 1,
    finds: ['ИНН:\n‹7707083893›', 'ИНН клиента\r\n  ‹500100732259›\r\n'],
    spares: ['ИНН:\n7707083894', 'ИНН:\nнет\n7707083893'],
  },
  {
    id: 'snils',
    kind: 'snils',
    keywords: ['снилс', 'snils', 'пенсионн', 'страхов'],
    pattern: /(?<![\w.,-])\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{2}(?![\w-]|[.,]\d)/g,
    checksum: 'snils',
    accept: near(SNILS),
    rank: 1,
    finds: [
      'СНИЛС ‹112-233-445 95›',
      'снилс: ‹11223344595›',
      '"snils": "‹112-233-445 95›"',
      'СНИЛСа застрахованного ‹112 233 445 95›',
      '‹087-654-303 00› — мой СНИЛС',
    ],
    spares: ['СНИЛС 112-233-445 96', 'заказ 112-233-445 95', 'страховка 12345678901'],
  },
  {
    id: 'snils-below',
    kind: 'snils',
    keywords: ['снилс'],
    reach: 'block',
    pattern: /СНИЛС(?!\p{L})[^\d\n]{0,40}\r?\n[ \t|>*-]{0,16}(?<value>\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?\d{2})(?![\d.,-])/giu,
    checksum: 'snils',
    rank: 1,
    finds: ['СНИЛС:\n‹112-233-445 95›'],
    spares: ['СНИЛС:\n112-233-445 96'],
  },
  {
    id: 'ogrn',
    kind: 'ogrn',
    keywords: ['огрн', 'ogrn', 'егрюл', 'государственн'],
    pattern: /(?<![\w.,-])[1-9]\d{12}(?![\w-]|[.,]\d)/g,
    checksum: 'ogrn',
    accept: near(OGRN),
    rank: 1,
    finds: ['ОГРН ‹1027700132195›', 'ОГРН организации: ‹1027700132195›', '"ogrn":"‹1027700132195›"'],
    spares: ['ОГРН 1027700132196', 'заказ 1027700132195', 'ОГРН 10277001321950'],
  },
  {
    id: 'ogrnip',
    kind: 'ogrn',
    keywords: ['огрнип', 'огрн ип', 'ogrnip', 'егрип', 'огрн'],
    pattern: /(?<![\w.,-])[34]\d{14}(?![\w-]|[.,]\d)/g,
    checksum: 'ogrnip',
    accept: near(OGRN),
    rank: 1,
    finds: ['ОГРНИП ‹304500116000157›', 'ОГРН ИП: ‹304500116000157›'],
    spares: ['ОГРНИП 304500116000158', 'номер 304500116000157'],
  },
  {
    id: 'kpp',
    kind: 'kpp',
    keywords: ['кпп', 'kpp'],
    pattern:
      /(?<![\p{L}\d])(?:КПП|kpp)(?!\p{L})["']?(?:[ \t]{0,3}(?:\p{L}{3,14}[ ]?)?[:=№—–-]?[ \t]{0,3}["']?|["']?>?)(?:\d{10}[ ]?[/\\,][ ]?)?(?<value>\d{4}[\dA-Z]{2}\d{3})(?![\d.,-]*\d)/giu,
    rank: 1,
    finds: ['КПП ‹773601001›', 'ИНН/КПП: 7707083893/‹773601001›', '"kpp":"‹773601001›"', 'КПП банка: ‹773601001›'],
    spares: ['КПП 12345', 'коробка КПП в 773601001 порядке', 'КПП 7736010011'],
  },
];
