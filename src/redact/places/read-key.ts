import { judgeKey } from './judge-key.ts';
import type { Key } from './place.ts';
import { isWord, readName } from './read-name.ts';

type Judgement = ReturnType<typeof judgeKey>;

/** Words behind that belong to a name of several words. */
const WORDS_BEHIND =
  /(?: (?:API|доступа|шифрования|активации|лицензии|подтверждения|безопасности|проверки|код|слово|фраза|key|code|phrase|word)| (?:из|от) (?:СМС|SMS|смс|sms)| id)(?![\p{L}\p{N}_])/iuy;

/** Phrases with a word of their own for what they name. */
const PHRASES: readonly (readonly [RegExp, Judgement])[] = [
  [/(?:seed|recovery|mnemonic|backup|secret) (?:phrase|words?)$|(?:сид|секретная|мнемоническая)[- ]фраза$/iu, { kind: 'secret', need: 'none' }],
  [/(?:кодовое|секретное|контрольное) слово$/iu, { kind: 'secret', need: 'none' }],
  [/(?:^|[ -])код(?: доступа| подтверждения| безопасности| проверки| из СМС| из SMS| от СМС)$/iu, { kind: 'otp', need: 'digits' }],
  [/(?:пин|pin)[ -]?(?:код|code)$/iu, { kind: 'password', need: 'digits' }],
  [/ключ(?: доступа| шифрования| API)$|(?:API|секретный|закрытый|приватный)[ -]?ключ$/iu, { kind: 'key', need: 'little' }],
  [/ключ (?:активации|лицензии)$/iu, { kind: 'key', need: 'little' }],
];

/** What one of those phrases ends with. */
const OWN_WORD =
  /(?:phrase|words?|code|фраза|слово|код|ключ|доступа|подтверждения|безопасности|проверки|СМС|SMS|шифрования|API|активации|лицензии)$/iu;

/** What a log says of a password that somebody got wrong; what follows is mostly a reason. */
const WRONG =
  /(?:invalid|wrong|incorrect|bad|no|empty|missing|expired|forgot|неверный|неправильный|неверного|нет|забыл|забыли|введите|enter|your|new) $/iu;

/**
 * The key whose name holds the keyword at [start, end): a name of one word, or of several that only together are a secret's. It is none where none of the
 * signs with which a link begins stands behind it.
 */
export function readKey(text: string, start: number, end: number, isLink: (sign: string) => boolean): Key | undefined {
  const { start: begin, end: stop, dashes } = readName(text, start, end);
  if (stop === text.length || !isLink(text[stop] as string)) return undefined;
  const name = text.slice(begin, stop);
  const alone = inQuery(text, begin, name) ?? judgeKey(name);
  const key = (judged: Judgement, length: number): Key | undefined =>
    judged && { start: begin, end: begin + length, text: text.slice(begin, begin + length), kind: judged.kind, need: judged.need, dashes };
  const before = text[begin - 1] === ' ' && dashes === 0 ? wordsBefore(text, begin) : '';
  const behind = wordsBehind(text, stop);
  if (behind !== '') return key(judgePhrase(`${before}${name}${behind}`), name.length + behind.length);
  if (before === '') return key(alone, name.length);
  // What stands before a plain key decides: an API key, or a primary one.
  if (alone === undefined || alone.need === 'much') return key(judgePhrase(`${before}${name}`), name.length);
  return key(alone.need === 'none' && WRONG.test(before) ? { kind: alone.kind, need: 'little' } : alone, name.length);
}

/** Names that are a secret's only in a query: the code of OAuth (RFC 6749, 4.1.2), and a plain key. */
function inQuery(text: string, begin: number, name: string): Judgement {
  const before = text[begin - 1];
  if ((name !== 'code' && name !== 'key') || (before !== '?' && before !== '&')) return undefined;
  return name === 'code' ? { kind: 'token', need: 'much' } : { kind: 'key', need: 'more' };
}

function wordsBehind(text: string, at: number): string {
  if (text[at] !== ' ') return '';
  WORDS_BEHIND.lastIndex = at;
  return WORDS_BEHIND.exec(text)?.[0] ?? '';
}

/** Up to two words before the place, each with the one blank behind it. */
function wordsBefore(text: string, at: number): string {
  let begin = at;
  for (let count = 0; count < 2 && text[begin - 1] === ' '; count += 1) {
    let word = begin - 1;
    while (word > 0 && begin - word < 24 && (isWord(text.charCodeAt(word - 1)) || text[word - 1] === '-')) word -= 1;
    if (word === begin - 1) break;
    begin = word;
  }
  return text.slice(begin, at);
}

function judgePhrase(phrase: string): Judgement {
  return (OWN_WORD.test(phrase) ? PHRASES.find(([pattern]) => pattern.test(phrase))?.[1] : undefined) ?? judgeKey(phrase);
}
