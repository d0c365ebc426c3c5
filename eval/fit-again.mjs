// Fits what the labels of sentences weigh in each other's light, with chances from models that saw none of the sentences that are fitted with.
import { LABELS } from './labelled.mjs';
import { chance, fitLogistic } from './logistic.mjs';

/** What an error costs beside large weights: few signs, and each of them a chance that was weighed before. */
const COST = 0.02;

/**
 * Models that hear sentences again, each fitted once for the groups that it must not have seen.
 * @param {{ texts: object[], sentenceModel: (label: string, without?: string[]) => object, check: object }} parts
 */
export function againModels({ texts, sentenceModel, check: { COMPANY, companyOf } }) {
  const models = new Map();
  const rowOf = (seen) => COMPANY.map((name, at) => [name, seen[at]]);

  /** The chances of a text's sentences at first hearing, by models that saw neither its group nor `without`. */
  function firstChances(text, without) {
    const told = LABELS.map((label) => sentenceModel(label, [text.group, ...without]));
    return text.rows.map((row) => Float64Array.from(told, (model) => chance(model, row)));
  }

  function againModel(label, without = []) {
    const unseen = [...new Set(without)].sort();
    const key = [label, ...unseen].join('+');
    if (!models.has(key)) {
      const seen = texts.filter(({ group, isAid, rows }) => !isAid && rows.length > 1 && !unseen.includes(group));
      const rows = seen.flatMap((text) =>
        companyOf(firstChances(text, unseen)).flatMap((row, at) =>
          text.gold[at] === undefined ? [] : [{ signs: rowOf(row), isTrue: text.gold[at].has(label) }],
        ),
      );
      models.set(key, fitLogistic(rows, { cost: COST }));
    }
    return models.get(key);
  }

  /** The chances of a text's sentences as the check tells them, for some labels (0 for others), by models that saw neither its group nor `without`. */
  function heardAgain(text, labels, without = []) {
    const first = firstChances(text, without);
    if (first.length < 2) return first;
    const told = LABELS.map((label) => (labels.includes(label) ? againModel(label, [text.group, ...without]) : undefined));
    return companyOf(first).map((row) => Float64Array.from(told, (model) => (model === undefined ? 0 : chance(model, rowOf(row)))));
  }

  return { againModel, heardAgain };
}
