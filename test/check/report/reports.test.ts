import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/check/read/read-mail.ts';
import { githubReport } from '../../../src/check/report/github.ts';
import { jsonReport } from '../../../src/check/report/json.ts';
import { sarifReport } from '../../../src/check/report/sarif.ts';
import { textReport } from '../../../src/check/report/text.ts';
import { sayJudgement } from '../../../src/check/say-judgement.ts';
import { see } from '../../../src/check/see/see.ts';
import { speaker } from '../../../src/locale/speaker.ts';
import { judgementSchema } from '../../../src/model/judgement.ts';
import { judgedAs } from '../../support/judged-as.ts';
import { judgedText, NOW } from '../../support/seen-text.ts';

const say = { en: await speaker('en'), ru: await speaker('ru') };
const plain = (text: string) => text;
const MARKS = { heading: plain, danger: plain, question: plain, weak: plain };

const judged = judgedAs(
  {
    title: 'Help',
    lines: [
      { text: 'Export stops at 99 %: nothing is written, 100% sure.', labels: ['observed'] },
      { text: 'My password is here.', labels: ['context'] },
      { text: 'Since yesterday.', labels: ['context'] },
    ],
    facts: { dates: [['yesterday', '2026-11-28']] },
  },
  { danger: [{ rule: 'password', kind: 'password', line: 3, column: 16 }] },
);
const whole = judgedAs({
  title: 'Opening hours',
  lines: [{ text: 'When do you open? anna@example.com', labels: ['question'] }],
  kind: 'question',
  facts: { contacts: ['anna@example.com'] },
});

describe('textReport', () => {
  it('tells the level, dangers, three questions with why and an example, and hints', () => {
    expect(textReport(judged, say.en, 'en', MARKS)).toBe(`A question will come back. Score: 26 of 100.

Before you send it
  - A password stands here. Take it out before you send this: support never needs it. If it has been sent already, change it. (line 3)

What support would ask
  1. What did you do, step by step, until it happened?
     With these steps support can repeat the problem.
     e.g. 1. I open … 2. I choose … 3. Then: “Export stops at 99 %: nothing is written, 100% sure”
  2. Is there an error text or number? Copy it unchanged.
     Every character matters.
     e.g. E-1042: writer timeout
  3. What should have happened?
     What is wrong for you may look right to somebody else.
     You write: “Export stops at 99 %: nothing is written, 100% sure”. It should be: …
  And 5 more questions after that.

What could be better
  - The title does not say what the problem is. Support decides by it who gets your request: put the problem in it. (line 1)
  - “yesterday” will be read on another day. Write the date: 28 November 2026 (line 4)
`);
  });

  it('says of a request only what fits the questions that follow', () => {
    const level = (request: Parameters<typeof textReport>[0]) => textReport(request, say.en, 'en', MARKS).split(' Score')[0];
    const danger = [{ rule: 'password', kind: 'password', line: 2, column: 1 }];
    const told = { title: 'Opening hours', lines: [{ text: 'When do you open? anna@example.com', labels: ['question'] }] } as const;
    const asked = { kind: 'question', facts: { contacts: ['anna@example.com'] } } as const;
    expect(level(judgedAs({ ...told, ...asked }, { danger }))).toBe('Not to be sent like this yet.');
    expect(level(whole)).toBe('Ready: nothing should come back.');
    expect(level({ ...whole, level: 'question' })).toBe('Ready: nothing should come back.');
    const findings = judged.findings.filter(({ family }) => family !== 'danger');
    expect(level({ ...judged, level: 'ready', findings })).toBe('Ready: hardly anything should come back.');
    expect(level({ ...judged, findings: findings.filter(({ question }) => question === undefined) })).toBe('Some of it can be said better.');
  });

  it('says no line twice', () => {
    const danger = [5, 25].map((column) => ({ rule: 'password', kind: 'password', line: 1, column }));
    const text = textReport(judgedAs({ lines: ['My passwords are here.'] }, { danger }), say.en, 'en', MARKS);
    expect(text.match(/A password stands here/g)).toHaveLength(1);
  });

  it('tells the same in Russian', () => {
    expect(textReport(judged, say.ru, 'ru', MARKS)).toBe(`О чём-то переспросят. Оценка: 26 из 100.

Прежде чем отправлять
  - Здесь написан пароль. Уберите его, прежде чем отправлять: службе поддержки он не нужен никогда. Если он уже отправлен, смените его. (строка 3)

О чём спросила бы служба поддержки
  1. Что вы делали, шаг за шагом, пока это не случилось?
     По этим шагам специалист сможет повторить проблему у себя.
     Например: 1. Открываю … 2. Выбираю … 3. И тут: «Export stops at 99 %: nothing is written, 100% sure»
  2. Есть текст или номер ошибки? Скопируйте без изменений.
     Важен каждый символ.
     Например: ошибка 0x80070005: отказано в доступе
  3. Что должно было произойти?
     То, что для вас ошибка, кому-то может показаться нормой.
     Вы пишете: «Export stops at 99 %: nothing is written, 100% sure». А должно быть: …
  И ещё 5 вопросов после этого.

Что можно улучшить
  - Из темы не видно, в чём проблема. По ней решают, кому передать обращение: назовите проблему прямо в теме. (строка 1)
  - «yesterday»: прочтут это в другой день. Напишите дату: 28\u00a0ноября 2026\u00a0г. (строка 4)
`);
  });

  it('is one line where there is nothing to say', () => {
    expect(textReport(whole, say.en, 'en', MARKS)).toBe('Ready: nothing should come back. Score: 100 of 100.\n');
  });

  it('marks headings, dangers and what is less important, and nothing else', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const marked = textReport(judged, say.en, 'en', { heading: mark('h'), danger: mark('d'), question: mark('q'), weak: mark('w') });
    expect(marked).toContain('<d>Before you send it</d>');
    expect(marked).toContain('1. <q>What did you do, step by step, until it happened?</q>');
    expect(marked.replace(/<\/?[hdqw]>/g, '')).toBe(textReport(judged, say.en, 'en', MARKS));
  });
});

describe('jsonReport', () => {
  const judgement = sayJudgement(judged, say.en, 'en');

  it('is one line that the schema takes', () => {
    const line = jsonReport(judgement);
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(judgementSchema.parse(JSON.parse(line))).toEqual(judgement);
  });

  it('begins with the id of the request in a queue, whatever its type', () => {
    expect(jsonReport(judgement, 7)).toMatch(/^\{"id":7,"score":/);
    expect(jsonReport(judgement, null)).toMatch(/^\{"id":null,/);
  });
});

describe('githubReport', () => {
  it('writes a command a finding, with its place', () => {
    const lines = githubReport(judged, 'docs/bug.md', say.en, 'en').split('\n');
    expect(lines[0]).toMatch(/^::error file=docs\/bug\.md,line=3,col=16,title=A password in the text::A password stands here\./);
    expect(lines.at(-1)).toBe('');
    expect(lines).toHaveLength(judged.findings.length + 1);
    expect(lines.some((line) => line.startsWith('::warning '))).toBe(true);
    expect(lines.some((line) => line.startsWith('::notice '))).toBe(true);
  });

  it('escapes what would end a command: per cent and line ends everywhere, colons and commas in properties', () => {
    const report = githubReport(judged, 'C:\\a, 50%.md', say.en, 'en');
    expect(report).toContain('file=C%3A\\a%2C 50%25.md,line=');
    expect(report).toContain('99 %25: nothing is written, 100%25 sure');
    expect(report).toMatch(/until it happened\?%0Ae\.g\. 1\. I open/);
  });

  it('names no file for standard input', () => {
    expect(githubReport(judged, undefined, say.en, 'en')).toMatch(/^::error line=3,col=16,title=/);
  });

  it('is empty where nothing was found', () => {
    expect(githubReport(whole, 'a.md', say.en, 'en')).toBe('');
  });
});

describe('sarifReport', () => {
  const logOf = (file: string, language: 'en' | 'ru' = 'en') => JSON.parse(sarifReport(judged, { file, version: '1.2.3' }, say[language], language));

  it('is a log of version 2.1.0 with one run of askwell', () => {
    const log = logOf('bug.md', 'ru');
    expect(log).toMatchObject({ $schema: expect.stringContaining('sarif-2.1.0'), version: '2.1.0' });
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0]).toMatchObject({
      tool: { driver: { name: 'askwell', version: '1.2.3' } },
      language: 'ru',
      columnKind: 'utf16CodeUnits',
      properties: { score: judged.score, level: 'question' },
    });
  });

  it('describes every rule that a result names, once', () => {
    const [run] = logOf('bug.md').runs;
    const { rules } = run.tool.driver;
    expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
    expect(run.results).toHaveLength(judged.findings.length);
    for (const { ruleId, ruleIndex } of run.results) {
      expect(rules[ruleIndex]).toMatchObject({ id: ruleId, shortDescription: { text: expect.stringMatching(/\S/) } });
    }
  });

  it('tells the level, the words and the place of each', () => {
    const [first] = logOf('bug.md').runs[0].results;
    expect(first).toEqual({
      ruleId: 'danger.password',
      ruleIndex: 0,
      level: 'error',
      message: { text: expect.stringMatching(/^A password stands here/) },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'bug.md' }, region: { startLine: 3, startColumn: 16 } } }],
      properties: { weight: 30 },
    });
    const levels = new Set(logOf('bug.md').runs[0].results.map(({ level }: { level: string }) => level));
    expect([...levels].sort()).toEqual(['error', 'note', 'warning']);
  });

  it('gives a rewrite as a fix of the stretch that it replaces', () => {
    const dated = logOf('bug.md').runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'weak.relative-date');
    expect(dated.fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { startLine: 4, startColumn: 7, endLine: 4, endColumn: 16 }, insertedContent: { text: '2026-11-28' } },
    ]);
  });

  it.each([
    ['docs/a b#1.md', 'docs/a%20b%231.md'],
    ['/home/анна/x.md', 'file:///home/%D0%B0%D0%BD%D0%BD%D0%B0/x.md'],
    ['C:\\My docs\\x.md', 'file:///C:/My%20docs/x.md'],
    ['-', 'stdin'],
  ])('names the file %s by the URI %s', (file, uri) => {
    expect(logOf(file).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

describe('of a letter or page, whose lines are not those of the file,', () => {
  const decoded = [
    readMail({ subject: 'Help', text: 'YOU IDIOTS lost my parcel on Monday.\n\nIt came yesterday.' }),
    readMail({ html: '<p>Где мой заказ, идиоты?</p><p>Ждал вчера весь день.</p>' }),
  ].map((reading) => judgedText(see(reading, { now: NOW })));

  it.each(decoded)('no line is told', (letter) => {
    expect(letter.findings.some(({ rewrite }) => rewrite)).toBe(true);
    expect(textReport(letter, say.en, 'en', MARKS)).not.toMatch(/\(line/);
    expect(githubReport(letter, 'a.eml', say.en, 'en')).not.toMatch(/line=|col=/);
    expect(githubReport(letter, 'a.eml', say.en, 'en')).toContain(' file=a.eml,title=');
    const sarif = sarifReport(letter, { file: 'a.eml', version: '1' }, say.en, 'en');
    expect(sarif).toContain('"uri":"a.eml"');
    expect(sarif).not.toMatch(/"(?:region|fixes)"/);
  });

  it('a text keeps its own', () => {
    expect(githubReport(judged, 'a.md', say.en, 'en')).toMatch(/line=4,col=/);
  });
});
