import { isFirstName, isFirstNameAsGiven } from '../locale/first-names.ts';

/** How to begin a letter. `title` is what the person wrote («господин», `Mr`); `name` is what stands after the greeting's first word. */
export interface Greeting {
  readonly form: 'patronymic' | 'title' | 'family' | 'name' | 'none';
  readonly gender: 'male' | 'female' | null;
  readonly name: string | null;
}

const MALE = /(?:ович|евич|^(?:ильич|кузьмич|лукич|фомич|никитич|саввич|силыч)|ovich|evich|^ilyich)$/iu;
const FEMALE = /(?:овна|евна|ична|ovna|evna|ichna)$/iu;
const MALE_TITLE = /^(?:господин|г-н|mr)\.?$/iu;
const FEMALE_TITLE = /^(?:госпожа|г-жа|mrs|ms|miss)\.?$/iu;

/** A woman's first name by its ending; men's that end so are few. */
const FEMALE_NAME = /(?:[аяь]|[ay]a)$/iu;
const MALE_NAME_IN_A = /^(?:илья|никита|лука|фома|савва|кузьма|данила|гаврила|игорь|лазарь|ilya|nikita)$/iu;

/** Words that name a desk, not a person. */
const DESK =
  /(?:^|[^\p{L}])(?:служб|поддержк|отдел|команд|магазин|банк|сервис|администр|менеджер|оператор|support|team|desk|service|help|department|customer|sales|shop|store|bank|admin|manager|operator)/iu;

const NONE: Greeting = { form: 'none', gender: null, name: null };

/**
 * Reads a recipient's name as Russian and English letters greet by it: by name and patronymic whatever the order («Орлова Анна Петровна» → «Анна
 * Петровна»), by a title and a surname where the person wrote one, by the first of a Russian first name and surname, else by the name as it stands. A desk's name greets nobody.
 */
export function greeting(name: string | null): Greeting {
  if (name === null || DESK.test(name) || /[@\d]/.test(name)) return NONE;
  const words = name.split(/[\s,]+/u).filter((word) => word !== '');
  return (
    titled(words) ??
    byPatronymic(words) ??
    family(words) ?? { form: 'name', gender: null, name: (firstOfTwo(words) ?? surnameFirst(words) ?? words).join(' ') }
  );
}

/** «Семья Ткаченко» is greeted as one, «супруги Петровы» as two. */
function family([whose = '', ...rest]: readonly string[]): Greeting | undefined {
  return /^(?:семья|супруги)$/iu.test(whose) && rest.length > 0
    ? { form: 'family', gender: null, name: [whose.toLowerCase(), ...rest].join(' ') }
    : undefined;
}

const SURNAME = /[а-яё](?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая)|енко|швили|дзе|[иы]х|ян|юк|чук)$/u;

/** «Игорь Власов»: a full name is no form of address in Russian. */
function firstOfTwo([first = '', last = '', ...more]: readonly string[]): readonly string[] | undefined {
  const isName = more.length === 0 && /^[а-яё-]{2,}$/iu.test(last) && isFirstNameAsGiven(first) && !isFirstNameAsGiven(last);
  return isName && /^[а-яё-]+$/iu.test(first) ? [first] : undefined;
}

/** «Ивлева Зоя», as forms have it: nobody is greeted by the surname first. */
function surnameFirst([last = '', first = '', ...more]: readonly string[]): readonly string[] | undefined {
  return more.length === 0 && SURNAME.test(last) && !isFirstName(last) && isFirstNameAsGiven(first) ? [first] : undefined;
}

function titled(words: readonly string[]): Greeting | undefined {
  const [title = '', ...rest] = words;
  const gender = MALE_TITLE.test(title) ? 'male' : FEMALE_TITLE.test(title) ? 'female' : null;
  if (gender === null || rest.length === 0) return undefined;
  return byPatronymic(rest) ?? { form: 'title', gender, name: rest.join(' ') };
}

function byPatronymic(words: readonly string[]): Greeting | undefined {
  const at = words.findIndex((word, index) => (FEMALE.test(word) || MALE.test(word) ? agrees(words[index - 1], word) : false));
  const patronymic = words[at];
  if (patronymic === undefined) return undefined;
  return { form: 'patronymic', gender: FEMALE.test(patronymic) ? 'female' : 'male', name: `${words[at - 1]} ${patronymic}` };
}

/** Whether a first name stands before the patronymic and is of its gender: «Анна Абрамович» and «Абрамович Роман» hold a surname. */
function agrees(first: string | undefined, patronymic: string): boolean {
  if (first === undefined || first.length < 2 || first.endsWith('.')) return false;
  const woman = FEMALE_NAME.test(first) && !MALE_NAME_IN_A.test(first);
  return FEMALE.test(patronymic) || !woman;
}
