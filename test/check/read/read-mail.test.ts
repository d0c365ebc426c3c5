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
  test('is parsed and read: subject, text, what is set apart, names of its files, sender and date', async () => {
    const mail = await parseMail(new TextEncoder().encode(LETTER));
    expect(mail).toMatchObject({ sender: 'Анна', address: 'anna@example.com', date: new Date('2026-11-22T15:30:00Z') });
    const reading = readMail(mail);
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
    expect(readMail(await parseMail(bytes)).source).toBeTypeOf('string');
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
});
