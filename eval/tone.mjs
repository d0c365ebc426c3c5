// Measures what the check takes for rude: on angry but polite requests it should find nothing (`eval/tone/angry-*.txt`), on rude ones something.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadCheck } from './load-check.mjs';

const LANGUAGES = ['en', 'ru'];

/** A quarter is held out: looked at once, never while tuning. */
const isHeldOut = (text) => Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16) % 4 === 0;

/** Single messages, one a line. @returns {{ text: string, language: string, isRude: boolean, isHeldOut: boolean }[]} */
function messages() {
  return LANGUAGES.flatMap((language) =>
    ['angry', 'rude'].flatMap((name) => {
      const lines = readFileSync(new URL(`tone/${name}-${language}.txt`, import.meta.url), 'utf8')
        .split('\n')
        .filter(Boolean);
      return lines.map((text) => ({ text, language, isRude: name === 'rude', isHeldOut: isHeldOut(text) }));
    }),
  );
}

/** Each message with the rules of tone that hold for it. */
async function messagesWithRules() {
  const { readText, caseOf, tone } = await loadCheck(['src/check/read/read-text.ts', 'src/check/rules/case-of.ts', 'src/check/rules/tone/tone.ts']);
  return messages().map((message) => {
    const reading = readText(message.text);
    const about = caseOf({ danger: [], seen: { reading, sentences: reading.sentences } }, []);
    return { ...message, rules: tone.filter((rule) => rule.find(about).length > 0).map(({ id }) => id) };
  });
}

/** Rows of `npm run eval`: rudeness found, by language. `falseAlarms` is the share of angry but polite messages that are taken for rude. */
export async function evaluate({ heldOut = true } = {}) {
  const judged = (await messagesWithRules()).filter((message) => message.isHeldOut === heldOut);
  return LANGUAGES.map((language) => {
    const own = judged.filter((message) => message.language === language);
    const rude = own.filter(({ isRude }) => isRude);
    const polite = own.filter(({ isRude }) => !isRude);
    const found = rude.filter(({ rules }) => rules.length > 0).length;
    const alarms = polite.filter(({ rules }) => rules.length > 0).length;
    const precision = found / Math.max(1, found + alarms);
    const recall = found / Math.max(1, rude.length);
    return {
      what: `rudeness (${language})`,
      precision,
      recall,
      f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
      falseAlarms: alarms / Math.max(1, polite.length),
      count: rude.length,
    };
  });
}
