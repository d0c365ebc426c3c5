import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

const ENGLISH: readonly (readonly [text: string, ...values: string[]])[] = [
  ['I get E-1042 when I export.', 'E-1042'],
  ['Windows Update fails with 0x80070005.', '0x80070005'],
  ['The site returns HTTP 502.', 'HTTP 502'],
  ['error 403 on every page', '403'],
  ['The database says ORA-12154.', 'ORA-12154'],
  ['The browser shows ERR_CONNECTION_REFUSED.', 'ERR_CONNECTION_REFUSED'],
  ['npm stops with ENOSPC.', 'ENOSPC'],
  ['It dies with SIGSEGV.', 'SIGSEGV'],
  ['The pod ends with exit code 137.', 'exit code 137'],
  ['I see a NullPointerException in the log.', 'NullPointerException'],
  ['The build fails with TS2345.', 'TS2345'],
  ['MSB3073 in the last step', 'MSB3073'],
  ['It says "Payment declined".', 'Payment declined'],
  ['The app shows "Could not connect to server" at start.', 'Could not connect to server'],
  ['A popup appears: "Session expired, please log in again".', 'Session expired, please log in again'],
  ['Every time: "Something went wrong".', 'Something went wrong'],
  ['I get the error "Disk full".', 'Disk full'],
  ['Error: Cannot find module', 'Cannot find module'],
  ['The terminal prints `fatal: not a git repository`.', 'fatal: not a git repository'],
  ['It just says Invalid password and nothing else.', 'Invalid password'],
  ['The screen shows error code 1603.', '1603'],
  ['Got a 500 Internal Server Error.', '500 Internal Server Error'],
  ['404 Not Found on the download page', '404 Not Found'],
  ['The washing machine shows E24.', 'E24'],
  ['The page says "Your card was declined (code 51)".', 'Your card was declined (code 51)'],
  ['TypeError: undefined is not a function', 'TypeError: undefined is not a function'],
  ['error #1009 again', '1009'],
  ['The console: Uncaught ReferenceError: foo is not defined', 'Uncaught ReferenceError: foo is not defined'],
  ['The message reads “Your account has been suspended”.', 'Your account has been suspended'],
  ['It fails with "permission denied".', 'permission denied'],
  ['Blue screen with IRQL_NOT_LESS_OR_EQUAL', 'IRQL_NOT_LESS_OR_EQUAL'],
  ['the response was 503', '503'],
  ['Segmentation fault (core dumped)', 'Segmentation fault (core dumped)'],
  ['ModuleNotFoundError when I import it', 'ModuleNotFoundError'],
  ['I keep getting "Too many attempts, try again later".', 'Too many attempts, try again later'],
  ['status code 429', '429'],
  ['It shows "File is corrupted" for every picture.', 'File is corrupted'],
  ['Error -54 on the Mac', '-54'],
  ['a warning "Certificate is not trusted"', 'Certificate is not trusted'],
  ['it says the card is expired', 'the card is expired'],
];

const NOT_ENGLISH: readonly string[] = [
  'It shows an error.',
  'I press "Pay" and nothing happens.',
  'Click the "Save as" button.',
  'I choose "Settings → Privacy".',
  'The book "Not Without My Daughter" is missing.',
  'My order is called "Blue towels".',
  'The status is "In transit".',
  'I get an error message.',
  'There was some kind of error.',
  'error 3 times in a row',
  'I made 2 errors in the address.',
  'The promo code 4471 gives 10 %.',
  'My PIN code 4471 was typed twice.',
  'The code from the SMS is 771046.',
  'My zip code is 90210.',
  'Order KW-204418 is late.',
  'Printer MX-300 jams.',
  'My phone is a GP-900.',
  'The manager said "we will call you".',
  'Support replied "thank you for your patience".',
  'I bought the "Premium" plan.',
  'Under "Billing" there is no button.',
  'I went to "My orders".',
  'The album "Songs" has gone.',
  'The courier wrote "left at the door".',
  'I paid 500 for it.',
  'There are 404 photos in the album.',
  'It costs 403 EUR.',
  'My room is 502.',
  'Something is wrong.',
  'It does not work.',
  'The app fails at start.',
  'The page says "Welcome back".',
  'It shows "Loading" forever.',
  'He told me to press "Cancel".',
  'I set NODE_ENV to production.',
  'The product is called "NoStress".',
  'I unticked "Do not disturb".',
  'The error is gone after a restart.',
  'I renamed the file to "not used.txt".',
];

const RUSSIAN: readonly (readonly [text: string, ...values: string[]])[] = [
  ['ошибка 651', '651'],
  ['Ошибка 0x80070005 при обновлении', '0x80070005'],
  ['выдаёт код ошибки: 12', '12'],
  ['пишет: «Неверный логин или пароль»', 'Неверный логин или пароль'],
  ['выдаёт „Сервис временно недоступен“', 'Сервис временно недоступен'],
  ['Появляется сообщение «Превышено время ожидания».', 'Превышено время ожидания'],
  ['При оплате: «Операция отклонена банком».', 'Операция отклонена банком'],
  ['пишет неверный пароль', 'неверный пароль'],
  ['Сайт отдаёт 502 Bad Gateway.', '502 Bad Gateway'],
  ['Падает с NullPointerException.', 'NullPointerException'],
  ['Выскакивает окно «Недостаточно места на диске».', 'Недостаточно места на диске'],
  ['ошибка E-52 на экране', 'E-52'],
  ['Сборка падает с exit code 139', 'exit code 139'],
  ['в консоли ERR_CONNECTION_RESET', 'ERR_CONNECTION_RESET'],
  ['приложение пишет "Нет соединения с сервером"', 'Нет соединения с сервером'],
  ['с формулировкой «Товар утратил товарный вид»', 'Товар утратил товарный вид'],
  ['Код ошибки 1603', '1603'],
  ['Ругается: «Файл повреждён».', 'Файл повреждён'],
  ['на экране «Нет сигнала»', 'Нет сигнала'],
  ['Ошибка: сертификат недействителен', 'сертификат недействителен'],
  ['получаю ошибку 403', '403'],
  ['ошибка № 17', '17'],
  ['HTTP 500 на каждой странице', 'HTTP 500'],
  ['вылезает «Программа не отвечает»', 'Программа не отвечает'],
  ['Терминал отвечает «Нет связи с хостом».', 'Нет связи с хостом'],
  ['синий экран, DPC_WATCHDOG_VIOLATION', 'DPC_WATCHDOG_VIOLATION'],
  ['надпись «Карта заблокирована»', 'Карта заблокирована'],
  ['говорит «Доступ запрещён»', 'Доступ запрещён'],
  ['Пишет Карта отклонена.', 'Карта отклонена'],
  ['ошибка ORA-12154 при входе', 'ORA-12154'],
  ['выходит ошибка «Не удалось сохранить файл»', 'Не удалось сохранить файл'],
  ['Опять «Попробуйте позже».', 'Попробуйте позже'],
  ['отвечает: "Сессия истекла"', 'Сессия истекла'],
  ['машинка показывает F07', 'F07'],
  ['ошибка с кодом 504', '504'],
  ['Приложение показывает «Что-то пошло не так».', 'Что-то пошло не так'],
  ['TypeError: x is undefined', 'TypeError: x is undefined'],
  ['появилось «Ячейка неисправна»', 'Ячейка неисправна'],
  ['сообщение «Лимит исчерпан»', 'Лимит исчерпан'],
  ['пишет, что номер уже занят', 'номер уже занят'],
];

const NOT_RUSSIAN: readonly string[] = [
  'Выдаёт ошибку.',
  'Пишет какую-то ошибку.',
  'Нажимаю «Оплатить», ничего не происходит.',
  'Кнопка «Сохранить» серая.',
  'Выбираю «Настройки».',
  'Захожу в раздел «Мои заказы».',
  'Магазин «Не скучай» закрыт.',
  'Программа «Антивор» не открывается.',
  'ООО «Ромашка»',
  'статус «В пути»',
  'Купила книгу «Невозможно забыть».',
  'Оператор сказал «перезвоните завтра».',
  'Мне ответили «ожидайте».',
  'код из смс 771046',
  'промокод ОСЕНЬ15',
  'код домофона 4471',
  'пин-код 4471',
  'заказ ХЛ-8812',
  'принтер MX-300',
  'ошибка 3 раза подряд',
  'нашла 2 ошибки в адресе',
  'заплатил 500 рублей',
  'на складе 404 штуки',
  'комната 502',
  'Не работает.',
  'Что-то не так.',
  'Ошибка пропала.',
  'Фильм «Нет» не открывается.',
  'тариф «Без границ»',
  'Акция «Не упусти» кончилась.',
  'Во вкладке «Удалённые» пусто.',
  'Ставлю галочку «Не беспокоить».',
  'открываю папку «Не трогать»',
  'Игра «Последний рубеж» тормозит.',
  'Курьер написал «оставил у двери».',
  'В описании указано «не линяет».',
  'На коробке: «автосохранение каждые 5 минут».',
  'По договору сумма 403 руб.',
  'услуга «Запрет звонков»',
  'в графе «Причина» пусто',
];

describe('errors', () => {
  it.each([...ENGLISH, ...RUSSIAN])('are found in: %s', (text, ...values) => {
    expect(factsOf('errors', text)).toEqual(values.filter(Boolean));
  });

  it.each([...NOT_ENGLISH, ...NOT_RUSSIAN])('are none in: %s', (text) => {
    expect(factsOf('errors', text)).toEqual([]);
  });

  it.each([
    ['```\nTraceback (most recent call last):\n  File "a.py", line 3\nKeyError: \'size\'\n```', "KeyError: 'size'"],
    ['```\n2026-11-26 03:14:51 INFO start\n2026-11-26 03:14:55 ERROR accept failed: too many open files\n```', 'accept failed: too many open files'],
    ['```\nsrc/a.c:3:5: error: expected ;\n```', 'error: expected ;'],
  ])('are the telling line of a trace or a log', (text, value) => {
    expect(factsOf('errors', text)).toEqual([value]);
  });
});

describe('an error that is announced', () => {
  it('is what stands behind a place in the source or the name of a program, but no warning', () => {
    expect(
      factsOf('errors', 'It stops:\n\n```\n--- FAIL: TestVote\n    vote_test.go:71: no leader after 30s\nvote.go:3:1: warning: unused\n```\n'),
    ).toEqual(['no leader after 30s']);
    expect(factsOf('errors', 'It stops:\n\n```\n02:47:51 ERROR canceling statement\nmover: migration 0042 failed\nmover: starting\n```\n')).toEqual([
      'canceling statement',
      'mover: migration 0042 failed',
    ]);
  });

  it('stands in the next line', () => {
    expect(factsOf('errors', 'I get the following error:\nserver closed the pipe early')).toEqual(['server closed the pipe early']);
    expect(factsOf('errors', 'Выдаёт ошибку:\nпоток закрыт раньше времени')).toEqual(['поток закрыт раньше времени']);
  });

  it('is not what the person goes on to say', () => {
    expect(factsOf('errors', 'There was an error:\nI lost my work')).toEqual([]);
  });
});
