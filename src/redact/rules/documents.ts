import { isNear } from '../near.ts';
import type { Rule } from '../rule.ts';

const near = (word: RegExp) => (value: string, text: string, at: number) => isNear(word, value, text, at);

const PASSPORT = /паспорт|passport|(?<!\p{L})сери[яийю](?!\p{L})|удостоверени\p{L}{1,2} личности/iu;
const LICENCE = /водительск|(?<!\p{L})в\/у(?!\p{L})|(?<!\p{L})ВУ(?!\p{L})|driv(?:er|ing)\S{0,3} licen[cs]e/iu;
const POLICY = /(?<!\p{L})(?:омс|енп|полис)/iu;

/** A label, what may stand between it and its value, and the value: for numbers that only a label tells. */
const labelled = (label: string, value: string) =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${label})(?!\\p{L})(?:\\\\?["'])?[\\s.]{0,3}(?:(?:no|nr|number|num|id|№|номер)[.:]?[ ]?)?(?:[:=#№—–-]|is[ ])?[ \\t]{0,4}(?:\\\\?["'])?(?<value>${value})(?![\\p{L}\\d]|[-.]\\d)`,
    'giu',
  );

const MONTHS = 'янв|февр?|мар|апр|ма[йя]|июн|июл|авг|сент?|окт|нояб?|дек';
const ENGLISH_MONTHS = 'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec';
const DATE = [
  String.raw`(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:(?:19|20)\d\d|\d\d(?!\d))`,
  String.raw`(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)\d\d`,
  String.raw`(?:19|20)\d\d[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])(?:-?го)?[ ](?:${MONTHS})\p{L}{0,6}\.?,?[ ](?:19|20)\d\d`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?[ -](?:${ENGLISH_MONTHS})[a-z]{0,6}\.?,?[ -](?:19|20)\d\d`,
  String.raw`(?:${ENGLISH_MONTHS})[a-z]{0,6}\.?[ ](?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?[ ](?:19|20)\d\d`,
].join('|');

/** Papers and numbers by which states know people; none has a check, so each needs its word. */
export const DOCUMENTS: readonly Rule[] = [
  {
    id: 'russian-passport',
    kind: 'passport',
    keywords: ['паспорт', 'passport', 'серия', 'серии', 'личности'],
    pattern: /(?<![\w.,-])\d{2}[ \u00a0-]?\d{2}[ \u00a0,]{0,2}(?:№|N[°o]?\.?|#|-)?[ \u00a0]{0,2}\d{6}(?![\w-]|[.,]\d)/giu,
    accept: near(PASSPORT),
    rank: 1,
    finds: [
      'паспорт ‹45 08 123456›',
      'Паспорт: ‹4508 123456›, выдан',
      'паспорта клиента ‹4508№123456›',
      'паспорт серии ‹4508 № 123456›',
      '"passport": "‹4508123456›"',
      '‹45 08 № 123456› (паспорт)',
      'серия ‹45 08 123456›',
    ],
    spares: ['заказ 45 08 123456', 'паспорт изделия 4508.123456', 'паспорт выдан 12.10.2008'],
  },
  {
    id: 'russian-passport-in-parts',
    kind: 'passport',
    keywords: ['паспорт', 'серия', 'серии', '"series'],
    pattern:
      /(?<!\p{L})(?:сери[яийю]|series)(?:\\?["'])?[ \t]{0,3}(?:паспорта[ ])?[:=№—–-]?[ \t]{0,3}(?:\\?["'])?(?<value>\d{2}[ \u00a0]?\d{2})(?!\d)[^\d\n]{1,32}(?<!\d)(?<second>\d{6})(?!\d|[.,]\d)/giu,
    rank: 2,
    finds: [
      'серия ‹4508› номер ‹123456›',
      'Серия: ‹45 08›, номер паспорта: ‹123456›',
      '"series":"‹4508›","number":"‹123456›"',
      'серии ‹4508›, № ‹123456›',
    ],
    spares: ['серия 12 из 123456', 'серия 4508 номер 12345678'],
  },
  {
    id: 'foreign-passport',
    kind: 'passport',
    keywords: ['загран', 'паспорт', 'passport'],
    pattern: /(?<![\d.,\p{L}-])(?:\d{2}[ \u00a0]?(?:№|N[°o]?)?[ \u00a0]?\d{7}|[A-Z]{1,3}[ ]?\d{6,8})(?![\d\p{L}-]|[.,]\d)/gu,
    accept: near(/загран|паспорт|passport/iu),
    rank: 1,
    finds: [
      'загранпаспорт ‹51 1234567›',
      'заграничный паспорт ‹51№1234567›',
      'Passport No: ‹C40718293›',
      'passport ‹AB7401926›',
      'заграничного паспорта ‹75 1234567›',
    ],
    spares: ['загран 12345', 'номер 51 1234567', 'passport-jwt@4.0.1'],
  },
  {
    id: 'driving-licence',
    kind: 'license',
    keywords: ['водительск', 'в/у', 'ву ', 'driver', 'driving licen'],
    pattern:
      /(?<![\d.,\p{L}-])(?:\d{2}[ \u00a0]?(?:\d{2}|[А-Я]{2})[ \u00a0]?№?[ \u00a0]?\d{6}|[A-Z]{1,2}\d{6,13}|[A-Z]\d{3}-\d{4}-\d{4}(?:-\d{2})?)(?![\d\p{L}-]|[.,]\d)/gu,
    accept: near(LICENCE),
    rank: 2,
    finds: ['водительское удостоверение ‹77 16 123456›', 'в/у ‹9916 123456›', 'водительские права ‹77 АВ 123456›', "Driver's license: ‹D7401926›"],
    spares: ['driver version 531.61', 'driver D7401926', 'права 77 16 123456'],
  },
  {
    id: 'birth-certificate',
    kind: 'national-id',
    keywords: ['свидетельств'],
    pattern: /(?<![\p{L}\d])[IVXL]{1,6}-[А-Я]{2}[ ]?№?[ ]?\d{6}(?!\d)/gu,
    rank: 1,
    finds: ['свидетельство о рождении ‹II-МЮ № 123456›', 'Свидетельство ‹IV-АБ 654321›'],
    spares: ['свидетельство II-МЮ 1234'],
  },
  {
    id: 'health-policy',
    kind: 'national-id',
    keywords: ['омс', 'полис', 'енп'],
    pattern: /(?<![\w.,-])\d{4}[ \u00a0]?\d{4}[ \u00a0]?\d{4}[ \u00a0]?\d{4}(?![\w-]|[.,]\d)/g,
    accept: near(POLICY),
    rank: 2,
    finds: ['полис ОМС ‹7700 1234 5678 9012›', 'ОМС № ‹7700123456789012›', 'ЕНП: ‹7700123456789012›'],
    spares: ['заказ 7700123456789012', 'полис 1234'],
  },
  {
    id: 'birthday',
    kind: 'birthday',
    keywords: ['рожд', 'родил', 'д.р.', 'др:', 'birth', 'dob', 'г.р.', 'born '],
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:дат[аыуе] рожд(?:ения|\.)|родил(?:ся|ась)|рожд(?:ения|[её]нн\p{L}{2,3})|д\.\s?р\.|др(?=:)|(?:date[ _]?of[ _]?)?birth[ _-]?(?:date|day)?|dob|born(?: on)?)(?:\\?["'])?[^\p{L}\d\n]{1,12}(?:(?:on|is|в|во)[ ])?(?<value>${DATE})(?!\d)`,
      'giu',
    ),
    rank: 1,
    finds: [
      'Дата рождения: ‹12.03.1985›',
      'родился ‹5 марта 1985› года',
      'д.р. ‹12.03.85›',
      'DOB: ‹03/12/1985›',
      'дата рожд.: ‹12.03.1985›',

      '"birthDate":"‹1985-03-12›"',
      'date_of_birth=‹1985-03-12›',
      'Born on ‹March 5, 1985›',
      'Date of Birth: ‹5 Mar 1985›',
      'дату рождения ‹12-03-1985›',
    ],
    spares: ['Дата: 12.03.1985', 'birthday party', 'рождения 1985', 'born to run 12.03.1985 x'],
  },
  {
    id: 'birthday-before-its-word',
    kind: 'birthday',
    keywords: ['г.р.', 'г. р.', 'рождения', 'рожд.'],
    pattern: new RegExp(String.raw`(?<!\d)(?<value>${DATE})(?=(?:[ ]?г\.)?[ ]?(?:г\.[ ]?р\.|года рождения|рожд\.))`, 'giu'),
    rank: 1,
    finds: ['Иванов, ‹12.03.1985› г.р.', '‹5 марта 1985› года рождения'],
    spares: ['12.03.1985 г.', 'до 12.03.1985 рождения'],
  },
  {
    id: 'us-social-security-number',
    kind: 'national-id',
    keywords: ['ssn', 'social security'],
    pattern: labelled('ssn|social security(?: number| no\\.?| #)?', '(?!000|666|9\\d\\d)\\d{3}[ -]?(?!00)\\d{2}[ -]?(?!0000)\\d{4}'),
    rank: 1,
    finds: ['SSN: ‹536-22-8726›', 'My SSN is ‹536-22-8726›', 'Social Security Number ‹536-22-8726›', '"ssn":"‹536228726›"'],
    spares: ['SSN: 000-12-3456', 'order 536-22-8726', 'ssn: none', 'session 536-22-8726'],
  },
  {
    id: 'other-national-id',
    kind: 'national-id',
    keywords: [
      'иин',
      'национальн',
      'pesel',
      'cpf',
      'national insurance',
      'nino',
      'aadhaar',
      'dni:',
      'dni ',
      'nie:',
      'national id',
      'nationalid',
      'personalausweis',
      'codice fiscale',
      'nhs n',
      'tax id',
      'steuer-id',
      'idnr',
      'id card',
      'identity card',
      'bsn:',
      'curp',
    ],
    pattern: labelled(
      'иин|pesel|cpf|national insurance|nino|aadhaar|dni|nie|national ?id|personalausweis|codice fiscale|nhs|tax id|steuer-?id(?:nr)?|idnr|id(?:entity)? card|bsn|curp',
      String.raw`\d{3}\.\d{3}\.\d{3}-\d\d|[A-Z]{2}[ ]?\d\d[ ]?\d\d[ ]?\d\d[ ]?[A-D]|[XYZ]?\d{7,8}-?[A-Z]|[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]|[A-Z]{4}\d{6}[A-Z]{6}[A-Z\d]\d|\d{4}[ ]?\d{4}[ ]?\d{4}|\d{3}[ ]?\d{3}[ ]?\d{4}|[A-Z]{0,3}\d{7,12}`,
    ),
    rank: 1,
    finds: [
      'ИИН ‹850312300123›',
      'PESEL: ‹85031212345›',
      'CPF ‹123.456.789-09›',
      'NINO: ‹QQ 12 34 56 C›',
      'Aadhaar: ‹2345 6789 0123›',
      'DNI: ‹71940283Z›',
    ],
    spares: ['dni: none', 'cpf 12', 'national id: string'],
  },
];
