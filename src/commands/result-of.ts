import type { Say } from '../locale/messages.ts';
import { type Archive, type Dropped, type Kept, LOOSE_FOLDER } from '../model/attachments.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Done, PackDone } from '../model/result.ts';
import type { PackReceipt } from '../pipeline/pack-files.ts';
import { saidWarnings } from './said-warnings.ts';

/** What `--json` prints of files that were packed alone. */
export async function packResultOf(
  { paths, attachments: { archives, kept, dropped = [] }, redactions, warnings }: PackReceipt,
  say: Say,
): Promise<PackDone> {
  return {
    ok: true,
    files: archives.map(({ bytes, sha256 }, at) => ({ path: paths[at] ?? '', format: 'archive', bytes, sha256 })),
    attachments: sorted(archives, kept, dropped),
    redactions,
    warnings: await saidWarnings(warnings, say),
  };
}

/** What `--json` prints of a request that stands. A file is in one list alone: whole, trimmed, or dropped. */
export async function resultOf({ request, folder, files, warnings }: Receipt, say: Say): Promise<Done> {
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
    attachments: sorted(archives, kept, dropped),
    redactions: request.redactions ?? { total: 0, byKind: {} },
    warnings: await saidWarnings(warnings, say),
  };
}

function sorted(archives: readonly Archive[], kept: readonly Kept[], dropped: readonly Dropped[]): Done['attachments'] {
  return {
    archives: [...archives],
    kept: kept.filter(({ fate }) => fate !== 'trimmed'),
    trimmed: kept.filter(({ fate }) => fate === 'trimmed'),
    dropped: [...dropped],
  };
}
