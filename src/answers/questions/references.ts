import type { ReferenceKind } from '../../model/words.ts';
import { inField, inProduct, inReference } from './answer-place.ts';
import { askLine } from './ask-line.ts';
import type { LineQuestion } from './question.ts';

function reference(kind: ReferenceKind): LineQuestion {
  return askLine(`reference.${kind}`, `reference.${kind}`, kind, inReference(kind), { check: 'doubted' });
}

/** Numbers and names by which a desk finds the order, the thing, the line. */
export const order = reference('order');
export const article = reference('article');
export const purchaseDate = reference('purchase-date');
export const model = reference('model');
export const serial = reference('serial');
export const account = reference('account');
export const contract = reference('contract');
export const amount = reference('amount');
export const transaction = reference('transaction');
export const serviceAddress = reference('service-address');
export const previousCase = reference('previous-case');

export const product = askLine('product.name', 'answer.product', 'product', inProduct('name'));
export const productVersion = askLine('product.version', 'answer.version', 'version', inProduct('version'));

/** What has no key of its own is a field under its label. */
export const cardDigits = askLine('card', 'field.card', 'card', inField('field.card'), { check: 'digits' });
export const lights = askLine('lights', 'field.lights', 'lights', inField('field.lights'));
export const devices = askLine('devices', 'field.devices', 'devices', inField('field.devices'));
