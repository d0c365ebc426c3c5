import type { Rule } from '../rule.ts';
import { ignoringCase } from './ignoring-case.ts';

const any = (source: string) => ignoringCase(source);

/** Part by part, what a Russian postal address is made of. */
const CITY = String.raw`(?:${any('(?:г|гор|пос|пгт|дер|с|п|ст-ца|город|посёлок|поселок|село|деревня)')}\.?[ ]?)?[А-ЯЁ][а-яё]{1,24}(?:-[А-ЯЁа-яё]{2,24}){0,3}(?:[ ][А-ЯЁ][а-яё]{2,24})?(?:[ ]${any('(?:обл(?:асть|\\.)?|край|район|р-н|округ|г\\.)')})?`;
const STREET_WORD = any(
  '(?:ул(?:иц[аеуы]|\\.)?|пр-(?:т|кт|д)|просп(?:ект[аеу]?|\\.)|пр\\.|пер(?:еул(?:ок|к[аеу])|\\.)|ш(?:оссе|\\.)|наб(?:ережн(?:ая|ой|ую)|\\.)|б-р|бульв(?:ар[аеу]?|\\.)|пл(?:ощад[ьи]|\\.)|проезд[аеу]?|туп(?:ик[аеу]?|\\.)|аллея|мкр\\.?|микрорайон)',
);
const STREET_NAME = String.raw`(?:\d{1,3}(?:-?(?:я|й|го|ая|ый|ой|ого))?[ ])?[А-ЯЁ][А-ЯЁа-яё.-]{1,24}(?:[ ][А-ЯЁа-яё][а-яё.-]{1,24}){0,3}?`;
const STREET = `(?:${STREET_WORD}[ ]?(?:[а-я][а-яё.]{1,12}[ ])?${STREET_NAME}|${STREET_NAME}[ ]${STREET_WORD})(?![а-яё])`;
const HOUSE = String.raw`,?[ ]{0,2}(?:${any('(?:д(?:ом[еа]?)?|вл(?:адение)?|уч(?:асток)?)')}\.?[ ]?)?№?[ ]?\d{1,4}(?:[ ]?[а-яА-Я](?![а-яА-Я]))?(?:[/-]\d{1,4}[а-я]?)?`;
const FLAT = String.raw`,?[ ]{0,2}${any('(?:к(?:орп(?:ус)?|в(?:артира)?)?|стр(?:оение)?|лит(?:ера?)?|оф(?:ис)?|пом(?:ещение)?|под(?:ъезд)?|эт(?:аж)?|комн(?:ата)?)')}\.?[ ]?№?[ ]?\d{1,4}[а-яА-Я]?(?![а-яё\d])`;
const RUSSIAN = `(?:\\d{6},?[ ])?(?:${CITY},[ ]?){0,4}${STREET}${HOUSE}(?![\\d.]*\\d)(?:${FLAT}){0,5}`;

const ENGLISH = String.raw`\d{1,5}[A-Za-z]?[ ](?:[NSEW]\.?[ ])?(?:[A-Z][a-z'’.-]{1,20}[ ]|\d{1,3}(?:st|nd|rd|th)[ ]){1,4}(?:(?:Street|Avenue|Road|Boulevard|Lane|Drive|Court|Square|Place|Terrace|Highway|Parkway|Crescent|Close|Way)(?![A-Za-z])|(?:St|Ave|Rd|Blvd|Ln|Dr|Ct|Sq|Pl|Hwy|Pkwy)(?![A-Za-z])\.?)(?:,?[ ](?:Apt|Apartment|Suite|Unit|Flat|Ste|Floor|#)\.?[ ]?[\w-]{1,6})?(?:,[ ](?:(?:St|Mt|Ft)\.?[ ])?[A-Z][A-Za-z'’-]{1,20}(?:[ ][A-Z][a-z]{1,20}){0,2})?(?:,?[ ][A-Z]{2}[ ]\d{5}(?:-\d{4})?)?(?:,?[ ][A-Z]{1,2}\d[\dA-Z]?[ ]\d[A-Z]{2})?`;
const GERMAN = String.raw`[A-ZÄÖÜ][a-zäöüß-]{2,24}(?:straße|strasse|str\.|weg|platz|allee|gasse)[ ]\d{1,4}[a-z]?(?:,[ ]?\d{5}[ ][A-ZÄÖÜ][a-zäöüß]{1,24})?`;

/** A letter, digit or sign of an address that a label names; a full stop only of what is shortened, for behind another the next sentence begins. */
const IN_ADDRESS = String.raw`(?:[^"\\\n;{}<>|,.]|\.(?![ ]\p{Lu}|$)|(?<=(?<!\p{L})(?:г|гор|ул|д|кв|пр|просп|пер|наб|пл|обл|пос|стр|корп|оф|им|st|ave|rd|dr|apt|no|mt))\.)`;

/** Postal addresses, by their shape and by their label. */
export const ADDRESSES: readonly Rule[] = [
  {
    id: 'russian-address',
    kind: 'address',
    keywords: [
      'ул.',
      'ул ',
      'улиц',
      'пр-т',
      'пр-кт',
      'просп',
      'пр.',
      'пер.',
      'переул',
      'шоссе',
      ' ш.',
      'наб.',
      'набереж',
      'б-р',
      'бульв',
      'пл.',
      'площад',
      'проезд',
      'пр-д',
      'мкр',
      'микрорайон',
      'тупик',
      'аллея',
    ],
    pattern: new RegExp(`(?<![\\p{L}\\d])${RUSSIAN}`, 'gu'),
    rank: 1,
    finds: [
      'Адрес: ‹г. Москва, ул. Ленина, д. 5, кв. 12›',
      'доставка: ‹119991, Москва, Ленинский пр-т, д. 14, корп. 2, оф. 301›.',
      'живу на ‹улице Гагарина, дом 7›',
      'по адресу ‹Санкт-Петербург, наб. реки Мойки, 12›',
      '‹Московская область, г. Химки, ул. 9 Мая, д. 8А, кв. 3›',
      '‹ул. Мира 10-25›',
    ],
    spares: ['на улице Ленина было темно', 'ул. имени не указано', 'пр. версия 10', 'площадь 54 м', 'см. пл. 5'],
  },
  {
    id: 'address-label',
    kind: 'address',
    keywords: [
      'адрес доставки',
      'адрес регистрации',
      'адрес проживания',
      'адрес прописки',
      'почтовый адрес',
      'фактический адрес',
      'юридический адрес',
      'домашний адрес',
      'адрес клиента',
      'адрес:',
      'street address',
      'home address',
      'postal address',
      'mailing address',
      'billing address',
      'shipping address',
      'delivery address',
      'billing_address',
      'shipping_address',
      'home_address',
      'street_address',
      'address line',
      'address_line',
      'addressline',
      'addressline1',
      '"street"',
      'address:',
      'streetaddress',
    ],
    pattern: new RegExp(
      String.raw`(?<!\p{L}|[-_]|mac |ip )(?:(?:почтовый|фактический|юридический|домашний)[ ])?(?:адрес(?:[ ](?:доставки|регистрации|проживания|прописки|клиента))?|(?:(?:street|home|postal|mailing|billing|shipping|delivery)[ _]?)?address(?:[ _]?line)?(?:[ _]?[12])?|street)(?:\\?["'])?[ \t]{0,3}[:=—–][ \t]{0,4}(?:\\?["'«])?(?<value>(?:${IN_ADDRESS}{1,60},[ ]?){1,7}${IN_ADDRESS}{1,60}|\d{1,5}[ ]${IN_ADDRESS}{3,60}|\p{Lu}(?:(?!\d)${IN_ADDRESS}){2,40}[ ]\d{1,4}[а-яa-z]?)(?=[."]|$|[;<|\\])`,
      'giu',
    ),
    accept: (value) => /\p{L}{3}/u.test(value) && /\d/.test(value) && !/@|:\/\/|\d\.\d{1,3}\.\d|0x/.test(value),
    rank: 1,
    finds: [
      'Адрес доставки: ‹Тверь, Мира 5, квартира 8›',
      'Адрес: ‹Тверь, проспект Победы 14, квартира 3›. У нас ребёнок.',
      'Адрес: ‹г. Тверь, Победы 14›. Дома после 18.',
      'My address: ‹24 Mill Yard, Bristol›. I am home after 4 pm.',
      'Postal address: ‹12 St. Mary Yard, Leeds›',
      '"billing_address":"‹12 Rose Cottage, Oxford›"',
      'Shipping address: ‹Apt 4, Main building, Leeds LS1 4AP›',
      '"street":"‹Hauptallee 12›"',
    ],
    spares: [
      'Адрес: https://example.com/a,b1',
      'address: 0x7fff1234, size 12',
      'IP-адрес: 10.1.2.3',
      'MAC address: aa, bb',
      'email address: a@b.ru, 12',
      'Address: 10.1.2.3, port 80',
      '"address": ""',
    ],
  },
  {
    id: 'english-address',
    kind: 'address',
    keywords: [
      ' street',
      ' st.',
      ' st,',
      ' st ',
      ' avenue',
      ' ave',
      ' road',
      ' rd.',
      ' rd,',
      ' boulevard',
      ' blvd',
      ' lane',
      ' drive',
      ' dr.',
      ' court',
      ' square',
      ' terrace',
      ' highway',
      ' parkway',
      ' crescent',
      ' close',
      ' way,',
      ' place,',
    ],
    pattern: new RegExp(`(?<![\\w.:/-])${ENGLISH}(?![\\w-])`, 'g'),
    rank: 1,
    finds: [
      'at ‹221B Baker Street, London, NW1 6XE›',
      '‹1600 Pennsylvania Avenue, Washington, DC 20500›',
      'ship to ‹742 Evergreen Terrace, Springfield›',
      '‹12 Oak St., Apt 4B, Portland, OR 97201›',
      'at ‹24 Station Street, Bristol›. Contract 8812 is mine.',
      '‹7 Harbour Road, St. Albans›',
      'Come to ‹12 Mill Lane›.',
    ],
    spares: ['the road 12 Main', '100 requests on Main Street', '5 Main Drives'],
  },
  {
    id: 'german-address',
    kind: 'address',
    keywords: ['straße', 'strasse', 'str. '],
    pattern: new RegExp(`(?<!\\p{L})${GERMAN}(?![\\w])`, 'gu'),
    rank: 1,
    finds: ['wohnt ‹Hauptstraße 12, 10115 Berlin›', '‹Schillerstr. 4a›'],
    spares: ['Straße gesperrt', 'str. 12'],
  },
  {
    id: 'postcode-label',
    kind: 'address',
    keywords: ['почтовый индекс', 'индекс:', 'zip code', 'postal code', 'postcode', 'postalcode', 'zipcode', 'postal_code', 'zip_code'],
    pattern:
      /(?<!\p{L})(?:почтовый индекс|индекс|zip[ _]?code|postal[ _]?code|postcode)(?:\\?["'])?[ \t]{0,3}[:=—–-]?[ \t]{0,3}(?:\\?["'])?(?<value>\d{5,6}(?:-\d{4})?|[A-Z]{1,2}\d[\dA-Z]?[ ]\d[A-Z]{2})(?![\w.-])/giu,
    rank: 1,
    finds: ['почтовый индекс ‹119991›', '"postalCode":"‹10115›"', 'ZIP code: ‹97201-1234›', 'Postcode: ‹NW1 6XE›'],
    spares: ['индекс: 5', 'zip code: none'],
  },
];
