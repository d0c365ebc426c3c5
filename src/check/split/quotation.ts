/** A quotation with which a text ends, as a pattern's source: its words are the group. */
export const QUOTATION = '(?:["«“„](?=[^"«»“”„\\n]+["»”]\\.?$)|`{1,3}(?=[^`\\n]+`{1,3}\\.?$))([^\\n]+?)(?:["»”]|`{1,3})\\.?$';
