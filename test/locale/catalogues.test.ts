import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locale/en/index.ts';
import { formatBytes } from '../../src/locale/format-bytes.ts';
import { formatMessage } from '../../src/locale/format-message.ts';
import { ru } from '../../src/locale/ru/index.ts';
import { answersSchema } from '../../src/model/answers.ts';
import { SHRINK_MODES } from '../../src/model/plan.ts';
import { REPLY_KINDS } from '../../src/model/reply.ts';
import { FORMATS, KINDS, LANGUAGES, type Language, REFERENCE_KINDS, SYSTEM_LEVELS, ZIP_MODES } from '../../src/model/words.ts';
import { ownRuleSchema } from '../../src/redact/own/rules-file.ts';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, ru };
const COUNTS = [0, 1, 2, 3, 4, 5, 11, 21, 22, 25, 101, 1.5, 1234, 1_000_000];

/** Names of a message's places with what is done to them: `count plural`, `path`, `total number bytes`. */
function places(message: string): readonly string[] {
  const found = new Set<string>();
  const walk = (text: string) => {
    for (const [open, close] of braces(text)) {
      const inside = text.slice(open + 1, close);
      const [name = '', kind, ...rest] = inside.split(',').map((part) => part.trim());
      found.add(kind === 'plural' ? `${name} plural` : [name, kind, ...rest].join(' ').trim());
      if (kind === 'plural') for (const [from, to] of braces(inside)) walk(inside.slice(from + 1, to));
    }
  };
  walk(message);
  return [...found].sort();
}

function braces(text: string): readonly (readonly [open: number, close: number])[] {
  const pairs: [number, number][] = [];
  let depth = 0;
  let open = 0;
  for (const [at, character] of [...text].join('').split('').entries()) {
    if (character === '{' && depth++ === 0) open = at;
    if (character === '}' && --depth === 0) pairs.push([open, at]);
  }
  return pairs;
}

it('have the same messages in every language', () => {
  expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort());
});

it.each(LANGUAGES)('have each message once: what another room says again would never be read (%s)', (language) => {
  const folder = fileURLToPath(new URL(`../../src/locale/${language}/`, import.meta.url));
  const ids = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}${file}`, 'utf8').matchAll(/^ {2}'?([a-z][\w.-]*)'?:/gm)].map(([, id]) => id),
  );
  expect(ids.length).toBeGreaterThan(1000);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

it('have the same places in every language', () => {
  // A number that one language says in a single form may need several in another.
  const of = (language: Language, id: string) => places(CATALOGUES[language][id] ?? '').map((place) => place.replace(/ plural$/, ''));
  const differing = Object.keys(en).map((id) => ({ id, en: of('en', id), ru: of('ru', id) }));
  expect(differing.filter((message) => message.en.join() !== message.ru.join())).toEqual([]);
});

it('name every plural form that the language has', () => {
  const lacking = LANGUAGES.flatMap((language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    return Object.entries(CATALOGUES[language]).flatMap(([id, message]) =>
      [...message.matchAll(/,\s*plural\s*,/g)].flatMap(({ index }) => {
        const open = message.lastIndexOf('{', index);
        const close = braces(message.slice(open))[0]?.[1] ?? 0;
        const plural = message.slice(index, open + close);
        return forms.filter((form) => !new RegExp(`(^|[\\s,}])${form}\\s*\\{`).test(plural)).map((form) => `${language} ${id}: ${form}`);
      }),
    );
  });
  expect(lacking).toEqual([]);
});

describe.each(LANGUAGES)('messages in %s', (language) => {
  it('are filled as the ICU formatter fills them', () => {
    const differing: unknown[] = [];
    for (const [id, message] of Object.entries(CATALOGUES[language])) {
      const names = places(message);
      // Our own number style: the full formatter is handed what it comes to.
      const foreign = new IntlMessageFormat(message.replace(/\{\s*(\w+)\s*,\s*number\s*,\s*bytes\s*\}/g, '{$1}'), language, undefined, {
        ignoreTag: true,
      });
      for (const count of names.some((name) => name.includes(' ')) ? COUNTS : COUNTS.slice(0, 1)) {
        const values = Object.fromEntries(names.map((name) => [name.split(' ')[0] ?? '', name.includes(' ') ? count : `«${name}» # {x}`]));
        const theirs = Object.fromEntries(
          names.map((name) => [
            name.split(' ')[0] ?? '',
            name.endsWith(' bytes') ? formatBytes(count, language) : (values[name.split(' ')[0] ?? ''] ?? ''),
          ]),
        );
        const ours = formatMessage(message, language, values);
        if (ours !== foreign.format(theirs)) differing.push({ id, count, ours, theirs: foreign.format(theirs) });
      }
    }
    expect(differing).toEqual([]);
  });

  it('do not shout, and have no stray blanks', () => {
    const wrong = Object.entries(CATALOGUES[language]).filter(([, message]) =>
      /!|^\s|\s$| {2}(?!\s)|\t|\.\.\./.test(message.replaceAll(/\n +/g, '\n').replaceAll(/\[?[^\s\]]+\.\.\.\]/g, '')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('Russian messages', () => {
  /** Names, formats and what a person types as it stands. A new one goes in here only when it has no Russian word. */
  const NAMES = new Set(
    'askwell PDF YAML JSON Liquid UTF Enter Esc Ctrl Tab Shift Node js npm Markdown HTML MB kB GB GitHub Windows macOS Linux SSH WSL IP URL ICU IBAN mbox'.split(
      ' ',
    ),
  );
  /** Words that a person types after a flag, and keys of the answers file. */
  const CHOICES: ReadonlySet<string> = new Set([
    ...Object.keys(answersSchema.shape),
    ...FORMATS,
    ...KINDS,
    ...SYSTEM_LEVELS,
    ...ZIP_MODES,
    ...SHRINK_MODES,
    ...REPLY_KINDS,
    'id',
    'title',
    ...REFERENCE_KINDS.flatMap((kind) => kind.split('-')),
    ...Object.keys(ownRuleSchema.shape),
  ]);
  /** Words that a person types: flags, commands after `askwell`, reference kinds, e-mail addresses, file names, quoted examples of a flag's value. */
  const TYPED = [
    // How a message of an mbox begins.
    /From \S+@\S+ [A-Z][a-z]{2} [A-Z][a-z]{2} [\d: ]+|«From »/g,
    /config get, set, list, path|get\|set\|list\|path|get КЛЮЧ, set КЛЮЧ ЗНАЧЕНИЕ, list или path; ключи: [a-z, .-]+/g,
    /[A-Z]+(_[A-Z]+)+/g,
    /--?[a-z][a-z-]*( (get|set|list|path|text|[a-z]+=\S+))*/g,
    /askwell [a-z-]+( (get|set|list|path|config))?/g,
    /\S+@\S+/g,
    /[\w/.-]+\.(txt|md|eml|html|json|yml|yaml|zip|log|png|liquid)/g,
    /\.(md|html|txt)\b/g,
    /[\w-]+\.(com|example)\b/g,
    /[A-Z]\w+\/[A-Z]\w+/g,
    /customer(-number)?/g,
    /\d+(MB|kB|GB)/g,
    /\$\w+/g,
  ];

  it('end no sentence with a date, which ends with «г.» itself', () => {
    expect(Object.entries(CATALOGUES.ru).filter(([, message]) => /\{(moment|saved)\}\./.test(message))).toEqual([]);
  });

  it('hold no English word where a Russian one lives', () => {
    const found = Object.entries(CATALOGUES.ru)
      .filter(([id]) => !/^fact\.(tool|node)\./.test(id))
      .flatMap(([id, message]) => {
        const said = TYPED.reduce(
          (text, typed) => text.replaceAll(typed, ' '),
          message
            .replaceAll(/\{\w+\}/g, ' ')
            .replaceAll(/\{\w+, (plural|number)[^{}]*/g, ' ')
            .replaceAll(/(=\d+|one|few|many|other) \{/g, ' '),
        );
        return [...said.matchAll(/[A-Za-z]{2,}/g)]
          .map(([word]) => word)
          .filter((word) => !NAMES.has(word) && !CHOICES.has(word))
          .map((word) => `${id}: ${word}`);
      });
    expect(found).toEqual([]);
  });

  it('keep numbers beside their units with a no-break space', () => {
    const unit = /[\d}#] (МБ|кБ|ГБ|Б|%|г\.|ГГц|МГц|Гц|мс)(?![\p{L}])|№ [\d{]/u;
    expect(Object.entries(CATALOGUES.ru).filter(([, message]) => unit.test(message))).toEqual([]);
  });

  it('quote with «» and dash with —', () => {
    expect(
      Object.entries(CATALOGUES.ru).filter(([, message]) => /[“”„]| - | – |(?<![=\w])"|'/.test(message.replaceAll(/--summary "[^"]*"/g, ''))),
    ).toEqual([]);
  });

  it('address the person as вы, without a capital in the middle of a sentence', () => {
    expect(Object.entries(CATALOGUES.ru).filter(([, message]) => /[\p{L},] (Вы|Вас|Вам|Ваш\p{L}*)(?!\p{L})/u.test(message))).toEqual([]);
  });
});
