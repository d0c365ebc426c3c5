import { describe, expect, it } from 'vitest';
import { judgedAs, rulesOf } from '../../support/judged-as.ts';
import { judgedText, seenText } from '../../support/seen-text.ts';
import type { Line, Wanted } from '../../support/seen-with.ts';

const weakOf = (wanted: Wanted, about = {}) => rulesOf(wanted, about).filter((rule) => rule.startsWith('weak.'));
const bad = (text: string): Line => ({ text, labels: ['observed'] });

describe('a text whose words name no thing, no fault and no wish', () => {
  it.each([
    ['It happened again.', 'unusable'],
    ['It is the same as last week again.', 'unusable'],
    ['Это повторилось опять, как в прошлый раз.', 'unusable'],
    ['То же самое опять произошло.', 'unusable'],
    ['See attached. Thanks.', 'question'],
    ['Please look at the screenshot.', 'question'],
    ['Во вложении всё видно. Жду ответа.', 'question'],
    ['Всё на скриншоте, посмотрите пожалуйста.', 'question'],
    ['Please do something, I have been waiting for two weeks!', 'unusable'],
    ['Сделайте что-нибудь, я жду ответа уже неделю!', 'unusable'],
    ['Only a title', 'unusable'],
    ['Fix it today or I will sue you and post this everywhere.', 'unusable'],
    ['Примите меры, иначе я подам в суд и напишу отзыв везде.', 'unusable'],
  ])('is neither ready nor almost: %s', (text, level) => {
    const { level: judged, findings } = judgedText(seenText(text));
    expect([judged, findings.some(({ rule }) => rule === 'weak.vague')]).toEqual([level, true]);
  });

  it.each([
    'The app crashes. See attached.',
    'Thanks, I got the file.',
    'Прикрепите файл к письму, не вижу его.',
    'Where is the attachment?',
    'I want to see the photo.',
    'Верните деньги, иначе я подам в суд.',
    'Call me back about order 4455 or I will sue.',
    'Экран чёрный, смотрите вложение.',
    'Опять протекает крыша, сделайте что-нибудь.',
    'The video file does not open.',
    'Почините лифт, жду неделю.',
    'The heating stopped again, do something.',
  ])('is none that names one: %s', (text) => {
    expect(judgedText(seenText(text)).findings.map(({ rule }) => rule)).not.toContain('weak.vague');
  });
});

describe('a customer who says only that something broke with an update', () => {
  const rulesFor = (text: string) => judgedText(seenText(text), { audience: 'person' }).findings.map(({ rule }) => rule);

  it.each([
    'После обновления до 4.2 сломался экспорт.',
    'Экспорт перестал работать после обновления до 4.2',
    'After the update to 4.2 export broke.',
    'After updating to 4.2 export does not work.',
  ])('is asked what exactly happens: %s', (text) => expect(rulesFor(text)).toContain('weak.unclear'));

  it.each(['After the update to 4.2 export broke when I press Save.', 'После обновления до 4.2 экспорт ломается, если имя с пробелом.'])(
    'is not, where there is a way: %s',
    (text) => expect(rulesFor(text)).not.toContain('weak.unclear'),
  );
});

describe('marks that a template left', () => {
  it.each([
    'Nothing works {{ ticket.id }}.',
    "Nothing works {{ ticket.id }} {% include 'x' %}",
    'Ничего не работает {{ ticket.id }}.',
    'Ничего не работает. {{user.name}}',
    'It does not work <%= id %>',
  ])('tell nothing beside what says nothing: %s', (text) => {
    expect(judgedText(seenText(text)).findings.map(({ rule }) => rule)).toContain('weak.vague');
  });

  it('stay in the text all the same', () => {
    const text = 'Nothing works {{ ticket.id }}.';
    expect(judgedText(seenText(text)).seen.reading.source).toBe(text);
  });
});

describe('a vague request', () => {
  it.each([
    "It doesn't work.",
    'app broken again nothing works',
    'Ничего не работает!',
    'Приложение опять глючит, сделайте что-нибудь пожалуйста',
    'не запускается',
    'Your site is down, please fix asap',
    'It keeps crashing.',
    'Всё виснет!!!',
  ])('names no thing: %s', (text) => {
    expect(weakOf({ lines: [bad(text)] })).toEqual(['weak.vague']);
  });

  it.each([
    'Не работает кнопка «Оплатить».',
    'Не работает кнопка "Оплатить"',
    'The microphone crackles.',
    'The app crashes all the time.',
    'Приложение вылетает',
    'Nothing works since I installed the second monitor.',
    'Error 17, nothing works.',
    'Экран мигает.',
    'При входе выкидывает на рабочий стол.',
  ])('is not one that names a thing, a number or a quotation: %s', (text) => {
    expect(weakOf({ lines: [bad(text)] })).toEqual([]);
  });

  it('is not one with evidence beside it', () => {
    expect(weakOf({ lines: [bad('It does not work.'), { text: 'Error: boom', block: 'trace' }] })).toEqual([]);
    expect(weakOf({ lines: [bad('It does not work, see PhotoDesk.')], facts: { products: ['PhotoDesk'] } })).toEqual([]);
  });

  it('is not one that says what is wanted, unless that is vague too', () => {
    const wanting = (text: string): Wanted => ({ lines: [text], facts: { outcomes: [text] } });
    expect(weakOf(wanting('Restore my account'))).toEqual([]);
    expect(weakOf(wanting('Сделайте что-нибудь'))).toEqual(['weak.vague']);
  });

  it('is no thank-you', () => {
    expect(weakOf({ lines: [{ text: 'Спасибо, всё работает!', labels: ['courtesy'] }] })).toEqual([]);
  });

  it('is asked what exactly, once', () => {
    const asks = (wanted: Wanted) =>
      judgedAs(wanted).findings.filter(({ field, question }) => question && (field === 'description' || field === 'actual'));
    expect(asks({ lines: [bad('Ничего не работает')] })).toHaveLength(1);
    expect(asks({ lines: ['Помогите срочно пожалуйста'] })).toHaveLength(1);
  });
});

describe('a title', () => {
  it.each(['Help!', 'Срочно', 'Bug', 'Problem', 'Re: вопрос', 'Не работает', 'URGENT!!! please help'])('says nothing: %s', (title) => {
    expect(weakOf({ title, lines: [bad('The export stops at 99 %.')] })).toContain('weak.empty-summary');
  });

  it.each(['Wrong item in the order', 'Не та вещь в заказе', 'Пришла не та вещь', 'Не тот товар в заказе', 'Чужая посылка'])(
    'says with everyday words that something else came: %s',
    (title) => {
      expect(weakOf({ title, lines: [bad('The export stops at 99 %.')] })).not.toContain('weak.empty-summary');
    },
  );

  it.each(['Order never arrived', 'Where is my parcel', 'Не пришёл заказ', 'Где мой заказ', 'Товар так и не доставили', 'Потеряли посылку'])(
    'says with everyday words that nothing came: %s',
    (title) => {
      expect(weakOf({ title, lines: [bad('The courier has not called.')] })).not.toContain('weak.empty-summary');
    },
  );

  it.each(['Export stops at 99 %', 'Заказ 10-55821', 'Ошибка E-17', 'Printer', 'Возврат чайника'])('says something: %s', (title) => {
    expect(weakOf({ title, lines: [bad('The export stops at 99 %.')] })).toEqual([]);
  });

  it('says too much over a hundred characters, and not at a hundred', () => {
    expect(weakOf({ title: 'x'.repeat(101), lines: [bad('The export stops.')] })).toContain('weak.long-summary');
    expect(weakOf({ title: 'x'.repeat(100), lines: [bad('The export stops.')] })).not.toContain('weak.long-summary');
  });
});

describe('steps', () => {
  const under = (...texts: readonly string[]): Wanted => ({
    lines: [bad('The export stops.'), ...texts.map((text): Line => ({ text, part: 'steps', form: 'numbered', labels: ['step'] }))],
  });

  it('are too few where the list has one', () => {
    expect(weakOf(under('Press Save.'))).toContain('weak.one-step');
    expect(weakOf(under('Нажать «Сохранить».'))).toContain('weak.one-step');
  });

  it('are enough where there are two, or where one line tells the way, or where they are told in a sentence', () => {
    expect(weakOf(under('Open it.', 'Press Save.'))).toEqual([]);
    expect(weakOf(under('Open the album, choose Export, press Save.'))).toEqual([]);
    expect(weakOf({ lines: [{ text: 'When I press Save, it stops.', labels: ['observed', 'step'] }] })).toEqual([]);
  });
});

describe('expected and actual', () => {
  const both = (expected: string, actual: string): Wanted => ({
    lines: [
      { text: expected, part: 'expected', labels: ['expected'] },
      { text: actual, part: 'actual', labels: ['observed'] },
    ],
  });

  it('are the same but for case and marks', () => {
    expect(weakOf(both('The file opens.', 'the file opens'))).toContain('weak.same');
    expect(weakOf(both('Счёт открывается', 'Счет открывается!'))).toContain('weak.same');
  });

  it.each([
    ['Expected: the file is saved as PDF. Actual: the file is saved as PDF.', true],
    ['**Expected result:** the file is saved.\n\n**Actual result:** The file is saved', true],
    ['Ожидаемый результат: документ сохраняется на диск.\nФактический результат: документ сохраняется на диск.', true],
    ['Как должно быть: счёт приходит.\nЧто происходит: счет приходит!', true],
    ['## Expected\nThe file is saved.\n\nActual: the file is saved.', true],
    ['Expected: the file is saved as PDF. Actual: the file is saved as text.', false],
    ['Ожидаемый результат: документ сохраняется.\nФактический результат: документ не сохраняется.', false],
    ['Expected:\nActual:\nThe file is empty.', false],
    ['Expected: a file. The file is saved as PDF. Actual: the file is saved as PDF.', false],
  ])('are compared behind their labels, too: %j (%s)', (text, isSame) => {
    expect(judgedText(seenText(text)).findings.some(({ rule }) => rule === 'weak.same')).toBe(isSame);
  });

  it('differ by a word', () => {
    expect(weakOf(both('The file opens.', 'The file does not open.'))).toEqual([]);
  });
});

describe('words of a template', () => {
  it.each([
    '[describe the problem here]',
    'Version: <your version here>',
    'TODO',
    'lorem ipsum dolor sit amet',
    'asdf',
    'Тест',
    '[опишите проблему]',
    'фывафыва',
    'ааааа',
    '<укажите версию>',
  ])('are seen: %s', (text) => {
    expect(weakOf({ lines: [bad('The export stops.'), text] })).toEqual(['weak.placeholder']);
  });

  it.each([
    '[x] I have searched',
    'The <div> is empty',
    'Add a TODO list to the app',
    'array[index] is null',
    'Тест падает на третьем шаге',
    'The test fails',
    '[1] see below',
    'Нажимаю <Ctrl>',
    'Hmm',
  ])('are not seen in %s', (text) => {
    expect(weakOf({ lines: [bad('The export stops.'), text] })).not.toContain('weak.placeholder');
  });
});

describe('a day without a date', () => {
  const said = (text: string, value: string, more: Partial<Wanted> = {}): Wanted => ({
    lines: [bad(`The export stopped ${text}.`)],
    facts: { dates: [[text, value]] },
    ...more,
  });

  it.each([
    ['yesterday', '2026-11-28'],
    ['Вчера', '2026-11-28'],
    ['last Monday', '2026-11-23'],
    ['в пятницу', '2026-11-27'],
    ['3 days ago', '2026-11-26'],
  ])('is %s', (text, value) => {
    const found = judgedAs(said(text, value)).findings.find(({ rule }) => rule === 'weak.relative-date');
    expect(found).toMatchObject({ severity: 'hint', message: { values: { words: text, moment: value } }, rewrite: { text: value } });
  });

  it.each([
    ['20 November', '2026-11-20'],
    ['22.11.2026', '2026-11-22'],
    ['Monday 2 November', '2026-11-02'],
    ['Friday the 13th of November', '2026-11-13'],
    ['в понедельник 2 ноября', '2026-11-02'],
    ['for a week', ''],
    ['каждый день', ''],
  ])('is not %s', (text, value) => {
    expect(weakOf(said(text, value))).toEqual([]);
  });

  it('is no fault where the text is dated, or another date stands there to count from', () => {
    expect(weakOf(said('yesterday', '2026-11-28'), { isDated: true })).toEqual([]);
    expect(
      weakOf({
        lines: [bad('On 20 November and yesterday.')],
        facts: {
          dates: [
            ['20 November', '2026-11-20'],
            ['yesterday', '2026-11-28'],
          ],
        },
      }),
    ).toEqual([]);
  });
});

describe('several problems', () => {
  const points = (...texts: readonly string[]): Wanted => ({ lines: texts.map((text): Line => ({ ...bad(text), form: 'numbered' })) });

  it.each<readonly [string, Wanted]>([
    ['points that have nothing in common', points('The landline crackles when it rains.', 'My paper bill goes to the wrong flat.')],
    ['points that have nothing in common, in Russian', points('Банкомат зажевал купюру.', 'Приложение показывает чужой адрес отделения.')],
    [
      'points of which one is a way to the fault',
      {
        lines: [
          { ...bad('The app crashes when I open the calendar.'), form: 'numbered', labels: ['observed', 'step'] },
          { ...bad('I was charged twice for November.'), form: 'numbered' },
        ],
      },
    ],
    ['a sentence that leads on to another matter', { lines: [bad('The app crashes every time.'), bad('Also I was charged twice for November.')] }],
    ['the same in Russian', { lines: [bad('Приложение вылетает.'), bad('Ещё за ноябрь дважды списали 650 рублей.')] }],
    ['what is called another problem', { lines: [bad('The sofa is torn.'), bad('Another problem: the newsletter cannot be stopped.')] }],
    ['what is called another problem, in Russian', { lines: [bad('Диван порван.'), bad('И ещё одна проблема: не отписаться от рассылки.')] }],
    ['announced ones', { title: 'Три проблемы за неделю', lines: [...(points('Диван порван.', 'Диван скрипит.').lines ?? [])] }],
  ])('are seen in %s', (_, wanted) => {
    expect(weakOf(wanted)).toContain('weak.several');
  });

  it.each<readonly [string, Wanted]>([
    ['sides of one problem', points('The printer prints blank pages.', 'The printer also shows a red lamp.')],
    ['sides of one problem, in Russian', points('Принтер печатает пустые листы.', 'На принтере горит красная лампа.')],
    [
      'steps',
      {
        lines: [
          { text: 'Open the album.', form: 'numbered', part: 'steps', labels: ['step'] },
          { text: 'Press export.', form: 'numbered', part: 'steps', labels: ['step', 'observed'] },
        ],
      },
    ],
    [
      'things that were tried',
      {
        title: 'Two things I tried',
        lines: [
          { text: 'Cleared cache.', form: 'bulleted', labels: ['tried'] },
          { text: 'Restarted router.', form: 'bulleted', labels: ['tried'] },
        ],
      },
    ],
    ['a charge that the program makes', { lines: [bad('The app crashes when it makes the payment.'), bad('Also I was charged twice.')] }],
    ['one story', { lines: [bad('The sofa is torn.'), bad('Besides, the leg is broken.')] }],
  ])('are not seen in %s', (_, wanted) => {
    expect(weakOf(wanted)).not.toContain('weak.several');
  });
});

describe('a wall of text', () => {
  const sentence = 'The export of the third album stops again at 99 %. ';
  const of = (count: number, line: Partial<Line> = {}): Wanted => ({
    lines: Array.from({ length: count }, (_, at) => ({
      ...bad(sentence),
      paragraph: 0,
      ...line,
      ...(line.paragraph === -1 ? { paragraph: at } : {}),
    })),
  });

  it('is a paragraph of more than 1,200 characters', () => {
    expect(weakOf(of(30))).toContain('weak.wall');
  });

  it('is not a list, several paragraphs, or a short one', () => {
    expect(weakOf(of(30, { form: 'bulleted' }))).not.toContain('weak.wall');
    expect(weakOf(of(30, { paragraph: -1 }))).not.toContain('weak.wall');
    expect(weakOf(of(10))).not.toContain('weak.wall');
  });
});

describe('more text than anybody reads', () => {
  it('is told once, where the reading ended', () => {
    const paragraph = `${'The window closes when I press the key. '.repeat(5)}\n\n`;
    const found = judgedText(seenText(paragraph.repeat(1200))).findings.filter(({ rule }) => rule === 'weak.endless');
    expect(found).toHaveLength(1);
    expect(found[0]?.line).toBeGreaterThan(1900);
    expect(judgedText(seenText(paragraph.repeat(20))).findings.map(({ rule }) => rule)).not.toContain('weak.endless');
  });
});

describe('dangers', () => {
  it.each([
    ['password', 'danger.password'],
    ['card', 'danger.card'],
    ['cvv', 'danger.card'],
    ['otp', 'danger.code'],
    ['token:github', 'danger.key'],
    ['private-key', 'danger.key'],
  ])('are told of the kind %s (%s)', (kind, rule) => {
    const judged = judgedAs({ lines: [bad('The export stops.')] }, { danger: [{ rule: 'x', kind, line: 1, column: 1 }] });
    expect(judged.findings[0]).toMatchObject({ rule, severity: 'error' });
  });

  it.each<readonly [string, readonly (readonly [kind: string, line: number, column: number])[], readonly number[]]>([
    [
      'number, term and code',
      [
        ['card', 1, 40],
        ['expiry', 1, 64],
        ['cvv', 1, 74],
      ],
      [40],
    ],
    [
      'code, number and term on lines of their own',
      [
        ['cvv', 1, 5],
        ['card', 2, 5],
        ['expiry', 4, 5],
      ],
      [5],
    ],
    [
      'term and code without a number',
      [
        ['expiry', 1, 5],
        ['cvv', 1, 15],
      ],
      [5],
    ],
    [
      'two cards, each with its code',
      [
        ['card', 1, 1],
        ['cvv', 1, 30],
        ['card', 2, 2],
        ['cvv', 2, 30],
      ],
      [1, 2],
    ],
    [
      'two numbers',
      [
        ['card', 1, 1],
        ['card', 1, 30],
      ],
      [1, 30],
    ],
    [
      'a number and a code far below',
      [
        ['card', 1, 1],
        ['cvv', 9, 7],
      ],
      [1, 7],
    ],
  ])('of one card are told once: %s', (_, found, columns) => {
    const danger = found.map(([kind, line, column]) => ({ rule: 'x', kind, line, column }));
    const judged = judgedAs({ lines: [bad('The export stops.')] }, { danger });
    expect(judged.findings.filter(({ rule }) => rule === 'danger.card').map(({ column }) => column)).toEqual(columns);
  });

  it('of other kinds are told each', () => {
    const danger = [5, 25].map((column) => ({ rule: 'x', kind: 'password', line: 1, column }));
    expect(rulesOf({ lines: [bad('The export stops.')] }, { danger }).filter((rule) => rule === 'danger.password')).toHaveLength(2);
  });

  it.each(['email', 'phone', 'name', 'ip'])('are not what a desk needs or may see: %s', (kind) => {
    const rules = rulesOf({ lines: [bad('The export stops.')] }, { danger: [{ rule: 'x', kind, line: 1, column: 1 }] });
    expect(rules.filter((rule) => rule.startsWith('danger.'))).toEqual([]);
  });
});
