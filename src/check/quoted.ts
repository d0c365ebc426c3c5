/** What stands in quotes, of one line and not too long: words of somebody or something else. */
export const QUOTED = /[«“„"][^«»“”„"\n]{0,200}[»”"“]/g;
