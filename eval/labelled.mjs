// Labelled texts of both sorts (DeMIBuD beside the project, the project's own corpus) as readings with the labels each sentence ought to have.

import { readCorpus, readHeldOut, readTold } from './corpus.mjs';
import { readDemibud } from './demibud.mjs';

export const LABELS = ['observed', 'expected', 'step', 'tried', 'context', 'question', 'courtesy'];
export const TOLD = ['observed', 'expected', 'step'];
const LACKS = { observed: 'actual', expected: 'expected', step: 'steps' };

/** The parts of the own corpus, of which one at a time is left out. A file is of one writer, so that what is left out is of strangers. */
const PARTS = 4;
export const partOf = (file) => Number(file.match(/\d+$/)?.[0] ?? 0) % PARTS;

function fromDemibud(report) {
  // A paragraph coded as a whole (a list of steps) codes each of its sentences; where single ones are coded, those alone count.
  const single = new Set(report.spans.flatMap(({ labels, paragraphNumber }) => [...labels].map((label) => `${paragraphNumber} ${label}`)));
  const spans = report.spans.map((span) => ({
    ...span,
    labels: new Set([...span.labels, ...[...span.paragraph].filter((label) => !single.has(`${span.paragraphNumber} ${label}`))]),
  }));
  return { ...report, group: report.system, spans, knows: report.isCoded ? TOLD : [], tells: report.tells };
}

function fromCorpus(item) {
  const tells = new Set(TOLD.filter((label) => !item.lacks.has(LACKS[label])));
  return { ...item, system: 'own', group: `own ${partOf(item.file)}`, isCoded: true, knows: LABELS, tells };
}

/** A text that is fitted with and never judged. */
const fromTold = (item) => ({
  ...item,
  system: 'told',
  group: 'told',
  isAid: true,
  isCoded: true,
  knows: LABELS,
  tells: new Set(TOLD.filter((label) => item.spans.some(({ labels }) => labels.has(label)))),
});

/** Texts to tune with: everything but what is held out. */
export const tuningTexts = (language) => [
  ...(language === 'en' ? readDemibud().map(fromDemibud) : []),
  ...readCorpus(language).map(fromCorpus),
  ...readTold(language).map(fromTold),
];

/** The part of the own corpus that was kept aside. */
export const heldOutTexts = (language) => readHeldOut(language).map(fromCorpus);

/** What the sentence from `start` to `end` ought to be labelled: the labels of what it shares more than half of the shorter with; undefined: nobody said. */
export function labelsAt(spans, { start, end }) {
  let found;
  for (const span of spans) {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared <= 0 || shared * 2 <= Math.min(end - start, span.end - span.start)) continue;
    found = new Set([...(found ?? []), ...span.labels]);
  }
  return found;
}
