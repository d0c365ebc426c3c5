/** What a display of a few places shows: "EE", "E 41", "TAMPER Z3". */
const SHORT_CODE = /^(?!(?:OK|ON|NO|GO|HI|LO|AM|PM|TV|AC|ID|UK|US|EU|AB|XL)$)(?:[A-Z]{2}|[A-Z]{1,2}[ -]\d{1,3}|[A-Z]{4,9} [A-Z]?\d{1,3})$/;
const SHOWS_RIGHT_BEFORE =
  /(?<![a-zа-я])(?:shows?|displays?|reads|flash(?:es|ing)|blink(?:s|ing)|says|мигает|горит|показывает|пишет|выда[её]т|высвечивает|высвечивается)(?: only| just| now| красным| только| опять)? ?$/;

/** Whether what stands in quotes is what such a display shows. `near`: the words right before, in plain letters. */
export function isShortCode(near: string, quoted: string): boolean {
  return SHOWS_RIGHT_BEFORE.test(near) && SHORT_CODE.test(quoted);
}
