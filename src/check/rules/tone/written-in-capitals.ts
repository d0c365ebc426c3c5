import { isFirstNameAsGiven } from '../../../locale/first-names.ts';

/** Words of capitals that nobody shouts: names of standards, formats and offices, each as it is written. */
const ACRONYMS = new Set(
  (
    'HTTP HTTPS HTML JSON YAML TOML SMTP IMAP POP3 LDAP SAML OAUTH CORS REST SOAP CRUD ASCII UTF UNIX POSIX BIOS UEFI SATA NVME HDMI OLED WLAN SSID JPEG HEIC MPEG MIDI WEBP IBAN SWIFT SEPA PAYE ' +
    'NULL TRUE FALSE TODO README LICENSE CHANGELOG POST DELETE PATCH SELECT INSERT FATAL WARN WARNING INFO DEBUG ERROR FAIL FAILED SIGSEGV SIGKILL SIGTERM ENOENT EACCES EPERM ' +
    'ASAP NASA IKEA СНИЛС ЕГРН ЕГРЮЛ ОСАГО КАСКО ГИБДД УФМС ФССП МФЦ ОГРН ОГРНИП ЖКХ ТСЖ НДФЛ ЕИРЦ ВНИМАНИЕ'
  ).split(' '),
);

/** Short ones that are no word of everyday besides ("it", "us", «то», «по»), so that they are known among capitals too. */
const SHORT_ACRONYMS = new Set(
  (
    'API ATM BBC BIC BT CCTV CD CEO CPU CSV CV DHL DIY DNS DPD DSL DVD EE EU EV FAQ FBI FTP GB GPS GPU GUI HD HDD HMRC HP HR HSBC HTC IBM ID IDE IP IRS ISP KB KFC LAN LCD LED LG LTE MB MMS MMO MOT MP3 MP4 MRI NFC NHS ' +
    'NVIDIA OCR OS PC PDF PHP PIN PNG PPT PS QR RAM RAR RDP RGB ROM SATNAV SD SDK SIM SLA SMS SQL SSD SSH SSL SSN SVG TB TLS TLC TV UI UK UPS URL USA USB USD USPS UX VAT VIN VIP VOIP VPN WWW XLS XLSX XML ZIP ' +
    'АЗС АКБ АО АТС БД БТИ ВАЗ ВК ВТБ ВМП ГК ГОСТ ДВД ДМС ДТП ДНС ЕГЭ ЕСИА ЖК ЖЭК ЖЭУ ЗАГС ЗАО ИИН ИНН ИП КПП ЛК МВД МКАД МКД МЧС МТС МФУ НДС НПО ОАО ОЗУ ООО ОМС ПАО ПК ПВЗ ПФР ПТС РЖД РФ СБП СДЭК СИМ СМИ СМС СНГ ' +
    'СНТ СРО СССР СФР США ТВ ТСН ТТК ТТН ТЦ ТЭЦ УВД УЗИ УЗО УК ФАП ФИО ФНС ФСБ ФСС ЦБ ЦП ЧП ЭДО ЭЦП'
  ).split(' '),
);

/** What keeps capitals of its own when all others become small. */
const SPELLED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July September October November December English British American German French Christmas ' +
    'Windows Chrome Firefox Safari Linux Ubuntu Android iOS iPhone iPad iPadOS iCloud iTunes macOS MacBook Google Gmail YouTube Facebook Instagram WhatsApp Telegram Skype Zoom Excel Outlook Amazon eBay PayPal ' +
    'Microsoft Samsung Xiaomi Huawei Sony Netflix Spotify Steam Bluetooth London Moscow ' +
    'Москва Москве Москвы Москву Россия России Россию Яндекс Сбербанк Авито Госуслуги Госуслугах Госуслуг СПб'
  )
    .split(' ')
    .map((word) => [word.toUpperCase(), word]),
);

/** First names that are words of everyday too. */
const ALSO_WORDS = new Set('MAX JAN JUNE CHRISTIAN FRANK MARC НАДЕЖДА РОМАН МАРК'.split(' '));
const SHORTEST_NAME = 3;

/** Whether a word of four and more capitals is one that nobody shouts. */
export const isAcronym = (word: string): boolean => ACRONYMS.has(word);

/** What stands for a word of capitals in calm speech where that is not the same in small letters: an acronym, a name, a trade mark. */
export function properly(word: string): string | undefined {
  if (ACRONYMS.has(word) || SHORT_ACRONYMS.has(word)) return word;
  if (Object.hasOwn(SPELLED, word)) return SPELLED[word];
  return word.length >= SHORTEST_NAME && !ALSO_WORDS.has(word) && isFirstNameAsGiven(word) ? capitalized(word) : undefined;
}

/** With a capital first and small letters behind. */
export const capitalized = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();
