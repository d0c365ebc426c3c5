import { letterPattern } from '../../letter-pattern.ts';
import type { Reading } from '../../read/reading.ts';
import type { Facts, SeenFact } from '../seen.ts';
import { pathsIn, urlsIn } from './addresses.ts';
import { amountsIn } from './amounts.ts';
import { picturesIn } from './attached/pictures.ts';
import { uploadsIn } from './attached/uploads.ts';
import { attachmentsIn } from './attachments.ts';
import { contactsIn } from './contacts.ts';
import type { Today } from './dates/calendar.ts';
import { datesIn } from './dates/find-dates.ts';
import { stampsIn } from './dates/log-stamps.ts';
import type { Message } from './dates/setting.ts';
import { errorsIn, WEIGHTS } from './errors/find-errors.ts';
import { personBegins } from './errors/person-begins.ts';
import { saysFault } from './errors/quoted.ts';
import { tellingLines } from './errors/telling-lines.ts';
import { withoutCodeMarks } from './errors/without-code-marks.ts';
import { withoutLead } from './errors/without-lead.ts';
import { fileNamesIn } from './file-names.ts';
import { frequenciesIn } from './frequencies.ts';
import { buildsIn, examplesIn, isOfBuild } from './of-no-person.ts';
import { outcomesIn } from './outcomes/find-outcomes.ts';
import { apart, type Found, factOf, factOfKind, type Heard, inOrder, outside, type Passage, passagesOf, voided } from './passage.ts';
import { isPasted, pastedOutputs } from './pasted-outputs.ts';
import { productsIn } from './products.ts';
import { isNumberNamed, referencesIn } from './references/find-references.ts';
import { endsInNamingWord } from './references/numbers-after-words.ts';
import { severitiesIn } from './severities.ts';
import { triedIn } from './tried/find-tried.ts';
import { knownVersions, versionsIn } from './versions/find-versions.ts';
import { programTalk } from './versions/program-talk.ts';
import { isListOfVersions, versionsShown } from './versions/shown-versions.ts';
import { type Weigh, weighingWith } from './weigh-clauses.ts';

/** How much a passage may tell: sentences everything, what was set apart some of it. What others wrote earlier has numbers that the desk knows, and no more. */
type Reach = 'all' | 'names' | 'numbers' | 'errors' | 'contacts' | 'nothing';

const REACHES: Readonly<Record<Passage['kind'], Reach>> = {
  sentence: 'all',
  heading: 'names',
  table: 'names',
  'front-matter': 'names',
  code: 'errors',
  log: 'errors',
  trace: 'errors',
  diff: 'nothing',
  quote: 'numbers',
  signature: 'contacts',
  greeting: 'nothing',
  image: 'nothing',
  link: 'contacts',
  comment: 'nothing',
  rest: 'nothing',
};

/** "I get the following error:", «выдаёт ошибку:»: the message stands in the next line. */
const ANNOUNCES =
  /(?<![a-zа-я])(?:errors?|exceptions?|error messages?|message|ошибк[ауи]|сообщени[ея]|пишет|выдает|says)(?: (?:is|was|appears|occurs|again|this|такое|такую|следующее|следующую|вот|is shown|pops up|when [a-z ]{2,30}))?:\s*$/;

/** "Log:", «Результат:»: what a program printed stands in the next line, and may be a message. */
const PRINTS =
  /^[\s>*#-]*(?:error |full |crash |build |лог |текст )?(?:logs?|output|results?|console|trace|actual(?: result)?|лог[аи]?|вывод|результат|консоль|в (?:логе|логах|консоли|журнале)|факт(?:ический результат)?):\s*$/;

/** "I start it and see": the same without a colon, where a line ends so. */
const BREAKS_OFF =
  /(?<!(?:can|you|we|to|as|will|could) )(?<![a-zа-я])(?:see|says|reads|get|gets|shows|prints|printed|writes|this|вижу|пишет|выдает|показывает|говорит|получаю|вылезает|появляется|выскакивает|там|вот)\s*$/;

/** What goes on after an announcement without the message: a wish, or the next line of a form. */
const isNextThought = personBegins('please|прошу|должн[аоы]|ожида[а-я]+|should|expected|версия|version');
const MESSAGE_BEGINS = letterPattern(/^\p{Lu}|^[a-z]+: /u);

function announcedError({ text, plain }: Passage, byColon: boolean): readonly Found[] {
  const start = text.length - text.replace(/^[\s>*•"«“'`-]+/, '').length;
  const line = text.slice(start).search(/\n|$/);
  const end = text.slice(0, start + line).replace(/[\s"»”'`]+$/, '').length;
  if (!byColon && !(MESSAGE_BEGINS.test(text.slice(start)) && saysFault(plain.slice(start, end)))) return [];
  return end - start > 5 && end - start < 240 && !isNextThought(text.slice(start)) ? [{ start, end }] : [];
}

/** What the passage at a place among all says is attached, and what it announces or shows of a program's output. */
function attachedAt(passages: readonly Passage[], at: number, passage: Passage): Facts['attachments'] {
  // A list of what somebody runs is no output of a program.
  const pasted = isListOfVersions(passage) ? [] : pastedOutputs(passages, at);
  // What stands at an address is not enclosed: "Repro: https://…", "the log in https://…".
  const isLinked = ({ end }: Found) => /^(?::\/\/| ?(?:https?:\/\/))/.test(passage.text.slice(end, end + 10));
  const isSpoken = REACHES[passage.kind] === 'all';
  const shown = isSpoken ? [...picturesIn(passage.text), ...uploadsIn(passage.text)] : [];
  // "Screenshot: ![](…)" is one.
  const isHead = ({ end }: Found) => shown.some(({ start }) => start >= end && /^[:\s]*$/.test(passage.text.slice(end, start)));
  const named = isSpoken ? outside(outside(attachmentsIn(passage), pasted), shown).filter((one) => !isLinked(one) && !isHead(one)) : [];
  return inOrder([
    ...shown.map((one) => factOfKind(passage, one, undefined)),
    ...pasted.map((one) => factOfKind(passage, one, 'pasted' as const)),
    ...named.map((one) => factOfKind(passage, one, isPasted(passage, one.end, passages[at + 1]) ? ('pasted' as const) : undefined)),
  ]);
}

/**
 * Finds everything that a text names, each fact in the order in which it stands. `heard`: what its sentences do; `weighErrors`: which of the stretches that may
 * be an error are one. The weights of a language are made ready when the first message comes that is weighed: short ones are not.
 */
export function findFacts(
  reading: Reading,
  heard: Heard,
  today: () => Today,
  weighErrors: Weigh = (...shown) => weighingWith(WEIGHTS[reading.language])(...shown),
): Facts {
  const facts = {
    versions: [] as SeenFact[],
    errors: [] as SeenFact[],
    dates: [] as SeenFact[],
    references: [] as Facts['references'][number][],
    tried: [] as SeenFact[],
    attachments: [] as Facts['attachments'][number][],
    outcomes: [] as SeenFact[],
    contacts: [] as Facts['contacts'][number][],
    amounts: [] as SeenFact[],
    products: [] as SeenFact[],
    frequencies: [] as SeenFact[],
    severities: [] as SeenFact[],
    paths: [] as SeenFact[],
    urls: [] as SeenFact[],
  };
  const passages = passagesOf(reading, heard);
  for (const { passage, clauses } of triedIn(passages, reading.language)) facts.tried.push(...clauses.map((one) => factOf(passage, one)));
  for (const { passage, clauses } of outcomesIn(passages, reading.language)) facts.outcomes.push(...clauses.map((one) => factOf(passage, one)));
  const talk = programTalk(reading);
  const known = knownVersions(passages, talk);
  const sentences = reading.sentences.length;
  const message: Message = { plain: () => passages.map((one) => one.plain).join('\n'), dates: facts.dates };
  let announced: 'by colon' | 'by break' | undefined;
  for (const [at, passage] of passages.entries()) {
    const reach = REACHES[passage.kind];
    if (passage.kind === 'image') facts.attachments.push(...picturesIn(passage.text).map((one) => factOfKind(passage, one, undefined)));
    if (passage.kind === 'link') facts.attachments.push(...uploadsIn(passage.text).map((one) => factOfKind(passage, one, undefined)));
    if (reach === 'nothing') continue;
    const add = <K extends Exclude<keyof Facts, 'references' | 'contacts' | 'attachments'>>(kind: K, found: readonly Found[]) => {
      facts[kind].push(...found.map((one) => factOf(passage, one)));
    };
    const { text, plain, beginnings } = passage;
    const contacts = apart(contactsIn(text)).filter(
      ({ kind, start }) => kind !== 'phone' || text[start] === '+' || !endsInNamingWord(plain.slice(Math.max(0, start - 40), start)),
    );
    const urls = outside(urlsIn(text), contacts);
    const isOwn = reach !== 'numbers';
    if (isOwn) {
      facts.contacts.push(...contacts.map((contact) => factOfKind(passage, contact, contact.kind)));
      add('urls', urls);
    }
    if (reach === 'contacts') continue;
    facts.attachments.push(...attachedAt(passages, at, passage));
    const paths = outside(pathsIn(text), urls);
    if (isOwn) add('paths', paths);
    if (reach === 'errors') {
      announced = undefined;
      add(
        'errors',
        tellingLines(text).map((one) => withoutCodeMarks(text, one)),
      );
      add('versions', versionsShown(passage));
      if (passage.kind !== 'trace') add('dates', stampsIn(text, today));
      continue;
    }
    const files = fileNamesIn(plain, beginnings);
    const addresses = [...contacts, ...urls, ...paths];
    const open = voided(plain, [...addresses, ...files, ...examplesIn(plain)]);
    // A message may name a file, and often does.
    const place = { open: voided(plain, addresses), files, before: passages[at - 1], isAnnounced: announced !== undefined, sentences };
    const told = isOwn || announced ? errorsIn(passage, place, weighErrors) : [];
    // "It says:" and then lines marked with `>`: a message, not a letter.
    const mayBeMessage = passage.kind === 'sentence' || passage.kind === 'quote';
    const said =
      announced && told.length === 0 && mayBeMessage
        ? announcedError(passage, announced === 'by colon')
        : told.filter((one) => !isNumberNamed(passage, open, one, passages[at - 1]));
    const errors = said.map((one) => withoutCodeMarks(text, withoutLead(text, one)));
    announced = ANNOUNCES.test(plain) ? 'by colon' : BREAKS_OFF.test(plain) || PRINTS.test(plain) ? 'by break' : undefined;
    const versions = outside(versionsIn(passage, open, known, talk), errors);
    const dates = isOfBuild(passage, passages[at - 1])
      ? []
      : outside(datesIn(passage, voided(open, [...versions, ...buildsIn(plain)]), today, message), errors);
    const references = referencesIn(passage, voided(open, inOrder([...versions, ...dates, ...errors])), passages[at - 1]);
    add('errors', errors);
    facts.references.push(...references.map((one) => factOfKind(passage, one, one.kind)));
    if (!isOwn) continue;
    add('versions', versions);
    add('dates', dates);
    add('products', productsIn(text, versions));
    if (reach === 'names') continue;
    add('amounts', amountsIn(plain));
    add('frequencies', frequenciesIn(plain, beginnings));
    add('severities', severitiesIn(plain, beginnings));
  }
  // Who encloses a picture tries nothing by it.
  facts.tried = [...outside(facts.tried, facts.attachments)];
  return facts;
}
