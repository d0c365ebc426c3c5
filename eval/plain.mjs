// Reads the plain messages: eval/plain/*.txt, each with what a good desk would ask back. eval/plain/GUIDE.md tells their form; what has another form is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be asked back. How somebody is reached is always asked where it is not told. */
export const ASKABLE = ['actual', 'expected', 'steps', 'error', 'version', 'when', 'reference', 'tried', 'outcome', 'attachment'];
const KINDS = ['technical', 'order', 'delivery', 'return', 'payment', 'account', 'connection', 'question', 'other'];
const AUDIENCES = ['person', 'developer'];
/** More than this a desk does not ask at a time. */
const MOST = 3;
const FOLDER = join(import.meta.dirname, 'plain');
const TITLE = 'title: ';

/** "asks: reference outcome" as a set of words; "-" is none. */
function wordsOf(part, name) {
  const [, written] = new RegExp(`^${name}: *(.*)$`).exec(part) ?? [];
  if (written === undefined) throw new Error(`"${name}:" is missing`);
  const words = written.split(/[ ,]+/).filter((word) => word !== '' && word !== '-');
  for (const word of words) if (!ASKABLE.includes(word)) throw new Error(`"${word}" cannot be asked`);
  return new Set(words);
}

function readHeader([kind = '', audience, asks = '', may = '']) {
  const kinds = kind.split('/');
  for (const one of kinds) if (!KINDS.includes(one)) throw new Error(`"${one}" is no kind`);
  if (!AUDIENCES.includes(audience)) throw new Error(`"${audience}" is no audience`);
  const asked = wordsOf(asks, 'asks');
  if (asked.size > MOST) throw new Error(`more than ${MOST} things are asked`);
  return { kinds, audience, asks: asked, may: wordsOf(may, 'may') };
}

/** A header, or an error that says which. */
function readHeaderOf(file, id, parts) {
  try {
    return readHeader(parts);
  } catch (error) {
    throw new Error(`${file}, ${id}: ${error.message}.`, { cause: error });
  }
}

function readFiles(language, test, folder) {
  const files = readdirSync(folder).filter((name) => test.test(name));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^=== /m)
      .slice(1)
      .map((block) => {
        const [header, ...lines] = block.trimEnd().split('\n');
        const [id, ...parts] = header.split('|').map((part) => part.trim());
        const title = lines[0]?.startsWith(TITLE) ? lines.shift()?.slice(TITLE.length) : undefined;
        const body = lines.join('\n').trim();
        if (body === '' && title === undefined) throw new Error(`${file}, ${id}: there is no text.`);
        return { id, language, file: file.replace(/\.txt$/, ''), title, body, ...readHeaderOf(file, id, parts) };
      }),
  );
}

/** The plain messages of one language to tune with. Throws, with the file and the message, where one has not the form that the guide tells. */
export const readPlain = (language, folder = FOLDER) => readFiles(language, new RegExp(`^${language}-\\d+\\.txt$`), folder);

/** Those that are held out: never looked at while tuning. `far` are those to desks without programs, sites and parcels. */
export const readPlainHeldOut = (language, name = 'kept', folder = FOLDER) => readFiles(language, new RegExp(`^${language}-${name}\\.txt$`), folder);

/**
 * What a second person, who knew neither the first labels nor the program, would ask of held-out messages: by the message's name. Throws where a line has another form.
 * @returns {Map<string, { kinds: string[], audience: string, asks: Set<string>, may: Set<string> }>}
 */
export function readAgain(language, name = 'kept', folder = FOLDER) {
  const file = `again/${language}-${name}.txt`;
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const [id, ...parts] = line
          .replace(/^=== /, '')
          .split('|')
          .map((part) => part.trim());
        return [id, readHeaderOf(file, id, parts)];
      }),
  );
}

/** What people put around a message, which changes nothing of what is asked: greetings, words of leave, who they are and how to reach them. */
const AROUND = {
  en: {
    greetings: ['Hi,', 'Hello', 'Hi there', 'Good morning,', 'Dear Sir or Madam,', 'hey', 'Dear team,', 'Good afternoon'],
    leaves: ['Thanks', 'Kind regards', 'Best wishes,', 'Many thanks,', 'Regards', 'Cheers', 'Thank you in advance.', 'Yours sincerely,'],
    people: ['Tom Reed', 'J. Okafor', 'Maria', 'Mrs P. Lindqvist', 'Ahmed Nasser', 'Sue', 'Olga Weir', 'Ben'],
    ways: ['tom.reed@example.org', '07700 900316', 'm.weir@mail.example', 'Tel. 020 7946 0958', '+44 7700 900021', 'ben@example.com, 555-0142'],
  },
  ru: {
    greetings: ['Здравствуйте!', 'Добрый день,', 'Здравствуйте', 'добрый вечер', 'Привет', 'Доброе утро!', 'Уважаемая поддержка,', 'Доброго дня'],
    leaves: ['Спасибо', 'С уважением,', 'Заранее спасибо!', 'спасибо', 'Благодарю', 'Всего доброго', 'Жду ответа', 'С уважением'],
    people: ['Анна Орлова', 'Игорь', 'Петрова М. С.', 'Руслан Ахметов', 'Ольга', 'Сергей К.', 'Лидия Ивановна', 'Тимур'],
    ways: [
      'anna@example.ru',
      '8 900 000-00-17',
      'i.petrov@mail.example',
      'тел. 8-912-000-11-22',
      '+7 900 000-11-33',
      'olga@example.com, 8 900 555-01-33',
    ],
  },
};

/**
 * A message as somebody else would have sent it, with a greeting before it and a name below: what is asked stays the same, and has to be fitted so. An account goes
 * by the address or the number below, so that none is put there.
 * @param {number} at Which of the words are taken.
 */
export function dressed(item, at) {
  const { greetings, leaves, people, ways } = AROUND[item.language];
  const one = (list, step) => list[Math.floor(at / step) % list.length];
  const way = item.kinds.includes('account') ? [] : [one(ways, 3)];
  return { ...item, id: `${item.id} dressed`, body: [one(greetings, 1), item.body, '', one(leaves, 2), one(people, 5), ...way].join('\n') };
}
