import { quickRead } from '/tmp/see_quick.mjs';
export const readerOf = async () => (text) => quickRead(text);
