import { describe, expect, it } from 'vitest';
import { factsOf, wordsOf } from '../../../support/facts-of.ts';

const VERSIONS: readonly (readonly [text: string, ...values: string[]])[] = [
  ['On a calculator I get 119.99, and the 9.1 edition agreed.', '9.1'],
  ['We are on 9.2 now.', '9.2'],
  ['The manual of 6.4 says it is bytes.', '6.4'],
  ['Seen on Android 12 and 14.', '12', '14'],
  ['44.1 on Xubuntu.', '44.1'],
  ['We run Postgres 16.4 behind pgbouncer 1.22.', '16.4', '1.22'],
  ['Ставили драйвер 3.2 с сайта.', '3.2'],
  ['На 4.9.3 с тем же сертификатом работало.', '4.9.3'],
  ['Скорость упала с 4.5 до 1.2 мегабит.'],
  ['The speed went from 4.5 to 1.2 Mbps.'],
  ['I checked with the sqlite3 shell.'],
  ['В `<meta>` стоит windows-1251.'],
];

const REFERENCES: readonly (readonly [text: string, ...values: string[]])[] = [
  ['The passbook is No. 4 417 229.', '4 417 229'],
  ['It is as I wrote in 558120.', '558120'],
  ['I have two e-mails, 50018872 and 50018873.', '50018872', '50018873'],
  ['Абонемент FT-3021 не виден.', 'FT-3021'],
  ['студбилет 2304417', '2304417'],
  ['ID устройства 7f3a-99c1-44de.', '7f3a-99c1-44de'],
  ['Лицензионный ключ XJ4T-99QW-20PL не принимается.', 'XJ4T-99QW-20PL'],
  ['Model WH-1000XM5, serial number 5512077.', '5512077'],
  ['Account 3300-71-558, the dial reads 48812.', '3300-71-558'],
];

const ATTACHMENTS: readonly (readonly [text: string, ...words: string[]])[] = [
  ['Два примера: do.jpg, posle.jpg.', 'Два примера: do.jpg', 'posle.jpg'],
  ['Скриншот прикладываю: podpis.png.', 'Скриншот прикладываю: podpis.png'],
  ['Оба плана запроса во вложении.', 'Оба плана запроса во вложении'],
  ['The CSV is with this mail, the amounts are changed.', 'The CSV is with this mail'],
  ['HAR-файл положил во вложение.', 'HAR-файл положил во вложение'],
  ['Заполняю анкету, дохожу до шага 7, прикладываю справку.'],
  ['The limit is 5 GB per file.'],
];

const OUTPUT = 'It dies at once.\n\nBacktrace of the last run:\n\n```\n#0 0x0000 in main ()\n#1 0x0001 in start ()\n```\n';

describe('what is named in other words', () => {
  it.each(VERSIONS)('versions in: %s', (text, ...values) => {
    expect(factsOf('versions', text)).toEqual(values);
  });

  it.each(REFERENCES)('numbers in: %s', (text, ...values) => {
    expect(factsOf('references', text)).toEqual(values);
  });

  it.each(ATTACHMENTS)('files in: %s', (text, ...words) => {
    expect(wordsOf('attachments', text)).toEqual(words);
  });

  it('takes lines of output that are announced for a file that is there', () => {
    expect(wordsOf('attachments', OUTPUT)).toEqual(['Backtrace of the last run']);
    expect(factsOf('attachments', 'It dies at once.\n\nBacktrace of the last run:\n\n```\nnothing\n```\n')).toEqual([]);
  });
});
