import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAround } from '../../../src/redact/encoded/decode-around.ts';
import { encodedForms } from '../../../src/redact/encoded/encoded-forms.ts';
import { ENCODED_KEYWORDS } from '../../../src/redact/encoded/encoded-keywords.ts';

const firstHit = (text: string) => {
  for (const keyword of ENCODED_KEYWORDS) {
    const at = text.indexOf(keyword);
    if (at !== -1) return decodeAround(text, at, at + keyword.length);
  }
  return undefined;
};

describe('an encoded run', () => {
  const texts = [
    'password=hunter2',
    '{"user":"ivan","password":"hunter2"}',
    'DB_PASSWORD=x\nAPI_TOKEN=y',
    'пароль: Кот42',
    'a token',
    'x'.repeat(100) + ' secret: 1 ' + 'y'.repeat(77),
  ];
  const encodings = { base64: 'base64', base64url: 'base64url', hex: 'hex' } as const;
  it.each(texts.flatMap((text) => Object.values(encodings).map((encoding) => [encoding, text] as const)))(
    'of %s is decoded whole: %s',
    (encoding, text) => {
      const encoded = Buffer.from(text).toString(encoding);
      const line = `2026-11-22 got body="${encoded}" ok`;
      expect(firstHit(line)).toEqual({ start: line.indexOf(encoded), end: line.indexOf(encoded) + encoded.length, text });
    },
  );

  it('in capital digits of hex is decoded', () => {
    const encoded = Buffer.from('password=hunter2').toString('hex').toUpperCase();
    expect(firstHit(`x=${encoded};`)?.text).toBe('password=hunter2');
  });

  it('encoded twice is decoded level by level', () => {
    for (const lead of ['', 'a', 'ab']) {
      const once = Buffer.from(`${lead}password=hunter2`).toString('base64');
      const outer = firstHit(`x: ${Buffer.from(`${lead}${once}`).toString('base64')}`);
      expect(outer?.text.endsWith(once)).toBe(true);
      expect(firstHit(outer?.text ?? '')?.text).toContain('password=hunter2');
    }
  });

  it('that is no text is left alone', () => {
    const bytes = Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 197 + 91) % 256));
    const text = Buffer.concat([bytes, Buffer.from('password'), bytes]).toString('base64');
    const found = firstHit(text);
    expect(found === undefined || found.text.length < 40).toBe(true);
  });

  it('lies within the text, wherever the keyword was found', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENCODED_KEYWORDS),
        fc.string({ maxLength: 40 }),
        fc.base64String({ maxLength: 40 }),
        (keyword, before, behind) => {
          const text = before + keyword + behind;
          const found = decodeAround(text, before.length, before.length + keyword.length);
          if (found === undefined) return;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.start).toBeLessThan(found.end);
        },
      ),
    );
  });
});

describe('the forms of a value', () => {
  it('stand wherever the value was encoded inside a longer text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' }),
        fc.string({ maxLength: 9 }),
        fc.string({ maxLength: 9 }),
        (value, before, behind) => {
          const forms = encodedForms(value);
          const whole = Buffer.from(before + value + behind);
          for (const encoded of [whole.toString('base64'), whole.toString('base64url'), whole.toString('hex'), whole.toString('hex').toUpperCase()]) {
            expect(forms.some((form) => encoded.includes(form))).toBe(true);
          }
          const percent = encodeURIComponent(value);
          expect(percent === value || forms.includes(percent)).toBe(true);
        },
      ),
    );
  });

  it('are none that the value is already, and none too short to mean it', () => {
    expect(encodedForms('hunter2x')).not.toContain('hunter2x');
    expect(encodedForms('abc').every((form) => form.length >= 6)).toBe(true);
    expect(encodedForms('a"b\\c 12')).toContain('a\\"b\\\\c 12');
    expect(encodedForms('Кот Барсик')).toContain('%D0%9A%D0%BE%D1%82%20%D0%91%D0%B0%D1%80%D1%81%D0%B8%D0%BA');
    expect(encodedForms('Кот Барсик')).toContain('%d0%9a%d0%be%d1%82%20%d0%91%d0%b0%d1%80%d1%81%d0%b8%d0%ba');
  });
});
