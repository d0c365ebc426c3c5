// Fits what the labels of sentences weigh in each other's light, with chances from models that saw none of the sentences that are fitted with.
import { blindTo } from './blind.mjs';
import { LABELS } from './labelled.mjs';
import { chance, fitLogistic } from './logistic.mjs';

/** What an error costs beside large weights: few signs, and each of them a chance that was weighed before. */
const COST = 0.02;

/**
 * Models that hear sentences again, each fitted once for the group that it must not have seen.
 * The chances fitted with come from models that saw the group which a fit leaves out: a few dozen weights learn nothing of it.
 * @param {{ texts: object[], heardFirst: (text: object, labels: string[]) => Float64Array[], check: object,
 *   isHeardAgain: (label: string) => boolean, language: string }} parts `heardFirst`: the chances of a text's sentences at first hearing.
 */
export function againModels({ texts, heardFirst, check: { COMPANY, companyOf }, isHeardAgain, language }) {
  const models = new Map();
  const companies = new Map();
  const rowOf = (seen, label) => COMPANY.flatMap((name, at) => (blindTo(language, 'again', label)?.test(name) ? [] : [[name, seen[at]]]));

  /** What a text's sentences are to each other, by models that have not seen its group. */
  function companyFor(text) {
    if (!companies.has(text)) companies.set(text, companyOf(heardFirst(text, LABELS)));
    return companies.get(text);
  }

  function againModel(label, left) {
    const key = `${label} without ${left}`;
    if (!models.has(key)) {
      const seen = texts.filter(({ group, isAid, knows, rows }) => !isAid && knows.includes(label) && rows.length > 1 && group !== left);
      const rows = seen.flatMap((text) =>
        companyFor(text).flatMap((row, at) => (text.gold[at] === undefined ? [] : [{ signs: rowOf(row, label), isTrue: text.gold[at].has(label) }])),
      );
      models.set(key, fitLogistic(rows, { cost: COST }));
    }
    return models.get(key);
  }

  /** The chances of a text's sentences as the check tells them, for some labels, by models that have not seen its group. */
  function heardAgain(text, labels) {
    const first = heardFirst(text, LABELS);
    if (first.length < 2) return first;
    const told = LABELS.map((label) => (labels.includes(label) && isHeardAgain(label) ? againModel(label, text.group) : undefined));
    const company = companyFor(text);
    return first.map((chances, at) =>
      chances.map((here, label) => (told[label] === undefined ? here : chance(told[label], rowOf(company[at], LABELS[label])))),
    );
  }

  return { againModel, heardAgain };
}
