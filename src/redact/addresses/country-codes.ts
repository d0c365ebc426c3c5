/** Digits that may follow a country's code in an international number: `code:least-most`, after ITU-T E.164 and the national plans. */
const CODES = `1:10-10 7:10-10 20:8-10 27:9-9 30:10-10 31:9-9 32:8-9 33:9-9 34:9-9 36:8-9 39:6-11 40:9-9 41:9-9 43:6-12 44:9-10 45:8-8 46:7-9 47:8-8 48:9-9
  49:6-12 51:8-9 52:10-11 53:8-8 54:10-11 55:10-11 56:9-9 57:8-10 58:10-10 60:7-10 61:9-9 62:8-12 63:8-10 64:8-10 65:8-8 66:8-9 81:9-10 82:8-10 84:8-10
  86:9-11 90:10-10 91:10-10 92:9-10 93:9-9 94:9-9 95:7-10 98:10-10`;

const LENGTHS = new Map(
  CODES.split(/\s+/).map((entry) => {
    const [code = '', least, most] = entry.split(/[:-]/);
    return [code, { least: Number(least), most: Number(most) }];
  }),
);

/** Codes of three digits, by their first two. */
const THREE_DIGITS = /^(?:2[1-689]|3[578]|42|5[09]|6[789]|80|8[578]|9[679])\d/;

/** Whether digits, without the plus, are an international telephone number: a country's code, and as many digits behind it as that country has. */
export function isInternationalNumber(digits: string): boolean {
  if (digits.length > 15) return false;
  for (const length of [1, 2]) {
    const range = LENGTHS.get(digits.slice(0, length));
    const rest = digits.length - length;
    if (range) return rest >= range.least && rest <= range.most && digits[length] !== '0';
  }
  return THREE_DIGITS.test(digits) && digits.length >= 10 && digits.length <= 13;
}
