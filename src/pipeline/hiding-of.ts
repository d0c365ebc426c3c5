import type { HiddenValue, Hiding } from '../answers/interview/interview-deps.ts';
import type { MessageId, Say } from '../locale/messages.ts';
import type { Told } from '../redact/engine/ledger.ts';
import { kindWords } from '../redact/kind-words.ts';
import { visible } from '../text/visible.ts';
import type { Prepared } from './prepare-request.ts';

/** Parts of the answers by the beginning of their keys. */
const PLACES = {
  summary: 'mask.place.summary',
  description: 'mask.place.description',
  product: 'mask.place.product',
  steps: 'mask.place.steps',
  expected: 'mask.place.expected',
  actual: 'mask.place.actual',
  errors: 'mask.place.errors',
  changed: 'mask.place.changed',
  lastGood: 'mask.place.lastGood',
  tried: 'mask.place.tried',
  outcome: 'mask.place.outcome',
  references: 'mask.place.references',
  fields: 'mask.place.fields',
  attachments: 'mask.place.attachments',
  system: 'mask.place.system',
} as const satisfies Readonly<Record<string, MessageId>>;

const EXEMPT = {
  contact: 'hidden.exempt.contact',
  recipient: 'hidden.exempt.recipient',
  references: 'hidden.exempt.references',
  fields: 'hidden.exempt.fields',
} as const satisfies Readonly<Record<string, MessageId>>;

/** What is hidden in a prepared request, as the review shows it. */
export function hidingOf({ masking: { redactor, exempt }, unseen }: Prepared, say: Say): Hiding {
  const { total, findings } = redactor?.report() ?? { total: 0, findings: [] };
  const values = new Map<string, HiddenValue>();
  for (const { mask, kind, ...place } of findings) {
    const one = values.get(mask);
    const places = [...(one?.places ?? []), { where: whereIs(place, say), excerpt: visible(place.excerpt) }];
    const isSecret = redactor?.familyOf(kind) === 'secret';
    values.set(
      mask,
      one ? { ...one, places } : { mask, value: redactor?.valueOf(mask) ?? mask, kind, kindWords: kindWords(kind, say), isSecret, places },
    );
  }
  const kept = new Set(exempt().map((key) => key.split('.', 1)[0]));
  return {
    count: total,
    values: [...values.values()],
    exempt: Object.entries(EXEMPT).flatMap(([key, message]) => (kept.has(key) ? [say(message)] : [])),
    notInspected: unseen,
  };
}

/** `app.log:12`, or the part of the answers in words. */
function whereIs({ file, line }: Pick<Told, 'file' | 'line'>, say: Say): string {
  const [part = '', ...rest] = file.split('.');
  const place = Object.entries(PLACES).find(([key]) => key === part)?.[1];
  if (place === undefined) return visible(`${file}:${line}`);
  const number = part === 'system' ? undefined : rest.find((word) => /^\d+$/.test(word));
  return number === undefined ? say(place) : say('mask.place.number', { place: say(place), number: Number(number) + 1 });
}
