/** What stands behind "game" where that only tells the kind of: a place where people are, a thing that burns. An alternative of a pattern in lower case. */
export const NO_PLAY = String.raw`(?! (?:shop|store|room|hall|club|cent(?:er|re)|cafe|bar|pub|night|console|controller|pad|pc|laptop|box|machine)s?(?!\p{L}))`;
