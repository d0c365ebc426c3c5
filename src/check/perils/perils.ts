import { afterMedicine } from './after-medicine.ts';
import { atHome } from './at-home.ts';
import { bankAccount, moneyGone } from './bank-account.ts';
import { fallenIll } from './fallen-ill.ts';
import { ofMoney } from './of-money.ts';
import type { Peril } from './peril.ts';
import { toPeople } from './to-people.ts';

/** Everything that cannot wait for a letter; where several are told, the first is said first. */
export const PERILS: readonly Peril[] = [...toPeople, fallenIll, ...afterMedicine, ...atHome, bankAccount, moneyGone, ...ofMoney];

/** By what a desk finds those in a peril, by the id of the message that tells what to do. */
export const foundBy = (message: string): Peril['found'] => PERILS.find(({ id }) => message === `peril.${id}`)?.found ?? 'nothing';
