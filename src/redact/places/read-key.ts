import { judgeKey } from './judge-key.ts';
import type { Key } from './place.ts';
import { readName } from './read-name.ts';

/** One or two words before a name, on the same line. */
const WORDS_BEFORE = /(?:[\p{L}]{2,20}-?[\p{L}\d]{0,20} ){1,2}$/u;
/** Words behind that belong to a name of several words. */
const WORDS_BEHIND =
  /(?: (?:API|доступа|шифрования|активации|лицензии|подтверждения|безопасности|проверки|код|слово|фраза|key|code|phrase|word)| (?:из|от) (?:СМС|SMS|смс|sms)| id)(?![\p{L}\p{N}_])/iuy;

/** The key whose name holds the keyword at [start, end): a name of one word, or of several that only together are a secret's. */
export function readKey(text: string, start: number, end: number): Key | undefined {
  const { start: begin, end: stop, dashes } = readName(text, start, end);
  const name = text.slice(begin, stop);
  WORDS_BEHIND.lastIndex = stop;
  const behind = WORDS_BEHIND.exec(text)?.[0] ?? '';
  const before = WORDS_BEFORE.exec(text.slice(Math.max(0, begin - 60), begin))?.[0] ?? '';
  const alone = judgeKey(name);
  const key = (judged: NonNullable<typeof alone>, length: number): Key => ({
    ...judged,
    start: begin,
    end: begin + length,
    text: text.slice(begin, begin + length),
    dashes,
  });
  if (behind !== '') {
    const judged = judgePhrase(`${before}${name}${behind}`);
    return judged === undefined ? undefined : key(judged, name.length + behind.length);
  }
  // What stands before a plain key decides: an API key, or a primary one.
  if (before !== '' && (alone === undefined || alone.need === 'much' || alone.kind === 'key')) {
    const judged = judgePhrase(`${before}${name}`);
    return judged === undefined ? undefined : key(judged, name.length);
  }
  return alone === undefined ? undefined : key(alone, name.length);
}

/** Phrases with a word of their own for what they name. */
const PHRASES: readonly (readonly [RegExp, ReturnType<typeof judgeKey>])[] = [
  [/(?:seed|recovery|mnemonic|backup|secret) (?:phrase|words?)$|(?:сид|секретная|мнемоническая)[- ]фраза$/iu, { kind: 'secret', need: 'none' }],
  [/(?:кодовое|секретное|контрольное) слово$/iu, { kind: 'secret', need: 'none' }],
  [/(?:^|[ -])код(?: доступа| подтверждения| безопасности| проверки| из СМС| из SMS| от СМС)$/iu, { kind: 'otp', need: 'digits' }],
  [/(?:пин|pin)[ -]?(?:код|code)$/iu, { kind: 'password', need: 'digits' }],
  [/ключ(?: доступа| шифрования| API)$|(?:API|секретный|закрытый|приватный)[ -]?ключ$/iu, { kind: 'key', need: 'little' }],
  [/ключ (?:активации|лицензии)$/iu, { kind: 'key', need: 'little' }],
];

function judgePhrase(phrase: string): ReturnType<typeof judgeKey> {
  return PHRASES.find(([pattern]) => pattern.test(phrase))?.[1] ?? judgeKey(phrase);
}
