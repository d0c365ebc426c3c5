import type { Say } from '../locale/messages.ts';
import { LOOSE_FOLDER } from '../model/attachments.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Done } from '../model/result.ts';

/** What `--json` prints of a request that stands. A file is in one list alone: whole, trimmed, or dropped. */
export function resultOf({ request, folder, files, warnings }: Receipt, say: Say): Done {
  const { archives, kept, dropped = [] } = request.attachments;
  const loose = kept.filter((file) => file.in === LOOSE_FOLDER && file.sameAs === undefined);
  return {
    ok: true,
    id: request.id,
    ...(folder === undefined ? {} : { folder }),
    files: [
      ...files,
      ...archives.map(({ name, bytes, sha256 }) => ({ path: name, format: 'archive' as const, bytes, sha256 })),
      ...loose.map(({ name, bytes, sha256 }) => ({ path: `${LOOSE_FOLDER}/${name}`, format: 'attachment' as const, bytes, sha256 })),
    ],
    attachments: {
      archives,
      kept: kept.filter(({ fate }) => fate !== 'trimmed'),
      trimmed: kept.filter(({ fate }) => fate === 'trimmed'),
      dropped: [...dropped],
    },
    redactions: request.redactions ?? { total: 0, byKind: {} },
    warnings: warnings.map(({ message, values }) => ({ message: say(message, values) })),
  };
}
