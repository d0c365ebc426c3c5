import type { Choice, Reply } from '../../host/host.ts';
import type { Fact } from '../../model/evidence.ts';
import { isAnswered } from '../questions/question.ts';
import { answersOf } from './answers-of.ts';
import { askQuestion } from './ask-question.ts';
import { askRemember } from './ask-remember.ts';
import { type Asking, reviewed } from './asking.ts';
import { capitalized } from './capitalized.ts';
import { editAnswer } from './edit-answer.ts';
import { type Improvement, improving } from './improving.ts';
import type { Action, InterviewOutcome } from './interview-deps.ts';
import { keysOf } from './keys.ts';
import { nextOpen, questionsOf } from './next-question.ts';
import { previewed } from './previewed.ts';
import { reviewHidden } from './review-hidden.ts';
import { tickFacts } from './tick-facts.ts';

const ACTIONS = ['save', 'copy', 'open', 'stop'] as const satisfies readonly Action[];
type Way = Action | 'facts' | 'hidden' | 'more' | 'read' | `answer:${string}` | `improve:${string}`;

/** Shows every answer until the person says what to do with the request. `back` is the wish for the last question, `open` that new ones have come up. */
export async function review(asking: Asking): Promise<InterviewOutcome | 'back' | 'open'> {
  const { evidence, hiding, isAccepted, pager, preview, prompts, say, tellsFacts } = asking.deps;
  const { facts: all } = await evidence;
  /** The request as it was last rendered: it need not be tried again. */
  let seen = '';
  let marked: Way = 'read';
  const better = improving(asking);
  /** How much is hidden in the request as it last was looked at. */
  let counted = { content: '', count: 0 };
  const render = async () => {
    const letter = await previewed(() => preview(reviewed(asking)), asking);
    if (letter === undefined) return undefined;
    seen = contentOf(asking);
    counted = { content: seen, count: (await hiding?.(reviewed(asking)))?.count ?? 0 };
    return letter;
  };
  if (isAccepted && !(await nextOpen(asking)) && (await render()) !== undefined) return outcomeOf('save', false, asking);
  while (!(await nextOpen(asking))) {
    await asking.begin('review');
    const facts = (await tellsFacts(asking.answers())) ? all : [];
    const improvements = await better.look();
    if (improvements === 'back') return 'back';
    if (improvements === 'open') continue;
    const next = better.next(improvements);
    const reply: Reply<Way> = await prompts.choose<Way>({
      question: say('review.title'),
      why: say('review.why'),
      choices: waysOf(asking, { facts, improvements, hidden: counted.content === contentOf(asking) ? counted.count : undefined }),
      initial: next ? `${IMPROVE}${next.question.id}` : marked,
      keys: keysOf('choice', prompts, say),
    });
    if (reply.kind === 'back') return 'back';
    const way: Way = reply.value;
    // Who goes past it has seen it.
    if (next) better.visited(next.question.id);
    marked = way;
    if (way === 'stop') return outcomeOf(way, false, asking);
    if (isAction(way)) {
      if (seen !== contentOf(asking) && (await render()) === undefined) continue;
      const remember = await askRemember(asking);
      if (remember !== 'back') return outcomeOf(way, remember, asking);
    } else if (way === 'read') {
      const letter = await render();
      if (letter === undefined) continue;
      await pager(letter, say('review.read.keys'));
      marked = 'save';
    } else if (way === 'facts') await tickFacts(facts, asking);
    else if (way === 'hidden') {
      const count = await reviewHidden(asking);
      if (count !== undefined) counted = { content: contentOf(asking), count };
    } else if (way === 'more') await askMore(asking);
    else if (way.startsWith(IMPROVE)) {
      await improve(way.slice(IMPROVE.length), improvements, asking);
      marked = 'read';
    } else await editAnswer(way.slice(ANSWER.length), asking);
  }
  return 'open';
}

const ANSWER = 'answer:';
const IMPROVE = 'improve:';

interface Shown {
  readonly facts: readonly Fact[];
  readonly improvements: readonly Improvement[];
  readonly hidden: number | undefined;
}

function waysOf(asking: Asking, { facts, improvements, hidden }: Shown): readonly Choice<Way>[] {
  const { hiding, say } = asking.deps;
  const { unticked } = asking.state();
  const ticked = facts.filter(({ id }) => !unticked.includes(id)).length;
  return [
    ...improvements.map(({ question, back }) => ({
      value: `${IMPROVE}${question.id}` as const,
      label: say('review.improve', { label: capitalized(question.label(say)) }),
      hint: back.asks,
    })),
    ...answersOf(asking).map(({ question, label, value }) => ({
      value: `${ANSWER}${question.id}` as const,
      label: say('review.answer', { label, value }),
    })),
    ...(facts.length > 0 ? [{ value: 'facts' as const, label: say('review.facts', { ticked, count: facts.length }) }] : []),
    ...(hiding
      ? [{ value: 'hidden' as const, label: hidden === undefined ? say('review.hidden.unknown') : say('review.hidden', { count: hidden }) }]
      : []),
    ...(passedOver(asking).length > 0 ? [{ value: 'more' as const, label: say('review.more') }] : []),
    { value: 'read', label: say('review.read') },
    ...ACTIONS.map((value) => ({ value, label: say(`review.${value}`) })),
  ];
}

/** Takes the person to the answer that would spare a question. */
async function improve(id: string, improvements: readonly Improvement[], asking: Asking): Promise<void> {
  const found = improvements.find(({ question }) => question.id === id);
  if (found) await askQuestion(found.question, asking, 'end', found.back);
}

function isAction(way: Way): way is Action {
  return ACTIONS.some((action) => action === way);
}

function outcomeOf(action: Action, remember: boolean, asking: Asking): InterviewOutcome {
  return { ...reviewed(asking), action, remember };
}

function contentOf(asking: Asking): string {
  const { letThrough, ...rest } = reviewed(asking);
  return JSON.stringify([rest, [...letThrough]]);
}

function passedOver(asking: Asking) {
  return questionsOf(asking).filter((question) => !isAnswered(question, asking.answers(), asking.words));
}

async function askMore(asking: Asking): Promise<void> {
  const { prompts, say } = asking.deps;
  const open = passedOver(asking);
  const reply = await prompts.choose({
    question: say('review.more.title'),
    choices: open.map(({ id, label }) => ({ value: id, label: capitalized(label(say)) })),
    keys: keysOf('choice', prompts, say),
  });
  const question = reply.kind === 'answer' ? open.find(({ id }) => id === reply.value) : undefined;
  if (question) await askQuestion(question, asking);
}
