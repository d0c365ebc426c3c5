import type { Trace } from './cleaning.ts';

/** How an XMP packet (ISO 16684-1) speaks of what. */
const SIGNS: readonly (readonly [sign: RegExp, trace: Trace])[] = [
  [/GPS|Location|photoshop:(City|State|Country)|CountryCode|Iptc4xmp\w*:(City|Province|Sublocation)/, 'place'],
  [/dc:(creator|rights|contributor)|Artist|Author|Owner|Credit|Person|mwg-rs|CreatorContactInfo|CaptionWriter/, 'people'],
  [/(tiff|aux|exifEX|xmp):(Make|Model|SerialNumber|BodySerialNumber|LensSerialNumber|CreatorTool)/, 'device'],
  [/CreateDate|ModifyDate|MetadataDate|DateCreated|DateTime/, 'dates'],
  [/dc:(title|description|subject)|UserComment|Headline|Instructions|Keywords/, 'comment'],
  [/xmp:Thumbnails|xmpGImg/, 'thumbnail'],
  [/xmpMM:|History|DerivedFrom|crs:/, 'history'],
];

/** What a packet, or a part of one, tells. */
export function xmpTraces(packet: Uint8Array): readonly Trace[] {
  const text = Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength).toString('latin1');
  const traces = SIGNS.filter(([sign]) => sign.test(text)).map(([, trace]) => trace);
  return traces.length > 0 ? traces : ['other'];
}

/** A packet of the same length that says nothing, or nothing but `kept`, a description in RDF; blanks where it has no room. */
export function emptyXmp(length: number, kept = ''): Buffer {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${kept}</rdf:RDF>`;
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>`;
  return Buffer.from(packet.length <= length ? packet.padEnd(length) : ' '.repeat(length), 'latin1');
}
