import { luhn } from '../checksums/luhn.ts';
import { isOwnName } from '../own-name.ts';
import type { Rule } from '../rule.ts';

const UUID = String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}`;

/** What makers leave in, noughts, and the serial number of a zone's data in the domain name system, which is a day and a count. */
const NO_SERIAL = /^(?:0+|[0-]+|1234567\d*|(?:19|20)\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{0,2})$/i;

/** Numbers by which one piece of hardware is known, and the names of wireless networks. */
export const HARDWARE: readonly Rule[] = [
  {
    id: 'serial-number',
    kind: 'serial',
    keywords: ['serial', 's/n', 'sn: ', 'service tag', 'asset tag', 'серийн', 'заводской номер', 'заводск'],
    pattern:
      /(?<![\p{L}\d/+])(?:(?:system|product|board|chassis|baseboard|device|drive|disk|unit)?[ _-]?i?serial(?:[ _-]?(?:number|no\.?|num|#))?(?:[ ]\(system\))?|s\/n(?=[ :#=.])|sn(?=:)|service tag|asset tag|серийн(?:ый|ого|ому|ым)(?: номер\p{L}{0,2})?|заводской номер)(?:\\?["'])?[ \t.]{0,40}(?:[:=#№—–]|is|[ ]\d(?=[ ]))?[ \t]{0,24}(?:\\?["'])?(?<value>(?=[A-Z-]{0,12}\d)[A-Z\d](?:[A-Z\d]|-(?=[A-Z\d])){4,40})(?![\w:]|[.,]\d|[ ]\(0x)/giu,
    allow: [NO_SERIAL],
    accept: (value, text, at) =>
      /[a-z]/i.test(value) || value.length >= 8 || /(?:number|no\.?|s\/n|номер\p{L}{0,2})\W{0,8}$/iu.test(text.slice(Math.max(0, at - 24), at)),
    remembered: true,
    rank: 1,
    finds: [
      'Serial Number: ‹C02XK0AAJGH5›',
      'S/N ‹5CD9407KQ2›',
      'SN: ‹FVFXC2MMHV29›',
      'серийный номер ‹PF2X7Y9Z›',
      'system-serial-number=‹7KQ2XA9›',
      'iSerial                 3 ‹4C530001180714116›',
      'SerialNumber: ‹4C530001180714116›',
      'Service Tag: ‹7XK92J3›',
      '"serialNumber":"‹5CD9407KQ2›"',
      'серийного номера ‹SN-40718-AB›',
    ],
    spares: [
      'Serial Number: 04:a3:11:9f',
      'SerialNumber=3',
      'serial 2026112201',
      'Serial Number: To Be Filled By O.E.M.',
      'serial port ttyS0',
      'serialization of 12345678',
      'Serial Number: 4660 (0x1234)',
      'serial: 0',
      'serial console at ttyS0 enabled1',
    ],
  },
  {
    id: 'machine-uuid',
    kind: 'uuid',
    keywords: [
      'machine-id',
      'machine_id',
      'machine id',
      'machineid',
      'product_uuid',
      'hardware uuid',
      'system uuid',
      'system-uuid',
      'machineguid',
      'machine guid',
      'host uuid',
      'hostuuid',
      'smbios',
      'hwid',
      'device uuid',
      'platform uuid',
      'ioplatformuuid',
      'uuid: ',
      'provisioning udid',
      'udid',
      'advertising id',
      'idfa',
      'android_id',
      'android id',
      'device_id',
      'device id',
      'deviceid',
      'гуид',
    ],
    pattern: new RegExp(
      String.raw`(?:(?<![A-Za-z])(?:machine[ _-]?(?:id|guid)|product_uuid|(?:hardware|system|host|platform|smbios|device)[ _-]?uuid|ioplatformuuid|hwid|(?:provisioning )?udid|advertising[ _]?id|idfa|gaid|android[ _]?id|device[ _]?id)(?:\\?["'])?[ \t]{0,20}(?:[:=]|is|REG_SZ)?[ \t]{0,20}(?:\\?["'{])?|^[ \t]{1,8}UUID: )(?<value>${UUID}|[\da-f]{8}-[\da-f]{16}|[\da-f]{32}|[\da-f]{40}|[\da-f]{16})(?![\w-])`,
      'gi',
    ),
    allow: [/^[0-]+$|^[f-]+$|^03000200-0400-0500-0006-000700080009$/i],
    remembered: true,
    rank: 1,
    finds: [
      'Hardware UUID: ‹4C4C4544-0042-3510-8051-B8C04F4A3732›',
      'machine-id: ‹{h32}›',
      '\tUUID: ‹4c4c4544-0042-3510-8051-b8c04f4a3732›',
      'MachineGuid    REG_SZ    ‹4c4c4544-0042-3510-8051-b8c04f4a3732›',
      'Machine ID: ‹{h32}›',
      'UDID: ‹00008030-001A35E11A88802E›',
      '"IOPlatformUUID" = "‹4C4C4544-0042-3510-8051-B8C04F4A3732›"',
      'advertising id ‹38400000-8cf0-11bd-b23e-10b96e4ef00d›',
    ],
    spares: ['request uuid: 4c4c4544-0042-3510-8051-b8c04f4a3732', 'device id: 3', 'UUID: 4c4c4544-0042-3510-8051-b8c04f4a3732', 'machine-id: none'],
  },
  {
    id: 'windows-security-id',
    kind: 'uuid',
    keywords: ['s-1-5-21-'],
    pattern: /(?<![\w-])S-1-5-21-\d{5,10}-\d{5,10}-\d{5,10}(?:-\d{3,10})?(?![\w-])/gi,
    rank: 1,
    finds: ['SID: ‹S-1-5-21-3623811015-3361044348-30300820-1013›'],
    spares: ['S-1-5-18', 'S-1-5-21-1'],
  },
  {
    id: 'phone-hardware',
    kind: 'serial',
    keywords: ['imei', 'imsi', 'iccid', 'meid'],
    pattern:
      /(?<!\p{L})(?:imei(?:sv)?|imsi|iccid|meid)(?:[ ]?[12](?=[:= ]))?(?:\\?["'])?[ \t]{0,3}[:=№—–-]?[ \t]{0,3}(?:\\?["'])?(?<value>\d(?:[ -]?\d){13,19}|\d[\dA-F]{13})(?![\w-])/giu,
    accept: (value, text, at) =>
      !/imei["'\s:=№—–-]{0,8}$/i.test(text.slice(Math.max(0, at - 12), at)) ||
      value.replace(/\D/g, '').length !== 15 ||
      luhn(value.replace(/\D/g, '')),
    remembered: true,
    rank: 2,
    finds: ['IMEI: ‹490154203237518›', 'IMEI 1: ‹49-015420-323751-8›', 'IMSI ‹250017401938271›', '"iccid":"‹8970101740192837465›"'],
    spares: ['IMEI: 490154203237519', 'imei: unknown', 'IMEI 123'],
  },
  {
    id: 'wifi-name',
    kind: 'wifi',
    keywords: [
      'ssid',
      'user profile',
      'wlan profile',
      'wi-fi network',
      'wifi network',
      'wi-fi сет',
      'сеть wi-fi',
      'сети wi-fi',
      'профили пользовател',
      'wi-fi:',
      'access point',
      'network name',
      'wireless network',
    ],
    pattern:
      /(?<![A-Za-z])(?:e?ssid(?:[ _-]?name)?(?: \d{1,2})?|all user profile|(?:wlan )?profile name|wlan profile|wi-?fi network|wireless network|network name|access point|(?:имя[ ])?сет[ьи] wi-?fi|wi-?fi[ -]сет[ьи]|все профили пользователей)(?:\\?["'])?[ \t]{0,30}(?:[:=]|named|(?=["'«“]))[ \t]{0,4}\\?["'«“](?<value>[^"'»”\\\n]{1,32})/giu,
    accept: (value) =>
      isOwnName(value.trim()) && !/^(?:off\/any|any|hidden|<hidden>|off|on|on\/off|broadcast|ssid|unassociated|profile|--)$/i.test(value.trim()),
    remembered: true,
    rank: 1,
    finds: ['ESSID:"‹Anna Home 5G›"', 'Wi-Fi network "‹HomeNet-42›"', "SSID='‹Petrova›' freq=2412", 'сеть Wi-Fi «‹Домашняя›»'],
    spares: ['ESSID:off/any', 'SSID: <your-ssid>', 'ssid="${{SSID}"', 'BSSID: none'],
  },
  {
    id: 'wifi-name-bare',
    kind: 'wifi',
    keywords: ['ssid=', 'ssid: '],
    pattern: /(?<![A-Za-z])e?ssid(?:=|: )(?<value>[^\s"'«“,;<>$%{}()\\[\]]{2,32})(?=[\s,;]|$)/giu,
    accept: isOwnName,
    remembered: true,
    rank: 1,
    finds: ['SSID=‹MyHome_5G›', 'ssid=‹HomeNet-42›, rssi=-50'],
    spares: ['ssid=any', 'BSSID: none', 'ssid=$SSID', 'ssid: string'],
  },
  {
    id: 'wifi-name-in-table',
    kind: 'wifi',
    keywords: ['ssid', 'user profile', 'профили пользовател', 'имя профиля', 'profile  ', 'профиль  '],
    pattern:
      /^[ \t]{0,12}(?:ssid(?: \d{1,2}| name)?|all user profile|profile|все профили пользователей|имя ssid|имя профиля|профиль)[ \t]{0,40}[:=][ \t]{1,4}(?:["«])?(?<value>[^\s"«»'](?:[^\n"«»']{0,30}[^\s"«»'])?)/giu,
    accept: (value) => isOwnName(value) && !/[;{}()]/.test(value),
    remembered: true,
    rank: 1,
    finds: [
      '    SSID                   : ‹Anna Home›',
      '    All User Profile     : ‹HomeNet-42›',
      'SSID 1 : ‹HomeNet-42›',
      '    Профиль                : ‹Домашняя сеть›',
    ],
    spares: ['profile: default', '    SSID                   : ', 'profile = {{}'],
  },
];
