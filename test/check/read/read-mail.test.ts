import { describe, expect, test } from 'vitest';
import { parseMail } from '../../../src/check/read/parse-mail.ts';
import { readMail } from '../../../src/check/read/read-mail.ts';

const LETTER = [
  'From: =?utf-8?B?0JDQvdC90LA=?= <anna@example.com>',
  'To: help@example.com',
  'Subject: Re: =?utf-8?B?0JfQsNC60LDQtyDQvdC1INC/0YDQuNGI0ZHQuw==?=',
  'Date: Sun, 22 Nov 2026 18:30:00 +0300',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Здравствуйте!',
  '',
  'Заказ 10-55821 не пришёл.',
  '',
  'С уважением,',
  'Анна',
  '',
  '> Мы вам писали',
  '--b',
  'Content-Type: image/png; name=shot.png',
  'Content-Disposition: attachment; filename=shot.png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--b--',
].join('\r\n');

describe('a letter', () => {
  test.each(['(no subject)', 'Re: <no subject>', 'No subject', '(без темы)', 'Отв: Без темы'])(
    'has no title where a program wrote one: %s',
    (subject) => {
      const { sentences } = readMail({ subject, text: 'It stops at 99 %.' });
      expect(sentences.map(({ text, isTitle }) => [text, isTitle])).toEqual([['It stops at 99 %.', false]]);
    },
  );

  test('is parsed and read: subject, text, what is set apart, names of its files, sender and date', async () => {
    const mail = await parseMail(new TextEncoder().encode(LETTER));
    expect(mail).toMatchObject({ sender: 'Анна', address: 'anna@example.com', date: new Date('2026-11-22T15:30:00Z') });
    const reading = readMail(mail ?? {});
    expect(reading.sentences.map(({ text, isTitle }) => [text, isTitle])).toEqual([
      ['Заказ не пришёл', true],
      ['Заказ 10-55821 не пришёл.', false],
    ]);
    expect(reading.blocks.map(({ kind }) => kind)).toEqual(['greeting', 'signature', 'quote']);
    expect(reading.attachments).toEqual(['shot.png']);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['no letter', new TextEncoder().encode('It does not work')],
    ['noise', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)],
  ])('of %s is read all the same', async (_, bytes) => {
    expect(() => readMail({})).not.toThrow();
    expect(readMail((await parseMail(bytes)) ?? {}).source).toBeTypeOf('string');
  });

  test('in HTML is read as text where its plain text is only a note', () => {
    const html = '<p>Hello,</p><p>The export <b>stops</b> at 99&nbsp;%. I tried it twice.</p><blockquote>Earlier</blockquote>';
    const reading = readMail({ subject: 'Export', text: 'HTML only', html });
    expect(reading.sentences.map(({ text }) => text)).toEqual(['Export', 'The export stops at 99\u00A0%.', 'I tried it twice.']);
    expect(reading.blocks.map(({ kind }) => kind)).toEqual(['greeting', 'quote']);
    expect(readMail({ text: 'The export stops at 99 %. I tried it twice. It is the same on both machines.', html }).sentences).toHaveLength(3);
  });

  test.each([
    ['Best regards,\nHelen Dray'],
    ['-- \nHelen Dray\nAcme Ltd.'],
    ['Спасибо!\nАнна'],
    ['С наилучшими пожеланиями, Анна Орлова\n+7 912 345-67-89'],
    ['Thanks in advance,\n\nJ. Smith'],
    ['Отправлено с iPhone'],
  ])('ends before %j', (closing) => {
    const reading = readMail({ text: `It does not open.\n\n${closing}` });
    expect(reading.sentences.map(({ text }) => text)).toEqual(['It does not open.']);
    expect(reading.blocks).toMatchObject([{ kind: 'signature', text: closing }]);
  });

  test('whose words of thanks open a long text goes on', () => {
    const text = `Thank you\n\n${'It does not open. '.repeat(20)}`;
    expect(readMail({ text }).sentences.length).toBeGreaterThan(10);
  });

  test.each([
    [
      'Hello again,',
      'Dear Sir or Madam,',
      'Hi Support Team at Acme,',
      'Здравствуйте, Анна Петровна!',
      'Коллеги, добрый день!',
      'Уважаемые сотрудники банка!',
    ],
  ])('is greeted by words that say nothing else', (...greetings) => {
    for (const greeting of greetings) expect([greeting, kindsOf(`${greeting}\nIt does not open.`)]).toEqual([greeting, ['greeting']]);
  });

  test.each([
    'Здравствуйте, не работает интернет.',
    'Пётр, не работает интернет.',
    'Добрый день! Вчера пришла посылка',
    'Привет, интернет не работает!',
    'Hi, my order is lost!',
    'Hello I cannot log in',
  ])('that greets and goes on in the same line is read: %s', (text) => {
    expect(
      readMail({ text: `${text}\nIt is so on both machines.` })
        .sentences.map((one) => one.text)
        .join(' '),
    ).toContain(text.slice(-8));
  });

  test.each([
    'CAUTION: This email originated from outside of the organization. Do not click links\nor open attachments unless you know the content is safe.',
    '[EXTERNAL]',
    'ВНИМАНИЕ! Письмо от внешнего отправителя. Не переходите по ссылкам.',
  ])('sets apart what mail servers put over it: %s', (banner) => {
    expect(kindsOf(`${banner}\n\nHello,\n\nIt does not open.`)).toEqual(['front-matter', 'greeting']);
  });

  test('goes on after thanks in the middle, and after a signature', () => {
    const text =
      'Hello,\nThanks! But the problem is still there.\nI restarted it.\n\nKind regards,\nHelen\n\nP.S. the order number is 55-1021 and I paid by card.';
    expect(readMail({ text }).sentences.map((one) => one.text)).toEqual([
      'Thanks!',
      'But the problem is still there.',
      'I restarted it.',
      'P.S. the order number is 55-1021 and I paid by card.',
    ]);
  });

  test.each([
    'Sent from my Galaxy',
    'Sent from Yahoo Mail on Android',
    'Get Outlook for iOS<https://aka.ms/x>',
    'Отправлено из мобильной Почты Mail.ru',
    'CONFIDENTIALITY NOTICE: This e-mail may be privileged. If you are not\nthe intended recipient, please delete it.\n\nAcme accepts no liability for any virus transmitted by this e-mail.',
    'Настоящее электронное письмо и любые приложения к нему являются конфиденциальными и\nпредназначены исключительно для адресата. Если Вы не являетесь адресатом, удалите его.',
    'Please consider the environment before printing this e-mail.',
  ])('sets apart what programs and lawyers put under it: %s', (footer) => {
    expect(readMail({ text: `It does not open.\n\n${footer}` })).toMatchObject({
      sentences: [{ text: 'It does not open.' }],
      blocks: [{ kind: 'signature', text: footer }],
    });
  });

  test.each([
    'Sent from the warehouse on Monday, still nothing',
    'Отправлено с вашего склада 20 ноября, до сих пор нет',
    'get mobile data working please',
    'This message says the file is confidential and will not go away.\nI restarted twice.',
    'Это сообщение предназначено только для администратора, пишет программа.\nЧто делать?',
    'Get Outlook working again please',
    'This e-mail is intended only for Anna, so I was told.\n\nIt went to Olga.',
  ])('does not take for a footer: %s', (line) => expect(kindsOf(`It does not open.\n${line}`)).toEqual([]));
});

const kindsOf = (text: string) => readMail({ text }).blocks.map(({ kind }) => kind);

const HEADS: readonly string[] = [
  'On Fri, Nov 20, 2026 at 10:00 AM Support Team\n<help@shop.example> wrote:\n',
  'пт, 20 нояб. 2026 г. в 10:00, Служба поддержки <help@shop.example>:\n',
  '20.11.2026, 10:00, "Служба поддержки" <help@shop.example>:',
  'Пятница, 20 ноября 2026, 10:00 +03:00 от Служба поддержки <help@shop.example>:\n',
  '20.11.2026 10:00, Служба поддержки пишет:',
  '-----Original Message-----\nFrom: Support\nSent: Friday\nTo: Anna\nSubject: Kettle\n',
  'From: Support <help@shop.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: Anna Orlova <anna@example.com>;\n Peter <peter@example.com>\nSubject: RE: Kettle\n',
  'От: Служба поддержки\nОтправлено: 20 ноября 2026 г. 10:00\nКому: Анна\nТема: RE: Чайник\n',
  '##- Please type your reply above this line -##\n',
  '-------- Пересылаемое сообщение --------',
];

test.each([
  ['Auto-Submitted: auto-replied', true],
  ['X-Autoreply: yes', true],
  ['Content-Type: multipart/report; report-type=delivery-status; boundary=b', true],
  ['Auto-Submitted: auto-generated', false],
  ['Auto-Submitted: no', false],
])('a letter with the header %s was written by a program for a person: %s', async (header, isAutomatic) => {
  const mail = await parseMail(new TextEncoder().encode(`From: a@example.com\r\nSubject: x\r\n${header}\r\n\r\nText\r\n`));
  expect(readMail(mail ?? {}).isAutomatic ?? false).toBe(isAutomatic);
});

describe('an answer', () => {
  test.each(HEADS)('is what stands before the head of the letter that it answers: %j', (head) => {
    const { sentences, blocks } = readMail({
      subject: 'Re: Kettle',
      text: `It still leaks, the new lid changed nothing and the base is wet each morning.\n\n${head}\nPlease try version 4.2.`,
    });
    expect(sentences.map(({ text }) => text)).toEqual(['Kettle', 'It still leaks, the new lid changed nothing and the base is wet each morning.']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['quote']);
  });

  test('stands among the lines that it answers', () => {
    expect(readMail({ text: '> Did you update?\n\nYes, on Monday.\n\n> Which error?\n\nE-55 still.' }).sentences.map(({ text }) => text)).toEqual([
      'Yes, on Monday.',
      'E-55 still.',
    ]);
  });

  test.each(['22.11.2026 в 10:30 приложение пишет:', 'В 10:30 пришло письмо, в нём банк пишет:', 'On 22 Nov 2026 at 10:30 the app wrote:'])(
    'does not begin after what a program writes: %s',
    (line) => expect(kindsOf(`It fails.\n${line}\nError 55\nPlease help.`)).toEqual([]),
  );
});

describe('a letter that hands another on', () => {
  const INNER = ['The kettle leaks since Monday.', 'Please refund me.'];
  const said = (subject: string, text: string) =>
    readMail({ subject, text })
      .sentences.filter(({ isTitle }) => !isTitle)
      .map((one) => one.text);

  test.each([
    [
      '',
      'Fwd: Kettle',
      `---------- Forwarded message ---------\nFrom: Anna <anna@example.com>\nDate: Fri\nSubject: Kettle\nTo: <help@shop.example>\n\nHello,\n\n${INNER.join(' ')}`,
    ],
    ['FYI, see below', 'FW: Kettle', `From: Anna <anna@example.com>\nSent: Friday\nTo: us\nSubject: Kettle\n\n${INNER.join(' ')}`],
    [
      'Посмотрите, пожалуйста.',
      'Чайник',
      `-------- Пересылаемое сообщение --------\n20.11.2026, 10:00, "Анна" <anna@example.com>:\n\n${INNER.join(' ')}`,
    ],
    [
      '',
      'Kettle',
      `Begin forwarded message:\n\n> From: Anna <anna@example.com>\n> Subject: Kettle\n> Date: Friday\n>\n> Hello,\n> ${INNER.join('\n> ')}\n>\n> > We are sorry.`,
    ],
    ['', 'Re: Kettle', `> ${INNER.join('\n> ')}`],
  ])('is the request where it says nothing itself: %j %s', (note, subject, inner) => {
    expect(said(subject, `${note}\n\n${inner}`)).toEqual([...(note === '' ? [] : [note]), ...INNER]);
  });

  test('is not read where the writer says more, or answers', () => {
    const long = 'Anna wrote to us on Friday and we have found that the seal of the whole batch is faulty, so all of them have to be called back.';
    const inner = `From: Anna <anna@example.com>\nSent: Friday\nTo: us\nSubject: Kettle\n\n${INNER.join(' ')}`;
    expect(said('FW: Kettle', `${long}\n\n${inner}`)).toEqual([long]);
    expect(said('RE: Kettle', 'On Fri, 20 Nov 2026 at 10:00, Support <help@shop.example> wrote:\n\n> Which error do you see?')).toEqual([]);
    expect(said('RE: Kettle', `Any news?\n\n${inner}`)).toEqual(['Any news?']);
  });
});
