import { isOwnName } from '../own-name.ts';
import type { Rule } from '../rule.ts';

/** Folders and files of the house that lie where people's folders do. */
const NOBODYS =
  /^(?:Shared|Public|Default(?: User)?|All Users|lost\+found|[^/]*\.(?:html?|php|aspx?|jsp|[cm]?[jt]sx?|vue|css|json|png|jpe?g|svg|ico|md))$/iu;

/** What ends a name in a path, besides a blank. */
const SIGNS = String.raw`\\\/"<>|:*?;=,[\]+`;
/** A letter beyond ASCII as a string of JSON or an address writes it. */
const LETTER = String.raw`\\{1,2}u[\da-fA-F]{4}|%[c-fC-F][\da-fA-F]%[89abAB][\da-fA-F]`;
/** Such a letter within a name, in which percent may stand anyhow. */
const NEXT = String.raw`\\u0[\da-fA-F]{3}`;
/** A name's first character; none that begins a variable or a template. */
const FIRST = `[^\\s${SIGNS}'%$\\{\\}()\`]`;
/** A name without blanks; the full stop behind it is the sentence's. */
const BARE = `(?:${FIRST}|${LETTER})(?:[^\\s${SIGNS}'()\`]|${NEXT}|'(?=\\p{L})){0,63}(?<![.!…])`;
/** A name in such letters, with blanks or without, up to the next part of the path or the string's end. */
const WRITTEN = `(?:${LETTER})(?:\\\\{1,2}u[\\da-fA-F]{4}|[^\\s${SIGNS}]| (?=[A-Z]|${LETTER})){0,63}(?=[\\\\/"])`;
/** A name with blanks is believed where a separator or a quote ends it at once. */
const BLANKED = String.raw`${FIRST}[^\s${SIGNS}]{0,40}(?: [^\s${SIGNS}]{1,40}){1,3}(?=[\\/"])`;
/** Where paths have no sign that ends them, so do sentences: here a blank is the name's before a capital or a foreign letter, or inside quotes. */
const BLANKED_IN_TEXT = String.raw`${FIRST}[^\s${SIGNS}]{0,40}(?: (?:(?=[A-Z]|[^\p{ASCII}])|(?<=["'][^"']{0,80}))[^\s${SIGNS}]{1,40}){1,3}(?=/)`;

const after = (where: string, ...names: readonly string[]) => new RegExp(`${where}(?<value>${names.join('|')})`, 'gu');

function isSomebodys(name: string, text: string, at: number): boolean {
  return isOwnName(name) && !/(?:GET|POST|PUT|HEAD|DELETE|PATCH|OPTIONS) \S{0,40}$/.test(text.slice(Math.max(0, at - 60), at));
}

/** The folders of people on every system: the name alone goes, since the path may be the fault. */
export const HOME_FOLDERS: readonly Rule[] = [
  {
    id: 'windows-home-folder',
    kind: 'user',
    keywords: ['\\users\\', 'documents and settings\\'],
    pattern: after(
      String.raw`\\(?:[Uu][Ss][Ee][Rr][Ss]|[Dd]ocuments and [Ss]ettings)(?:\\{2}(?=\\u[\da-fA-F]{4})|\\{4}(?=\\\\u[\da-fA-F]{4})|\\{1,4})`,
      WRITTEN,
      BLANKED,
      BARE,
    ),
    allow: [NOBODYS],
    accept: isSomebodys,
    remembered: true,
    rank: 1,
    finds: [
      'C:\\Users\\‹anna›\\AppData\\Local\\Temp',
      '"C:\\\\Users\\\\‹Анна Петрова›\\\\Documents"',
      "at C:\\Users\\‹O'Neil›\\a.js",
      'PS C:\\Users\\‹anna.petrova›> dir',
      'in C:\\Users\\‹anna›.',
      'cd "C:\\Users\\‹Anna Petrova›"',
      'c:\\documents and settings\\‹anna›\\desktop',
      'C:\\Users\\‹anna› is full',
      'file C:\\Users\\‹王伟›\\x.log',
      '"C:\\\\Users\\\\‹\\u0410\\u043d\\u043d\\u0430 \\u041a›\\\\x"',
      'C:\\Users\\‹u0410ff›\\x',
      '"C:\\\\Users\\\\‹Jos\\u00e9›\\\\x"',
    ],
    spares: [
      'C:\\Users\\Public\\Desktop',
      'C:\\Users\\Default\\ntuser.dat',
      'C:\\Users\\All Users\\x',
      'C:\\Users\\%USERNAME%\\x',
      'C:\\Users\\Administrator\\x',
    ],
  },
  {
    id: 'mac-home-folder',
    kind: 'user',
    keywords: ['/users/'],
    pattern: after(String.raw`(?:(?<![\w.~)\]}-])|(?<=/[a-z]|[A-Za-z]:|Data|localhost))/Users/`, WRITTEN, BLANKED, BARE),
    allow: [NOBODYS],
    accept: isSomebodys,
    remembered: true,
    rank: 1,
    finds: [
      '/Users/‹anna›/Library/Logs',
      'file:///Users/‹anna›/x',
      '/mnt/c/Users/‹Anna Petrova›/x',
      'file:///C:/Users/‹anna›/x',
      'file:///C:/Users/‹%D0%90%D0%BD%D0%BD%D0%B0›/x',
      '/c/Users/‹anna›/.ssh/config',
      'open "/Users/‹Анна Петрова›"',
      '/System/Volumes/Data/Users/‹anna›/x',
      '(/Users/‹anna›)',
    ],
    spares: [
      '/Users/Shared/x',
      'GET /users/anna',
      'https://api.example.com/Users/anna',
      '/scim/v2/Users/anna',
      'GET /Users/anna HTTP/1.1',
      '/Users/$USER/x',
    ],
  },
  {
    id: 'unix-home-folder',
    kind: 'user',
    keywords: ['/home/', '/mail/', '/crontabs/', '/run/media/'],
    pattern: after(
      String.raw`(?:(?<![\w.~)\]}-])|(?<=/usr|/export|/data|/nfs|/mnt|localhost))/(?:home|var/(?:spool/)?mail|var/spool/cron/crontabs|run/media)/`,
      WRITTEN,
      BLANKED_IN_TEXT,
      BARE,
    ),
    allow: [NOBODYS],
    accept: isSomebodys,
    remembered: true,
    rank: 1,
    finds: [
      '/home/‹anna›/.config',
      'cwd=/home/‹anna›',
      'file:///home/‹anna›/x',
      'file:///home/‹%d0%b8%d0%b2%d0%b0%d0%bd›/%d0%b4',
      '"/home/‹\\u0438\\u0432\\u0430\\u043d›/x"',
      'in /home/‹anna›, and /home/‹bob›.',
      '/home/‹Анна Петрова›/x',
      '"/home/‹anna petrova›/x"',
      '/usr/home/‹anna›/x',
      '/var/mail/‹anna›',
      '/run/media/‹anna›/USB',
      "'/home/‹anna›'",
      'HOME=/home/‹anna.petrova@corp›',
      'cp /home/‹anna› docs/x',
    ],
    spares: [
      '/home/runner/work/x',
      'GET /home/dashboard HTTP/1.1',
      'https://example.com/home/anna',
      '/home/index.html',
      '/home/$USER/x',
      './home/anna',
      '/home/<user>/x',
      '/home/ubuntu/x',
      '/run/user/1000',
      '/home/*/x',
    ],
  },
];
