import type { Say } from '../locale/messages.ts';
import type { Attachments } from '../model/attachments.ts';
import { someNames } from '../model/some-names.ts';
import { visible } from '../text/visible.ts';

/** Out of which files hidden data was taken; `undefined` where there was none. */
export function cleanedWords({ kept }: Attachments, say: Say): string | undefined {
  const names = kept.filter(({ metadataRemoved }) => metadataRemoved).map(({ name }) => name);
  return names.length === 0 ? undefined : say('media.cleaned', { count: names.length, names: visible(someNames(names)) });
}
