/** The months, as alternatives of patterns in lower case. */
export const ENGLISH_MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
