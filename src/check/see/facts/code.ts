/** What a program reads stands in it: `reflow = false`, --clean, gc.collect(). */
export const CODE = /[`_=]|(?<![a-z])--?[a-z]|\(\)|[a-z]\.[a-z]|[a-z][A-Z]/;
/** The same, in the first word. */
export const CODE_BEGINS = /^\W?\S*(?:[_=`]|\(\))/;
