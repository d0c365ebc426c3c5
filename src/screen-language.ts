import type { Host } from './host/host.ts';
import { languageOf } from './locale/language.ts';
import { LANGUAGES, type Language } from './model/words.ts';

/** The language of the screens: `--lang`, else what the person had remembered, else the environment's. Known before anything is parsed, for help and errors need it. */
export async function screenLanguage(host: Host): Promise<Language> {
  return flagged(host.argv) ?? languageOf(host.env, host.machine.locale);
}

function flagged(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const at = words.lastIndexOf('--lang');
  const value = at === -1 ? words.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length) : words[at + 1];
  return LANGUAGES.find((language) => language === value);
}
