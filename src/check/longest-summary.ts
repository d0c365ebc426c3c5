/** So many UTF-16 units of a summary are read whole in a list of requests. */
export const LONGEST_SUMMARY = 100;
