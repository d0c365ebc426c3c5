import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

const FOUND: readonly (readonly [text: string, ...values: string[]])[] = [
  // What it was made from, and what a search for a fault ended at
  ['Built from 9f3c1d2, on Alpine.', '9f3c1d2'],
  ['A fresh clone at 7ab31c2 does the same.', '7ab31c2'],
  ['Собрано из e41b7f0.', 'e41b7f0'],
  // What a device has, what was moved to, what a manual is of
  ['Her iPad still has 5.1 and it goes right in.', '5.1'],
  ['После переезда на 1.43 поиск пуст.', '1.43'],
  ['В документации к 4.10 сказано иное.', '4.10'],
  ['We can not move off 1.9, the auditors forbid it.', '1.9'],
  ['In 1.93 each cursor had its own line.', '1.93'],
  ['Now on 24.8.3.2.', '24.8.3.2'],
  ['HDF7 1.14.6 without threads', '1.14.6'],
  ['Cloud: bare OpenStack, 2024.1', '2024.1'],
  ['BIOS F32, memory tested.', 'F32'],
  ['The box has software R12.4 on it.', 'R12.4'],
  ['Nightly 20261127-0412, flatpak.', '20261127-0412'],
  // Another version of the same line is told
  ['Teller 11.6.1 adds it per line. Per invoice is what 11.4 did.', '11.6.1', '11.4'],
  ['We saw it first on 24. The server runs Quarry 25.0.1.', '24', '25.0.1'],
  ['The code of 5.3 is another. Version 5.4.', '5.3', '5.4'],
  ['Накатывали по одной — 2.4, 2.5. Сервис «Лоток» 2.6.3.', '2.4', '2.5', '2.6.3'],
  ['Утечка памяти ниже 5.2. Воркер «Ткач» 5.1.8.', '5.2', '5.1.8'],
  ['На сборке 4471 квадраты. 4468 — последняя хорошая.', '4471', '4468'],
  ['На 3.12 прилетало готовое колесо. Питон 3.13.1.', '3.12', '3.13.1'],
  // What a sentence says of it
  ['3.2 came up in Finnish.', '3.2'],
  ['10.4 собирает и возвращает 0.', '10.4'],
  ['14.2, musl', '14.2'],
  ['On 10 everything was fine.', '10'],
  ['Downgrade path from 12 to 11?', '12', '11'],
  ['The trailing comma is accepted by 1.8.', '1.8'],
  ['Does the default of 4.9-lts differ?', '4.9-lts'],
  // One of several
  ['strata 3.0.7 / asyncpg 0.31', '3.0.7', '0.31'],
  ['Хаб прошит 1.9.22, датчик 0.4.', '1.9.22', '0.4'],
  ['ККТ, прошивка 57.3, драйвер 10.9.4.6.', '57.3', '10.9.4.6'],
  ['Every controller says fw 1.09', '1.09'],
  ['Поднимаю брокер 3.7 в compose.', '3.7'],
  ['win 11, launcher 5.1.0', '11', '5.1.0'],
  ['Engine 0.19, also 0.18.', '0.19', '0.18'],
  ['Обёртка для Kotlin, 0.22.', '0.22'],
  ['Перед ним стоит envoy 1.32 и всё.', '1.32'],
  ['Мой телефон — Xiaomi на 13, чат молчит.', '13'],
  ['The other phone is a Xiaomi on 13.', '13'],
  ['Сейчас написано 21.3.', '21.3'],
  // Names of installers and archives
  ['I installed viewer_x64_10.2.551.msi.', '10.2.551'],
  ['veldt-1.7.2-cp313-manylinux_2_28_x86_64.whl does not load', '1.7.2'],
  ['Шили файлом scale_fw_3.0.4.bin.', '3.0.4'],
  ['It is the package quarry_2.14.7_amd64.snap.', '2.14.7'],
  // Russian words for numbers
  ['После 14-го андроида пропали уведомления.', '14'],
  ['Регрессия в 12-м релизе: на одиннадцатом отрабатывал за 80 мс.', '12', '11'],
  ['после восьмой версии кнопка закрывает приложение', '8'],
  ['сломалось в двадцать первой версии', '21'],
  ['Было ещё на третьей версии, а пришло с двадцатой версией.', '3', '20'],
  ['на семёрке ваш новый клиент не ставится', '7'],
  ['На десятке этот же драйвер работал.', '10'],
  ['Пятёрка больше не знает ключа. В четвёрке (4.8.2) он был.', '5', '4', '4.8.2'],
  ['версия 15.30.0, айфон на семнадцатой', '15.30.0', '17'],
];

const NONE: readonly string[] = [
  'Please revert r22145.',
  'The MIDI 1.0 spec says otherwise.',
  'Тариф «Семья 3.0» дорожает.',
  'The adapter says 12 V 1.5 A only.',
  'We topped the pressure up to 1.5.',
  'In Saturday 13.05, out at 15.20.',
  'v4l2-ctl lists one format.',
  'It went 1.1 → 6.8 → 12.9 GB.',
  'The board is a Rook Master 200.',
  'Node 3 never catches up.',
  'Our gate is WCAG 2.4.3 work.',
  'The server picks TLS 1.2 after the update.',
  'My printer is the Ember V2.',
  "Run it with `SET planner = 'v1'`.",
  'The module is gtk3 and python3.',
  'connect ETIMEDOUT 203.0.113.9:443',
  'Label API 502 on all shipments',
  'Till 2 is stuck since 10.20, nobody can pay.',
  'The function prints `1800.0`.',
  'Send 0.1 through the bridge.',
  'logs_20.11.2026.zip is attached.',
  'Живём на девятом, лифт не работал.',
  'Плачу до десятого числа, пени начислили с двенадцатого.',
  'У сына двойка, а должна быть пятёрка.',
  'Можно ли на пятёрку их перевести?',
  'Раннер отдаёт второй ветке кеш первой.',
  '118.40 списали утром.',
  '12.35 was charged twice.',
  '3.5 was my mark.',
  'They took it in two parts, 4.25.',
  'ставил драйвер CH340',
  'Оценка на сайте booking 4.7, а номер плохой.',
  'Ресивер denon 5.1 не включается.',
  'I switched the router to the 2.4 band.',
  'На 2.4 диапазоне ловит плохо.',
  'Оплатил картой visa 118.40 вчера.',
  'Телефон упал на 2 ступеньки.',
  'On 12 everything stopped.',
  'On 12 it all went dark.',
];

describe('versions that neither a name nor a word for one tells', () => {
  it.each(FOUND)('are found in: %s', (text, ...values) => {
    expect(factsOf('versions', text)).toEqual(values);
  });

  it.each(NONE)('are none in: %s', (text) => {
    expect(factsOf('versions', text)).toEqual([]);
  });
});
