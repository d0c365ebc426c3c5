import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/render/clean-text.ts';
import { subject } from '../../src/render/subject.ts';
import { anyRequest, saidIn, shownOf } from '../support/any-request.ts';
import { ACCOUNT_REQUEST, BARE_REQUEST, letter, rendered, toolsFor } from '../support/render-sample.ts';

describe('the letter', () => {
  it('reads as the guide to voice has it', async () => {
    expect(await letter(ACCOUNT_REQUEST, await toolsFor('ru'))).toBe(`Уважаемый Иван Иванович!

С 21 ноября, после обновления, личный кабинет не открывается: после входа виден белый экран.

Как повторить
1. Открыть lk.example.ru в Chrome 131.
2. Ввести логин и пароль, нажать «Войти».
3. Подождать 10 секунд.

Как должно быть: открывается главная страница кабинета.
Что происходит: белый экран, ошибка 0x80070005.
Текст ошибки: «0x80070005»
Когда: 21\u00a0ноября 2026\u00a0г., 09:05 (Москва, UTC+3); повторяется каждый раз
Насколько это мешает: важно, обойти трудно
Что уже пробовали:
- Очистка кэша — не помогла
- Firefox 132 — то же самое

Какое решение меня устроит: Восстановить доступ до пятницы.
Срок: 27\u00a0ноября 2026\u00a0г.

Номер договора: Д-2024/118
Компьютер: Windows 11 24H2, 16\u00a0ГБ памяти
Вложения: снимок экрана.png (400\u00a0кБ), attachments.zip (1,2\u00a0МБ): журнал браузера

Спасибо за помощь.
С уважением,
Анна Петровна Орлова
anna@example.com, +7 912 345-67-89
`);
  });

  it('shows code without its fences, set apart from the words around it', async () => {
    const code = '```js\nif (a) {\n  b();\n}\n```';
    const request = {
      ...ACCOUNT_REQUEST,
      description: `My settings are long enough to tell here:\n\n${code}\n\nNo more.`,
      steps: [`Run\n${code}`, code, '~~~~\nnpm start\n~~~~', 'Type\n```npm run\nnpm stop\n```', 'Empty\n```\n\n```'],
      actual: '```\nopen failed\n```',
      expected: 'an open\n```\nfence',
    };
    const text = await letter(request, await toolsFor('en'));
    expect(text).toContain('here:\n\n    if (a) {\n      b();\n    }\n\nNo more.');
    expect(text).toContain('1. Run\n       if (a) {\n         b();\n       }\n2.     if (a) {\n         b();\n       }\n3. npm start\n');
    expect(text).toContain('What happens: open failed\n');
    expect(text).toContain('What should happen:\nan open\n```\nfence');
  });

  it('reads the fences in each value of a field by itself', async () => {
    const fields = { seen: ['left\n```\nopen', 'in words\n```\nagain'], shown: ['```\na\nb\n```', 'c'], both: ['d', 'e'] };
    for (const language of ['en', 'ru'] as const) {
      const text = await letter({ ...BARE_REQUEST, fields }, await toolsFor(language));
      expect(text).toContain('\nseen:\nleft\n```\nopen\nin words\n```\nagain\nshown:\n    a\n    b\nc\nboth: d, e\n');
    }
  });

  it('says the summary once where what happened says it in other capitals', async () => {
    const request = { ...BARE_REQUEST, summary: 'Printer does not print', actual: 'printer does not print, the light is red' };
    for (const language of ['en', 'ru'] as const) expect(await letter(request, await toolsFor(language))).not.toContain('Printer does not print');
  });

  it.each([
    ['App', 'Nothing happens when I press Save'],
    ['App', 'The app does nothing'],
    ['Вход', 'Не могу найти выход, вход закрыт'],
    ['Нет связи', 'Здесь нет связист'],
  ])('begins with the summary %j where what happened is more than it: %j', async (summary, actual) => {
    for (const language of ['en', 'ru'] as const) {
      expect((await letter({ ...BARE_REQUEST, summary, actual }, await toolsFor(language))).split('\n')).toContain(summary);
    }
  });

  it('leaves out what is empty', async () => {
    expect(await letter(BARE_REQUEST, await toolsFor('en'))).toBe('Hello,\n\nThe parcel is lost\n\nThank you for your help.\n');
    expect(
      await letter({ ...BARE_REQUEST, steps: ['', ' '], errors: [''], tried: [{ action: '' }], contact: { name: '' } }, await toolsFor('en')),
    ).toBe('Hello,\n\nThe parcel is lost\n\nThank you for your help.\n');
  });

  it('says nothing of the machine where the request is about an order', async () => {
    const order = { ...ACCOUNT_REQUEST, kind: 'order' as const };
    const said = await letter(order, await toolsFor('ru'));
    expect(said).not.toMatch(/Windows|Компьютер|повторить|мешает/);
    expect(said).toContain('Как это было\n1. Открыть');
  });

  it.each([
    ['question', 'Как обстоят дела: белый экран', 'How things stand: белый экран'],
    ['order', 'Что произошло: белый экран', 'What happened: белый экран'],
    ['other', 'Что происходит: белый экран', 'What happens: белый экран'],
    ['order', 'Что было заказано: открывается', 'What was ordered: открывается'],
    ['delivery', 'Как должно быть: открывается', 'What should happen: открывается'],
  ] as const)('heads the answers of %s as they were asked: %s', async (kind, russian, english) => {
    for (const [language, words] of [
      ['ru', russian],
      ['en', english],
    ] as const) {
      const request = { ...ACCOUNT_REQUEST, kind, language };
      const [heading = ''] = words.split(':');
      expect(await letter(request, await toolsFor(language))).toContain(words);
      expect(await rendered('html', request, await toolsFor(language))).toContain(`<h2>${heading}</h2>`);
    }
  });

  it('sets errors of several lines apart, unchanged', async () => {
    const request = { ...BARE_REQUEST, errors: ['Error: x\n  at main (a.js:1:2)'] };
    expect(await letter(request, await toolsFor('en'))).toContain('Error text:\n    Error: x\n      at main (a.js:1:2)\n');
  });

  it('lists many attachments one a line, those of an archive under it', async () => {
    const kept = ['a', 'b', 'c', 'd'].map((name) => ({ name, in: 'attachments.zip', type: 'text/plain', bytes: 1, sha256: '' }));
    const request = { ...BARE_REQUEST, attachments: { archives: [{ name: 'attachments.zip', bytes: 10_000_000, sha256: '' }], kept } };
    expect(await letter(request, await toolsFor('en'))).toContain('Attachments:\n- attachments.zip (10 MB)\n  - a\n  - b\n  - c\n  - d\n');
  });

  it('removes escape sequences, control characters and marks that reorder text', async () => {
    const request = {
      ...BARE_REQUEST,
      description: 'a\u001b[31mred\u001b[0m \u001b]0;title\u0007b\u0000\u202ec\u2069\r\nd',
      recipient: { name: 'Ann\u001b[2J' },
    };
    const said = await letter(request, await toolsFor('en'));
    expect(said).toBe('Dear Ann,\n\nared bc\nd\n\nThank you for your help.\n');
  });

  it('lets no escape sequence that one value leaves open swallow the next', async () => {
    const request = { ...BARE_REQUEST, product: { name: '\u001b]8;;', version: '4.2' }, fields: { seen: ['\u001b]0;', 'twice'] } };
    const said = await letter(request, await toolsFor('en'));
    expect(said).toContain('Product: 8;; 4.2\n');
    expect(said).toContain('seen: 0;, twice\n');
  });

  it('never reads an answer as a template', async () => {
    const trick = "{{ contact.email }}{% for i in (1..9) %}x{% endfor %}{{ 'a' | upcase }}";
    const request = { ...BARE_REQUEST, summary: trick, description: trick, steps: [trick], contact: { name: trick, email: 'a@b.example' } };
    const said = await letter(request, await toolsFor('en'));
    expect(said.split(trick)).toHaveLength(4);
    expect(await subject(request, await toolsFor('en'))).toBe(`Delivery: ${trick}`);
  });

  it('holds every answer of any request, and nothing that a terminal obeys', { timeout: 60_000 }, async () => {
    const tools = { en: await toolsFor('en'), ru: await toolsFor('ru') };
    const squeezed = (text: string) => text.replace(/\s+/g, '');
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const text = await rendered('text', request, tools[request.language]);
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
        // To whom a letter goes shows in its greeting alone.
        const { recipient: _greeted, ...answers } = request;
        const { short, long } = saidIn(answers);
        const shown = squeezed(text);
        for (const answer of [...short, ...long].map(cleanText)) {
          const isThere = shown.includes(squeezed(answer)) || shown.includes(squeezed(shownOf(answer)));
          expect(isThere, answer).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the subject', () => {
  it.each([
    ['order', [{ kind: 'order', value: '10-55' }], 'Order 10-55: The parcel is lost', 'Заказ 10-55: The parcel is lost'],
    [
      'return',
      [{ kind: 'order', value: '10-55' }],
      'Return or defect, order 10-55: The parcel is lost',
      'Возврат или брак, заказ 10-55: The parcel is lost',
    ],
    [
      'account',
      [
        { kind: 'order', value: '1' },
        { kind: 'contract', value: 'Д-7' },
      ],
      'Account and signing in, contract Д-7: The parcel is lost',
      'Вход и учётная запись, договор Д-7: The parcel is lost',
    ],
    ['connection', [{ kind: 'account', value: '42' }], 'Connection, account 42: The parcel is lost', 'Связь, лицевой счёт 42: The parcel is lost'],
    [
      'question',
      [{ kind: 'previous-case', value: '9' }],
      'Question, earlier request 9: The parcel is lost',
      'Вопрос, прошлое обращение 9: The parcel is lost',
    ],
    ['payment', [{ kind: 'amount', value: '100' }], 'Payment: The parcel is lost', 'Оплата: The parcel is lost'],
    ['other', undefined, 'Request: The parcel is lost', 'Обращение: The parcel is lost'],
  ] as const)('names the kind (%s) and the number a desk looks up', async (kind, references, english, russian) => {
    const request = { ...BARE_REQUEST, kind, ...(references ? { references: [...references] } : {}) };
    expect(await subject(request, await toolsFor('en'))).toBe(english);
    expect(await subject(request, await toolsFor('ru'))).toBe(russian);
  });

  it('names the product of a technical problem, on one line', async () => {
    const request = {
      ...BARE_REQUEST,
      kind: 'technical' as const,
      summary: 'It\n stops',
      product: { name: 'PhotoDesk\r\nBcc: x', version: '4.2.1' },
    };
    expect(await subject(request, await toolsFor('en'))).toBe('Technical problem, PhotoDesk Bcc: x 4.2.1: It stops');
  });
});
