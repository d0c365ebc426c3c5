import type { Problem } from '../../errors.ts';
import type { MessageId } from '../../locale/messages.ts';
import { someNames } from '../../model/some-names.ts';
import type { Unseen } from '../metadata/cleaning.ts';
import type { Layout } from './attempt.ts';

const WORDS: readonly (readonly [Unseen, MessageId])[] = [
  ['encrypted', 'media.unseen-encrypted'],
  ['broken', 'media.unseen-broken'],
  ['compressed', 'media.unseen-compressed'],
  ['format', 'media.unseen-format'],
];

/** Words about files that may still tell where they were made, by whom and with what, one for each reason why nobody could take that out. */
export function unseenWords({ loose, archives }: Layout): readonly Problem[] {
  const parcels = [...loose, ...archives.flatMap((archive) => archive.parcels)];
  return WORDS.flatMap(([reason, message]) => {
    const names = parcels.filter(({ unseen }) => unseen === reason).map(({ name }) => name);
    return names.length === 0 ? [] : [{ message, values: { count: names.length, names: someNames(names) } }];
  });
}
