import { letterPattern, lowerPattern } from '../../../../letter-pattern.ts';
import { MONTH } from '../../../../see/facts/dates/month-names.ts';
import { WEEKDAY } from '../../../../see/facts/dates/weekday-names.ts';
import type { SignWords } from '../hint.ts';

/** English words around evidence. */
export const words: SignWords = {
  beforeValue: lowerPattern(
    /(?:(?<!\p{L})(?:is|are|was|were|be|says?|said|shows?|showed|reads?|gives?|gave|listed as|(?:comes?|came) (?:back|out) (?:as|at)|turned into|becomes?|equals?|returns?|agree on|over|under|than|for|set it (?:to|for)|back|rfc \p{N}{3,5}|wcag|permits|cost|point|section|clause|chapter|page|level|zoom|score)|["«“=]) ?$/u,
  ),
  version: letterPattern(
    /(?<![\p{L}\p{N}])(?:(?:[Vv]ersion|rv|[Rr]ev|[Bb]uild)[ :#]{1,3}[^ ]{0,6}\p{N}|(?:[Cc]lone|[Cc]heckout|[Cc]ommit|[Bb]uilt|[Bb]uild|HEAD|main|master) (?:at |from |of |is )?(?=[a-f]{0,12}\p{N})[0-9a-f]{7,12}(?![\p{L}\p{N}]))/u,
  ),
  noProgram: new RegExp(
    `^(?:${MONTH}|${WEEKDAY}|since|until|till|spring|summer|autumn|winter|easter|christmas|room|floor|flat|unit|apartment|suite|house|desk|table|seat|row|gate|platform|terminal|locker|shelf|bay|line|route|bus|train|flight|page|chapter|section|step|level|order|invoice|ticket|case|member|number|error|code|status|height|width) `,
  ),
  // A status by its number; a display's capitals; words behind "with" or a colon, where something failed.
  shown: letterPattern(
    /(?<!\p{L})(?:(?:says?|said|appears?|reads?|shows?|message|log|gets?|got|with|pops? up|full of)[,:]? \p{Lu}\p{Ll}+ \p{L}|(?:says?|said|reads?|shows?|showed|displays?|displayed|printed|prints|light|lamp|screen)[,:]? \p{Lu}{2,} [\p{Lu}\p{N}]{2,}|(?:status|code|return(?:s|ed|ing)|answer(?:s|ed)) [45]\p{N}\p{N}(?!\p{N})|(?:[Ff]ail\p{L}{0,3}|[Ss]top\p{L}{0,3}|[Dd]ies|[Dd]ied|[Cc]rash\p{L}{0,3}|[Rr]efuses? to \p{L}{2,12}|[Ee]xits?|[Ee]xited|[Ee]nds)(?:[^.:\n]{0,60} with|[^.:\n]{0,30}:) (?!the |an? |my |no |nothing |every |it |all |what |and )[^ ])/u,
  ),
  headings: /^(?:note|fyi|edit|update|problem|issue|question|summary|subject|title|device|expected|actual|result)$/,
  borne: letterPattern(
    /(?<!\p{L})(?:[Cc]ards?|[Ll]ine|[Tt]ags?|[Tt]able|[Hh]ire|[Ff]lat|[Tt]enant|[Cc]luster|[Mm]ember|[Rr]eference|[Cc]onfirmation|[Nn]ote|[Nn]umber (?:on it|is)|[Nn]o\.|[Aa]greement|[Bb]ooking|[Oo]rder|ICCID|SIM|[Ee]mp) (?!(?:of|in|on|at|for|by|to|from|with|has|is|was) |\p{N}{1,2}(?:-?\p{L}+)? (?:\p{L}{3,}|\p{N}{1,2}:)|20[12]\p{N}(?!\p{N}))(?:\p{L}{1,4}[- ]?)?\p{N}[\p{N} /-]{0,20}(?:-\p{L}{1,3}|\p{N})?(?![\p{L}\p{N}:%€£$])|(?<!\p{L})(?:[Cc]ontract|[Pp]olicy|[Aa]greement|[Mm]embership|[Ll]icen[cs]e) (?:no\.? |number |id )?\p{Lu}[\p{L}-]{1,14} (?!20[12]\p{N}(?!\p{N}))\p{N}{4,12}(?![\p{L}\p{N}:%€£$]|[.,]\p{N})/u,
  ),
};
