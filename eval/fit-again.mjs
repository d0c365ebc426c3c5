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
  const signs = (seen) => COMPANY.map((name, at) => [name, seen[at]]);

  /** A text's sentences as rows, by models that saw neither its group nor `without`. */
  function rowsOf(text, without = []) {
    const told = LABELS.map((label) => sentenceModel(label, [text.group, ...without]));
    return companyOf(text.rows.map((row) => Float64Array.from(told, (model) => chance(model, row)))).map(signs);
  }

  function againModel(label, without = []) {
    const key = [label, ...without].join('+');
    if (!models.has(key)) {
      const seen = texts.filter(({ group, isAid, rows }) => !isAid && rows.length > 1 && !without.includes(group));
      const rows = seen.flatMap((text) =>
        rowsOf(text, without).flatMap((row, at) => (text.gold[at] === undefined ? [] : [{ signs: row, isTrue: text.gold[at].has(label) }])),
      );
      models.set(key, fitLogistic(rows, { cost: COST }));
    }
    return models.get(key);
  }

  return { rowsOf, againModel };
}
