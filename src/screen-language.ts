import type { Host } from './host/host.ts';
import { languageOf } from './locale/language.ts';
import { LANGUAGES, type Language } from './model/words.ts';

/**
 * The language of the screens: `--lang`, else what the person had remembered, else the environment's. It is known before anything is parsed, for help and
 * errors need it.
 */
export async function screenLanguage(host: Host, remembered: () => Promise<string | undefined>): Promise<Language> {
  return known(flagged(host.argv)) ?? known(await remembered()) ?? languageOf(host.env, host.machine.locale);
}

function known(word: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === word);
}

function flagged(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const at = words.lastIndexOf('--lang');
  return at === -1 ? words.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length) : words[at + 1];
}
