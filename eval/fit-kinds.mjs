// Fits what tells what a request is about, prints how often that is right in texts of writers that the weights have not seen (those of the sentences and facts
// that it goes by have), with the kinds that are taken for each other, and with `--write` puts the weights where the check reads them:
// node eval/fit-kinds.mjs en --write
import { kindTexts } from './kind-texts.mjs';
import { writeWeights } from './written-weights.mjs';

const FOLDER = 'src/check/see/kind';
const LANGUAGES = { en: ['english', 'ENGLISH'], ru: ['russian', 'RUSSIAN'] };

const [, , language] = process.argv;
if (!Object.hasOwn(LANGUAGES, language)) {
  console.error(`Name the language: node eval/fit-kinds.mjs ${Object.keys(LANGUAGES).join('|')} [--write]`);
  process.exit(2);
}
const { check, texts, fittedOn, guessed } = await kindTexts(language);
const { KINDS } = check;

const taken = new Map(KINDS.map((kind) => [kind, new Map()]));
const judged = guessed();
const isRight = ({ kinds, said }) => kinds.includes(said);
for (const one of judged) {
  const row = taken.get(isRight(one) ? one.said : one.kinds[0]);
  row.set(one.said, (row.get(one.said) ?? 0) + 1);
}

const share = (isCounted) => {
  const some = judged.filter(isCounted);
  return `${((100 * some.filter(isRight).length) / some.length).toFixed(1)} % of ${some.length}`;
};
console.log(`right: of the corpus ${share(({ isPlain }) => !isPlain)}; of plain messages ${share(({ isPlain }) => isPlain)}`);
console.log(`of persons ${share(({ audience }) => audience === 'person')}`);
console.log(`of two sentences at most ${share(({ seen }) => seen.reading.sentences.length <= 2)}`);
console.log(['is \\ taken for'.padEnd(15), ...KINDS.map((kind) => kind.slice(0, 7).padStart(8))].join(''));
for (const [kind, row] of taken) console.log([kind.padEnd(15), ...KINDS.map((said) => String(row.get(said) ?? 0).padStart(8))].join(''));

if (process.argv.includes('--write')) {
  const [name, constant] = LANGUAGES[language];
  const as = { by: 'fit-kinds.mjs', change: 'signs', constant: `${constant}_KINDS`, type: 'KindWeights', from: './kind-weights.ts' };
  writeWeights(`${FOLDER}/${name}-weights.ts`, as, fittedOn(texts));
}
