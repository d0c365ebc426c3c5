import { ignoringCase } from './ignoring-case.ts';

/** How nouns of people end in the cases of grammar; a surname made of one («Докторов») has more. */
const ENDING = '(?:а|я|ь|у|ю|е|ы|и|о|ом|ем|ём|ой|ей|ий|ая|ого|ому|ую)?';
/** Posts by how they are formed: учитель, уборщица, терапевт. */
const FORMED = '[А-ЯЁ][а-яё]{2,16}(?:тел|тельниц|щиц|чиц|щик|истк|лог|иатр|певт)';
const POSTS =
  'Доктор|Медсестр|Сестр|Врач|Фельдшер|Санитар|Санитарк|Акушерк|Нян|Нянечк|Сиделк|Кассир|Кассирш|Официант|Официантк|Администраторш|Администратор|Курьер|Мастер|Сантехник|Электрик|Слесар|Техник|Монт[её]р|Инспектор|Полицейск|Участков|Майор|Капитан|Лейтенант|Сержант|Полковник|Генерал|Прапорщик|Судь|Прокурор|Адвокат|Нотариус|Юрист|Депутат|Профессор|Доцент|Декан|Ректор|Завуч|Заведующ|Управляющ|Дежурн|Классн|Тренер|Вожат|Повар|Парикмахер|Секретар|Секретарш|Оператор|Диспетчер|Консультант|Специалист|Бухгалтер|Охранник|Вахт[её]р|Вахт[её]рш|Консьерж|Консьержк|Дворник|Проводник|Проводниц|Кондуктор|Стюард|Стюардесс|Библиотекар|Почтальон|Директорш|Начальниц|Старост|Продавец|Продавц|Окулист|Дантист|Хирург|Терапевт|Психолог|Методист|Логопед|Воспитательк|Училк';
const KIN =
  'Коллег|Сосед|Соседк|Мам|Пап|Бабушк|Дедушк|Т[её]т|Дяд|Муж|Жен(?=[аыеу][ ]|о[йю][ ])|Сын|Доч|Дочк|Дочер|Внук|Внучк|Брат|Подруг|Друг|Хозяйк|Хозяин|Пенсионер|Пенсионерк|Ветеран|Отец|Мат(?=ь)|Матер|Супруг|Клиентк|Гост|Жилец|Абонентк';
/** Words with which a sentence begins before a name; whole ones. */
const OPENING =
  'Когда|Потом|Затем|Там|Тут|Здесь|Тогда|Теперь|Если|Но|Наверное|Вот|Пока|После|Перед|При|На|За|Про|Об|Со|Из|До|Где|Как|Что|Кто|Почему|Мы|Он|Она|Они|Ещё|Еще|Уже|Именно|Только|Даже|Также|Тоже|Однако|Поэтому|Пожалуйста|Ваш|Ваша|Ваше|Наша|Их|Его|Её|Ее|Передайте|Скажите|Сам|Сама|Снова|Опять|Недавно|Позавчера|Завтра|Утром|Вечером|Днём|Днем|Ночью|Видимо|Кажется|Конечно|Зато|Причём|Причем|Раньше|Всегда';

const NO_NAMES = `(?:${FORMED}|${POSTS}|${KIN})${ENDING}|${OPENING}`;

/** Looks ahead: the word of a Russian text that stands before a name here is none of its words. */
export const NO_POST = `(?!(?:${NO_NAMES})[ \\u00a0])`;
/** The same in capitals. */
export const NO_POST_IN_CAPITALS = `(?!(?:${NO_NAMES.toUpperCase()})[ \\u00a0])`;

/**
 * Looks behind: what is said to be a name, by a label, by «от» or below a letter. A surname may be made as posts are («Слесарь Олег Иванович»).
 */
const SAID_BEFORE = '(?<=(?:(?<!\\p{L})(?:[Фф]\\.? ?[Ии]\\.? ?[Оо]\\.?[ ]?[:=—–-]?|[Оо][Тт]:?)|[Уу]важением[,:]?)\\s{1,4})';
/** Three words that are a line of their own. */
const ALONE = '(?<=^|\\n)(?=[А-ЯЁа-яё-]{2,50}[ ][А-ЯЁа-яё-]{2,50}[ ][А-ЯЁа-яё]{2,30}(?:$|\\n))';
const SAID_TO_BE = `(?:${SAID_BEFORE}|${ALONE})`;
/** The same as `NO_POST`, but where the words are said to be a name. */
export const NO_POST_OR_SAID = `(?:${SAID_TO_BE}|${NO_POST})`;
/** The same in capitals. */
export const NO_POST_IN_CAPITALS_OR_SAID = `(?:${SAID_TO_BE}|${NO_POST_IN_CAPITALS})`;

const ENGLISH = ignoringCase(
  '(?:nurse|matron|midwife|officer|constable|sergeant|captain|lieutenant|major|colonel|inspector|detective|agent|doctor|dr\\.?|surgeon|professor|prof\\.?|teacher|coach|chef|judge|pastor|rabbi|rev(?:erend)?|sir|driver|manager|director|principal|councillor|senator|engineer|waiter|waitress|receptionist|cashier|warden)',
);
/** A post that is named in English before a name, with the blank behind it, where there is one. */
export const POST_BEFORE = `(?:${ENGLISH}[ ])?`;
/** Looks ahead: what is greeted is no post alone; behind "Mr." it is a name all the same. */
export const NO_POST_ALONE = `(?!(?<!(?:[Mm][Rr][Ss]?|[Mm][Ss])\\.?[ ])${ENGLISH}(?:[,!.:]|$))`;
