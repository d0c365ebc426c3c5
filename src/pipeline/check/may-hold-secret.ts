/** Names of secrets, wherever they stand. */
const NAMES =
  /passw|passphrase|passcode|(?<![a-zа-яё])pass(?![a-zа-яё])|pwd|psw|kennwort|парол|token|токен|secret|секрет|creds?(?![a-z])|credential|(?:[_-]|ing|api ?)key|[_-]pass|cvv|cvc|otp|2fa|mfa|jwt|bearer|csrf|xsrf|hmac|mnemonic|cookie|authoriz|wifi:|identified by|sqlplus|net use/i;

/** Names that are too common to count where nothing is joined to them, and what is sent as digits. */
const JOINED =
  /(?:key|auth|sess|pass|(?<![a-z])(?:sid|sig|salt|csc)|(?<![а-яё])ключ)[\w.а-яё-]{0,40}(?: [\wа-яё]{1,14}){0,2}["'\])\\`]{0,3}\s{0,16}(?:[:=>]|is )|(?:code|(?<![а-яё])код|pin(?![a-z]{2})|(?<![а-яё])пин|phrase|seed|слово|фраза)[^\n]{0,60}(?:\d{3}|[:=])|\d{4}[^\n\d]{1,24}(?:code|(?<![а-яё])(?:код|одноразов))/i;

/** Flags that take a password, one in an address, long numbers, and what is too long for a word: shapes that stand for themselves. */
const SHAPES = /\s-(?:[pu]|a\s)|:\/\/[^\s/]{0,300}@|(?:\d[ -]?){12}|-----BEGIN|(?<![\w+/=-])(?=[a-z_+/=-]{0,2000}[\dA-Z])[\w+/=-]{20}/;

/**
 * Whether a text has what it has to have before it can hold a secret. Most have nothing of the sort, and for them the rules need not be loaded, which
 * takes longer than to judge the text.
 */
export const mayHoldSecret = (text: string): boolean => NAMES.test(text) || JOINED.test(text) || SHAPES.test(text);
