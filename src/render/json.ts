import type { Renderer } from './renderer.ts';

/** The order in which keys stand; those that are not here follow in their own. */
const ORDER = [
  'schema',
  'id',
  'created',
  'zone',
  'generator',
  'language',
  'kind',
  'severity',
  'summary',
  'product',
  'description',
  'steps',
  'expected',
  'actual',
  'errors',
  'when',
  'frequency',
  'since',
  'changed',
  'lastGood',
  'neededBy',
  'tried',
  'outcome',
  'references',
  'contact',
  'recipient',
  'fields',
  'system',
  'attachments',
];

/** What JSON leaves as it is but a terminal may obey, or a reader may show in another order. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** The request itself (RFC 8259, ASCII controls and bidi marks escaped): what `--from`, `check` and `send` take back. */
export const json: Renderer = {
  format: 'json',
  name: 'request.json',
  render: async ({ request }) => {
    const rank = (key: string) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
    const ordered = Object.entries(request).sort(([one], [other]) => rank(one) - rank(other));
    const plain = JSON.stringify(Object.fromEntries(ordered), undefined, 2);
    return `${plain.replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
  },
};
