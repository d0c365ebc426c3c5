import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Source } from '../../src/attach/source.ts';
import type { Request } from '../../src/model/request.ts';
import { takenMasks } from '../../src/pipeline/taken-masks.ts';
import { memoryHost } from '../support/memory-host.ts';

const request = { summary: 'see [email-2]', steps: ['[user-3_ж ж]'] } as unknown as Request;

/** A file that comes in pieces of five bytes, so that every mask lies across two. */
function source(bytes: Uint8Array, told: Pick<Source, 'type' | 'charset'>): Source {
  const content = async function* () {
    for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
  };
  return { ...told, content } as unknown as Source;
}

it('finds the masks of an earlier request in its texts and files, whatever their charset, packed or not', async () => {
  const masks = await takenMasks(
    request,
    [
      source(Buffer.from('a [ip-1.12] b'), { type: 'text/plain', charset: 'utf-8' }),
      source(Buffer.from('[token:github-7]', 'utf16le'), { type: 'text/plain', charset: 'utf-16le' }),
      source(gzipSync('x [phone-9]'), { type: 'application/gzip' }),
      source(Buffer.from('[card-1]'), { type: 'image/png' }),
      source(Buffer.from('broken'), { type: 'application/gzip' }),
    ],
    memoryHost().host,
  );
  expect(masks.split(/ (?=\[)/).sort()).toEqual(['[email-2]', '[ip-1.12]', '[phone-9]', '[token:github-7]', '[user-3_ж ж]']);
});
