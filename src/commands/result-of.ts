import { sayJudgement } from '../check/say-judgement.ts';
import type { Say } from '../locale/messages.ts';
import type { Answers } from '../model/answers.ts';
import { type Archive, type Dropped, type Kept, LOOSE_FOLDER } from '../model/attachments.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Done, PackDone } from '../model/result.ts';
import { judgeAnswers } from '../pipeline/check/judge-answers.ts';
import type { PackReceipt } from '../pipeline/pack-files.ts';
import { saidWarnings } from './said-warnings.ts';
import type { World } from './world.ts';

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
export async function resultOf(
  { request, folder, files, urgent, warnings }: Receipt,
  { say, language }: Pick<World, 'say' | 'language'>,
): Promise<Done> {
  const { archives, kept, dropped = [] } = request.attachments;
  const loose = kept.filter((file) => file.in === LOOSE_FOLDER && file.sameAs === undefined);
  const names = kept.map(({ name }) => name);
  const { score, level, findings } = sayJudgement(
    judgeAnswers(answersOf(request), names, { now: new Date(request.created), zone: request.zone }),
    say,
    language,
  );
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
    check: { score, level, findings },
    warnings: await saidWarnings([...urgent, ...warnings], say),
  };
}

/** What was said, without the files, which are told by their names. */
function answersOf({ attachments: _attachments, ...said }: Receipt['request']): Answers {
  return said;
}

function sorted(archives: readonly Archive[], kept: readonly Kept[], dropped: readonly Dropped[]): Done['attachments'] {
  return {
    archives: [...archives],
    kept: kept.filter(({ fate }) => fate !== 'trimmed'),
    trimmed: kept.filter(({ fate }) => fate === 'trimmed'),
    dropped: [...dropped],
  };
}
