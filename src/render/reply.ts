import type { Say } from '../locale/messages.ts';
import { nested } from '../locale/nested-quotes.ts';
import type { Macro, Reply } from '../model/reply.ts';
import { REFERENCE_KINDS } from '../model/words.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { fillTemplate } from './fill-template.ts';
import { greeting } from './greeting.ts';
import { polite } from './polite.ts';
import { Fit } from './template-filters.ts';

/** What stands for the customer's and the agent's names in a desk's macros. */
const PLACEHOLDERS: Readonly<Record<Macro, { readonly customer: string; readonly agent: string }>> = {
  // Zendesk support: "Using placeholders"; Freshdesk support: "Using placeholders in canned responses".
  zendesk: { customer: '{{ticket.requester.first_name}}', agent: '{{current_user.name}}' },
  freshdesk: { customer: '{{ticket.requester.firstname}}', agent: '{{ticket.agent.name}}' },
};

interface ReplyTools {
  /** The templates of the reply's language, name → source. */
  readonly templates: Readonly<Record<string, string>>;
  /** Speaks the reply's language. */
  readonly say: Say;
}

/**
 * The letter that a desk answers with, or the macro for it: plain text that ends with a line feed. Values are data: in a macro none of them can be taken
 * for a placeholder.
 */
export async function renderReply(reply: Reply, { templates, say }: ReplyTools): Promise<string> {
  const { macro, kind } = reply;
  const escaped = (text: string) => (macro === undefined ? text : text.replace(/([{}])(?=[{}%])/g, '$1 '));
  return `${cleanText(await fillTemplate(viewOf(reply, say), { templates, template: `reply-${kind}.txt`, escaped }))}\n`;
}

function viewOf(reply: Reply, say: Say): object {
  const {
    kind,
    macro,
    customer,
    agent,
    about,
    reference,
    questions,
    urgent,
    disclosed,
    cause,
    done,
    left,
    prevent,
    isOurFault,
    gravity,
    matter,
    isBereaved,
    isDeathBlamed,
    isAwaited,
    language,
  } = reply;
  const line = (text: string | undefined) => (text === undefined ? null : cleanLine(text) || null);
  const block = (text: string | undefined) => (text === undefined ? null : ended(cleanText(text)) || null);
  const place = macro && PLACEHOLDERS[macro];
  // Questions and what to do at once are worded for screens.
  const asked = (text: string) => cleanText(language === 'ru' ? polite(ours(text)) : ours(text));
  const known = [...REFERENCE_KINDS, 'unnamed' as const].find((one) => one === reference?.kind);
  return {
    greeting: place ? { form: 'name', gender: null, name: new Fit(place.customer) } : greeting(line(customer)),
    customer: line(customer),
    agent: agent === undefined && place ? new Fit(place.agent) : line(agent),
    about: about === undefined ? null : nested(cleanLine(about), language) || null,
    isAboutEnded: /[.!?…]$/.test(about ?? ''),
    // A number that the quoted words hold is not said twice.
    reference:
      reference && known && !about?.includes(reference.value)
        ? { label: say(`reference.${known}`), isNamed: known !== 'unnamed', value: cleanLine(reference.value) }
        : null,
    questions: questions.map(({ question, why }) => ({ question: asked(question), why: why === undefined ? null : asked(why) })),
    urgent: urgent.map(asked),
    disclosed,
    cause: block(cause),
    done: block(done),
    left: block(left),
    // What is mended is dangerous no more; what is mended in part may be.
    isDone: done !== undefined && left === undefined,
    prevent: block(prevent),
    isOurFault,
    gravity,
    matter,
    isBereaved,
    isDeathBlamed,
    isAwaited,
    isSolved: kind === 'resolved',
    isMacro: macro !== undefined,
  };
}

/** What an agent types between two words, as the sentence that it stands for. */
const ended = (text: string): string => (/[\p{L}\p{N})»”"]$/u.test(text) && !text.includes('\n') ? `${text}.` : text);

/** Reasons as the desk itself gives them: on the screens of others it is "support". */
const OURS: readonly (readonly [theirs: RegExp, ours: string])[] = [
  [/\bsupport can find it in its own records\b/gi, 'we can find it in our own records'],
  [/\bsupport (can(?:not)?|sees|knows)\b/gi, 'we $1'],
  [/\bwe (see|know)s\b/gi, 'we $1'],
  [/^If they know what you want, they need not guess\.$/, 'If we know what you want, we need not guess.'],
  [/^Whoever helps you knows only what you tell them\.$/, 'We know only what you tell us.'],
  [/поддержка сразу всё найдёт/, 'мы сразу всё найдём'],
  [/специалист сможет повторить/, 'мы сможем повторить'],
  [/специалист найдёт/, 'мы найдём'],
  [/в службе поддержки не видят/, 'мы не видим'],
];

function ours(text: string): string {
  return OURS.reduce((said, [theirs, own]) => said.replace(theirs, own), text);
}
