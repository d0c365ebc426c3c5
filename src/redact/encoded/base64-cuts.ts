/** Characters of base64 that bytes before a text decide, where none, one or two bytes stand before it in its group of three. */
const LEAD = [0, 2, 3] as const;

/** A stretch of base64 that stands in it wherever the text was encoded, and how far behind the beginning of a group of four it begins. */
interface Cut {
  readonly literal: string;
  readonly phase: 0 | 2 | 3;
}

/** A text's three alignments in base64 (RFC 4648, 4), each without the characters that its neighbours have a part in. */
export function base64Cuts(text: string): readonly Cut[] {
  return LEAD.map((lead, before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    return { literal: bytes.toString('base64').slice(lead, whole), phase: lead };
  });
}
