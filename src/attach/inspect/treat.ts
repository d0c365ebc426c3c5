import type { Host } from '../../host/host.ts';
import { cleanMetadata } from '../clean-metadata.ts';
import type { Masking } from '../masking.ts';
import type { Parcel } from '../pack/parcel.ts';
import type { Source } from '../source.ts';
import { gzipText, textName } from './gzip-text.ts';
import { lookInto } from './look-into.ts';

type TreatHost = Pick<Host, 'files' | 'zip' | 'gzip'>;

/**
 * Decides what is done to a source before it leaves. What a camera or a program wrote in beside what it shows is always taken out, as far as that can be. With a masking, text
 * is masked as it is read, gzip of text is unpacked and packed again, a container is looked into, and what nobody can look into is told as such;
 * without one nothing is said of that.
 */
export async function treat(origin: Source, masking: Masking | undefined, host: TreatHost, signal?: AbortSignal): Promise<Parcel> {
  const { source, removed, unseen } = await cleanMetadata(origin);
  const parcel = await inspected(origin, source, masking, host, signal);
  const told = removed.length === 0 ? parcel.told : ({ ...parcel.told, metadataRemoved: true } as const);
  // Of most formats nobody expects that they hide anything.
  const isWorthAWord = unseen !== undefined && (unseen !== 'format' || HIDING.test(source.type));
  return { ...parcel, told, ...(isWorthAWord ? { unseen } : {}) };
}

/** Formats that hold authors' names and the like, out of which nothing is taken. */
const HIDING = /opendocument|openxmlformats|^audio\/ogg$/;

async function inspected(
  origin: Source,
  source: Source,
  masking: Masking | undefined,
  host: TreatHost,
  signal: AbortSignal | undefined,
): Promise<Parcel> {
  const { name, type, stored, charset, earlier } = source;
  const plain: Parcel = { origin, source, name, type, stored, told: { fate: 'kept', ...earlier } };
  if (!masking) return plain;
  if (charset !== undefined) return masked(plain, charset, masking);
  if (type === 'application/gzip') {
    const inner = await gzipText(source, host.gzip, signal);
    if (inner !== undefined) return maskedInside(plain, inner, masking, host);
  }
  // An archive within the archive of an earlier request was looked into then.
  if (earlier?.findings !== undefined) return plain;
  const insight = isContainer(source) ? await lookInto(source, masking, host, signal) : undefined;
  const findings = insight ? { findings: insight.findings } : {};
  return { ...plain, told: { ...plain.told, ...findings, ...(insight?.isWhole ? {} : { notInspected: true }) } };
}

function masked(parcel: Parcel, charset: string, masking: Masking): Parcel {
  const file = { name: parcel.name, charset };
  return {
    ...parcel,
    alter: (content) => masking.content(content, file),
    reread: { charset },
    told: { masked: true, ...parcel.told },
  };
}

function maskedInside(parcel: Parcel, charset: string, masking: Masking, { gzip }: TreatHost): Parcel {
  const file = { name: textName(parcel.name), charset };
  return {
    ...parcel,
    alter: (content) => gzip.pack(masking.content(gzip.unpack(content), file)),
    reread: { charset, unpack: gzip.unpack },
    told: { masked: true, ...parcel.told },
  };
}

function isContainer({ type, isFile, concern }: Source): boolean {
  return isFile === true && concern === undefined && (type === 'application/zip' || /opendocument|openxmlformats/.test(type));
}
