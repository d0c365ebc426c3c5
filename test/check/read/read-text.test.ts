import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import type { Reading } from '../../../src/check/read/reading.ts';

/** The reading as lines: part, form or kind, text; blocks are told by their brackets. */
function told({ sentences, blocks }: Reading): string[] {
  const all = [
    ...sentences.map(({ start, part, form, text }) => ({ start, line: `${part ?? '-'} ${form} ${text}` })),
    ...blocks.map(({ start, part, kind, text }) => ({ start, line: `[${part ?? '-'} ${kind}] ${text}` })),
  ];
  return all.sort((a, b) => a.start - b.start).map(({ line }) => line.replaceAll('\n', '⏎'));
}

const read = (...lines: readonly string[]) => told(readText(lines.join('\n')));
const emptyIn = (...lines: readonly string[]) => readText(lines.join('\n')).empty.map(({ part }) => part);

describe('headings', () => {
  test('hold until the next one, however they are written', () => {
    expect(
      read(
        '## Steps to reproduce',
        '1. Open it',
        '2. Press Save',
        '',
        '**Expected behavior:**',
        'A file.',
        '',
        'Actual results',
        '--------------',
        'Nothing',
        '',
        'h3. Environment',
        'Linux',
        '',
        '### Unknown',
        'x y',
      ),
    ).toEqual([
      '[steps heading] ## Steps to reproduce',
      'steps numbered Open it',
      'steps numbered Press Save',
      '[expected heading] **Expected behavior:**',
      'expected prose A file.',
      '[actual heading] Actual results⏎--------------',
      'actual prose Nothing',
      '[environment heading] h3. Environment',
      'environment prose Linux',
      '[- heading] ### Unknown',
      '- prose x y',
    ]);
  });

  test.each([
    ['Шаги воспроизведения:', 'steps'],
    ['Как повторить', 'steps'],
    ['Что происходит:', 'actual'],
    ['Как должно быть:', 'expected'],
    ['ОЖИДАЕМЫЙ РЕЗУЛЬТАТ:', 'expected'],
    ['**Что уже пробовали**', 'tried'],
    ['### Текст ошибки', 'error'],
    ['### What did you expect to happen? (optional)', 'expected'],
    ['#### 🐛 Describe the bug', 'description'],
    ['Steps to Reproduce: ', 'steps'],
    ['How to reproduce it (as minimally and precisely as possible):', 'steps'],
    ['*Actual result:*', 'actual'],
    ['<summary>Logs</summary>', 'error'],
    ['== Environment ==', 'environment'],
    ["'''Reproducibility'''", 'frequency'],
    ['What steps will reproduce the problem?', 'steps'],
    ['1. Ожидаемое поведение:', 'expected'],
    ['Программа и версия:', 'version'],
    ['Логи и скриншоты:', 'error'],
  ])('%s names %s', (heading, part) => {
    expect(readText(`Some text.\n\n${heading}\n\nThis is it`).sentences.at(-1)?.part).toBe(part);
  });

  test('of two questions give the first sentence to the one and the rest to the other', () => {
    expect(read('What is the expected output? What do you see instead?', 'A file. I see nothing.')).toEqual([
      '[expected heading] What is the expected output? What do you see instead?',
      'expected prose A file.',
      'actual prose I see nothing.',
    ]);
  });

  test('that stand first and name nothing are the title', () => {
    expect(readText('# Export stops at 99 %\n\nIt hangs.').sentences[0]).toMatchObject({
      isTitle: true,
      part: 'summary',
      text: 'Export stops at 99 %',
    });
    expect(readText('Тема: пропал заказ\n\nНе пришёл.').sentences[0]).toMatchObject({ isTitle: true, part: 'summary', lead: 6 });
  });

  test('of many words that name nothing are sentences', () => {
    expect(read('Text.', '', '## When I press Save it crashes').at(-1)).toBe('- prose When I press Save it crashes');
  });

  test('of a step are the step', () => {
    expect(read('## Step 1: Open the album', 'It opens.')).toEqual(['steps numbered Step 1: Open the album', 'steps prose It opens.']);
  });

  test('are not the comments and directives of code', () => {
    expect(read('It fails:', '', '#include <stdio.h>', 'int main(void) {', '# a note', '}')).toEqual([
      '- prose It fails:',
      '[- code] #include <stdio.h>⏎int main(void) {⏎# a note⏎}',
    ]);
  });

  test('line after line with one number sign are the items of a tracker', () => {
    expect(read('Steps:', '# Open the page', '# Press Save')).toEqual([
      '[steps heading] Steps:',
      'steps numbered Open the page',
      'steps numbered Press Save',
    ]);
  });
});

describe('labels', () => {
  test('before their text hold to the end of the paragraph or the next label, and stay in their sentence', () => {
    const reading = readText('I press Save. Expected: a file. It should be a PDF.\nActual: nothing.\n\nThat is all.');
    expect(told(reading)).toEqual([
      '- prose I press Save.',
      'expected prose Expected: a file.',
      'expected prose It should be a PDF.',
      'actual prose Actual: nothing.',
      '- prose That is all.',
    ]);
    expect(reading.sentences.map(({ lead }) => reading.source.slice(lead ?? 0).split(' ')[0])).toEqual(['I', 'a', 'I', 'nothing.\n\nThat', 'I']);
  });

  test('within a paragraph of lines hold for their line, but steps go on', () => {
    expect(read('База не открывается.', 'Пробовали: переустановку. Не помогло.', 'У нас пять мест.')).toEqual([
      '- prose База не открывается.',
      'tried prose Пробовали: переустановку.',
      'tried prose Не помогло.',
      '- prose У нас пять мест.',
    ]);
    expect(read('It fails.', 'Steps: open it.', 'Press Save.').at(-1)).toBe('steps prose Press Save.');
  });

  test('of one value hold for one sentence', () => {
    expect(read('Версия: 4.2.1. После входа белый экран')).toEqual(['version prose Версия: 4.2.1.', '- prose После входа белый экран']);
  });

  test('of trackers are known', () => {
    expect(
      read(
        'Build Identifier: 20040614',
        'Reproducible: Always',
        'Steps to Reproduce:',
        '1. Open',
        '2. Close',
        'Actual Results:  ',
        'It hangs',
        'Expected Results:  ',
        'It closes',
      ),
    ).toEqual([
      'version prose Build Identifier: 20040614',
      'frequency prose Reproducible: Always',
      '[steps heading] Steps to Reproduce:',
      'steps numbered Open',
      'steps numbered Close',
      '[actual heading] Actual Results:',
      'actual prose It hangs',
      '[expected heading] Expected Results:',
      'expected prose It closes',
    ]);
  });
});

describe('empty parts', () => {
  test.each([
    ['-'],
    ['...'],
    ['j'],
    ['я'],
    ['Тест'],
    ['_No response_'],
    ['N/A'],
    ['A clear and concise description of what you expected to happen.'],
    ['<!-- What should happen? -->'],
    ['Нет ответа'],
    [''],
    ['```shell\n_No response_\n```'],
    ['```\n-\n```'],
    ['~~~\nPaste your logs here\n~~~'],
  ])('are those whose heading holds only «%s»', (text) => {
    expect(emptyIn('## Expected behavior', text, '', '## Actual behavior', 'It hangs.')).toEqual(['expected']);
  });

  test('are labels without a text', () => {
    expect(emptyIn('Expected: -', 'Actual: it hangs', 'Version:')).toEqual(['expected', 'version']);
    expect(emptyIn('Steps to reproduce:', '1.', '2.', '3.', '', 'Actual:', 'It hangs')).toEqual(['steps']);
    expect(emptyIn('**To Reproduce**', "1. Go to '...'", "2. Click on '....'", '3. See error')).toEqual(['steps']);
  });

  test('are not those whose fence holds a line of code', () => {
    expect(emptyIn('## Expected behavior', '```', 'x = no', '```', '', '## Actual behavior', 'It hangs.')).toEqual([]);
    expect(emptyIn('It says', '', '```', 'none', '```')).toEqual([]);
  });

  test('are not those that are asked again in other words', () => {
    expect(emptyIn('**To Reproduce**', 'Steps to reproduce the behavior:', '1. Open it')).toEqual([]);
  });

  test('are found in a form that was sent as it came', () => {
    const { sentences, empty } = readText(
      "### Existing issue?\n- [x] I have searched the existing issues\n\n### Steps To Reproduce\n\n1. In this environment...\n2. With this config...\n3. Run '...'\n4. See error...\n\n### Version\n\n- OS: [e.g. iOS]\n- Browser [e.g. chrome]\n",
    );
    expect(sentences).toEqual([]);
    expect(empty.map(({ part }) => part)).toEqual(['steps', 'version', 'environment']);
  });

  test('end at their line', () => expect(emptyIn('Ожидаемый результат: -', 'Срочность: высокая')).toEqual(['expected']));

  test('are not those where "none" is an answer', () => {
    expect(emptyIn('## Error message', 'None', '', '## What I tried', 'Ничего')).toEqual([]);
  });

  test('are not those that other headings stand under', () => {
    expect(emptyIn('## Description', '### Steps', '1. Open it')).toEqual([]);
  });

  test('hold no sentence', () => {
    expect(readText('## Expected behavior\nj').sentences).toEqual([]);
  });
});

test('what is marked as a quote right under a heading is its answer', () => {
  expect(read('Expected results:', '> The build succeeds', '', 'Actual results:', '> It fails')).toEqual([
    '[expected heading] Expected results:',
    'expected prose The build succeeds',
    '[actual heading] Actual results:',
    'actual prose It fails',
  ]);
});

describe('templates that nobody filled', () => {
  test.each([
    'Зайти в ...',
    'Нажать ...',
    'Нажать на кнопку «...»',
    'Открыть страницу …',
    'Go to the page ...',
    'Open …',
    "Click on '...'",
    '(что должно было произойти)',
    '[что произошло на самом деле]',
    '(опишите шаги)',
    '(what should have happened)',
    '[your answer]',
    '[укажите версию]',
  ])('leave no step and no answer: %s', (text) => {
    for (const heading of ['## Steps to reproduce', '## Ожидаемое поведение']) expect(readText(`${heading}\n${text}`).sentences).toEqual([]);
  });

  test.each([
    'Зайти в настройки и ждать...',
    'Нажать «Оплатить»',
    'Нажимаю... и ничего.',
    'Open the album…',
    'Go to Settings',
    '(что странно, вчера открывалось)',
    '(что-то пошло не так)',
    '(it opened yesterday)',
    'What should have happened did not.',
    '[Your account is locked] appears',
  ])('are not what somebody wrote: %s', (text) => {
    for (const heading of ['## Steps to reproduce', '## Ожидаемое поведение']) expect(readText(`${heading}\n${text}`).sentences).not.toEqual([]);
  });

  test.each([
    'Please provide information about the delivery of my order 10-55821.',
    'Please describe how to return the kettle, there is an issue with it.',
    'Please search where is the money, he needs it for the dentist.',
    'Tell us what policy 12 is, or take us out of it.',
    'Добавьте описание товара 4471 на сайт.',
    'Укажите в каталоге описание чайника.',
  ])('are not what somebody asks of the desk: %s', (text) => {
    expect(readText(text).sentences.map((sentence) => sentence.text)).toEqual([text]);
  });

  test.each(['Please describe the problem in your own words.', 'Опишите проблему как можно подробнее.'])(
    'ask for something under a heading, or where they say what to fill: %s',
    (text) => {
      expect(readText(`## Steps to reproduce\n${text}`).sentences).toEqual([]);
      expect(readText(`${text.replace('.', ' below:')}\n\nThe kettle leaks.`).sentences.map((sentence) => sentence.text)).toEqual([
        'The kettle leaks.',
      ]);
    },
  );

  test.each(['Please check that my issue with order 10-55821 is settled.', 'Укажите в договоре 4471 мою версию текста.'])(
    'hold no number and nobody who speaks of themselves: %s',
    (text) => {
      expect(readText(`## Steps to reproduce\n${text}`).sentences).not.toEqual([]);
    },
  );

  test('leave no sentence, with their examples, in both languages', () => {
    const untouched = [
      '**Is your feature request related to a problem? Please describe.**',
      "A clear and concise description of what the problem is. Ex. I'm always frustrated when [...]",
      '',
      'Does this issue occur when all extensions are disabled?: Yes/No',
      '',
      '**Скриншоты**',
      'Если применимо, добавьте скриншоты.',
    ];
    expect(readText(untouched.join('\n')).sentences).toEqual([]);
  });

  test('leave what stands below the example to be read', () => {
    expect(read('**Describe the problem**', 'A clear and concise description. Ex. I am always [...]', 'The export takes an hour.').at(-1)).toBe(
      'description prose The export takes an hour.',
    );
  });

  test('have what everybody ticks', () => {
    expect(read("- [x] I'm on the latest version", '- [x] This happens in safe mode', '- [x] Windows')).toEqual([
      "[- comment] I'm on the latest version",
      '[- comment] This happens in safe mode',
      '- bulleted Windows',
    ]);
  });

  test.each([
    '- [x] Read the docs.',
    "- [X] Check that there isn't already an issue that reports the same bug.",
    '- [x] Follow our **Code of Conduct**',
    '- [x] The provided reproduction is a minimal reproducible example of the bug.',
    '- [x] I verified that the issue exists in the latest canary release',
    '- [x] There are no similar issues',
    '[x] Searched existing issues',
    '☑ I agree to the terms',
    '✅ I have read the contributing guidelines',
    '- [x] Проверил, что такой задачи ещё нет',
    '- [х] Прочитала документацию',
    '[x] Поискал среди существующих обращений',
    '☑ Согласен с правилами',
    '☑ Согласна на обработку персональных данных',
    '[ ] I have read the docs',
    '- [x] I have searched the existing issues and found no duplicates',
    '- [x] I have read the documentation and searched for similar issues',
    '- [x] I checked open and closed issues',
    "- [x] I agree to follow this project's Code of Conduct",
    '- [x] My issue is not a duplicate',
    '- [x] I am willing to submit a PR',
    '- [x] I have searched the issues of this repository',
    '- [x] Я прочитал правила и согласен с ними',
    '- [x] Искала похожие обращения и не нашла',
  ])('have what everybody ticks, however the box is drawn: %s', (line) => {
    expect(read(line)).toEqual([expect.stringMatching(/^\[- comment\]/)]);
  });

  test.each([
    '- [x] Restarted the router',
    '- [x] I checked that the cable is plugged in',
    '- [x] Проверил кабель',
    '✅ Reinstalled the driver',
    '- [x] Проверила в другом браузере',
    '- [x] Read access works, write access does not',
    '- [x] Followed the guide from your operator and reset the router',
    '- [x] Checked the rules of the firewall',
    '- [x] Read the manual and replaced the filter',
    '- [x] I agree to pay the difference',
    '- [x] Прочитал сообщение об ошибке',
    '- [x] Прочитала инструкцию и сбросила роутер',
    '- [x] Проверил настройки и обновил до последней версии',
    '✅ This works in Chrome',
    '✅ The problem is only in Safari',
    '✅ There is no issue in Chrome',
    '✔ I am able to print from Word',
    '☑ I will pay on Friday',
    '✅ Проблема только в Safari',
    '✔ Подтверждаю заказ 5521',
    '✔ Принимаю замену на чёрный',
  ])('have nothing that a person ticked of their own: %s', (line) => {
    expect(read(line)).toEqual([expect.stringMatching(/^- bulleted/)]);
  });

  test('have nothing of a list whose boxes have no mark before them', () => {
    expect(read('[x] Restarted the router', '[ ] I have read the guidelines', '[x] Проверила в другом браузере')).toEqual([
      '- bulleted Restarted the router',
      '[- comment] I have read the guidelines',
      '- bulleted Проверила в другом браузере',
    ]);
  });

  test.each([
    '[ ] brackets are not printed by my keyboard.',
    '[X] button in the corner does nothing.',
    '[ ] скобки не печатаются.',
    '[X] в углу окна не нажимается.',
    '[v] stays grey.',
  ])('have nothing that only begins like a box: %s', (line) => {
    expect(read(line)).toEqual([`- prose ${line}`]);
  });
});

describe('lists', () => {
  test('of any mark are items without it', () => {
    expect(read('1) Open', '2. Press', '(3) Wait', '- See', '* Close', '• Открыть', '— Закрыть', '[1] x')).toEqual([
      '- numbered Open',
      '- numbered Press',
      '- numbered Wait',
      '- bulleted See',
      '- bulleted Close',
      '- bulleted Открыть',
      '- bulleted Закрыть',
      '- numbered x',
    ]);
  });

  test('within a line are items too', () => {
    expect(read('I did this: 1) open it 2) press Save. 3) see')).toEqual([
      '- prose I did this:',
      '- numbered open it',
      '- numbered press Save.',
      '- numbered see',
    ]);
  });

  test('within a line are none where versions end sentences', () => {
    expect(read('It worked in 4.1. Album crashes since 4.2. It says E-17.')).toEqual([
      '- prose It worked in 4.1.',
      '- prose Album crashes since 4.2.',
      '- prose It says E-17.',
    ]);
  });

  test('keep a command', () => {
    expect(read('1. Run npm install', '2. `docker ps -a`')).toEqual(['- numbered Run npm install', '- numbered `docker ps -a`']);
  });

  test('of boxes tell only what was ticked', () => {
    expect(read('- [ ] I searched', '- [x] It worked before')).toEqual(['[- comment] I searched', '- bulleted It worked before']);
  });

  test('of numbers without a stop are lists where they count on', () => {
    expect(read('1 Mount it', '2 Create a volume')).toEqual(['- numbered Mount it', '- numbered Create a volume']);
  });
});

describe('lines', () => {
  test('that a program broke at its width are one text', () => {
    expect(
      read(
        'When I open the bookmarks manager and select a folder in the left pane the',
        'content of the right pane is not updated. I have seen this since the update to',
        'Firefox 0.9.',
      ),
    ).toEqual([
      '- prose When I open the bookmarks manager and select a folder in the left pane the⏎content of the right pane is not updated.',
      '- prose I have seen this since the update to⏎Firefox 0.9.',
    ]);
  });

  test('with the blank at which a tracker broke them go on', () => {
    expect(read('There is no progress, my workbench hangs for several ', 'minutes.', '', 'I have to kill it.')).toHaveLength(2);
  });

  test('that greet stand alone', () => {
    expect(read('Hi there,', 'I sent the boots back.', 'Regards,', 'Helen')).toEqual([
      '- prose Hi there,',
      '- prose I sent the boots back.',
      '- prose Regards,',
      '- prose Helen',
    ]);
  });

  test('that the writer broke are sentences', () => {
    expect(read('Open Firefox', 'Go to the page', 'Click on the button')).toHaveLength(3);
    expect(read('зашла на сайт', 'нажала оплатить', 'ничего не происходит')).toHaveLength(3);
  });

  const MESSAGES: readonly string[] = [
    'hi|my internet is down since morning|router blinks red|already restarted it',
    'Hello! I bought a kettle from you last week|it leaks from the bottom|tried another socket|want my money back.',
    'Hi there|the page is white|it was fine yesterday. Now nothing|tried two browsers',
    'i did set a pin in march|checked the settings and the pin is there, on|want the 124,95 back',
    'cannot log in|switched the phone off and on|please help',
    'Здравствуйте|не могу войти в личный кабинет|пишет неверный пароль|пароль менял два раза, не помогло|что делать?',
    'Добрый день! Заказ 4455|не пришёл|обещали вчера|курьер не звонил|верните деньги',
    'Девушка здравствуйте, мне звонили от вас из службы безопасности|теперь в личный кабинет не пускает|заблокируйте всё срочно!!!',
  ];

  test.each(MESSAGES)('of a chat are sentences, whoever begins with a capital or ends in a stop: %s', (text) => {
    const { sentences } = readText(text.replaceAll('|', '\n'));
    const starts = sentences.map(({ start }) => start);
    const lines = [...`|${text}`.matchAll(/\|/g)].map(({ index }) => index);
    expect(starts).toEqual(expect.arrayContaining(lines));
    expect(sentences.filter(({ text: words }) => words.includes('\n'))).toEqual([]);
  });

  const LETTERS: readonly string[] = [
    'I ordered a lamp from your shop on Monday and paid by card. The parcel came on Wednesday, but the glass was broken and there was no bulb in it. I have called you twice and nobody answered. Please send me a new one.',
    'Уже две недели пытаюсь дозвониться до вашей компании по поводу сломанной посудомоечной машины. Никто не берёт трубку, а в чате пишут, что вы закрыты. Перезвоните мне, пожалуйста, на номер из договора.',
  ];

  const UNSTOPPED: readonly string[] = [
    'so since the last update on tuesday my app keeps crashing every time i open the settings page and i have already tried to reinstall it twice but it did not help at all, i also cleared the cache and it is the same',
    'после обновления приложение перестало открывать отчёты за прошлый месяц, пробовал удалить и поставить заново, но при входе всё равно висит белый экран с логотипом и больше ничего, вчера у коллеги было то же самое, у него потом прошло само',
  ];
  const broken = [
    ...LETTERS.flatMap((text) => [30, 40, 58, 72, 90, 110].map((width) => [width, text] as const)),
    ...UNSTOPPED.flatMap((text) => [58, 72].map((width) => [width, text] as const)),
  ];

  test.each(broken)('broken by a program at %i letters go on: %s', (width, text) => {
    const lines = text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
    const sentences = (source: string) => readText(source).sentences.map(({ text: words }) => words.replaceAll('\n', ' '));
    expect(sentences(lines)).toEqual(sentences(text));
  });
});

describe('what is set apart', () => {
  test.each([
    ['code', ['```js', 'const a = 1;', '```']],
    ['code', ['{code}', 'x', '{code}']],
    ['code', ['public static void main(String[] args) {', '    System.out.println("x");', '}']],
    ['code', ['$ docker ps -a', 'CONTAINER ID  IMAGE', 'eba14468301a  eason']],
    ['code', [">>> x = f('a')", 'Error']],
    ['code', ['C:\\Users\\me>dir', ' Volume in drive C']],
    ['code', ['-rw-r--r-- 1 e sudo 0 Jan 18 09:21 test.log']],
    ['code', ['0000000 7f45 4c46 0201 0100 0000 0000 0000 0000']],
    ['code', ['{', '  "name": "x",', '  "version": "1"', '}']],
    ['code', ['<config>', '  <item id="1"/>', '</config>']],
    ['log', ['2026-11-22 10:00:01,123 ERROR [main] Foo - bar', '2026-11-22 10:00:02,000 INFO [main] ok']],
    ['log', ['Nov 22 10:00:01 host sshd[12]: failed']],
    ['log', ['10.0.0.1 - - [22/Nov/2026:10:00:01 +0300] "GET / HTTP/1.1" 500 12']],
    ['log', ['npm ERR! code E404', 'npm ERR! 404 Not Found']],
    ['trace', ['java.lang.NullPointerException: x', '\tat a.b.C.d(C.java:12)', 'Caused by: y.Z: q', '\t... 3 more']],
    ['trace', ['Traceback (most recent call last):', '  File "a.py", line 1, in <module>', '    foo()', "NameError: name 'foo' is not defined"]],
    [
      'trace',
      [
        "TypeError: Cannot read properties of undefined (reading 'x')",
        '    at foo (/a/b.js:12:3)',
        '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
      ],
    ],
    ['trace', ['System.NullReferenceException: Object reference not set', '   at A.B.C(String d) in C:\\a.cs:line 12']],
    ['trace', ['panic: runtime error: index out of range', '', 'goroutine 1 [running]:', 'main.main()', '\t/tmp/a.go:12 +0x1d']],
    ['trace', ["thread 'main' panicked at src/main.rs:2:5:", 'stack backtrace:', '   0: std::panicking::begin_panic']],
    ['trace', ['Program received signal SIGSEGV, Segmentation fault.', '#0  0x00007ffff in foo (x=0) at a.c:12', '#1  0x00008 in main () at a.c:20']],
    ['trace', ['PHP Fatal error:  Uncaught Error: x in /a.php:3', 'Stack trace:', '#0 {main}']],
    ['trace', ["a.rb:12:in `foo': undefined method (NoMethodError)", "\tfrom a.rb:20:in `<main>'"]],
    ['diff', ['diff --git a/x b/x', '--- a/x', '+++ b/x', '@@ -1 +1 @@', '-a', '+b']],
    ['table', ['| a | b |', '|---|---|', '| 1 | 2 |']],
    ['image', ['![shot](https://example.com/a.png)']],
    ['link', ['https://example.com/very/long']],
    ['comment', ['<!-- a', 'comment -->']],
    ['quote', ['> You wrote', '> that']],
    ['quote', ['On Mon, 23 Nov 2026 at 10:00, Support <a@b.c> wrote:', '> Hello']],
    ['quote', ['23 ноября 2026 г., 10:00, Служба поддержки пишет:', '> Привет']],
    ['quote', ['-----Original Message-----', 'From: a', 'It says hello']],
    ['quote', ['От: Служба поддержки', 'Отправлено: 22 ноября 2026', 'Кому: я', 'Тема: заказ', '', 'Мы вам писали']],
    ['signature', ['-- ', 'Anna Orlova', '+7 912 345-67-89']],
    ['signature', ['Sent from my iPhone']],
    ['signature', ['Отправлено с iPhone']],
  ])('%s: %j', (kind, lines) => {
    expect(told(readText(`It stops here.\n\n${lines.join('\n')}\n`))).toEqual([
      '- prose It stops here.',
      `[- ${kind}] ${lines.join('\n').trim().replaceAll('\n', '⏎')}`,
    ]);
  });

  test.each([
    'The value (see below) is 5; it should be 6.',
    'Open File → Export → PDF.',
    'At home (I tried it there) it works.',
    'ERROR 404 on every page I open',
    'Ошибка: не удалось сохранить файл C:\\temp\\a.log',
    'Import from Excel fails with an error',
    'Class schedule does not load when I log in.',
    '2026-11-22 в 18:30 перестал открываться сайт.',
    'TypeError when I save the form',
    'If I press Save; nothing happens {at all}',
    'Package has not arrived.',
    'Select all rows from the table and press Delete',
  ])('prose is not: %s', (text) => {
    expect(readText(`First line.\n\n${text}`).blocks).toEqual([]);
  });

  test.each([
    ['a longer fence by no shorter one', ['````md', '```js', 'x = 1', '```', '````']],
    ['one of tildes with any words beside it', ['~~~ a~b `c`', 'x = 1', '~~~']],
    ['none by another sign', ['```', 'x = 1', '~~~', '```']],
    ['one far in, as lists have it', ['        ```', '        x = 1', '        ```']],
  ])('fences are closed as Markdown has it: %s', (_what, lines) => {
    expect(read('It fails:', '', ...lines, '', 'After that it hangs.')).toEqual([
      '- prose It fails:',
      `[- code] ${lines.join('⏎').trim()}`,
      '- prose After that it hangs.',
    ]);
  });

  test('a fence that nothing else closes ends where one stands too far in', () => {
    expect(read('It fails:', '', '```', 'x = 1', '    ```', 'After that it hangs.')).toEqual([
      '- prose It fails:',
      '[- code] ```⏎x = 1⏎    ```',
      '- prose After that it hangs.',
    ]);
  });

  test('a fence may be the first thing of an item of a list', () => {
    expect(read('It fails:', '', '- ```', '  x = 1', '  ```', '', 'After that it hangs.')).toEqual([
      '- prose It fails:',
      '[- code] ```⏎  x = 1⏎  ```',
      '- prose After that it hangs.',
    ]);
  });

  test('a fence that nobody closed does not swallow the next heading', () => {
    expect(read('```', 'x = 1', '', '## Expected', 'A file')).toEqual([
      '[- code] ```⏎x = 1',
      '[expected heading] ## Expected',
      'expected prose A file',
    ]);
  });

  test('front matter', () => {
    expect(readText('---\ntitle: x\nlabels: bug\n---\nIt stops.').blocks[0]).toMatchObject({ kind: 'front-matter' });
  });
});

test('a letter sets its greeting and its closing apart; a text does not', () => {
  const text = 'Здравствуйте!\n\nЗаказ не пришёл.\n\nС уважением,\nАнна Орлова\n+7 912 345-67-89';
  expect(told(readText(text, { mail: true }))).toEqual([
    '[- greeting] Здравствуйте!',
    '- prose Заказ не пришёл.',
    '[- signature] С уважением,⏎Анна Орлова⏎+7 912 345-67-89',
  ]);
  expect(readText(text).blocks).toEqual([]);
});

describe('places', () => {
  test('count lines and columns from 1, whatever breaks the lines', () => {
    const reading = readText('a\r\nb\rc\n  It fails.');
    expect(reading.place(reading.source.indexOf('It'))).toEqual({ line: 4, column: 3 });
    expect(reading.place(0)).toEqual({ line: 1, column: 1 });
  });
});

describe('bad input', () => {
  test.each([
    ['nothing', '', 0],
    ['white space', ' \n\t\n', 0],
    ['one word', 'помогите', 1],
    ['emoji', '😡😡', 1],
    ['right to left', 'لا يعمل التطبيق. ساعدني', 2],
    ['a poem', 'Мороз и солнце;\nдень чудесный!\nЕщё ты дремлешь,\nдруг прелестный', 2],
  ])('%s is read', (_, text, sentences) => expect(readText(text).sentences).toHaveLength(sentences));

  test('a log alone is one block', () => {
    const log = '2026-11-22 10:00:01 ERROR x\n'.repeat(500);
    expect(readText(log)).toMatchObject({ sentences: [], blocks: [{ kind: 'log' }] });
  });

  test.each(['', 'a', '</summary', '!</summary>', 'a!<i</summary>', 'a </b <i></summary>'])(
    'folded parts of blanks before «%s» are read in bounded time',
    (end) => {
      const started = performance.now();
      readText(`<summary>${end.slice(0, 1)}${' '.repeat(1900)}${end}\n`.repeat(50));
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );

  test.each(['a', 'a ', 'It fails. ', '. ', '((', '1) ', '<!--', '[a](', '\u0000', 'г. ', '![', '`', '| ', 'a.b.'])(
    'one line of a million signs of «%s» is read in bounded time',
    (unit) => {
      const before = performance.now();
      readText(unit.repeat(Math.ceil(1_000_000 / unit.length)));
      expect(performance.now() - before).toBeLessThan(5000);
    },
  );
});

describe('prose without an end', () => {
  const WORDS = 'It stops again and nobody knows why. ';
  const kinds = ({ blocks }: Reading) => new Set(blocks.map(({ kind }) => kind));

  test.each([
    ['in one line', WORDS.repeat(10_000)],
    ['in many paragraphs', `${WORDS.repeat(3)}\n\n`.repeat(3000)],
    ['of long words', `${'Schadenfreude'.repeat(20)} `.repeat(1000)],
  ])('is read for a hundred pages and set apart after them, %s', (_, text) => {
    const reading = readText(text);
    const length = reading.sentences.reduce((sum, sentence) => sum + sentence.text.length, 0);
    expect(length).toBeLessThanOrEqual(200_000);
    expect(kinds(reading)).toEqual(new Set(['rest']));
    const letters = (some: string) => some.replace(/\s/g, '').length;
    const kept = [...reading.sentences, ...reading.blocks].reduce((sum, one) => sum + letters(one.text), 0);
    expect(kept).toBe(letters(text));
  });

  test('is set apart in a title too, which counts with the text', () => {
    const reading = readText(WORDS, { title: WORDS.repeat(10_000) });
    expect(kinds(reading)).toEqual(new Set(['rest']));
    expect(reading.sentences.map(({ text }) => text.length)).toEqual([200_000]);
  });

  test('is all read where a person could have written it', () => {
    expect(kinds(readText(WORDS.repeat(5000)))).toEqual(new Set());
  });

  test('sets nothing apart of a long log, nor of what follows it', () => {
    const log = '2026-11-28 12:00:01 INFO [worker-1] request served in 12 ms\n'.repeat(5000);
    const reading = readText(`It stops.\n\n${log}\nWhat can I do?`);
    expect(kinds(reading)).toEqual(new Set(['log']));
    expect(reading.sentences.map(({ text }) => text)).toEqual(['It stops.', 'What can I do?']);
  });
});
