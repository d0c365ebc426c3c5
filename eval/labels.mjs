// How well sentences are labelled and lacks are found: on the part of the project's own corpus that was kept aside, and, where DeMIBuD lies beside the
// project, on its reports with the system left out that each is of. `node eval/labels.mjs` prints it, `--tuning` of the part to tune with.
import { pathToFileURL } from 'node:url';
import { modelsOf } from './label-models.mjs';
import { heldOutTexts, LABELS, labelsAt, TOLD, tuningTexts } from './labelled.mjs';
import { loadCheck } from './load-check.mjs';
import { bestThreshold, figures, figuresFrom } from './logistic.mjs';

/** Figures in percent as a row of shares. */
function row(sort, label, on, { precision, recall, f1 }, count) {
  const shares = { precision: precision / 100, recall: recall / 100, f1: f1 / 100 };
  return { what: `${sort === 'lacks' ? 'lacks' : 'sentences:'} ${label}`, on, ...shares, count };
}

/** Counts hits, false ones and misses of what is said against what is. */
function compare(pairs) {
  const count = (take) => pairs.filter(take).length;
  const [hits, falseOnes, missed] = [count(([says, is]) => says && is), count(([says, is]) => says && !is), count(([says, is]) => !says && is)];
  return [figures(hits, falseOnes, missed), hits + missed];
}

async function ownRows(texts, on) {
  const { readText, labelSentences } = await loadCheck(['src/check/read/read-text.ts', 'src/check/see/labels/label-sentences.ts']);
  const seen = texts.map((text) => {
    const reading = readText(text.body, { title: text.title });
    return { text, reading, ...labelSentences(reading) };
  });
  const sentences = seen.flatMap(({ text, reading, labels }) =>
    reading.sentences.flatMap((sentence, at) => {
      const gold = sentence.isTitle ? undefined : labelsAt(text.spans, sentence);
      return gold === undefined ? [] : [{ said: labels[at], gold }];
    }),
  );
  const told = { observed: 'observed', expected: 'expected', step: 'steps' };
  return [
    ...LABELS.map((label) => row('sentence', label, on, ...compare(sentences.map(({ said, gold }) => [said.includes(label), gold.has(label)])))),
    ...TOLD.map((label) => row('lacks', label, on, ...compare(seen.map(({ text, tells }) => [!tells[told[label]], !text.tells.has(label)])))),
  ];
}

async function leftOutRows() {
  const { judgedSentences, judgedTexts } = await modelsOf('en');
  const isOther = ({ text }) => text.system !== 'own';
  const whole = judgedTexts();
  return TOLD.flatMap((label) => {
    const sentences = judgedSentences(label).filter(isOther);
    const texts = whole[label].filter(isOther);
    const best = bestThreshold(texts, true);
    const systems = [...new Set(texts.map(({ text }) => text.system))];
    const ofTexts = (on, some) => {
      const found = figuresFrom(some, best.from, true);
      return row('lacks', label, on, found, found.count);
    };
    return [
      row('sentence', label, 'DeMIBuD, each system left out', bestThreshold(sentences), sentences.filter(({ isTrue }) => isTrue).length),
      ofTexts('DeMIBuD, each system left out', texts),
      ...systems.map((system) =>
        ofTexts(
          `${system}, left out`,
          texts.filter(({ text }) => text.system === system),
        ),
      ),
    ];
  });
}

/**
 * Rows `{ what, on, precision, recall, f1, count }`; what lacks something is what counts as found. `heldOut`: of the items kept aside, else of those for
 * tuning.
 */
export async function evaluate({ heldOut = true } = {}) {
  const isReport = ({ system, isAid }) => system !== 'own' && isAid !== true;
  const own = (language) => (heldOut ? heldOutTexts(language) : tuningTexts(language).filter(({ system }) => system === 'own'));
  const on = (language) => `own requests, ${language}${heldOut ? ', kept aside' : ''}`;
  const rows = [...(await ownRows(own('en'), on('en'))), ...(await ownRows(own('ru'), on('ru')))];
  return tuningTexts('en').some(isReport) ? [...rows, ...(await leftOutRows())] : rows;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const percent = (value) => (100 * value).toFixed(1).padStart(5);
  for (const { what, on, precision, recall, f1, count } of await evaluate({ heldOut: !process.argv.includes('--tuning') })) {
    console.log(`${what.padEnd(22)} ${on.padEnd(30)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  of ${count}`);
  }
}
