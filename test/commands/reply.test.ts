import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { CWD, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

async function askwell(argv: readonly string[], options: Omit<MemoryHostOptions, 'argv'> = {}) {
  const world = memoryHost({ ...options, argv: ['reply', ...argv] });
  const code = await run(world.host);
  return { ...world, code };
}

const COMPLAINT = `Здравствуйте! Заказ № 10-55821 не пришёл, хотя по трекингу он доставлен 22 ноября.

С уважением,
Анна Петровна Орлова`;

describe('reply', () => {
  it('answers in the customer’s language, by name, with what the check would ask and nothing that is there', async () => {
    const { code, out, err } = await askwell(['-', '--agent', 'Илья'], { stdin: COMPLAINT });
    expect([code, err()]).toEqual([0, '']);
    expect(out()).toMatch(/^Уважаемая Анна Петровна!\n/);
    expect(out()).toContain('«Заказ № 10-55821 не пришёл, хотя по трекингу он доставлен 22 ноября»');
    expect(out()).toContain('извинения');
    expect(out()).not.toMatch(/номер (?:Вашего )?заказа/i);
    expect(out()).toMatch(/С уважением,\nИлья\n$/);
  });

  it.each([
    ['an mbox', 'inbox', '\n'],
    ['an mbox of an old Mac', 'inbox.mbox', '\r'],
    ['an mbox of Windows', 'inbox.txt', '\r\n'],
  ])('takes no number of one customer for another: %s is refused', async (_, name, end) => {
    const letter = (from: string, text: string) => `From ${from} Mon Nov 23 10:00:00 2026\nFrom: ${from}\n\n${text}\n\n`;
    const text = letter('a@example.com', 'The export stops at 99 %.') + letter('b@example.com', 'My order 10-55821 is late.');
    const { code, out, err } = await askwell([name], { files: { [`${CWD}/${name}`]: text.replaceAll('\n', end) } });
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toMatch(/queue of requests.+--batch.+a file of its own/s);
  });

  it('refuses lines of JSON, and answers one letter with such a line at its head', async () => {
    const lines = '{"id":1,"text":"The app crashes."}\n{"id":2,"body":"My order is late."}\n';
    expect((await askwell(['-'], { stdin: lines })).code).toBe(2);
    const one =
      'From a@example.com Mon Nov 23 10:00:00 2026\nFrom: a@example.com\nMessage-ID: <1@x>\nSubject: Late\n\nMy order is late.\n\nFrom now on I want mail.\n';
    expect((await askwell(['-'], { stdin: one })).code).toBe(0);
  });

  it('drafts nothing for a letter that it does not understand, unless it is told what', async () => {
    const stdin = 'Guten Tag, meine Bestellung 10-55821 ist nicht angekommen. Bitte erstatten Sie mir den Betrag.';
    const { code, out, err } = await askwell(['-'], { stdin });
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toMatch(/English or Russian.+--kind/s);
    expect((await askwell(['-', '--kind', 'hold'], { stdin })).code).toBe(0);
  });

  it('asks what it is about whoever sent a file and not a word', async () => {
    const letter = [
      'From: Ann Lee <ann@example.com>',
      'Content-Type: multipart/mixed; boundary=part',
      '',
      '--part',
      'Content-Type: image/png; name=screen.png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--part--',
      '',
    ];
    const { code, out, err } = await askwell(['-'], { stdin: letter.join('\r\n') });
    expect([code, err()]).toEqual([0, '']);
    expect(out()).toMatch(/^Hello Ann Lee,\n[\s\S]*\n1\. What is happening\?\n/);
  });

  it.each(['', ' \n\t', '\ufeff\u200b\u00ad\u00a0\n'])('writes no letter to a request that says nothing: %j', async (stdin) => {
    const { code, out, err } = await askwell(['-'], { stdin });
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toContain('There is nothing to answer: standard input is empty.');
  });

  it('names the file that says nothing, and answers what says little', async () => {
    const empty = await askwell(['letter.txt', '--kind', 'thanks', '--lang', 'ru'], { files: { [`${CWD}/letter.txt`]: '\n' } });
    expect([empty.code, empty.out()]).toEqual([2, '']);
    expect(empty.err()).toContain('letter.txt');
    for (const stdin of ['?', '...', 'Help', 'Subject: Parcel 7741-0092\nFrom: a@example.com\n\n'])
      expect((await askwell(['-'], { stdin })).code).toBe(0);
  });

  it('speaks another language where it is wished', async () => {
    expect((await askwell(['-', '--lang', 'en'], { stdin: COMPLAINT })).out()).toContain('Kind regards,');
    expect((await askwell(['-'], { stdin: COMPLAINT, env: { LANG: 'en_US.UTF-8' } })).out()).toContain('С уважением,');
  });

  it('does not apologise for what the customer did, nor quote a secret', async () => {
    const { out } = await askwell(['-', '--kind', 'hold'], {
      stdin: 'I accidentally deleted my album. My password: Kf83-zzTop!9 does not work now.',
    });
    expect(out()).not.toMatch(/sorry|Kf83/);
  });

  it.each([
    ['ru', 'Логин ivan77, пароль Zima2026! Не заходит в личный кабинет.', ['смените пароль']],
    ['ru', 'Карта 4276 3800 1234 5675 срок 04/28 cvv 123, не проходит оплата заказа 3312.', ['заблокировать карту']],
    ['ru', 'Пин-код 4417 моей карты не подходит, банкомат на Мира 3', ['смените ПИН-код']],
    ['ru', 'Не могу войти. Код из смс 448120, пароль: Kf83-zzTop!9', ['- смените пароль', '- не называйте никому коды']],
    ['en', 'I cannot log in. My password: Kf83-zzTop!9', ['change the password']],
    ['en', 'Payment fails for card 4276 3800 1234 5675, CVV 123', ['block the card']],
    ['en', 'My PIN is 4471 and your machine refuses it', ['change the PIN']],
  ])('tells whoever sent secrets how to be safe again, in every kind of answer (%s): %s', async (lang, stdin, said) => {
    for (const kind of ['clarify', 'hold', 'thanks', 'resolved', 'sympathy']) {
      const { out } = await askwell(['-', '--lang', lang, '--kind', kind, ...(kind === 'resolved' ? ['--done', 'x'] : [])], { stdin });
      for (const words of said) expect(out()).toContain(words);
      expect(out()).not.toMatch(
        /Kf83|Zima2026|4276 3800|от Вас пока ничего не требуется|делать не нужно|nothing you need to do|Nothing is left to do/,
      );
    }
  });

  it.each([
    'Не приходит код из смс, войти не могу',
    'Забыл пароль, ссылка для смены не приходит',
    'Списали деньги дважды с карты 4410, заказ 3312',
    'The code from your text never arrives',
    'I changed my password and cannot log in any more',
    'My card ending 4410 was charged twice for order 3312',
  ])('says nothing of safety where nothing was told: %s', async (stdin) => {
    expect((await askwell(['-'], { stdin })).out()).not.toMatch(/Вашей безопасности|your own safety/);
  });

  it('says back no insult, and nothing that was shouted as it was shouted', async () => {
    const rude = await askwell(['-'], { stdin: 'You idiots lost my parcel 5512 and nobody answers.' });
    expect(rude.out()).toContain('“You lost my parcel 5512 and nobody answers”');
    const loud = await askwell(['-'], { stdin: 'ПОСЫЛКА НЕ ПРИШЛА УЖЕ ТРЕТЬЮ НЕДЕЛЮ!!!' });
    expect(loud.out()).toContain('«Посылка не пришла уже третью неделю»');
    const both = await askwell(['-'], { stdin: 'Ваша поддержка — тупые уроды. Сайт не открывается.' });
    expect(both.out()).toContain('«Сайт не открывается»');
  });

  it('speaks of itself in its own name, and claims to have found nothing', async () => {
    const { out } = await askwell(['-'], { stdin: 'You sent the wrong size.\n\nTom Reed\ntom.reed@example.org' });
    expect(out()).toMatch(/^Hello Tom Reed,/);
    expect(out()).toContain('“You sent the wrong size”');
    expect(out()).not.toMatch(/have found|they need not guess|support can/);
    expect(out()).toContain('If we know what you want, we need not guess.');
  });

  it('gives its reasons in its own name in Russian, too', async () => {
    const rude = await askwell(['-'], { stdin: 'Ваш водитель мне нахамил.\n\nОльга' });
    expect(rude.out()).toMatch(/мы (?:сразу всё найдём|найдём это)/);
    expect(rude.out()).not.toMatch(/поддержка|специалист/);
  });

  it('does not ask how to reach who will answer this very letter', async () => {
    const { out } = await askwell(['-', '--kind', 'clarify'], { stdin: 'My parcel 7741-0092 has not come since 3 November. Please send it again.' });
    expect(out()).not.toMatch(/reached|by phone/);
  });

  it('is glad of good news, and apologises for nothing', async () => {
    const { out } = await askwell(['-'], { stdin: 'Спасибо огромное Марине! Всё объяснила и помогла вернуть товар.\n\nПавел' });
    expect(out()).toMatch(/^Здравствуйте, Павел!/);
    expect(out()).toContain('очень приятно');
    expect(out()).not.toMatch(/извинени|\?/);
  });

  it.each([
    ['My mother passed away last week. She had contract 30-4418 with you. What do you need from me?', 'sorry for your loss', 'My mother passed away'],
    ['Please stop sending letters to my late wife, she died in May. Contract 30-4418.', 'sorry for your loss', 'my late wife'],
    ['Умер мой отец, договор 30-4418 был на него. Какие документы нужны?', 'соболезнования', 'Умер мой отец'],
  ])('condoles with who has lost somebody, and asks for nothing but a number that is missing: %s', async (stdin, words, about) => {
    for (const kind of [[], ['--kind', 'sympathy']]) {
      const { out } = await askwell(['-', ...kind], { stdin });
      expect(out()).toContain(words);
      expect(out()).toContain(about);
      expect(out()).not.toMatch(/\?$|nothing is needed|ничего не требуется|how much trouble|сколько хлопот/m);
    }
  });

  it.each([
    ['I lost my baby and need to cancel the pram order', /^We are very sorry for your loss\. Thank you/m],
    ['My mum died in March. Please close her account', /^We are very sorry for your loss\. Thank you/m],
    ['Умер муж, нужно закрыть его договор', /^Примите наши искренние соболезнования\. Спасибо/m],
    ['Мы потеряли ребёнка, отмените заказ коляски', /^Примите наши искренние соболезнования\. Спасибо/m],
  ])('condoles before it says anything else: %s', async (stdin, words) => {
    for (const kind of ['clarify', 'hold', 'sympathy', 'resolved', 'thanks']) {
      const { out } = await askwell(['-', '--kind', kind], { stdin });
      expect(out()).toMatch(words);
      expect(out()).not.toMatch(/ $|amount|version|screenshot|сумм|верси|снимок/m);
    }
  });

  it.each([
    ['My mother died last week, and since then the app on her phone shows an error when I sign in', /sorry for your loss/],
    ['Мама умерла весной. Приложение вылетает при входе', /соболезнования/],
  ])('condoles, and asks about a fault that is told besides: %s', async (stdin, words) => {
    const { out } = await askwell(['-', '--kind', 'clarify'], { stdin });
    expect(out()).toMatch(words);
    expect(out()).toMatch(/version|верси/i);
    expect(out()).not.toMatch(/our own mistake|за нашу ошибку/);
  });

  it.each([
    ['The app does not let me sign in as anna.reed@gmail.com since Monday.\n\nAnna', 'does not let me sign in since Monday', 'Hello Anna'],
    ['I live at 5 Oak Avenue and the parcel never came.\n\nAnna', '“The parcel never came”', 'Hello Anna'],
    ['The lamp at 5 Oak Avenue is broken since Monday.\n\nAnna', '“The lamp is broken since Monday”', 'Hello Anna'],
    ['My name is Anna Orlova and the lift is stuck since Monday.\n\nAnna', '“The lift is stuck since Monday”', 'Hello Anna'],
    ['Меня зовут Анна Орлова, второй день нет воды. Телефон +7 912 345-67-89.\n\nАнна', '«Второй день нет воды»', 'Здравствуйте, Анна'],
    ['Кабинет не пускает с почтой orlova.anna@yandex.ru.\n\nАнна', '«Кабинет не пускает»', 'Здравствуйте, Анна'],
    ['Чайник течёт, мой телефон +7 912 345-67-89.\n\nАнна', '«Чайник течёт»', 'Здравствуйте, Анна'],
  ])('quotes nothing private of %j, and greets by the name all the same', async (stdin, quoted, greeting) => {
    const { out } = await askwell(['-', '--kind', 'hold'], { stdin });
    expect(out()).toContain(quoted);
    expect(out()).toContain(greeting);
    expect(out()).not.toMatch(/@|Oak|912/);
  });

  it('quotes the number that it names beside the quote, and hides the rest', async () => {
    const stdin = 'The printer with serial number CN8XKF1204 at 10.20.30.41 prints blank pages since Monday.';
    const { out } = await askwell(['-', '--kind', 'hold'], { stdin });
    expect(out()).toContain('“The printer with serial number CN8XKF1204 prints blank pages since Monday”');
    expect(out()).not.toContain('10.20.30.41');
  });

  it('quotes the addresses that a request is about', async () => {
    const { out } = await askwell(['-', '--kind', 'hold'], { stdin: 'deliver to 5 Oak Avenue, it went to 9 Pine Street' });
    expect(out()).toContain('deliver to 5 Oak Avenue, it went to 9 Pine Street');
    const gas = await askwell(['-', '--kind', 'hold'], { stdin: 'I smell gas in my flat at 12 Mill Lane.' });
    expect(gas.out()).toContain('12 Mill Lane');
  });

  it('condoles by a name, too, and apologises to a mourner for nothing but what the desk did', async () => {
    const named = await askwell(['-'], { stdin: 'My husband Peter Langley passed away on 12 November, contract 30-4418. What do you need from me?' });
    expect(named.out()).toContain('sorry for your loss.');
    const own = await askwell(['-'], { stdin: 'My grandmother died last week and the flowers you delivered had a card saying "Happy Birthday".' });
    expect(own.out()).toMatch(/sorry for your loss, and we apologise/);
  });

  it('puts an outage before everything else, and asks for no picture of it', async () => {
    const { out } = await askwell(['-'], {
      stdin: 'URGENT! The checkout is down for all customers since 08:15, every payment fails with "Gateway timeout".',
    });
    expect(out()).toMatch(/our engineers are already working on it[\s\S]*hear from us today/);
    expect(out()).not.toMatch(/working day|\?$|browser|screenshot/m);
    const ru = await askwell(['-'], { stdin: 'СРОЧНО! Сайт лежит, ни один клиент не может оплатить.' });
    expect(ru.out()).toContain('ещё сегодня');
  });

  it.each(['1', '12 ', '1 234 ', '4111 1111 1111 1111 ', '1.', 'все наши ', 'all our '])('is not held up by thousands of «%s»', async (part) => {
    const { code, out } = await askwell(['-'], { stdin: `The report is empty. ${part.repeat(12_000 / part.length)}` });
    expect([code, out()]).toEqual([0, expect.stringMatching(/Thank you|Спасибо/)]);
  });

  it('counts who is stopped however their number is grouped', async () => {
    for (const number of ['40', '1200', '1,200', '1 200 000']) {
      const { out } = await askwell(['-'], { stdin: `${number} customers cannot pay since 08:15.` });
      expect(out()).toContain('our engineers are already working on it');
    }
  });

  it('answers before a moment that is near', async () => {
    const stdin = 'I need a wheelchair on my flight tomorrow at 07:10, but it is not on my ticket. Booking ZT5RRE.';
    expect((await askwell(['-', '--kind', 'hold'], { stdin })).out()).toContain('before the time you named');
    const past = await askwell(['-', '--kind', 'hold'], { stdin: 'My flight on 25 November 2020 was cancelled.' });
    expect(past.out()).not.toContain('before the time');
  });

  it.each([
    'Our group of 14 arrives on the 21st, not on the 20th. Booking 7788. Please answer by tomorrow.',
    'Бронь 7788: приедем не 20-го, а 21-го. Буду благодарен за ответ до завтра.',
    'Заказ 7788 не пришёл. Жду ответа до 23:30 сегодня.',
    'Билет 7788 не открывается, а вылет через два часа.',
    'My ticket 7788 does not open, and my flight is in 2 hours.',
    'Order 7788 has not come. Please reply within an hour.',
  ])('promises to answer before the term of %j', async (stdin) => {
    expect((await askwell(['-', '--kind', 'hold'], { stdin })).out()).toMatch(/before the time you named|до времени, которое Вы назвали/);
  });

  it.each([
    'Касса не печатает чеки. Началось сегодня в 23:20 МСК.',
    'Сегодня в 23:15 пропал свет в подъезде 2.',
    'Сегодня в 23:15 начало капать с потолка.',
    'The printer stopped today at 23:50.',
    'It began today at 23:40 and the printer has not worked since.',
    'Телефон через час отключается.',
    'The app logs me out within an hour.',
    'Через час после замены снова потекло.',
  ])('takes no beginning for a term: %j', async (stdin) => {
    expect((await askwell(['-', '--kind', 'hold'], { stdin })).out()).not.toMatch(/before the time you named|до времени, которое Вы назвали/);
  });

  it('calls a number as the person does, and leaves out what it only may be', async () => {
    const booking = await askwell(['-', '--kind', 'hold'], { stdin: 'The flight was cancelled. My booking reference is K7PL2Q.' });
    expect(booking.out()).toContain('You gave the number K7PL2Q and told us: ');
    const order = await askwell(['-', '--kind', 'hold'], { stdin: 'The kettle leaks. Order 77-40213.' });
    expect(order.out()).toContain('(order number 77-40213)');
    const card = await askwell(['-', '--kind', 'hold'], { stdin: 'The reader declines it. Card ending 4417.' });
    expect(card.out()).not.toContain('4417');
  });

  it('asks for no browser where a server answers every one of them so', async () => {
    const { out } = await askwell(['-'], { stdin: 'Just a short note: "Learn more" on the page https://example.com/help/backup leads to a 404.' });
    expect(out()).not.toContain('browser');
  });

  it('does not condole where a phone died', async () => {
    const { out } = await askwell(['-'], { stdin: 'My phone died after the update. My son says his works.' });
    expect(out()).not.toContain('loss');
  });

  it('tells who is in danger what to do at once, and asks only where it is', async () => {
    const { out } = await askwell(['-'], {
      stdin: 'Hello, the landing smells of gas and your boiler makes a noise. Please send somebody.\n\nTom Reed',
    });
    expect(out()).toMatch(/^Hello Tom Reed,\n\nPlease do this first, before anything else:\n\nTouch no light switch/);
    expect(out()).not.toContain('working day');
    expect(out().match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
    const russian = await askwell(['-'], { stdin: 'Банкомат съел карту на вокзале' });
    expect(russian.out()).toMatch(/^Здравствуйте!\n\nСначала, пожалуйста, сделайте вот что:\n\nСразу заблокируйте карту/);
    expect(russian.out()).toContain('имени, с которым Вы входите');
  });

  it('does not hold up to somebody what was written in despair', async () => {
    const { out } = await askwell(['-'], { stdin: "Close my account. I don't want to live any more." });
    expect(out()).toContain('Please do not stay alone with this');
    expect(out()).not.toContain('live any more');
    expect(out()).not.toContain('?');
  });

  it('thanks for a mistake in a text, which nothing more is asked about', async () => {
    const { out } = await askwell(['-'], { stdin: 'Опечатка в окне настроек: на кнопке написано «Сохронить» вместо «Сохранить» (версия 6.1).' });
    expect(out()).toContain('Спасибо за внимательность');
    expect(out()).not.toMatch(/извинени/);
  });

  it('tells a solution with its parts, and warns where nothing is said of what was done', async () => {
    const flags = ['--kind', 'resolved', '--cause', 'A full disk.', '--done', 'Made room.', '--prevent', 'Watch the disk.'];
    const { out, err } = await askwell(['-', ...flags], { stdin: 'The export stops at 99 %.' });
    for (const words of ['A full disk.', 'Made room.', 'Watch the disk.', 'fully solved']) expect(out()).toContain(words);
    expect(err()).toBe('');
    const unsaid = await askwell(['-', '--kind', 'resolved'], { stdin: 'It stops.' });
    expect(unsaid.err()).toContain('--done');
    expect(unsaid.out()).toContain('[say it here]');
    expect(unsaid.out()).not.toMatch(/is solved|in full/);
  });

  it('is a macro without a request, too', async () => {
    const { code, out } = await askwell(['--macro', 'zendesk', '--kind', 'thanks']);
    expect([code, out()]).toEqual([0, expect.stringContaining('{{ticket.requester.first_name}}')]);
    const asking = await askwell(['--macro', 'freshdesk', '--kind', 'clarify']);
    expect(asking.out()).toContain('[Your questions]');
    expect(asking.out()).not.toContain('everything that we need');
  });

  it('refuses, all at once, what does not go together', async () => {
    const { code, err } = await askwell(['--kind', 'hold', '--done', 'x', '--macro', 'jira']);
    expect(code).toBe(2);
    for (const words of ['--done belongs to --kind resolved', '--macro cannot be']) expect(err()).toContain(words);
    expect((await askwell([])).err()).toContain('Name the request to answer');
  });

  it('says back what an answer tells, and not the subject that the desk wrote', async () => {
    const head = 'From: Sofia Lind <sofia@example.com>\nDate: Mon, 30 Nov 2026 09:12:00 +0000\nMessage-ID: <1@x>\n';
    const files = {
      [`${CWD}/a.eml`]: `${head}Subject: Re: Your booking QX7T2P\n\nNo, that did not help. The link opens an error page and I cannot add a bag.\n`,
      [`${CWD}/b.eml`]: `${head}Subject: Re: Export\n\nThe export of the report stops at 99 % since today.\n`,
    };
    expect((await askwell(['a.eml', '--kind', 'hold'], { files })).out()).toContain('number QX7T2P and told us: “The link opens an error page');
    expect((await askwell(['b.eml', '--kind', 'hold'], { files })).out()).toContain('“The export of the report stops at 99 % since today”');
  });

  it('greets the sender of an e-mail', async () => {
    const files = {
      [`${CWD}/m.eml`]: 'From: "Webb, Maria" <maria@example.com>\nSubject: Export stops at 99 %\nMessage-ID: <1@x>\n\nIt stops at 99 % every time.\n',
    };
    expect((await askwell(['m.eml', '--kind', 'hold'], { files })).out()).toMatch(/^Hello Maria Webb,\n/);
  });

  it.each([
    ['Bob Stone', 'It jams.\n\nBob', 'Hello Bob,'],
    ['Bob Stone', 'It jams.\n\nRegards,\nB. Stone', 'Hello Bob Stone,'],
    ['Bob Stone', 'It jams.\n\nRegards,\nTom Reed', 'Hello Bob Stone,'],
  ])('greets a sender as they sign themselves: %s, %j', async (sender, text, greeting) => {
    const files = { [`${CWD}/m.eml`]: `From: ${sender} <bob@example.com>\nSubject: The printer jams\nMessage-ID: <1@x>\n\n${text}\n` };
    expect((await askwell(['m.eml', '--kind', 'hold'], { files })).out().split('\n')[0]).toBe(greeting);
  });
});
