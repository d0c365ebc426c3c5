/** A quotation with which a text ends, as a pattern's source: its words are the group. */
export const QUOTATION = String.raw`["«“„]([^"«»“”„\n]+)["»”]\.?$`;
