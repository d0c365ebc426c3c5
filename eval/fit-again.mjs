// Fits what the labels of sentences weigh in each other's light, with chances from models that saw none of the sentences that are fitted with.
import { blindTo } from './blind.mjs';
import { LABELS } from './labelled.mjs';
import { chance, fitLogistic } from './logistic.mjs';

/** What an error costs beside large weights: few signs, and each of them a chance that was weighed before. */
const COST = 0.02;

/**
 * Models that hear sentences again, each fitted once for the groups that it must not have seen.
 * The chances fitted with come from models that saw the groups which a fit leaves out: a few dozen weights learn nothing of it.
 * @param {{ texts: object[], heardFirst: (text: object, labels: string[], without?: string[]) => Float64Array[], check: object,
 *   isHeardAgain: (label: string) => boolean, language: string }} parts `heardFirst`: the chances of a text's sentences at first hearing.
 */
export function againModels({ texts, heardFirst, check: { COMPANY, companyOf }, isHeardAgain, language }) {
  const models = new Map();
  const companies = new Map();
  const rowOf = (seen, label) => COMPANY.flatMap((name, at) => (blindTo(language, 'again', label)?.test(name) ? [] : [[name, seen[at]]]));

  /** What a text's sentences are to each other, by models that saw neither its group nor `without`: kept where it serves many fits. */
  function companyFor(text, without) {
    if (without.length > 0) return companyOf(heardFirst(text, LABELS, without));
    if (!companies.has(text)) companies.set(text, companyOf(heardFirst(text, LABELS)));
    return companies.get(text);
  }

  function againModel(label, without = []) {
    const unseen = [...new Set(without)].sort();
    const key = [label, ...unseen].join('+');
    if (!models.has(key)) {
      const seen = texts.filter(({ group, isAid, knows, rows }) => !isAid && knows.includes(label) && rows.length > 1 && !unseen.includes(group));
      const rows = seen.flatMap((text) =>
        companyFor(text, []).flatMap((row, at) =>
          text.gold[at] === undefined ? [] : [{ signs: rowOf(row, label), isTrue: text.gold[at].has(label) }],
        ),
      );
      models.set(key, fitLogistic(rows, { cost: COST }));
    }
    return models.get(key);
  }

  /** The chances of a text's sentences as the check tells them, for some labels, by models that saw neither its group nor `without`. */
  function heardAgain(text, labels, without = []) {
    const first = heardFirst(text, LABELS, without);
    if (first.length < 2) return first;
    const told = LABELS.map((label) => (labels.includes(label) && isHeardAgain(label) ? againModel(label, [text.group, ...without]) : undefined));
    const company = companyFor(text, without);
    return first.map((chances, at) =>
      chances.map((here, label) => (told[label] === undefined ? here : chance(told[label], rowOf(company[at], LABELS[label])))),
    );
  }

  return { againModel, heardAgain };
}
