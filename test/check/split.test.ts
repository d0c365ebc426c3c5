import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMail } from '../../src/check/read/read-mail.ts';
import { readText } from '../../src/check/read/read-text.ts';
import type { Reading } from '../../src/check/read/reading.ts';
import { see } from '../../src/check/see/see.ts';
import { split } from '../../src/check/split.ts';
import type { Answers } from '../../src/model/answers.ts';

const now = new Date('2026-11-29T12:00:00Z');
const splitReading = (reading: Reading) => split(see(reading, { now }));
const splitText = (text: string, title?: string) => splitReading(readText(text, title === undefined ? {} : { title })).answers;

/** The fields that hold words; the others are normal forms. */
const written = ({ summary, description, steps, expected, actual, errors, tried, outcome, changed, lastGood }: Answers) =>
  [
    summary,
    description,
    ...(steps ?? []),
    expected,
    actual,
    ...(errors ?? []),
    ...(tried ?? []).flatMap(({ action, result }) => [action, result]),
    outcome,
    changed,
    lastGood,
  ].join('\n');
/** A sentence whose greeting is left to the letter begins with a capital. */
const wordsIn = (text: string) => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).sort();

describe('split', () => {
  test.each([
    [
      'Экспорт не идёт. Появляется окно «E-1042: writer timeout».',
      'E-1042: writer timeout',
      'Экспорт не идёт. Появляется окно «E-1042: writer timeout».',
    ],
    [
      'The export stops. A window pops up: "E-1042: writer timeout".',
      'E-1042: writer timeout',
      'The export stops. A window pops up: "E-1042: writer timeout".',
    ],
    ['Печать не идёт. На экране надпись «Ошибка 17: нет доступа к принтеру».', 'Ошибка 17: нет доступа к принтеру', 'Печать не идёт.'],
    ['The export stops. It says "E-1042: writer timeout".', 'E-1042: writer timeout', 'The export stops.'],
    ['The export stops. The message is: E-1042: writer timeout', 'E-1042: writer timeout', 'The export stops.'],
  ])('takes the words of an error alone, and who shows them for what happens: %s', (text, error, actual) => {
    const answers = splitText(text);
    expect([answers.errors, answers.actual]).toEqual([[error], actual]);
  });

  test.each([
    'Sync removes local photos when the server answers 503. DATA LOSS',
    'The camera is not found. USB',
    'The toolbar is empty on Linux. KDE.',
    'The page is blank after the update.\n\nVue Router',
    'The agent stops at once.\n\nDocker Desktop',
    'Синхронизация стирает файлы. ПОТЕРЯ ДАННЫХ',
    'Страница пустая после обновления.\n\nServer Components',
  ])('takes words with capitals for nobody without more that tells a name: %j', (text) => {
    expect(splitText(text).contact).toBeUndefined();
  });

  test.each([
    ['Cache\n\nOn Node 22.3.0 with pnpm 9 the cache is never invalidated.', 'With Node 20 all is well.'],
    ['Colours\n\nOn my Fedora 40 machine with an AMD card the preview is green.', "On Windows it's correct."],
    ['In Firefox on Windows 11 the map stays grey.', 'In Chrome everything works fine.'],
    ['Цвета\n\nВ Firefox 132 на Windows 11 карта остаётся серой.', 'В Chrome всё в порядке.'],
    ['На старом телефоне с Android 9 приложение не открывается.', 'На другом телефоне открывается нормально.'],
  ])('keeps what happens beside where all is well: %j %j', (fault, fine) => {
    const said = fault.slice(fault.lastIndexOf('\n') + 1);
    expect(splitText(`${fault} ${fine}`).actual).toContain(`${said} ${fine}`);
  });

  test.each([
    ['Undo\n\n1. Open\n2. Crop\n3. Undo\n\nExpected: only the crop is gone.\nActual: two edits are gone.', ['Open', 'Crop', 'Undo']],
    ['Undo\n\n1. Crop\n2. Press Ctrl+Z once\n3. Two edits are undone', ['Crop', 'Press Ctrl+Z once']],
    ['Crop bug\n\nSteps:\n1. Open\n2. Crop\n3. Press Ctrl+Z\n\nTwo edits are gone. 4.2.1', ['Open', 'Crop', 'Press Ctrl+Z']],
    ['Отмена\n\nШаги:\n1. Открыть\n2. Обрезать\n3. Нажать Ctrl+Z\n\nПропали обе правки.', ['Открыть', 'Обрезать', 'Нажать Ctrl+Z']],
  ])('keeps a list of steps whole, and what stands under it apart: %j', (text, steps) => {
    const answers = splitText(text);
    expect([answers.steps, /two edits|обе правки/i.test(answers.actual ?? '')]).toEqual([steps, true]);
  });

  test.each([
    [
      'Bug: cli\n\n1. Run\n   ```sh\n   tmsg watch\n     --all\n   ```\n2. Touch a file\n\nNothing is printed.',
      ['Run\n```sh\ntmsg watch\n  --all\n```', 'Touch a file'],
    ],
    ['Bug: cli\n\n1. Run\n```\ntmsg watch\n```\n2. Touch a file\n\nNothing is printed.', ['Run\n```\ntmsg watch\n```', 'Touch a file']],
    [
      '## Steps\n\nAdd this:\n\n```ts\nexport const ssr = false;\n```\n\n## Actual\nA blank page.',
      ['Add this:\n```ts\nexport const ssr = false;\n```'],
    ],
    [
      'Сбой\n\n1. Запустить\n\n   ```sh\n   tmsg watch\n   ```\n\n2. Изменить файл\n\nНичего не печатается.',
      ['Запустить\n```sh\ntmsg watch\n```', 'Изменить файл'],
    ],
  ])('keeps code between the steps of a list with its step: %j', (text, steps) => {
    const answers = splitText(text);
    expect(answers.steps).toEqual(steps);
    expect(answers.description ?? '').not.toContain('tmsg watch');
  });

  test('looks for the step of code at once, however many blanks stand before it', () => {
    const step = `1. Run it${' '.repeat(1900)}\n   \`\`\`sh\n   x\n   \`\`\`\n`;
    const seen = see(readText(`It fails.\n\n${step.repeat(60)}`), { now });
    const started = performance.now();
    expect(split(seen).answers.steps?.[0]).toBe('Run it\n```sh\nx\n```');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('keeps of a folded part what it is called, without its tags, and its heading no longer than it', () => {
    const answers = splitText(
      'The export crashes\n\n<details><summary>Settings</summary>\nThe theme is dark.\n</details>\n\n<details>\n  <summary><b>Steps to reproduce</b></summary>\n\n1. Open\n2. Press Export\n\n</details>\n\nThe file is empty.',
    );
    expect(answers.description).toBe('Settings\n\nThe theme is dark.');
    expect(answers.steps).toEqual(['Open', 'Press Export']);
    expect(answers.actual).toContain('The file is empty.');
  });

  test.each([
    [
      'Crash on start\n\n<details>\n<summary>Backtrace</summary>\n\n```\nError: boom\n    at x (a.js:1:2)\n```\n</details>',
      'Error: boom\n    at x (a.js:1:2)',
    ],
    [
      'Crash on start\n\n<details><summary>Trace</summary><pre>\nError: boom\n    at x (a.js:1:2)\n</pre></details>',
      'Error: boom\n    at x (a.js:1:2)',
    ],
    ['Падает\n\n<details><summary>Лог</summary>\n\n```\nError: boom\n    at x (a.js:1:2)\n```\n\n</details>', 'Error: boom\n    at x (a.js:1:2)'],
  ])('keeps a folded log with the errors, and nothing of its fold: %j', (text, error) => {
    const answers = splitText(text);
    expect([answers.errors, written(answers).includes('<')]).toEqual([[error], false]);
  });

  test.each([
    "It crashes.\n\n### Code of Conduct\n\n- [x] I agree to follow this project's Code of Conduct\n\n### Theme\nThe theme is dark.",
    'It crashes.\n\n### Validations\n\n- [x] Read the docs.\n- [ ] The reproduction is minimal.\n\n### Theme\nThe theme is dark.',
    'Падает.\n\n### Проверки\n\n- [x] Прочитал документацию\n\n### Оформление\nТёмная тема, русский язык.',
  ])('leaves out a heading under which nothing was said: %j', (text) => {
    expect(splitText(text).description).toMatch(/^### (?:Theme|Оформление)/);
  });

  test.each([
    'Memory leak in SSR\n\nOur pods get killed every 6 hours.\n\nLoad: ~40 req/s, Node 20.14, Kubernetes 1.29, memory limit 1Gi.',
    'The queue stalls.\n\nHardware: 8 cores, 32 GB of RAM',
    'Утечка памяти\n\nПоды перезапускаются каждые 6 часов.\n\nНагрузка: около 40 запросов в секунду, Node 20.14.',
  ])('takes what it runs on, in numbers, for no step and no fault: %j', (text) => {
    const { steps, description, actual } = splitText(text);
    const line = text.slice(text.lastIndexOf('\n') + 1);
    expect([steps, description, actual?.includes(line)]).toEqual([undefined, line, false]);
  });

  test('takes a title for no step where code is the way', () => {
    const { steps } = splitText(
      'Panic on empty lines with `--json`\n\n**To Reproduce**\n```sh\ntmsg grep --json a t.txt\n```\n\n**Actual behavior**\nIt panics.',
    );
    expect(steps).toEqual(['```sh\ntmsg grep --json a t.txt\n```']);
  });

  test.each([
    ['Zip slip in unpack\n\n### PoC\n```sh\ntmsg unpack a.zip\n```\n', '```sh\ntmsg unpack a.zip\n```'],
    ['The parser hangs\n\n### Proof of concept\n\n```sh\ntmsg parse a.txt\n```\n\nIt never ends.', '```sh\ntmsg parse a.txt\n```'],
    ['The parser hangs\n\n**Minimal working example**\n\n```sh\ntmsg parse a.txt\n```\n', '```sh\ntmsg parse a.txt\n```'],
    ['Парсер зависает\n\n### Минимальный пример\n\n```sh\ntmsg parse a.txt\n```\n\nПроцесс не завершается.', '```sh\ntmsg parse a.txt\n```'],
    ['Парсер зависает\n\n### Пример кода\n\n```sh\ntmsg parse a.txt\n```\n', '```sh\ntmsg parse a.txt\n```'],
    [
      'The build fails.\n\nDockerfile to reproduce:\n\n```dockerfile\nRUN cargo install tmsg\n```\n',
      'Dockerfile to reproduce:\n```dockerfile\nRUN cargo install tmsg\n```',
    ],
    ['Сборка падает.\n\nПример для воспроизведения:\n\n```dockerfile\nRUN cargo install tmsg\n```\n', '```dockerfile\nRUN cargo install tmsg\n```'],
  ])('takes code that shows the fault again for the way, and what stands under it for none: %j', (text, step) => {
    expect(splitText(text).steps).toEqual([step]);
  });

  test.each([
    ['Open the page.\n\n```js\ndraw(1);\n```\n\nThe chart stays empty.', 'draw(1);'],
    ['1. Open the page\n2. Press Draw\n\nThe chart stays empty. My settings:\n\n```json\n{ "a": 1 }\n```\n', '"a": 1'],
  ])('keeps code that stands elsewhere in the description: %j', (text, code) => {
    expect(splitText(text).description).toContain(code);
  });

  test.each([
    ['Сбой\n\nКогда я открываю CR3, программа падает.\n\nLumenDesk 4.2.1', 'Когда я открываю CR3, программа падает.'],
    ['Не работает карта\n\nКогда перехожу на вкладку «Карта», ничего не отображается.', 'Когда перехожу на вкладку «Карта», ничего не отображается.'],
    ['Export hangs at 99%\n\nWhen I export more than 500 photos as JPEG the bar stays at 99% forever.', 'the bar stays at 99% forever.'],
    ['При формировании отчёта программа пишет «Недостаточно памяти». Началось после обновления 20.11.', 'Началось после обновления 20.11.'],
    ['Every API route throws an error. Started on 28 November right after the deploy.', 'Started on 28 November right after the deploy.'],
    ['Docs\n\nThe docs for routeRules show an example that throws.', 'The docs for routeRules show an example that throws.'],
  ])('takes for what happens what its head only names, and when it began: %j', (text, actual) => {
    const answers = splitText(text);
    expect([answers.actual?.includes(actual), answers.steps, answers.outcome, answers.expected]).toEqual([true, undefined, undefined, undefined]);
  });

  test.each([
    'Crash\n\n- Operating System: `Linux`\n- Runtime Modules: `@nuxt/ui@2.1`\n- Build Modules: `-`\n\nBuild crashes.',
    'Crash\n\nOperating System: Darwin\nBrowser: Firefox 132\nBundler: vite\n\nBuild crashes.',
  ])('leaves lines of keys and values of a system where they are: %j', (text) => {
    const { actual, steps } = splitText(text);
    expect([actual, steps]).toEqual(['Build crashes.', undefined]);
  });

  test.each([
    [
      '---\nname: Bug report\nabout: Create a report\ntitle: "Undo removes two edits"\nlabels: bug\nassignees: \'\'\n---\n\nUndo is broken in 4.2.1.',
      'Undo removes two edits',
    ],
    ['---\nname: Ошибка\ntitle: Отмена стирает две правки\n---\n\nОтмена не работает в 4.2.1.', 'Отмена стирает две правки'],
    ["---\nname: Bug report\ntitle: '[Bug]: '\nlabels: bug\n---\n\nUndo is broken in 4.2.1.", undefined],
  ])('takes of the head of a template its title alone: %j', (text, summary) => {
    const answers = splitText(text);
    expect([answers.summary, written(answers).includes('name:')]).toEqual([summary, false]);
  });

  test('leaves the head of a file that is no template', () => {
    expect(splitText('---\nhost: nas\nlevel: 5\n---\n\nThe backup fails.').description).toContain('host: nas');
  });

  test('takes for no step what stands outside the steps, and the heading along with the code under it', () => {
    const answers = splitText(
      '## Description\nPressing Ctrl+Z once removes the last two edits when the last one was a crop.\n\n**To reproduce**\n\n```sh\nlumen a.cr3\n```\n\n## Actual result\nBoth are undone.',
    );
    expect([answers.steps, answers.description]).toEqual([['```sh\nlumen a.cr3\n```'], undefined]);
  });

  test.each([
    'Курьер не приехал! Ждал с 10 до 18, отпросился с работы.',
    'Приём был назначен на 19 ноября, врач не вышел. Деньги 2500 уже оплачены были при записи.',
    'Статус «Доставлен», но я его не получал! Прошло уже 5 дней.',
    'The courier did not come. I waited from 10 to 6 and missed work.',
    'The doctor did not come. The visit was already paid for when I booked.',
  ])('takes how long was waited, and what was paid, for nothing that should be: %s', (text) => {
    expect(splitText(text).expected).toBeUndefined();
  });

  test('keeps what was promised as what should be, whoever waited for it', () => {
    expect(splitText('Курьер не приехал. Ждала целый день, хотя обещали доставить к 12.').expected).toBeDefined();
  });

  test.each(['Sort', 'Publish', 'Preview'])('takes the one word at the head of a fault for no wish and no step: %s', (word) => {
    const { outcome, steps } = splitText(`${word}\n\nThe app crashes when the list is long.\n\nLumenDesk 4.2.1`);
    expect([outcome, steps]).toEqual([undefined, undefined]);
  });

  test.each([
    ['The lift is stuck.\n\nKate Miller', 'Kate Miller'],
    ['The lift is stuck.\n\nBest regards,\nZhanar Tulegen', 'Zhanar Tulegen'],
    ['Лифт стоит.\n\nЖанар Тулеген, +7 910 555-12-34', 'Жанар Тулеген'],
    ['Лифт стоит.\n\nНикифоров А. В.', 'Никифоров А. В.'],
  ])('takes who signed for who writes: %j', (text, name) => {
    expect(splitText(text).contact?.name).toBe(name);
  });

  test.each([
    ['The lift is stuck. Please send somebody. Tel. +44 20 7946 0958', undefined],
    ['The lift is stuck.\nMy phone number: +44 20 7946 0958', undefined],
    ['Лифт стоит. Пришлите мастера.\nТел.: +7 910 555-12-34', undefined],
    ['Лифт стоит. Телефон для связи: +7 910 555-12-34', undefined],
    ['Лифт стоит. Телефон мамы: +7 910 555-12-34', 'Телефон мамы: +7 910 555-12-34'],
  ])('takes a number with no more than its label out of the words: %j', (text, description) => {
    const answers = splitText(text);
    expect([answers.description, answers.contact?.phone !== undefined]).toEqual([description, true]);
  });

  test.each([
    'Не открывается страница оплаты, висит на загрузке. Прикрепляю скриншот. Прилагаю также видео.',
    'Кнопка «Оплатить» не нажимается. Прикладываю также логи.',
    'Принтер мигает красным. Отправляю вам фото. Высылаю лог.',
    'The app crashes. I also attach the logs. I am attaching a screenshot.',
  ])('takes for no step what comes with the request: %s', (text) => {
    const { steps, description } = splitText(text);
    expect([steps, description]).toEqual([undefined, text.slice(text.indexOf('. ') + 2)]);
  });

  test.each([
    ['Открываю чат. Прикрепляю файл. Нажимаю «Отправить». Приложение вылетает.', 3],
    ['## Шаги\n1. Открываю чат\n2. Прикрепляю скриншот\n\n## Что происходит\nПриложение вылетает.', 2],
  ])('leaves it where it is one of the steps: %j', (text, count) => {
    expect(splitText(text).steps).toHaveLength(count);
  });

  test.each([
    ['Export to PDF stops at 99 %\n\nExport to PDF stops at 99 %. The file has 0 bytes.', 'Export to PDF stops at 99 %. The file has 0 bytes.'],
    ['Printer does not print\nprinter does not print, the light is red', 'printer does not print, the light is red'],
    [
      'Не печатает принтер\n\nЗдравствуйте, не печатает принтер с понедельника. Мигает красный.',
      'Не печатает принтер с понедельника. Мигает красный.',
    ],
    ['Ещё раз не пришел код!\n\nДобрый день!\nЕще раз не пришёл код.', 'Еще раз не пришёл код.'],
  ])('says once what the title and the first sentence say: %j', (text, actual) => {
    expect(splitText(text).actual).toBe(actual);
  });

  test.each([
    'Order 5512 never came\n\nOrder 5513 never came either.',
    'The printer jams\n\nThe printer in room 5 jams.',
    'The app crashes. The app crashes. Every time.',
    'Принтер не печатает\n\nПринтер мигает.',
  ])('leaves both where each says something of its own, or was said twice on one line: %j', (text) => {
    expect(wordsIn(written(splitText(text)))).toEqual(wordsIn(text));
  });

  test.each([
    ['С 3 ноября оплата не проходит. 20 ноября с карты дважды списали 4990 рублей.', { when: '2026-11-20' }],
    ['It has been like this since the update last Tuesday.', { since: '2026-11-24' }],
    ['The export stops at 99 %. It began two days ago.', { since: '2026-11-27' }],
    ['Since I updated PhotoDesk on Tuesday the export stops at 99 %.', { since: '2026-11-24' }],
    ['Since the update of 20 November every export stops.', { since: '2026-11-20' }],
    ['The export stopped on Friday.', { when: '2026-11-27' }],
    ['The export failed last night.', { when: '2026-11-28' }],
    ['The export stopped about a week ago.', {}],
    ['The export stopped a few days ago.', {}],
    ['Экспорт перестал работать дня три назад.', {}],
    ['Экспорт перестал работать минут десять назад.', { when: '2026-11-29' }],
    ['The export stopped around 3 pm yesterday.', { when: '2026-11-28 15:00' }],
    ['The export stopped around 3 yesterday.', { when: '2026-11-28' }],
    ['The export stopped yesterday between about 2 and 3 pm.', { when: '2026-11-28' }],
    ['The app crashed on 20 November at about 14:10.', { when: '2026-11-20 14:10' }],
    ['The app crashed on 2026-11-20 at around 14:10.', { when: '2026-11-20 14:10' }],
    ['Приложение упало 20-11-2026 примерно в 14:10.', { when: '2026-11-20 14:10' }],
    ['Приложение упало вчера примерно в 14:10.', { when: '2026-11-28 14:10' }],
    ['Приложение упало вчера около 2 часов дня.', { when: '2026-11-28 14:00' }],
    ['Приложение упало вчера около двух часов дня.', { when: '2026-11-28 14:00' }],
    ['Приложение упало вчера примерно в 14-15 часов.', { when: '2026-11-28' }],
    ['The export stopped at 3 pm yesterday.', { when: '2026-11-28 15:00' }],
    ['The export stopped at 3 pm PST yesterday.', { when: '2026-11-28T15:00-08:00' }],
    ['Экспорт перестал работать вчера в 15:00 по Москве.', { when: '2026-11-28T15:00+03:00' }],
    // India's, Ireland's or Israel's: the day is sure, and no clock.
    ['The export stopped yesterday at 15:00 IST.', { when: '2026-11-28' }],
    ['Экспорт перестал работать 3 дня назад.', { when: '2026-11-26' }],
    ['Экспорт не работает со вторника.', { since: '2026-11-24' }],
    ['Экспорт стоит на 99 %. Так со времени обновления в прошлый вторник.', { since: '2026-11-24' }],
    ['Экспорт стоит на 99 %. Началось в понедельник.', { since: '2026-11-23' }],
    ['В пятницу экспорт перестал работать.', { when: '2026-11-27' }],
    ['Интернета нет с утра.', { since: '2026-11-29' }],
    ['С вечера пятницы не работает телевидение.', { since: '2026-11-27' }],
    ['С утра понедельника не работает вход.', { since: '2026-11-23' }],
    ['С вечера 20 ноября в квартире нет интернета.', { since: '2026-11-20' }],
    ['An ATM swallowed my card and gave me no money. It happened today at 11:15.', { when: '2026-11-29 11:15' }],
    ['Перевела 12 000 рублей не тому человеку. Перевод был сегодня в 14:20, банк получателя Альфа.', { when: '2026-11-29 14:20' }],
    ['I sent 120 euros to the wrong person. The transfer was made today at 14:20, to Monzo.', { when: '2026-11-29 14:20' }],
    ['Врач грубо со мной разговаривал, а взяли 3500. Приём был 20.11.26 в 17:00.', { when: '2026-11-20 17:00' }],
    ['The doctor was rude to me and I was charged 350. The appointment was on 20 November at 17:00.', { when: '2026-11-20 17:00' }],
    ['Записалась к неврологу на 24 ноября в 10:30, пришла, а мне сказали что записи нет.', { when: '2026-11-24 10:30' }],
    ['I had an appointment for 24 November at 10:30, came, and was told there was no booking.', { when: '2026-11-24 10:30' }],
    ['Вылет был 20 ноября в 06:40, багаж не прилетел.', { when: '2026-11-20 06:40' }],
    ['Приём был назначен на 5 декабря, можно перенести?', {}],
    ['I have an appointment for 5 December, can I move it?', {}],
    ['The page stays blank. Happens every time since 28 Nov.', { since: '2026-11-28' }],
    ['The checkout page has been down since 09:40.', { since: '09:40' }],
    ['No tills can take cards since 9.40. Please call us.', { since: '9:40' }],
    ['Сайт не открывается с 09:40.', { since: '09:40' }],
    ['Интернета нет с 7 утра.', { since: '7 утра' }],
    ['The shop is open from 09:40 till 18:00 and the lift does not work.', {}],
    ['Why was I billed £9.99 for a subscription I cancelled on 15 October?', {}],
    ['Почему с меня списали 299р за подписку, которую я отключил 15 октября?', {}],
    ['Hello, I would like to know when you open on Sunday. Bye, Tom Brown', {}],
    ['Do you open on Sunday?', {}],
    ['Хотела бы узнать, работаете ли вы в воскресенье.', {}],
    ['I would like to move my booking to Friday.', {}],
  ])('takes a day that is named for the one on which it happened, or from which it has been so: %s', (text, moment) => {
    const { when, since } = splitText(text);
    expect({ when, since }).toEqual({ when: undefined, since: undefined, ...moment });
  });

  test.each([
    ['Everything worked in version 3. In version 4 PhotoDesk freezes.', 'In version 4 PhotoDesk freezes.', 'in version 3', '4'],
    ['It worked until yesterday. PhotoDesk 4.2 crashes when I print.', 'PhotoDesk 4.2 crashes when I print.', 'until yesterday', '4.2'],
    ['PhotoDesk 4.2 crashes. In version 4.1 it worked.', 'PhotoDesk 4.2 crashes.', 'In version 4.1', '4.2'],
    ['PhotoDesk 4.2 crashes. It used to work.', 'PhotoDesk 4.2 crashes.', 'It used to work.', '4.2'],
    ['PhotoDesk падает при печати. Раньше работало, в 4.1.', 'PhotoDesk падает при печати.', 'Раньше, в 4.1', undefined],
    ['The lift is stuck. It was fine the day before yesterday.', 'The lift is stuck.', 'the day before yesterday', undefined],
    ['Лифт не едет. Позавчера вечером всё работало.', 'Лифт не едет.', 'Позавчера вечером', undefined],
    ['Лифт не едет. Программа работала до вчерашнего дня.', 'Лифт не едет.', 'Программа работала до вчерашнего дня.', undefined],
    ['Лифт не едет. Раньше программа работала, в 4.1.', 'Лифт не едет.', 'Раньше программа работала, в 4.1.', undefined],
    ['Лифт не едет. Ещё вчера всё работало.', 'Лифт не едет.', 'Ещё вчера', undefined],
    ['Лифт не едет. Всё работало до пятницы.', 'Лифт не едет.', 'до пятницы', undefined],
    ['It worked in 4.1 but not any more.', 'It worked in 4.1 but not any more.', undefined, undefined],
    ['It did not work in 4.1 either. PhotoDesk crashes when I print.', 'PhotoDesk crashes when I print.', undefined, undefined],
  ])('keeps what worked once from what happens, and its release from the one in use: %s', (text, actual, lastGood, version) => {
    const answers = splitText(text);
    expect([answers.actual, answers.lastGood, answers.product?.version]).toEqual([actual, lastGood, version]);
  });

  test('keeps who says an error out of its words', () => {
    expect(splitText('Программа вылетает при печати. Пишет: Ошибка 17.').errors).toEqual(['Ошибка 17.']);
  });

  test.each([
    'The Monday report is empty.',
    'The report of last Monday is empty.',
    "The restore of last night's copy is empty.",
    'The sync that runs every Monday fails.',
    'The export worked until Friday.',
    'The export is empty. It was fine the day before yesterday.',
    'Отчёт за прошлый понедельник пустой.',
    'По понедельникам экспорт падает.',
  ])('takes no day that is of something else: %s', (text) => {
    expect([splitText(text).when, splitText(text).since]).toEqual([undefined, undefined]);
  });

  test.each([
    ['My broadband drops every evening, the router blinks red.', 'connection'],
    ['Интернет дома пропадает каждый вечер.', 'connection'],
    ['The lift is stuck between floors 3 and 4 in block B since yesterday evening.', undefined],
    ['Батареи холодные во всей квартире вторую неделю.', undefined],
  ])('takes what is amiss at home for a matter of the connection only where a line is named: %s', (text, kind) => {
    expect(splitText(text).kind).toBe(kind);
  });

  test('keeps the number of every item of a list within a line, or of none', () => {
    expect(splitText('Two issues: 1) the invoice total is wrong 2) the login page times out').actual).toBe(
      '1) the invoice total is wrong\n2) the login page times out',
    );
  });

  test('keeps a numbered list whole, where its last step tells what came of it', () => {
    const { steps, actual } = splitText(
      'Заказ отменился, а деньги списались.\n\n1. Открыл корзину.\n2. Нажал «Оплатить».\n3. Ввёл код — и увидел «Ошибка 502».\n\nПриложение висит на статусе «Отменён», и так уже второй день, хотя деньги у вас.',
    );
    expect(steps).toHaveLength(3);
    expect(actual).toContain('Приложение висит');
  });

  test('keeps every word of more prose than is judged', () => {
    const text = Array.from({ length: 4000 }, (_, at) => `Part ${at} fails when I press the key ${at + 7} of the board, and nothing comes.`).join(
      '\n\n',
    );
    expect(wordsIn(written(splitText(text)))).toEqual(wordsIn(text));
  });

  test('takes a day that something is for, for no day on which it happened', () => {
    expect(splitText('Купила билеты на 12 декабря, деньги списались, а билеты не пришли.').when).toBeUndefined();
    expect(splitText('I paid for seats for 12 December and the money went, but no tickets came.').when).toBeUndefined();
    expect(splitText('Оплата 20 ноября прошла дважды, деньги списались два раза.').when).toBe('2026-11-20');
  });

  test('takes what sounds like a step for none where the text tells no way', () => {
    const { steps, tried } = splitText(
      'Добрый день.\nПишу вам уже третий раз. Купила у вас в приложении билеты на 12 декабря на спектакль, деньги списались, 5400 рублей, а билеты на почту так и не пришли. В разделе «Мои билеты» пусто, хотя раньше они появлялись сразу после оплаты. Обновляла страницу, выходила и заходила снова, писала в чат – там бот. Заказ ТБ-440912.\nВерните деньги или пришлите билеты, пожалуйста.\n',
    );
    expect(steps).toBeUndefined();
    expect(tried?.map(({ action }) => action).join()).toContain('Пишу вам уже третий раз');
  });

  test('takes what sounds like an attempt, but holds none, for what happens', () => {
    const { tried, actual } = splitText(
      "Quick fix made a class I cannot open\n\n- Typed a name that did not exist.\n- Chose Create Class by accident\n- Within the editor, I couldn't open the new file but I could no longer make it again because it already existed\n- Checking the folder, the file was there\n- Deleting the file fixed the problem\n",
    );
    expect(actual).toContain('Within the editor');
    expect(tried?.map(({ action }) => action).join()).toContain('Deleting the file');
  });

  test('puts what stands under headings and labels into their fields, without them', () => {
    const text = [
      '# Export stops at 99 %',
      '',
      '## Steps to reproduce',
      '1. Open an album',
      '2. Press Export',
      '',
      'Expected: a PDF file.',
      'Actual: the bar stops.',
      '',
      '**What I tried**',
      'Restarted the program, the same result.',
    ].join('\n');
    expect(splitText(text)).toMatchObject({
      summary: 'Export stops at 99 %',
      steps: ['Open an album', 'Press Export'],
      expected: 'a PDF file.',
      actual: 'the bar stops.',
      tried: [{ action: 'Restarted the program', result: 'the same result.' }],
      kind: 'technical',
      language: 'en',
    });
  });

  test.each([
    [
      'Update fails. Error text: "Access is denied. Contact your administrator." I am the administrator. Turned off the antivirus - same. Please help.',
      { errors: ['Access is denied. Contact your administrator.'], tried: [{ action: 'Turned off the antivirus', result: 'same.' }] },
    ],
    [
      'Steps to reproduce: open the app, click Login. The page stays blank. I already reinstalled. I want my work back.',
      {
        steps: ['open the app, click Login.'],
        actual: 'The page stays blank.',
        tried: [{ action: 'I already reinstalled.' }],
        outcome: 'I want my work back.',
      },
    ],
    [
      'Как повторить: открыть программу, нажать «Войти». Экран остаётся белым. Уже переустанавливал. Верните мне мои файлы.',
      { steps: ['открыть программу, нажать «Войти».'], actual: 'Экран остаётся белым.', outcome: 'Верните мне мои файлы.' },
    ],
    [
      'Не ставится. Текст ошибки: «Отказано в доступе. Обратитесь к администратору». Помогите.',
      { errors: ['Отказано в доступе. Обратитесь к администратору'] },
    ],
    ['Steps to reproduce: Open the album. Press Export. Choose PDF.', { steps: ['Open the album.', 'Press Export.', 'Choose PDF.'] }],
    ['Шаги: Открыть альбом. Нажать «Экспорт». Выбрать PDF.', { steps: ['Открыть альбом.', 'Нажать «Экспорт».', 'Выбрать PDF.'] }],
    ['What I tried: restarting the PC, another cable. It is a Canon LiDE 300.', { tried: [{ action: 'restarting the PC, another cable.' }] }],
    [
      'Expected: the dialog opens. Actual: nothing happens. I use version 2.1. Can you help?',
      { expected: 'the dialog opens.', actual: 'nothing happens.' },
    ],
    [
      "I can't be heard. What I did: unplugged the headset, restarted. Should I uninstall it?",
      { steps: undefined, tried: [{ action: 'unplugged the headset, restarted.' }] },
    ],
    [
      'Меня не слышно. Что делал: вытащил гарнитуру, перезагрузил. Мне переустановить?',
      { steps: undefined, tried: [{ action: 'вытащил гарнитуру, перезагрузил.' }] },
    ],
    [
      'Error text:\nAccess is denied. I am the administrator. Please help.',
      { errors: ['Access is denied.', 'I am the administrator.', 'Please help.'] },
    ],
  ])('ends a label within running text where another thing is said, and one on its own line with the text under it: %s', (text, fields) => {
    const answers = splitText(text);
    expect({ steps: answers.steps, ...answers }).toMatchObject(fields);
  });

  test('takes what was tried and what came of it apart at the comma, or from two sentences', () => {
    const { tried } = splitText(
      '## Что пробовал\nПерезагрузил роутер, не помогло.\nПереустановил программу. Без результата.\nЗвонил в поддержку, но ничего не изменилось.',
    );
    expect(tried).toEqual([
      { action: 'Перезагрузил роутер', result: 'не помогло.' },
      { action: 'Переустановил программу.', result: 'Без результата.' },
      { action: 'Звонил в поддержку', result: 'но ничего не изменилось.' },
    ]);
  });

  test.each([
    ['The export to PDF stops at 99 percent. The picture of it is grey.', /^The export to PDF stops/],
    ['My order came without the charger. The phone itself is fine. Order 1182.', /^My order came without the charger\./],
    ['My order has not arrived. Nobody answers the phone. Why?', /^My order has not arrived\./],
    ['Лифт не работает третий день. Соседи жалуются. Диспетчер не отвечает.', /^Лифт не работает третий день\./],
    ['I sent a transfer on 24 Nov and it hasn\'t arrived. The status in the app is "pending".', /^I sent a transfer/],
    ['Посылка пришла мятая. Два бокала разбиты. Курьер отказался составлять акт.', /^Посылка пришла мятая/],
    ['Когда нажимаю «Забыли пароль», ничего не приходит. Ждал два часа.', /^Когда нажимаю/],
    ['Кран капает всю ночь. Соседи жалуются. Жена злится.', /^Кран капает всю ночь\./],
    [
      'Problems since the update:\n- the list is empty\n- the search finds nothing\n- the app logs me out',
      /^Problems since the update:\nthe list is empty\nthe search finds nothing\nthe app logs me out$/,
    ],
    ['Проблемы после обновления:\n- список пустой\n- экспорт не работает', /^Проблемы после обновления:\nсписок пустой\nэкспорт не работает/],
  ])('tells what happens from the first sentence that tells it on: %s', (text, actual) => {
    const answers = splitText(text);
    expect(answers.actual).toMatch(actual);
    expect(answers.summary).toBeUndefined();
  });

  test.each([
    ['Hello support team,\n\nThe invoice is for October.\n\nThanks,\nMaria', 'The invoice is for October.', 'Maria'],
    [
      'Dear Sir or Madam,\nmy account number is 0045127789.\nYours faithfully,\nAnthony P. Clark',
      'my account number is 0045127789.',
      'Anthony P. Clark',
    ],
    ['Уважаемый Иван Иванович!\nДом 5 по улице Мира.\nС уважением,\nОлег Бойко', 'Дом 5 по улице Мира.', 'Олег Бойко'],
    ['Здравствуйте!\nДоговор 4455. Заранее спасибо!\nС уважением,', 'Договор 4455.', undefined],
    [
      'The phone is two weeks old. Best regards from Leeds, where it rains.',
      'The phone is two weeks old. Best regards from Leeds, where it rains.',
      undefined,
    ],
  ])('leaves greetings and words of leave to the letter: %s', (text, description, name) => {
    const answers = splitText(text);
    expect(wordsIn(written(answers))).toEqual(wordsIn(description));
    expect(answers.contact?.name).toBe(name);
  });

  test.each([
    ['I want to kill myself, your bank took everything and nobody answers.', { actual: /^I want to kill/ }],
    [
      "I'm writing about the API. POST /v2/orders returns 502 for around 5% of requests since Nov 28 14:00 UTC. Expected 201.",
      { actual: /^POST/, since: /^2026-11-28/ },
    ],
    ['Please cancel my subscription.', { actual: /^Please cancel/ }],
    ['отключите мне подписку, больше не пользуюсь', { actual: /^отключите/ }],
    [
      "Could you please tell me how to change the delivery address for order 55-2019? I'd like it to go to my office instead.",
      { actual: /2019\?$/, outcome: /office/ },
    ],
    ['Подскажите, как поменять адрес доставки? Хочу, чтобы привезли в офис.', { actual: /^Подскажите/, outcome: /офис/ }],
    ['my husband Peter Langley passed away on 12 November. I would like to close his contract.', { actual: /passed away/, outcome: /close/ }],
    ['It would be great if the app could show the rate on the home screen. Any plans for that?', { actual: /^It would/ }],
    ['My daughter swallowed one of the little magnets from your toy set. What now?', { actual: /^My daughter/ }],
    ['Love the new version, the dark mode is great. Keep it up!', { actual: /^Love/ }],
  ])('where nothing is heard as what happens, tells what the text is about: %s', (text, fields) => {
    const answers = splitText(text);
    expect(answers).toMatchObject(Object.fromEntries(Object.entries(fields).map(([key, words]) => [key, expect.stringMatching(words)])));
    for (const word of new Set(wordsIn(text))) expect(wordsIn(written(answers))).toContain(word);
  });

  test.each([
    ['Задолженность по лицевому счёту 440012 не моя, я купил квартиру в сентябре. Прошу исправить начисления.', /^Задолженность/, /исправить/],
    ['The debt on account 440012 is not mine, I bought the flat in September. Please correct the bill.', /^The debt/, /correct/],
    [
      'Перевела по СБП 12 000 рублей не тому человеку, ошиблась в последней цифре номера. Перевод был сегодня в 14:20, банк получателя Альфа. Можно ли вернуть?',
      /^Перевела/,
    ],
    [
      'Заказала я внуку планшет, заказ номер 5512-8890, а привезли чайник. Курьер сказал звонить вам, а телефон всё занят. Подскажите, что мне делать?',
      /^Заказала/,
    ],
    [
      'I ordered a tablet, order 5512-8890, and a kettle came. The courier told me to call you, but the phone is always busy. What should I do?',
      /^I ordered a tablet/,
    ],
    ['Третий раз пишу! Обращение №118842 закрыли без ответа. Верните 2 340 р. за несостоявшийся приём!', /^Обращение/, /^Верните/],
    ['Второй день сижу без телевизора. Если завтра не почините, расторгну договор.', /^Второй день[^.]*\.$/],
    ['Если не вернёте деньги до пятницы, подам в суд. Заказ 5512 отменили ещё 10 ноября.', /^Заказ 5512 отменили/],
    ['If it is not back by Friday, I am leaving. My line has not worked since Monday.', /^My line/],
    ['Если нажать «Сохранить», программа закрывается.', /^Если нажать/],
    ['If I press Save, the program closes.', /^If I press/],
    ['Это опять Пётр из 45 квартиры. Отопление дали, но теперь шумит труба по ночам.', /^Отопление/],
    ['Пересылаю жалобу клиента, разберитесь, пожалуйста. Посудомоечная машина из заказа 7710-22 пришла с вмятиной на дверце.', /^Посудомоечная/],
    ['Я у вас заказывала коляску, колесо скрипит и заедает. Подскажите, можно ли получить новое колесо отдельно?', /колесо скрипит/],
    ['Подскажите, пожалуйста, как закрыть накопительный счёт через приложение? Не могу найти кнопку.', /^Подскажите/],
    ['Dobryi den! Zakaz 77120045, prishla ne ta model naushnikov.', /^Zakaz/],
    ['Dobriy vecher. Internet ochen medlenniy, dogovor 45-889.', /^Internet/],
  ] as const)('tells the matter, and not the plea, the threat or the introduction beside it: %s', (text, actual, ...[outcome]) => {
    const answers = splitText(text);
    expect(answers.actual).toMatch(actual);
    if (outcome) expect(answers.outcome).toMatch(outcome);
    for (const word of new Set(wordsIn(text.replace(/^Dob\S+ \S+/, '')))) expect(wordsIn(written(answers))).toContain(word);
  });

  test.each([
    ['После пломбы третий день болит зуб. Полис 778812', 'полис', '778812'],
    ['My tooth hurts since the filling. Policy 778812', 'policy', '778812'],
    ['It contradicts your return policy, order 10-55821.', 'order', '10-55821'],
    ['Полис оформляла по договору 551220.', 'contract', '551220'],
    ['Не дозвониться в регистратуру. Карта пациента 40118.', 'номер карты', '40118'],
    ['Врач грубо со мной разговаривал. Договор на оказание услуг МД-5521.', 'contract', 'МД-5521'],
    ['The doctor was rude. Contract for medical services MD-5521.', 'contract', 'MD-5521'],
  ])('calls a number by the word that stands before it: %s', (text, kind, value) => {
    expect(splitText(text).references).toEqual([{ kind, value }]);
  });

  test.each([
    'Прошу посмотреть.\n\nС уважением,\nОльга Дмитриева\n\n-------- Пересылаемое сообщение --------\nОт: Анна Белова <belova@vector.example>\nКому: Ольга Дмитриева\nТема: отчёт\n\nОля, привет! Не могу выгрузить РСВ, зависает. Тел. +7 921 555-00-11',
    'Please have a look.\n\nRegards,\nOlga Webb\n\n---------- Forwarded message ---------\nFrom: Ann Bell <bell@vector.example>\nTo: Olga Webb\nSubject: report\n\nHi Olga! The export of the report hangs. Tel. +1 212 555 0111',
  ])('does not pair whoever hands a letter on with the address in it: %s', (text) => {
    const { contact } = splitText(text);
    expect(contact?.name).toMatch(/Дмитриева|Webb/);
    expect(contact).not.toHaveProperty('email');
    expect(contact).not.toHaveProperty('phone');
  });

  test('keeps the numbers of points that part over its fields', () => {
    const { actual, description } = splitText(
      'У меня несколько вопросов:\n1. В квитанции начислено 4 300 руб. за отопление, хотя батареи холодные.\n2. Не работает домофон в третьем подъезде.\n3. Когда будет перерасчёт за горячую воду?',
    );
    expect(actual).toMatch(/^1\. В квитанции.*\n2\. Не работает домофон/s);
    expect(description).toMatch(/вопросов:\s+3\. Когда/);
    const english = splitText(
      'I have three questions:\n1. The bill has a charge of 40 that I do not know.\n2. The intercom does not work.\n3. When will the water come back?',
    );
    expect(written(english)).toMatch(/1\. The bill.*2\. The intercom/s);
    expect(written(english)).toContain('3. When');
  });

  test.each(['', 'Hello there!', 'Спасибо!'])('tells nothing for what happens where nothing is said: «%s»', (text) => {
    expect(splitText(text).actual).toBeUndefined();
  });

  test.each([
    ['Dear Mr Smith, the screen does not switch on.', 'The screen does not switch on.'],
    ['Hello, I cannot find the invoice.', 'I cannot find the invoice.'],
    ['Ув. поддержка, приложение не открывается.', 'Приложение не открывается.'],
    ['Добрый день, интернет не работает.', 'Интернет не работает.'],
  ])('leaves the greeting within a sentence to the letter: %s', (text, actual) => {
    expect(splitText(text).actual).toBe(actual);
  });

  test.each([
    [
      'PhotoDesk crashes. Steps: 1. Start PhotoDesk. 2. Choose any .NEF file. The window closes with no message. It should open the picture. It worked in 4.1.',
      {
        steps: ['Start PhotoDesk.', 'Choose any .NEF file.'],
        actual: /closes/,
        expected: /^It should open the picture.$/,
        lastGood: 'in 4.1',
      },
    ],
    [
      'Программа вылетает. 1. Запускаю программу. 2. Выбираю файл. Окно закрывается без сообщений. Раньше, в 3.1, всё открывалось.',
      {
        steps: ['Запускаю программу.', 'Выбираю файл.'],
        actual: /Окно закрывается/,
        expected: undefined,
        lastGood: 'Раньше, в 3.1',
      },
    ],
  ])('ends a list behind the step that is its last: %s', (text, { steps, actual, expected, ...rest }) => {
    const told = splitText(text);
    expect(told).toMatchObject({ steps, actual: expect.stringMatching(actual), ...rest });
    expect(told.expected).toEqual(expected && expect.stringMatching(expected));
  });

  test.each([
    ["Someone is taking money from my account. I've had three texts about payments of £400 each to a shop I've never heard of.", 'expected'],
    ['Why was I billed £9.99? Please refund. Sent from my iPhone', 'tried'],
    ['Ticket 48812', 'summary'],
  ])('takes for no answer what only sounds like one: %s (%s)', (text, field) => {
    const title = field === 'summary' ? text : undefined;
    expect(splitText(title === undefined ? text : 'The lamp came in the wrong colour.', title)).not.toHaveProperty(field);
  });

  test('puts what need not stand in its field into the description, in the order of the text', () => {
    const text = 'The export stops at 99 %. Order 12.\nExpected: a file.\nPlease refund me.';
    const spared = split(see(readText(text), { now }), { spares: (field) => field === 'actual' || field === 'expected' }).answers;
    expect(spared.description).toBe('The export stops at 99 %. Order 12.\nExpected: a file.');
    expect([spared.actual, spared.expected, spared.outcome]).toEqual([undefined, undefined, 'Please refund me.']);
  });

  test('keeps short traces and logs as errors, long ones in the description', () => {
    const trace = 'java.lang.Error: x\n\tat a.b.C.d(C.java:1)';
    expect(splitText(`It crashes.\n\n${trace}`).errors).toEqual([trace]);
    const log = '2026-11-22 10:00:01 ERROR x\n'.repeat(200).trim();
    expect(splitText(`It crashes.\n\n${log}`)).toMatchObject({ description: log });
  });

  test('keeps code under the heading of what happens there, and an error behind a colon with the errors', () => {
    expect(splitText('## Что происходит\nКоманда завершается с кодом 1:\n\n```\nopen failed\n```\n').actual).toContain('```\nopen failed\n```');
    expect(splitText('The export stops at 99 %.\n\nThe message in the log is: E-1042: writer timeout').errors).toEqual([
      'The message in the log is: E-1042: writer timeout',
    ]);
  });

  test('takes the version behind the product’s name, where others are named too', () => {
    expect(splitText('В пятницу обновились с 2.8 на 2.9, и печать не идёт. ЭтикеткаПро 2.9.0, Windows 10 22H2.').product?.version).toBe('2.9.0');
  });

  test.each([
    ['The build fails. It should work like in v2.0.3.', undefined],
    ['Сборка падает. Должно работать, как в v2.0.3.', undefined],
    ['Export fails. In 5.1.9 it worked.', undefined],
    ['The app freezes. Version 3.4.1 on Windows 11. It worked in 3.3.', '3.4.1'],
    ['Программа зависает. Версия 6.2, Windows 11. В 6.1 всё было хорошо.', '6.2'],
    ['The app freezes. It worked with 1.9.0, I now have 2.0.1.', '2.0.1'],
    ['The app freezes. I am on version 8.1 (build 2290), Windows 10.', '8.1'],
    ['Программа зависает. Версия 8.1 (сборка 2290).', '8.1'],
  ])('takes the version that is in use, not one with which it worked, nor a build: %s', (text, version) => {
    expect(splitText(text).product?.version).toBe(version);
  });

  test.each([
    [
      'The build fails with\n\n```\nError: ENOENT: no such file, open x\n    at Object.openSync (node:fs:601:3)\n```\n',
      'Error: ENOENT: no such file, open x\n    at Object.openSync (node:fs:601:3)',
    ],
    ['Сборка падает.\n\n```python\nTraceback (most recent call last):\nKeyError: 1\n```\n', 'Traceback (most recent call last):\nKeyError: 1'],
  ])('takes what a program printed between fences for an error, without them: %s', (text, error) => {
    expect(splitText(text).errors).toEqual([error]);
    expect(splitText(text).description).toBeUndefined();
  });

  test('keeps code that tells no error in the description, as it stands', () => {
    expect(splitText('The chart stays empty.\n\n```js\ndraw(1);\n```\n').description).toBe('```js\ndraw(1);\n```');
    expect(splitText('The chart stays empty.\n\n- ```sh\n  run\n    --all\n  ```\n').description).toBe('```sh\nrun\n  --all\n```');
  });

  test('takes a name on the last line, and no other words with it', () => {
    const answers = splitText('Приложение вылетает. Помогите, мне за квартиру платить надо.\n\nТамара Ивановна');
    expect(answers.contact?.name).toBe('Тамара Ивановна');
    expect(written(answers)).not.toContain('Тамара');
    const call = splitText('Платежи не проходят.\n\nЗвоните Надежде: +7 495 123-45-67');
    expect(call.contact?.name).toBeUndefined();
    expect(written(call)).toContain('Надежде');
    const firm = splitText('The list is empty. Please call me back.\n\nMartin Kowalczyk, Kowalczyk & Sons');
    expect(firm.contact?.name).toBe('Martin Kowalczyk');
    expect(firm.description).toContain('Kowalczyk & Sons');
  });

  test.each([
    ['Программа вылетает. До 22 ноября всё работало.', 'До 22 ноября'],
    ['Программа вылетает. До ремонта всё работало.', 'До ремонта всё работало.'],
    ['Программа вылетает. До вчерашнего дня открывалась.', 'До вчерашнего дня'],
    ['Копия не создаётся. До последнего обновления копии делались каждую ночь.', 'До последнего обновления копии делались каждую ночь.'],
    ['The backup does not start. Before the last update it ran every night.', 'Before the last update it ran every night.'],
    ['Программа вылетает. До обновления звук не работал.', undefined],
    ['Программа вылетает. До обновления не работал звук.', undefined],
    ['The backup does not start. Before the last update it did not start either.', undefined],
    ['Автобус больше не ходит. Раньше до магазина работал автобус.', undefined],
    ['Салон закрыт. До ремонта салон работал до 22.', undefined],
    ['Салон закрыт. Вчера салон работал с 9 до 22:00.', undefined],
    ['The export stops. Before, in version 4.1, everything worked fine.', 'Before, in version 4.1'],
    ['The export stops. It last worked on Friday.', 'on Friday'],
    ['Экспорт останавливается. Последний раз всё работало 20 ноября.', '20 ноября'],
    ['Сайт не открывается. Сайт работал до вчерашнего дня.', 'Сайт работал до вчерашнего дня.'],
    ['Экспорт останавливается. Раньше всё работало.', 'Раньше всё работало.'],
  ])('takes a day or a release for when it last worked, but neither a way nor the hours of opening: %s', (text, lastGood) => {
    expect(splitText(text).lastGood).toBe(lastGood);
  });

  test.each([
    ['PhotoDesk crashes when I export a picture.', 'PhotoDesk'],
    ['PhotoDesk doesn’t open after the update.', 'PhotoDesk'],
    ['FedEx stopped responding after I sent the form.', undefined],
    ['The export fails. PhotoDesk quite often shows an error.', undefined],
  ])('knows a program by what only programs do, to the end of the word: %s', (text, name) => {
    expect(splitText(text).product?.name).toBe(name);
  });

  test.each([
    ['Actual: does not open\nVersion: 4.2', '4.2', undefined],
    ['Получил: не открывается\nВерсия: 4.2', '4.2', undefined],
    ['## Actual\nThe file is empty.\n\n## Version\n3.1\n', '3.1', undefined],
    ['Actual: does not open\nVersion: 4.2, since Monday', '4.2', /since Monday/],
    ['Actual: does not open in 4.2 at all. The menu is grey in 4.2.', '4.2', undefined],
  ])('says a version once where its line says nothing else: %j', (text, version, description) => {
    const answers = splitText(text);
    expect(answers.product?.version).toBe(version);
    if (description === undefined) expect(answers.description ?? '').not.toMatch(/[Vv]ersion|Версия|^3\.1/);
    else expect(answers.description).toMatch(description);
  });

  test('derives numbers, version and contact beside the words that hold them', () => {
    const answers = splitText('Order 10-55821: the program PhotoDesk 4.2.1 crashes. Write to anna@example.com.');
    expect(answers.references).toEqual([{ kind: 'order', value: '10-55821' }]);
    expect(answers.product?.version).toBe('4.2.1');
    expect(answers.contact?.email).toBe('anna@example.com');
    expect(written(answers)).toContain('10-55821');
  });

  test('keeps the full stop of an initial at the end of a name, and no other', () => {
    const nameIn = (line: string) => splitText(`Заказ не пришёл.\n\nС уважением,\n${line}`).contact?.name;
    expect(['Орлова А. П.\nanna@example.com', 'Орлова А. П., anna@example.com', 'Анна Орлова.'].map(nameIn)).toEqual([
      'Орлова А. П.',
      'Орлова А. П.',
      'Анна Орлова',
    ]);
  });

  test('takes lines of contact from the end of a letter', () => {
    const { answers } = splitReading(readMail({ text: 'Здравствуйте!\n\nЗаказ не пришёл.\n\nС уважением,\nАнна Петровна Орлова\nanna@example.com' }));
    expect(answers.contact).toEqual({ name: 'Анна Петровна Орлова', email: 'anna@example.com' });
    expect(answers.description).toBeUndefined();
  });

  test.each([
    ['Не приходит заказ. Прошу сообщить, когда доставят.\nС уважением, Ольга Сергеева, тел. +7 912 345-67-89', 'Ольга Сергеева'],
    ['Не приходит заказ. Мой телефон +7 912 345-67-89, Ольга Сергеева.', 'Ольга Сергеева'],
    ['Не приходит заказ. Меня зовут Ольга Сергеева, мой номер +7 912 345-67-89.', 'Ольга Сергеева'],
    ['Не приходит заказ.\n\nСпасибо, Ольга Сергеева, договор 551-20, эл. почта: olga@example.com', 'Ольга Сергеева'],
    ["The lamp is broken. I'm Kate Miller, my number is +44 7700 900123.", 'Kate Miller'],
    ['The lamp is broken. My name is Kate Miller and my e-mail address is kate@example.com.', 'Kate Miller'],
    ['The lamp is broken. Thanks, Kate Miller, account 4003-118, kate@example.com', 'Kate Miller'],
  ])('says who writes once, however a sentence puts it: %s', (text, name) => {
    const answers = splitText(text);
    expect(answers.contact?.name).toBe(name);
    expect(written(answers)).not.toMatch(/Ольга|Kate|телефон|number|тел\.|e-?mail|почта|Thanks|Спасибо/u);
  });

  test.each([
    ['The lamp is broken. I am Kate Miller, the tenant of flat 3, my number is +44 7700 900123.', 'the tenant of flat 3'],
    ['The lamp is broken. My number is +44 7700 900123, after six please. Kate Miller', 'after six please'],
    ['Лампа разбита.\nС уважением, главный бухгалтер Ольга Сергеева, тел. +7 912 345-67-89', 'главный бухгалтер'],
    ['Лампа разбита. Мой телефон +7 912 345-67-89, запасной +7 912 000-00-17, Ольга Сергеева.', 'запасной'],
    ['Лампа разбита. Ольга Сергеева, тел. +7 912 345-67-89 доб. 112', 'доб. 112'],
  ])('keeps what a sentence tells besides: %s', (text, words) => {
    expect(written(splitText(text))).toContain(words);
  });

  test.each([
    ['ВЫ ЧТО, ИЗДЕВАЕТЕСЬ?!! В приложении два списания по 4 990 ₽. Ваши операторы идиоты. Верните второе.', /^В приложении/],
    ['Ваши курьеры наглые хамы. Заказ 55821 бросили у двери.', /^Заказ 55821/],
    ['Your managers are clowns. My order 10-55821 is two weeks late.', /^My order/],
    ['Привезли куртку 26 ноября, молния не застёгивается. Ваши менеджеры - бараны, трубку бросают!', /^Привезли куртку/],
    ['YOUR COURIER IS A COMPLETE MORON!!! The lamp inside is smashed. I want my money back.', /^The lamp/],
    ['Are you kidding me? The app closes when I press Save.', /^The app closes/],
  ])('answers nothing with an insult or a cry, where what happened stands beside: %s', (text, actual) => {
    const { expected, outcome, ...answers } = splitText(text);
    expect(answers.actual).toMatch(actual);
    expect([answers.actual, expected, outcome].join(' ')).not.toMatch(/хамы|clowns|ИЗДЕВ|идиот|бараны|MORON|kidding/);
  });

  test.each([
    ['Приложение не открывается. Пароль от личного кабинета Qwerty12345, посмотрите сами.', 'outcome'],
    ['Врач грубо разговаривал. Приём был 20.11.26 в 17:00.', 'expected'],
    ['Заказ я не получал! Прошло уже 5 дней.', 'expected'],
    ['The list is empty. They were in the same box!!', 'expected'],
  ] as const)('takes what only sounds like an answer for none: %s', (text, field) => {
    expect(splitText(text)[field]).toBeUndefined();
  });

  test('is about what is told, and not about who signed it', () => {
    const answers = splitText(
      'Почему в квитанции за ноябрь двойная сумма за вывоз мусора? У нас прописано 2 чел. Прошу пересчитать. Никифоров А. В.',
    );
    expect(answers.actual).toBe('Почему в квитанции за ноябрь двойная сумма за вывоз мусора?');
  });

  test('says the address to which somebody comes nowhere else', () => {
    const text = 'Broadband drops out. Account 4003-118, 12 Mill Lane, Brixham. I live at 12 Mill Lane, Brixham.';
    const place = '12 Mill Lane, Brixham';
    expect(split(see(readText(text), { now }), { place }).answers.description).toBeUndefined();
    expect(splitText(text).description).toContain(place);
  });

  test('drops the words of a template', () => {
    const answers = splitText('## Expected behavior\nA clear and concise description of what you expected to happen.\n\n## Actual\nIt crashes.');
    expect(written(answers)).not.toContain('concise');
    expect(answers.expected).toBeUndefined();
  });

  test.each(['', ' ', 'помогите', '😡', '> quoted', '```\nx\n```', '-'])('of «%s» is answers too', (text) =>
    expect(splitText(text)).toBeTypeOf('object'),
  );
});

const PIECES = [
  'The export stops at 99 percent. ',
  'I expected a file. ',
  'When I press Save, nothing happens. ',
  'Restarted it, did not help. ',
  'Same result. ',
  'Please refund me. ',
  'Version 4.2.1. ',
  'Order 10-55821. ',
  'Не открывается кабинет. ',
  'Должен открыться список. ',
  'Перезагрузил, не помогло. ',
  'Прошу вернуть деньги. ',
  'Спасибо. ',
  'Здравствуйте! ',
  'С уважением,\nАнна Орлова\n',
  'Hello support team,\n',
  'Kind regards\n',
  'anna@example.com\n',
  '+7 912 345-67-89\n',
  '\n',
  '\n\n',
  '## Steps\n',
  '## Ожидаемый результат\n',
  '**Actual:**\n',
  'Expected: a file. ',
  'Environment:\n',
  '- ',
  '1. ',
  'Press Save\n',
  '```\ncode x\n```\n',
  'java.lang.Error: x\n\tat a.b.C.d(C.java:1)\n',
  '> quoted words\n',
  '| a | b |\n|---|---|\n',
  '![shot](a.png)\n',
  'Is it broken? ',
  'Error 0x80070005. ',
  'Every time. ',
  'вчера в 18:30 ',
  '<!-- note -->\n',
  'N/A\n',
];

test('no word is lost and none invented: the fields hold the words of the sentences and blocks, each once', () => {
  const anyComplaint = fc.array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(anyComplaint, fc.option(fc.constantFrom('Export stops', 'Тема'), { nil: undefined }), fc.boolean(), (pieces, title, mail) => {
      const text = pieces.join('');
      const reading = mail ? readMail({ text, subject: title }) : readText(text, title === undefined ? {} : { title });
      const { answers, placed } = splitReading(reading);
      const held = placed
        .filter(({ field }) => field !== 'contact' && field !== 'courtesy')
        .map(({ start, end }) => {
          const sentence = reading.sentences.find((one) => one.start === start);
          const content = sentence?.lead === undefined ? start : sentence.lead;
          // The number of a point stands before it.
          const number = /\d{1,2}[.)]\s*$/.exec(reading.source.slice(0, start))?.[0] ?? '';
          return { whole: number + reading.source.slice(start, end), bare: reading.source.slice(content, end) };
        });
      const found = wordsIn(written(answers));
      const most = wordsIn(held.map(({ whole }) => whole).join('\n'));
      const least = wordsIn(held.map(({ bare }) => bare).join('\n'));
      expect(found.length).toBeGreaterThanOrEqual(least.length);
      expect(found.length).toBeLessThanOrEqual(most.length);
      for (const word of least) expect(found).toContain(word);
      for (const word of found) expect(most).toContain(word);
      const said = [...reading.sentences, ...reading.blocks.filter(({ kind }) => kind !== 'comment' && kind !== 'heading')];
      for (const { start, end } of said) expect(placed.filter((one) => one.start < end && one.end > start).length).toBeGreaterThan(0);
      for (const [index, { start }] of placed.slice(1).entries()) expect(start).toBeGreaterThanOrEqual(placed[index]?.end ?? 0);
    }),
    { numRuns: 300 },
  );
});
