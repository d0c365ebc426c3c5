// A log, or whatever people attach as one, in which there is nothing to mask: what is masked in it is a false alarm.
import { BUILDS } from './clean/builds.mjs';
import { DATA } from './clean/data.mjs';
import { SERVERS } from './clean/servers.mjs';
import { generator, pick } from './random.mjs';

const ENTRIES = [...SERVERS, ...BUILDS, ...DATA];

/**
 * Hashes, identifiers, versions, orders, times, and the words token, key and password where no value follows them, as some sixty programs write them; addresses
 * are those of documentation, and there is nobody's name.
 *
 * @param {number} seed the same seed gives the same text
 * @param {number} size the least length, in characters
 * @returns {string}
 */
export function cleanLog(seed, size) {
  const random = generator(seed);
  const entries = [];
  let length = 0;
  while (length < size) {
    const entry = `${pick(random, ENTRIES)(random)}\n`;
    entries.push(entry);
    length += entry.length;
  }
  return entries.join('');
}
