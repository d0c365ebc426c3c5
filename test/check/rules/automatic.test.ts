import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/check/read/read-mail.ts';
import { see } from '../../../src/check/see/see.ts';
import { judgedText, NOW } from '../../support/seen-text.ts';

function judgedMail(subject: string, text: string, isAutomatic = false) {
  const { level, findings } = judgedText(see(readMail({ subject, text, isAutomatic }), { now: NOW }));
  return { level, rules: findings.map(({ rule }) => rule) };
}

describe('an automatic reply', () => {
  it.each([
    [
      'Automatic reply: Your order 55-1021',
      'Thank you for your e-mail. I am out of the office until Monday 30 November with limited access to e-mail.',
    ],
    [
      'Re: Ticket 778120',
      "Hello,\n\nI'm on annual leave until 7 December and will reply when I am back. In urgent cases please contact Peter Wells.",
    ],
    ['Re: Ticket 778120', 'This is an automated response. We have received your message and will come back to you within two days.'],
    ['Re: your parcel', 'This mailbox is not monitored. Please write to help@example.com.'],
    ['Автоответ: Ваше обращение 778120', 'Добрый день! Спасибо за письмо, я прочитаю его позже.'],
    ['Re: Обращение', 'Добрый день!\n\nЯ нахожусь в отпуске до 7 декабря, отвечу по возвращении. По срочным вопросам обращайтесь к Петру Иванову.'],
    ['Re: Обращение', 'Меня не будет в офисе до понедельника. Вместо меня на письма отвечает Анна Орлова.'],
    ['Re: Обращение', 'Это автоматический ответ. Ваше письмо получено и будет рассмотрено в течение трёх дней.'],
  ])('is nothing to act on, and asks nothing: %s', (subject, text) => {
    expect(judgedMail(subject, text)).toEqual({ level: 'unusable', rules: ['weak.automatic'] });
  });

  it('is told by a header, whatever it says', () => {
    expect(judgedMail('Your parcel', 'The parcel 55-1021 is lost. Please send a new one.', true).rules).toEqual(['weak.automatic']);
  });

  it.each([
    ['Out of office', 'The automatic reply does not go out since the update to 4.2. I switched it on under Settings and pressed Save.'],
    ['Autoreply', 'How do I switch the automatic reply on?'],
    ['Card blocked', 'I am on holiday until Monday and my card has been blocked at the hotel. Please unblock it, I cannot pay.'],
    ['Не работает автоответ', 'Включаю автоответ в настройках, нажимаю «Сохранить», письма не отправляются.'],
    ['Доставка', 'Я нахожусь в командировке до 7 декабря, перенесите доставку заказа 55-1021 на 8 декабря.'],
  ])('is not what only speaks of one, or of being away: %s', (subject, text) => {
    expect(judgedMail(subject, text).rules).not.toContain('weak.automatic');
  });
});
