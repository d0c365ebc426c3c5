import type { Facts, Seen, SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { isMostly, isSurely } from './how-surely.ts';

/** Where the whole text tells no way, what sounds like a step by itself is none: "I am writing for the third time". */
export function keepNoLoneStep(sentences: readonly SeenSentence[], fields: Field[]): void {
  const steps = fields.flatMap((field, at) => (field === 'steps' && sentences[at]?.part === undefined ? [at] : []));
  const [only] = steps;
  if (steps.length === 1 && only !== undefined) fields[only] = 'description';
}

/** From here on what sounds like a step, beside steps under a heading of their own, rather tells what happens. */
const RATHER = 0.3;

/** Whether code stands under the heading of the steps. */
export function isCodeNamed({ reading: { blocks } }: Seen): boolean {
  return blocks.some(({ kind, part }) => kind === 'code' && part === 'steps');
}

/** Where steps stand under a heading or label of their own, what stands elsewhere is none: "Pressing Ctrl+Z once removes the last two edits." */
export function keepNamedSteps(seen: Seen, fields: Field[]): void {
  const { sentences } = seen;
  if (!isCodeNamed(seen) && !sentences.some(({ part }) => part === 'steps')) return;
  sentences.forEach((sentence, at) => {
    const isElsewhere = sentence.part === undefined || sentence.part === 'description';
    if (fields[at] === 'steps' && isElsewhere && sentence.form === 'prose')
      fields[at] = isSurely(sentence, 'observed', RATHER) ? 'actual' : 'description';
  });
}

/** So likely a sentence tells what happens that it does no step, though it stands under their heading. */
const SURELY = 0.5;

/** Behind the last step under their heading, a sentence that only tells what happens is none: "It happens on my colleague's machine too." */
export function keepNoRemarkBehindSteps(sentences: readonly SeenSentence[], fields: Field[]): void {
  let isBehind = true;
  for (let at = sentences.length - 1; at >= 0; at -= 1) {
    const sentence = sentences[at];
    if (sentence?.part !== 'steps') {
      isBehind = true;
      continue;
    }
    if (fields[at] !== 'steps') continue;
    const before = sentences[at - 1];
    const isRemark =
      sentence.form === 'prose' && sentence.lead === undefined && !sentence.labels.includes('step') && isSurely(sentence, 'observed', SURELY);
    isBehind = isBehind && isRemark && before?.part === 'steps';
    if (isBehind) fields[at] = 'actual';
  }
}

/** «Прикрепляю скриншот.» tells what comes with the request, unless it stands among steps: «Открываю чат. Прикрепляю файл. Нажимаю …». */
export function keepNoEnclosing(sentences: readonly SeenSentence[], fields: Field[], { attachments }: Facts): void {
  const encloses = sentences.map((sentence) => sentence.part === undefined && sentence.form === 'prose' && isMostly(sentence, attachments));
  const isStep = (at: number) => fields[at] === 'steps' && encloses[at] === false;
  const enclosing = fields.flatMap((field, at) => (field === 'steps' && encloses[at] && !isStep(at - 1) && !isStep(at + 1) ? [at] : []));
  for (const at of enclosing) fields[at] = 'description';
}
