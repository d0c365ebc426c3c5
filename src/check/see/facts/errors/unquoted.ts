import { wakers } from '../awake.ts';
import type { Found } from '../passage.ts';
import { leadingWords } from '../whole-words.ts';
import { saysFault } from './quoted.ts';

/** "error: …", «Ошибка: …» and what else programs begin their messages with: up to the end of the line. */
const LABELLED =
  /(?:^|[\s(«"“`>])((?:[a-z][\w.-]{0,30}: )?(?:fatal|(?:api )?error (?:message|description|text)|текст ошибки|сообщение об ошибке|error|err!|panic|uncaught \w{0,30}|exception|assertion failed|segmentation fault|traceback|failure|critical|ошибка|исключение|отказ)(?:\[\w{1,10}\]|\(\d{1,6}\)| \(\w[^)]{0,20}\)| [a-z]{0,3}[\d-]{2,8})?(?:: | - |! ))(?=\S)/gi;
const ALONE =
  /(?:segmentation fault|bus error|core dumped|out of memory|stack overflow|heap out of memory|kernel panic|access violation|permission denied|no space left on device|connection refused|command not found)(?: \(core dumped\))?/gi;

/** «пишет Неверный логин или пароль», "I get Access suspended": a capital in the middle of a sentence after a word of showing. */
const AFTER_SHOWING = leadingWords(
  '(?:says|said|saying|shows|showed|displays|displayed|reads|get|gets|got|getting|the words|with the (?:message|error|words|text)|message(?: is| was| says| reads)?|error(?: is| was| says| reads| message)?|returns|gives me|prints|popup|pop-up|exception|пишет|пишут|написало|выдает|выдал[ао]?|выдают|показывает|показало|отвечает|ответ|сообщает|сообщение|надпись|текст|ошибк[аиуе]|ошибкой|вылезает|выскакивает|появляется|появилось|говорит|ругается|с текстом|высвечивается|writes|hint|comes up|came back|ends in|ended in|border|bar with|as)(?: (?:me|us|that|the|the message|the error|что|мне|красным|сообщение|такое|следующее|текст|ошибку|ошибка|только|просто|теперь|опять|снова|сразу|это|вот)){0,3}(?: ?[:—–-])? ',
);

const awake = wakers([
  { needs: 'err fat pan unc exc ass seg tra fai cri bus cor out sta hea ker acc per no con com оши иск отк', find: (text: string) => labelled(text) },
  {
    needs:
      'say sai sho dis rea get got wor wit mes err ret giv pri pop res exc wri hin com cam end bor bar as пиш нап выд пок отв соо над тек оши выл выс поя гов руг',
    find: (text: string, plain: string) => afterShowing(text, plain),
  },
  { needs: 'say sai wri wro tel sho пиш выд руг выс pis', find: (_: string, plain: string) => toldPlainly(plain) },
]);

/** Messages that stand without quotes. */
export function unquotedErrors(text: string, plain: string, beginnings: ReadonlySet<string>): readonly Found[] {
  return awake(beginnings).flatMap(({ find }) => find(text, plain));
}

function labelled(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(LABELLED)) {
    const at = match.index + match[0].length;
    const label = match[1] ?? '';
    const message = lineFrom(text, at, match.index);
    if (message.length < 3 || !/\p{L}{2}/u.test(message)) continue;
    // «Ошибка: не могу войти» told by a person is none; a program's message has no "I".
    if (/^(?:i|we|my|я|у меня|мы|не могу|when|после|при|a |the app|что|как)(?![\p{L}])/iu.test(message)) continue;
    const isBare =
      /^(?:(?:api )?error (?:message|description|text)|текст ошибки|сообщение об ошибке)/i.test(label) ||
      /^(?:Error|ERROR|ошибка|err!?|исключение|exception|failure|отказ)(?:: | - |! )$/.test(label) ||
      /^ошибка/i.test(label);
    const start = isBare ? at : at - label.replace(/^[a-z][\w.-]{0,30}: (?=\S)/i, '').length;
    found.push({ start, end: at + message.length });
  }
  for (const match of text.matchAll(ALONE)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** The rest of the line, or, where it began in quotes or code marks, up to their end. */
function lineFrom(text: string, at: number, opens: number): string {
  const line = text.slice(at, at + 300).split('\n', 1)[0] ?? '';
  const closes = CLOSING[text[opens] ?? ''];
  const end = closes === undefined ? -1 : line.indexOf(closes);
  return (end < 0 ? line : line.slice(0, end)).trimEnd().replace(/["»”`]?[.,;]?$/, '');
}

const CLOSING: Readonly<Record<string, string>> = { '`': '`', '"': '"', '«': '»', '“': '”' };

/** Where a message without quotes ends: at what joins the next thought. */
const MESSAGE_END =
  /[,;.!?](?:\s|$)|\s[—–-]\s|\s(?:and|but|then|when|although|whenever|even|on|every|after|и|а|но|хотя|когда|при|после|каждый|\()(?![\p{L}])|[,;:)\n]|$/u;

/** «пишет неверный код», "it says wrong password": told in small letters. */
const TELLS = leadingWords(
  '(?:^says|(?:and|then|but|still|always|now) says|пишет|пишут|выда[её]т|ругается|высвечивает(?:ся)?|pishet|(?:it|app|page|site|website|screen|program|programme|window|message|system|he|she|terminal|machine) (?:says?|said|writes?|wrote|tells? me|shows?|showed))(?: (?:мне|что|опять|снова|все время|теперь|сразу|that|me|just|still|only|now))?,?:? (?:что )?(?=[a-zа-я\\d])',
);
const TOLD_END =
  /[;.!?\n()«»"“”]|,(?! (?:попробуйте|повторите|проверьте|обратитесь|please|try|error|код|ошибка))| [—–-] | (?:but|and|when|whenever|even|although|because|if|но|а|хотя|когда|если|при|после|и) |$/;

function toldPlainly(plain: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of plain.matchAll(TELLS)) {
    const at = match.index + match[0].length;
    const rest = plain.slice(at, at + 120);
    const end = rest.search(TOLD_END);
    const message = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
    const words = message.split(' ').length;
    if (
      words > 12 ||
      /^(?:i|we|you|he|she|it|they|my|your|there|the order|я|мы|вы|он|она|они|мне|у меня|ошибк[а-я]{1,2}|(?:an |some )?errors?|ошибку)(?![a-zа-я])/.test(
        message,
      )
    )
      continue;
    if (!saysFault(message.replace(/(?:ошибк|error)[a-zа-я]*/g, '')) || (words < 2 && !/expired|недоступн|истек|invalid|denied/.test(message)))
      continue;
    found.push({ start: at, end: at + message.length });
  }
  return found;
}

function afterShowing(text: string, plain: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of plain.matchAll(AFTER_SHOWING)) {
    const at = match.index + match[0].length;
    if (!/^\p{Lu}\p{Ll}+/u.test(text.slice(at, at + 24)) || at === match.index) continue;
    const rest = text.slice(at, at + 160);
    const end = rest.search(MESSAGE_END);
    const message = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
    const words = message.split(/\s+/).length;
    if (words < 2 || words > 16 || !saysFault(plain.slice(at, at + message.length))) continue;
    found.push({ start: at, end: at + message.length });
  }
  return found;
}
