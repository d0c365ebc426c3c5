import type { ByteWindow } from './byte-window.ts';
import type { Trace } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { type Box, boxList } from './iso-boxes.ts';
import { xmpTraces } from './xmp.ts';

/** User data that says how to play: a track's role, its loudness, hints for streaming. */
const PLAYED: ReadonlySet<string> = new Set(['kind', 'ludt', 'hnti', 'hinf', 'strk']);

/** Where the sound of a song begins and ends among the silence that its coding adds. */
const GAPLESS = 'iTunSMPB';

/** How user data, iTunes' items and QuickTime's keys name things. */
const SIGNS: readonly (readonly [sign: RegExp, trace: Trace])[] = [
  [/\xa9xyz|loci|location|GPS/i, 'place'],
  [/\xa9(ART|aut|dir|prd|prf|wrt|own|cpy)|aART|auth|perf|cprt|artist|author|director|producer|creator|copyright/, 'people'],
  [/\xa9(mak|mod|swr|too|enc)|manu|modl|\bmake|model|software|serial|CNCV|CNFV|CNMN/, 'device'],
  [/\xa9day|yrrc|date/, 'dates'],
  [/\xa9(cmt|des|nam|inf|lyr)|titl|dscp|desc|comment|keywords|kywd|name/, 'comment'],
  [/thmb|thum|THMB|covr|artwork/, 'thumbnail'],
];
const MOST_READ = 64 * 1024;

/** What the bytes between two places tell, by the names in them. */
export async function dataTraces(window: ByteWindow, from: number, to: number): Promise<readonly Trace[]> {
  const bytes = await window.bytes(from, Math.min(Math.max(0, to - from), MOST_READ));
  const text = bytes.toString('latin1');
  if (text.includes('xmpmeta')) return xmpTraces(bytes);
  const traces = SIGNS.filter(([sign]) => sign.test(text)).map(([, trace]) => trace);
  return traces.length > 0 ? traces : ['other'];
}

/** Makes a box empty space of the same size. */
export function freeBox({ at, body, end }: Box, traces: readonly Trace[], draft: Draft): void {
  draft.replace(at + 4, at + 8, Buffer.from('free', 'latin1'), traces);
  draft.blank(body, end, traces);
}

/** `udta`: all but what says how to play becomes empty space. */
export async function cleanUserData(window: ByteWindow, box: Box, draft: Draft): Promise<void> {
  const children = await boxList(window, box.body, box.end).catch(() => undefined);
  // Nothing that a player needs is in what cannot be read.
  if (!children) return freeBox(box, await dataTraces(window, box.body, box.end), draft);
  for (const child of children) {
    if (child.type === 'meta') await cleanMetaBox(window, child, draft);
    else if (!PLAYED.has(child.type)) freeBox(child, await dataTraces(window, child.at + 4, child.end), draft);
  }
}

/** `meta` with iTunes' items or QuickTime's keys: it becomes empty space, but for what a player needs. */
export async function cleanMetaBox(window: ByteWindow, box: Box, draft: Draft): Promise<void> {
  const text = (await window.bytes(box.body, Math.min(box.end - box.body, MOST_READ))).toString('latin1');
  if (!text.includes(GAPLESS)) return freeBox(box, await dataTraces(window, box.body, box.end), draft);
  for (const child of await boxList(window, firstChild(box, text), box.end)) {
    if (child.type === 'ilst') {
      for (const item of await boxList(window, child.body, child.end)) {
        const traces = await dataTraces(window, item.at + 4, item.end);
        if (!text.slice(item.at - box.body, item.end - box.body).includes(GAPLESS)) freeBox(item, traces, draft);
      }
    } else if (child.type !== 'hdlr') freeBox(child, ['other'], draft);
  }
}

/** QuickTime's `meta` holds boxes at once, that of ISO has a version before them. */
function firstChild({ body }: Box, text: string): number {
  return text.slice(4, 8) === 'hdlr' ? body : body + 4;
}
