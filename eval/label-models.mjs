// Fits what the labels of one language are weighed with, and tells what it is worth on texts that it has not seen: one system left out at a time.
import { blindTo, languageNamed } from './blind.mjs';
import { againModels } from './fit-again.mjs';
import { LABELS, labelsAt, TOLD, tuningTexts } from './labelled.mjs';
import { loadCheck } from './load-check.mjs';
import { chance, fitLogistic, heaviest } from './logistic.mjs';
import { fitWithRatios } from './ratio-logistic.mjs';

export const LABELS_FOLDER = 'src/check/see/labels';
/** Words rarer than this in all texts teach nothing. */
const RARE = 5;
/** How many words and pairs, and how many frames, a label keeps: those that weigh most. */
const KEPT = 2000;
/** A sentence has many words and few cues: a word counts for less. */
export const WORD_VALUE = 0.7;
export const SIGN_VALUE = 0.7;
/** Frames rarer than this teach nothing; a sentence has more of them than of words. */
const RARE_FRAME = 8;
export const FRAME_VALUE = 0.5;
/** What an error costs beside large weights, for sentences and for whole texts: many light signs hold elsewhere, few heavy ones do not. */
const COST = 0.5;
/** What it costs beside how much each sign tells alone, and how often a sign is met besides among what is true and what is not. */
const ALONE_COST = 0.1;
const SMOOTHING = 0.3;
/** Labels for which it does not help to know what a sign tells alone. */
const BESIDE_ALL = { en: new Set(['step', 'context']), ru: new Set() };
const WHOLE_COST = { en: { step: 0.05 } };
const USUAL_WHOLE_COST = 0.15;
/** What a sentence of the own texts counts where trackers tell a label too: theirs count 1, and are outnumbered. */
const OWN = { en: { expected: 0.7, observed: 0.7, step: 0.7 } };
/** What it counts for labels that the own texts alone tell: an error is dearer there. */
const USUAL_OWN = 1.5;
/** What a tracker's report counts beside one of the own texts, which outnumber them, for whether it tells something. */
const REPORT = { observed: 1, expected: 4, step: 2 };
const isOfTracker = ({ system }) => system !== 'own' && system !== 'told';
/** Labels that are heard again in the light of the sentences around, because it helps them. */
const HEARD_AGAIN = { en: new Set(['observed', 'expected', 'step', 'tried', 'context']), ru: new Set(['observed', 'expected', 'step', 'tried']) };

/** The words of a sentence and each pair of neighbours, each once. */
const wordSigns = (stems) => [...new Set(stems.flatMap((stem, at) => (at === 0 ? [] : [stem, `${stems[at - 1]} ${stem}`])))];

/** In how many sentences of the texts each sign of a sort stands. */
function countsOf(texts, signsOf) {
  const counts = new Map();
  for (const { signs } of texts) for (const one of signs) for (const sign of signsOf(one)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** Every tuning text of a language as it is read, with the signs of its sentences as rows to fit, and the labels that they ought to have. */
function readTexts(language, check) {
  const ear = check.earFor(language);
  const texts = tuningTexts(language).map((text) => {
    const reading = check.readText(text.body, { title: text.title });
    const gold = reading.sentences.map((sentence) => (sentence.isTitle ? undefined : labelsAt(text.spans, sentence)));
    return { ...text, reading, gold, signs: check.signsHeard(ear, reading) };
  });
  const frequency = countsOf(texts, ({ stems }) => wordSigns(stems));
  const frameFrequency = countsOf(texts, ({ kinds }) => check.framesOf(kinds));
  for (const text of texts) {
    text.rows = text.signs.map(({ cues, structure, stems, kinds }) => [
      ...cues.map(({ id }) => [`cue ${id}`, 1]),
      ...structure.map((sign) => [`structure ${sign}`, 1]),
      ...wordSigns(stems).flatMap((word) => (frequency.get(word) >= RARE ? [[`word ${word}`, WORD_VALUE]] : [])),
      ...check.framesOf(kinds).flatMap((frame) => (frameFrequency.get(frame) >= RARE_FRAME ? [[`frame ${frame}`, FRAME_VALUE]] : [])),
    ]);
  }
  return texts;
}

/** Sorts of sign of which there are too many to keep all. */
const MANY = ['word ', 'frame '];

const isOfMany = (sign) => MANY.some((sort) => sign.startsWith(sort));

/** The signs of which there are many are chosen by these texts alone: a model of more of them would tell what weighs on the ones left out. */
function fitSentences(texts, label, language) {
  const blind = blindTo(language, 'first', label);
  const own = OWN[language]?.[label] ?? USUAL_OWN;
  const rows = texts.flatMap((text) =>
    text.rows.flatMap((signs, at) => {
      const gold = text.gold[at];
      if (gold === undefined || !text.knows.includes(label)) return [];
      return [
        {
          signs: signs.filter(([sign]) => !blind?.test(sign)),
          isTrue: gold.has(label),
          weight: isOfTracker(text) ? 1 : own,
        },
      ];
    }),
  );
  const model = BESIDE_ALL[language].has(label)
    ? fitLogistic(rows, { cost: COST })
    : fitWithRatios(rows, { cost: COST, aloneCost: ALONE_COST, smoothing: SMOOTHING });
  const kept = heaviest(model, MANY, KEPT);
  return { ...model, weights: new Map([...model.weights].filter(([sign]) => kept.has(sign) || !isOfMany(sign))) };
}

/** Models of a language, each fitted once for what it must not have seen. Throws where it is none that weights are fitted for. */
export async function modelsOf(language) {
  languageNamed(language);
  const check = await loadCheck([
    'src/check/read/read-text.ts',
    `${LABELS_FOLDER}/ear.ts`,
    `${LABELS_FOLDER}/frames.ts`,
    `${LABELS_FOLDER}/whole-signs.ts`,
    `${LABELS_FOLDER}/reconsider.ts`,
    `${LABELS_FOLDER}/voice.ts`,
  ]);
  const { tells, voice } = check.earFor(language);
  const texts = readTexts(language, check);
  const groups = [...new Set(texts.flatMap(({ group, isAid }) => (isAid ? [] : [group])))];
  const fitted = new Map();

  /** The model of a sentence's label, fitted on all texts but those of a group, or on all. */
  function sentenceModel(label, left) {
    const key = `${label} without ${left}`;
    if (!fitted.has(key)) {
      const seen = texts.filter(({ group }) => group !== left);
      fitted.set(key, fitSentences(seen, label, language));
    }
    return fitted.get(key);
  }

  const isHeardAgain = (label) => HEARD_AGAIN[language].has(label);
  const { againModel, heardAgain } = againModels({ texts, heardFirst, check, isHeardAgain, language });

  /** The chances of a text's sentences for some labels at first hearing (0 for others), from models that have not seen its group. */
  function heardFirst(text, labels) {
    const told = LABELS.map((label) => (labels.includes(label) ? sentenceModel(label, text.group) : undefined));
    return text.rows.map((signs) => Float64Array.from(told, (model) => (model === undefined ? 0 : chance(model, signs))));
  }

  const wholeRows = new Map();
  /** The signs of a whole text, with chances from models that have not seen its group. */
  function wholeRow(text) {
    if (!wholeRows.has(text)) {
      const { measures, signs } = check.wholeSignsOf(text.reading, text.signs, heardAgain(text, TOLD), tells);
      wholeRows.set(text, [
        ...[...measures].map(([name, value]) => [`measure ${name}`, value]),
        ...[...signs].map((sign) => [`sign ${sign}`, SIGN_VALUE]),
      ]);
    }
    return wholeRows.get(text);
  }

  /**
   * The model of whole texts for each label, with `left` or nothing left out. The chances fitted with come from models that saw `left`: of it few weights
   * learn anything through them.
   */
  function wholeModels(left) {
    const seen = texts.filter(({ group }) => group !== left).map((text) => ({ text, signs: wholeRow(text) }));
    // Texts written to be fitted with tell of steps as people do, but say more often what they expect.
    const fitTo = (label) =>
      fitLogistic(
        seen
          .filter(({ text }) => !text.isAid || label === 'step')
          .map(({ text, signs }) => ({ signs, isTrue: text.tells.has(label), weight: isOfTracker(text) ? REPORT[label] : 1 })),
        { cost: WHOLE_COST[language]?.[label] ?? USUAL_WHOLE_COST },
      );
    return Object.fromEntries(TOLD.map((label) => [label, fitTo(label)]));
  }

  return {
    texts,
    groups,
    voice,
    letters: check.LETTERS,
    sentenceModel,
    isHeardAgain,
    againModel,
    wholeModels,
    /**
     * Every sentence of the texts that know a label, judged by a model that has not seen its system: `{ chance, isTrue, text, at }`.
     * @param {boolean} isAgain Whether sentences are heard again, as the check hears them, or only for the first time, as it hears one alone.
     */
    judgedSentences: (label, isAgain = isHeardAgain(label)) =>
      texts.flatMap((text) => {
        if (!text.knows.includes(label) || text.isAid) return [];
        return (isAgain ? heardAgain : heardFirst)(text, [label]).flatMap((chances, at) =>
          text.gold[at] === undefined ? [] : [{ chance: chances[LABELS.indexOf(label)], isTrue: text.gold[at].has(label), text, at }],
        );
      }),
    /** Every text, judged by models that have not seen its system: for each told label `{ chance, isTrue, text }`. */
    judgedTexts() {
      const judged = Object.fromEntries(TOLD.map((label) => [label, []]));
      for (const left of groups) {
        const models = wholeModels(left);
        for (const text of texts.filter(({ group }) => group === left)) {
          const signs = wholeRow(text);
          for (const label of TOLD) judged[label].push({ chance: chance(models[label], signs), isTrue: text.tells.has(label), text });
        }
      }
      return judged;
    },
  };
}

/** Whether a group is a part of the project's own corpus. */
export const isOwn = ({ text }) => text.system === 'own';
