import { passes } from '../../src/redact/checksums.ts';
import type { Checksum } from '../../src/redact/rule.ts';

/** Made-up texts, the same for the same seed: `‹›` stand around what is somebody's. */
export interface Sample {
  readonly sort: string;
  readonly text: string;
}

/** mulberry32, as `expand-example.ts` has it. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The sum of the sizes before one. */
const before = (sizes: readonly number[], at: number) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0);

/** What a template may ask for by its name in braces. */
type Parts = Readonly<Record<string, () => string>>;

function partsOf(random: () => number): Parts {
  const below = (most: number) => Math.floor(random() * most);
  const of = (...list: readonly string[]) => list[below(list.length)] ?? '';
  const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join('');
  const number = (count: number) => String(1 + below(9)) + digits(count - 1);
  const hex = (count: number) => Array.from({ length: count }, () => '0123456789abcdef'[below(16)]).join('');
  const checked = (checksum: Checksum, make: () => string, context = ''): string => {
    for (;;) {
      const value = make();
      if (passes(checksum, value, context)) return value;
    }
  };
  const grouped = (value: string, sizes: readonly number[], sign: string) =>
    sizes.map((_size, at) => value.slice(before(sizes, at), before(sizes, at + 1))).join(sign);
  const latinName = () => of('Anna', 'John', 'Maria', 'Peter', 'Olga', 'Ivan', 'Laura', 'Thomas', 'Elena', 'Robert');
  const latinSurname = () => of('Petrova', 'Smith', 'Müller', 'Ivanov', 'Garcia', 'Kuznetsov', 'Brown', 'Schneider', 'Orlova', 'Jensen');
  const nick = () => of('apetrova', 'jsmith42', 'maria.g', 'kuzya', 'ivanov_p', 'lschneider', 'bjensen', 'volkova-o', 'petrov1985', 'tkachenko');
  const area = () => of('903', '916', '926', '495', '812', '999', '950', '343', '383', '861');
  const ip = () =>
    of(
      `10.${below(256)}.${below(256)}.${1 + below(254)}`,
      `192.168.${below(256)}.${1 + below(254)}`,
      `${11 + below(180)}.${16 + below(200)}.${below(256)}.${1 + below(254)}`,
    );
  const account = (bik: string) => checked('bik-account', () => `40${of('702', '817', '802')}810${digits(12)}`, bik);
  return {
    n1: () => number(1),
    n2: () => number(2),
    n3: () => number(3),
    n4: () => number(4),
    n5: () => number(5),
    n6: () => number(6),
    n8: () => number(8),
    n9: () => number(9),
    n10: () => number(10),
    n12: () => number(12),
    n13: () => number(13),
    n16: () => number(16),
    d2: () => digits(2),
    d4: () => digits(4),
    d6: () => digits(6),
    d7: () => digits(7),
    h7: () => hex(7),
    h16: () => hex(16),
    h32: () => hex(32),
    h40: () => hex(40),
    h64: () => hex(64),
    uuid: () => grouped(hex(32), [8, 4, 4, 4, 12], '-'),
    clock: () => `${digits(1)}${below(2) ? below(4) : below(10)}`.replace(/^[2-9]/, '1') + `:${of('05', '17', '42')}:${of('01', '33', '59')}`,
    email: () =>
      `${of(nick(), `${latinName()}.${latinSurname()}`.toLowerCase().replace('ü', 'ue'))}@${of('mail.ru', 'gmail.com', 'yandex.ru', 'corp.acme.io', 'bk.ru', 'univ-paris.fr', 'company.co.uk')}`,
    mobile: () => {
      const a = area();
      const [b, c, d] = [number(3), digits(2), digits(2)];
      return of(
        `+7 ${a} ${b}-${c}-${d}`,
        `+7 (${a}) ${b}-${c}-${d}`,
        `8 (${a}) ${b}-${c}-${d}`,
        `8-${a}-${b}-${c}-${d}`,
        `+7${a}${b}${c}${d}`,
        `8 ${a} ${b} ${c} ${d}`,
        `+7(${a})${b}${c}${d}`,
        `+7 ${a} ${b}${c}${d}`,
        `+7\u00a0${a}\u00a0${b}\u00a0${c}\u00a0${d}`,
      );
    },
    bareMobile: () => `${of('7', '8')}9${digits(9)}`,
    foreign: () =>
      of(
        `+1 ${2 + below(7)}15 ${2 + below(7)}55 ${number(4)}`,
        `+44 20 7${digits(3)} ${digits(4)}`,
        `+49 ${of('30', '89')} ${number(7)}`,
        `+375 29 ${number(3)}-${digits(2)}-${digits(2)}`,
        `+380 44 ${number(3)} ${digits(2)} ${digits(2)}`,
        `+33 6 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
      ),
    card: () => {
      const value = checked('card', () =>
        of('4', '51', '55', '2200', '2202', '6763')
          .padEnd(16, '.')
          .replace(/\./g, () => digits(1)),
      );
      return of(value, grouped(value, [4, 4, 4, 4], ' '), grouped(value, [4, 4, 4, 4], '-'));
    },
    inn: () =>
      of(
        checked('inn-10', () => number(10)),
        checked('inn-12', () => number(12)),
      ),
    snils: () =>
      of(...['-', ''].map((sign) => checked('snils', () => number(11)).replace(/^(...)(...)(...)(..)$/, sign ? '$1-$2-$3 $4' : '$1$2$3$4'))),
    ogrn: () => checked('ogrn', () => `1${digits(12)}`),
    ogrnip: () => checked('ogrnip', () => `3${digits(14)}`),
    account: () => account('044525225'),
    passport: () => of(`${digits(2)} ${digits(2)} ${number(6)}`, `${number(4)} ${number(6)}`, `${number(4)} № ${number(6)}`),
    iban: () => of('DE89370400440532013000', 'GB82 WEST 1234 5698 7654 32', 'FR14 2004 1010 0505 0001 3M02 606', 'NO93 8601 1117 947'),
    bornRu: () =>
      of(
        `${1 + below(28)} ${of('января', 'марта', 'мая', 'августа', 'декабря')} 19${50 + below(49)}`,
        `${10 + below(18)}.0${1 + below(9)}.19${50 + below(49)}`,
      ),
    bornEn: () =>
      of(
        `19${50 + below(49)}-0${1 + below(9)}-${10 + below(18)}`,
        `0${1 + below(9)}/${10 + below(18)}/19${50 + below(49)}`,
        `${of('March', 'July', 'October')} ${1 + below(28)}, 19${50 + below(49)}`,
      ),
    fullRu: () =>
      of(
        'Петрова Анна Сергеевна',
        'Кузнецов Илья Олегович',
        'Мария Ивановна Соколова',
        'Шевченко Тарас Григорьевич',
        'Ольга Никитична',
        'Абдуллаев Рустам Фаридович',
        'Ким Алексей Ильич',
        'Иванов-Петров Юрий Львович',
      ),
    declined: () => of('Петровой Анны Сергеевны', 'Кузнецову Илье Олеговичу', 'Соколовой Марии Ивановне', 'Шевченко Тарасом Григорьевичем'),
    shortRu: () => of('Петрова А. С.', 'Кузнецов И.О.', 'Соколова Мария', 'Илья Кузнецов'),
    fullEn: () => `${latinName()} ${latinSurname()}`,
    first: latinName,
    nick,
    homeName: () => of(nick(), 'Анна Петрова', 'John Smith', 'Ольга', 'André'),
    pc: () => of('annas-laptop', 'WS-0417', 'buh-pc-3', 'srv-db02', 'ANNA-PC', 'oleg-desktop', 'node17-spb'),
    ip,
    ip6: () =>
      of(
        `2a02:6b8:${hex(3)}:${hex(4)}::${hex(2)}`.replace(/:0+(?=[\da-f])/g, ':'),
        `fe80::${1 + below(9)}${hex(3)}:${hex(4)}:${hex(4)}:${hex(4)}`,
        `2001:67c:${1 + below(9)}${hex(3)}::${1 + below(9)}`,
      ),
    mac: () => of(grouped(`3c${hex(9)}7`, [2, 2, 2, 2, 2, 2], ':'), grouped(`a4${hex(9)}1`, [2, 2, 2, 2, 2, 2], '-').toUpperCase()),
    address: () =>
      of(
        'г. Москва, ул. Ленина, д. 5, кв. 12',
        '119991, Москва, Ленинский пр-т, д. 14',
        'г. Казань, ул. Баумана, 7',
        'Санкт-Петербург, Невский проспект, д. 100, кв. 4',
        'Тверская область, г. Ржев, ул. 9 Мая, д. 3',
      ),
    addressEn: () =>
      of('221 Baker Street, London', '1600 Pennsylvania Avenue, Washington, DC 20500', '742 Evergreen Terrace, Springfield', '15 King Road, Leeds'),
    serial: () => of('C02XK0AAJGH5', '5CD9407KQ2', 'PF2X7Y9Z', '7XK92J3', 'WD-WCC4N0123789'),
    ssid: () => of('HomeNet-42', 'Petrova 5G', 'Keenetic-7719', 'Домашняя сеть'),
  };
}

const PERSONAL: Readonly<Record<string, readonly string[]>> = {
  email: [
    'Пишите на ‹{email}›, отвечу быстро',
    'User <‹{email}›> signed in',
    '{"email":"‹{email}›","plan":"pro"}',
    'to=<‹{email}›>, relay=mx, status=sent',
    'Моя почта ‹{email}›.',
    'mailto:‹{email}›',
    '{clock} INFO login email=‹{email}› ok',
  ],
  phone: [
    'Мой телефон ‹{mobile}›',
    'Перезвоните: ‹{mobile}›, после {n1} вечера',
    'тел.: ‹{mobile}›',
    '{"phone":"‹{mobile}›"}',
    'call me at ‹{foreign}› tomorrow',
    'Phone: ‹{foreign}›',
    'sms sent to ‹{mobile}› in {n3} ms',
    'по номеру ‹{bareMobile}› не отвечают',
    'phone=‹{bareMobile}›',
    'whatsapp ‹{foreign}›',
  ],
  card: ['Оплатил картой ‹{card}›', 'card ‹{card}› declined', '{"pan":"‹{card}›"}', 'Номер карты: ‹{card}›', 'списали с ‹{card}› дважды'],
  inn: ['ИНН ‹{inn}›', 'ИНН организации: ‹{inn}›', '{"inn": "‹{inn}›"}', 'наш инн ‹{inn}›, проверьте', 'ИНН: ‹{inn}› КПП не знаю'],
  snils: ['СНИЛС ‹{snils}›', 'мой снилс: ‹{snils}›', '{"snils":"‹{snils}›"}', 'номер СНИЛС — ‹{snils}›'],
  ogrn: ['ОГРН ‹{ogrn}›', 'ОГРНИП: ‹{ogrnip}›', '"ogrn":"‹{ogrn}›"', 'ОГРН компании — ‹{ogrn}›'],
  account: [
    'р/с ‹{account}›, БИК 044525225',
    'Расчётный счёт № ‹{account}› в банке, БИК 044525225',
    'счет получателя: ‹{account}›',
    'IBAN ‹{iban}›',
    'transfer to ‹{iban}› failed',
    'БИК 044525225 Р/С ‹{account}›',
  ],
  passport: [
    'паспорт ‹{passport}›',
    'Паспорт РФ: ‹{passport}›, выдан ОВД',
    'серия и номер паспорта ‹{passport}›',
    'паспортные данные: ‹{passport}›',
    'загранпаспорт ‹{n2} {d7}›',
    'серия ‹{n4}› номер ‹{n6}›, паспорт',
    'водительское удостоверение ‹{n4} {n6}›',
    'полис ОМС ‹{n16}›',
  ],
  birthday: [
    'Дата рождения: ‹{bornRu}›',
    'родился ‹{bornRu}›',
    'DOB: ‹{bornEn}›',
    '"birth_date":"‹{bornEn}›"',
    'Date of birth ‹{bornEn}›',
    '‹{bornRu}› г.р.',
  ],
  name: [
    'Уважаемый ‹{fullRu}›!',
    'обратилась клиент ‹{fullRu}›',
    'ФИО: ‹{fullRu}›',
    'договор с ‹{declined}› расторгнут',
    'Получатель: ‹{shortRu}›',
    'Плательщик: ‹{fullRu}›',
    'Full name: ‹{fullEn}›',
    'Customer: ‹{fullEn}›',
    'Dear ‹{fullEn}›,',
    '{"fullName":"‹{fullEn}›","id":{n3}}',
    '"firstName":"‹{first}›"',
    'From: "‹{fullEn}›" <x',
    'для ‹{declined}›',
  ],
  address: ['Адрес: ‹{address}›', 'доставить по адресу ‹{address}›', 'живу: ‹{address}›.', 'ship to ‹{addressEn}›', 'Address: ‹{addressEn}›'],
  user: [
    'open /home/‹{homeName}›/app/config.yml failed',
    'C:\\Users\\‹{homeName}›\\AppData\\Local\\x.log',
    '/Users/‹{homeName}›/Library/Logs/a.log',
    'sshd[{n4}]: Accepted publickey for ‹{nick}› from 127.0.0.1 port {n5}',
    'user=‹{nick}› action=login',
    '{"username":"‹{nick}›"}',
    'session opened for user ‹{nick}› by (uid=0)',
    '‹{nick}›@localhost:~$ ls',
    'USERNAME=‹{nick}›',
    'C:\\\\Users\\\\‹{homeName}›\\\\x',
    '/mnt/c/Users/‹{homeName}›/x',
  ],
  host: [
    'Nov 22 {clock} ‹{pc}› app[{n4}]: started',
    'hostname=‹{pc}›',
    'COMPUTERNAME=‹{pc}›',
    'Имя компьютера: ‹{pc}›',
    'root@‹{pc}›:/etc# ls',
    'Host Name:      ‹{pc}›',
    '"hostname":"‹{pc}›"',
    'copy \\\\‹{pc}›\\share\\a.txt',
  ],
  ip: [
    'connect to ‹{ip}›:5432 refused',
    '‹{ip}› - - [22/Nov/2026:{clock} +0300] "GET / HTTP/1.1" 200',
    'from ‹{ip}› port {n5}',
    'inet ‹{ip}›/24',
    '{"remote":"‹{ip}›"}',
    'inet6 ‹{ip6}›/64 scope global',
    '[‹{ip6}›]:443',
    'http://‹{ip}›/login',
    'IP-адрес: ‹{ip}›',
  ],
  hardware: [
    'link/ether ‹{mac}› brd',
    'MAC: ‹{mac}›',
    'Serial Number: ‹{serial}›',
    'серийный номер: ‹{serial}›',
    'ESSID:"‹{ssid}›"',
    'SSID: ‹{ssid}›',
    'Hardware UUID: ‹{uuid}›',
    '/etc/machine-id: ‹{h32}›',
    'machine-id=‹{h32}›',
  ],
};

const IMPERSONAL: Readonly<Record<string, readonly string[]>> = {
  order: [
    'Заказ № {n8} не пришёл',
    'order {n10} was cancelled',
    'order_id={n12}',
    'номер заказа {n9}-{d4}',
    '{"orderId":{n10}}',
    'трек-номер {n12}',
    'артикул {n8}',
    'договор № {n6}/{d2}',
    'заявка {n10} закрыта',
    'invoice INV-{n8}',
    'накладная {n13}',
    'штрихкод 460{n10}',
    'tracking number {n12}',
    'Номер заказа: {n16}',
    'transaction id {n16}',
    'заказ {n4}-{d4}-{d4}',
  ],
  hash: ['commit {h40}', 'sha256:{h64}', 'ETag: "{h32}"', 'Merge {h7} into main', 'integrity {h64}', 'trace={h32} span={h16}', 'md5 {h32}  file.iso'],
  version: [
    'Chrome/{n3}.0.0.0 Safari/537.36',
    'version {n2}.{d2}.{d4}.{n3}',
    'Windows 10.0.{n5}.{n4}',
    'v{n2}.{n1}.{n2}',
    'upgraded to {n1}.{n1}.{n2}.{n1}',
    '1С:Предприятие 8.3.24.{n4}',
    'libfoo-{n1}.{n1}.{n2}.so',
    'node v20.{n2}.1',
    'Версия {n2}.{n1}.{n2}.{n2}',
    'firmware {n1}.{n2}.{n1}.{n3}',
  ],
  uuid: ['request {uuid} done', 'X-Request-Id: {uuid}', '{"requestId":"{uuid}"}', 'correlation={uuid}', 'podUID="{uuid}"'],
  time: [
    '{n4}-11-22 {clock} INFO start',
    'ts=17{n8}',
    'ts=17{n8}{n3}',
    '22.11.2026 {clock}',
    'at 2026-11-22T{clock}.{n3}Z',
    '"timestamp":17{n8}{n3}',
    '[{n5}.{d6}] usb 1-1',
    'Nov 22 {clock} INFO ready',
    'created 2026-11-22',
  ],
  number: [
    '{n10} bytes written in {n3} ms',
    'сумма {n6},{d2} руб.',
    'pid {n5}, memory {n9}',
    'size={n10}',
    'offset {n12}',
    'total: {n8}',
    'сумма платежа 12 {n3} {n3},00',
    'rows: {n6} of {n8}',
    'id={n10}',
    'user_id={n8}',
    '({n3}) {n3} items',
    'progress {n2}/{n3}',
  ],
  word: [
    'GET /users/{n5} HTTP/1.1',
    'git@github.com:acme/app.git',
    'icon@2x.png',
    'acme/pkg@{n1}.{n2}.{n1}',
    'user=root',
    'login: failed',
    'username: string',
    'Host: api.acme.io',
    'host=localhost',
    '/home/runner/work/app',
    'C:\\Users\\Public\\x',
    'user@example.com',
    'Dear Customer,',
    'Имя файла: Отчёт.docx',
    'Получатель: ООО Ромашка',
    'на улице Ленина темно',
    'key ctrl+shift+p',
    'http://127.0.0.1:3000/',
    '0.0.0.0:80',
    'mask 255.255.255.0',
    'std::dead::beef',
    'std::chrono',
    'Name: Visual Studio Code',
    'паспорт изделия',
    'телефон не отвечает',
    'карта сайта',
    'Serial port ttyS0',
    'ff:ff:ff:ff:ff:ff',
    'MD5:aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99',
    'Пользователь не найден',
    'адрес сайта: https://acme.io',
    'клиент: не найден',
  ],
};

function samples(table: Readonly<Record<string, readonly string[]>>, seed: number, each: number): readonly Sample[] {
  const parts = partsOf(generator(seed));
  const fill = (template: string) => template.replace(/\{([a-z]\w*)\}/gi, (whole, name: string) => parts[name]?.() ?? whole);
  return Object.entries(table).flatMap(([sort, templates]) =>
    Array.from({ length: Math.max(each, templates.length) }, (_, at) => ({ sort, text: fill(templates[at % templates.length] ?? '') })),
  );
}

/** Texts of people and of machines that hold something of somebody's, `each` of every sort. */
export const personalSamples = (seed: number, each: number): readonly Sample[] => samples(PERSONAL, seed, each);

/** Texts that look alike and hold nothing of anybody's. */
export const impersonalSamples = (seed: number, each: number): readonly Sample[] => samples(IMPERSONAL, seed, each);
