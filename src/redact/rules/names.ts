import { isFirstName } from '../../locale/first-names.ts';
import type { Rule } from '../rule.ts';
import { ignoringCase } from './ignoring-case.ts';
import { NO_POST, NO_POST_ALONE, NO_POST_IN_CAPITALS, NO_POST_IN_CAPITALS_OR_SAID, NO_POST_OR_SAID, POST_BEFORE } from './posts.ts';

/** A word of a name that begins with a capital, or an initial. */
const WORD = String.raw`(?:\p{Lu}['’])?\p{Lu}(?:\p{Ll}{1,24}|\p{Lu}{1,24})(?:['’-]\p{Lu}?\p{L}{1,24})?`;
const INITIAL = String.raw`\p{Lu}\.`;
const NAME = `(?:${WORD}|${INITIAL})`;
const FULL_NAME = `${NAME}(?:[ ]?(?<=[. ])${NAME}){1,3}`;

/** Companies, their forms, and words that stand where a person's name could. */
const NOT_PEOPLE =
  /^(?:ООО|АО|ПАО|ЗАО|ОАО|НКО|ФГУП|ГУП|МУП|Банк|Фонд|Компания|Общество|Сбер\p{L}*|Customer|Dear|Sir|Madam|All|Team|Support|User|Users|Client|Friend|Colleagues?|Service|Administrator|Hiring|Manager|Valued|Member|Partner|Unknown|System|Test|Default|New|The|This|Your|Please|None|Null|True|False|Not|No|Is|Must|Required|Invalid)(?!\p{L})|\b(?:LLC|Inc|Ltd|GmbH|Corp|Company|Bank|Group|Server|Service|Driver|Controller|Device|Adapter|Studio|Windows|Microsoft|Intel|Error|Exception)\b/u;

const NOT_PEOPLE_IN_RUSSIAN =
  /(?<!\p{L})(?:клиент\p{L}{0,3}|коллеги|покупател\p{L}{1,3}|пользовател\p{L}{1,3}|господа|друзья|уважаем\p{L}{2,3}|дорог\p{L}{2,3}|заявител\p{L}{1,3}|директор|администратор|менеджер|не|нет|указан\p{L}?|файл|ошибка|отдел|служба|система|компьютера)(?!\p{L})/iu;

const isPerson = (value: string) => !NOT_PEOPLE.test(value) && !NOT_PEOPLE_IN_RUSSIAN.test(value) && !/^\p{Lu}{2,}$/u.test(value);

/** One of the words is a name that many have. */
const hasFirstName = (value: string) => isPerson(value) && value.split(/[\s.]+/).some(isFirstName);

/** Names that stand in Russian full names only: the father's name, in every case of grammar. */
const PATRONYMIC = '[А-ЯЁ][а-яё]{1,16}(?:(?:[оеё]вич|ьич|[клм]ич)(?:а|у|ем|е)?|(?:[оеё]вн|ичн)(?:а|ы|е|у|ой|ою))';
const PATRONYMIC_IN_CAPITALS = '[А-ЯЁ]{2,17}(?:(?:[ОЕ]ВИЧ|ЬИЧ|[КЛМ]ИЧ)(?:А|У|ЕМ|Е)?|(?:[ОЕ]ВН|ИЧН)(?:А|Ы|Е|У|ОЙ))';
const RUSSIAN = '[А-ЯЁ][а-яё]{1,24}(?:-[А-ЯЁ][а-яё]{1,24})?';
const CAPITALS = '[А-ЯЁ]{2,24}(?:-[А-ЯЁ]{2,24})?';
/** Words that begin a letter or call a post before a name. */
const ADDRESSING =
  '(?!(?:Уважаем|Дорог|Многоуважаем|Глубокоуважаем|Господин|Госпож|Здравствуй|Добр|Клиент|Директор|Заявител|Получател|Плательщик|Абонент|Покупател|Отправител|Сотрудник|Менеджер|Пациент|Гражданин|Гражданк|Владелец|Пользовател|Инженер|Начальник|Бухгалтер|Врач|Для|От|Кому|Это|Спасибо|Прошу|Меня|Мой|Моя|Наш|Товарищ|Фамилия|Имя|Привет|Вчера|Сегодня|Позвонил|Звонил|Обратил|Писал|Написал|Сообщил)[а-яё]{0,6}[ ])';
const SURNAME_BEHIND =
  '[А-ЯЁ][а-яё]{1,20}(?:[оеё]в|[иы]н|ск(?:ий|ой|ая)|цк(?:ий|ая)|ко|ук|юк|ян|дзе|швили|их|ых)(?:а|у|ым|ом|е|ой|ого|ому|ую)?(?![а-яё])';

const LABEL_TO_VALUE = ignoringCase(
  String.raw`(?:\\?["'])?[ \t]{0,3}(?:\((?:full|полностью|латиницей)\))?[ \t]{0,3}(?:[:=]|—|–|\t|\|)[ \t]{0,24}(?:\\?["'«]|<\/?b>)?`,
);
const LABELS = ignoringCase(
  String.raw`(?:ф\.?\s?и\.?\s?о\.?|полное имя|имя и фамилия|фамилия(?:[, ]{1,2}имя(?:[, ]{1,2}отчество)?)?|(?:имя[ ])?(?:клиент|получател|плательщик|заявител|абонент|покупател|отправител|владел[е]?ц|держател|сотрудник|пациент|заказчик|пользовател|контрагент|инициатор)\p{L}{0,3}(?:[ ](?:карты|счёта|счета|платежа|заказа))?|контактное лицо|ответственн(?:ый|ое лицо)|full[ _-]?name|customer(?:[ _-]?name)?|client[ _-]?name|contact(?:[ _-]?(?:name|person))|card[ _-]?holder(?:[ _-]?name)?|recipient(?:[ _-]?name)?|beneficiary(?:[ _-]?name)?|payee|payer|sender[ _-]?name|patient(?:[ _-]?name)?|employee(?:[ _-]?name)?|account[ _-]?holder|display[ _-]?name|real[ _-]?name|reporter|assignee|signed by|owner[ _-]?name)`,
);
const PART_LABELS = ignoringCase(
  '(?:(?:first|last|middle|family|given)[ _-]?name|surname|patronymic|имя(?:[ ](?:клиента|получателя|заявителя|отправителя|покупателя|владельца))?|фамили[яи](?:[ ](?:клиента|получателя|заявителя))?|отчество)',
);
const ROLES = ignoringCase(
  '(?:name|user.name|i.m|i am|это|author(?:ed by)?|committer|signed-off-by|co-authored-by|from|to|cc|user|contact|client|owner|manager|sender|sent by|created by|автор|исполнитель|менеджер|от|кому|звонила?|обратил(?:ся|ась)|меня зовут|my name is|с уважением|(?:best |kind )?regards|sincerely)',
);
const GREETINGS = ignoringCase(
  String.raw`(?:dear(?: mr\.?| mrs\.?| ms\.?| dr\.?)?|hello,|уважаем(?:ый|ая)(?: господин| госпожа)?|здравствуйте,|добрый день,)`,
);

/** Names of people: by what they are called, and in Russian by their shape. */
export const NAMES: readonly Rule[] = [
  {
    id: 'russian-full-name',
    kind: 'name',
    keywords: ['вич', 'вна', 'вны', 'вне', 'вну', 'вной', 'ична', 'ичны', 'ичне', 'ичну', 'ичной', 'ьич', 'лич', 'мич', 'кич'],
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${ADDRESSING}${NO_POST_OR_SAID}${RUSSIAN}[ \\u00a0])?${ADDRESSING}${NO_POST}${RUSSIAN}[ \\u00a0]${PATRONYMIC}(?:[ \\u00a0]${SURNAME_BEHIND})?(?![\\p{L}-])|(?<![\\p{L}-])(?:${NO_POST_IN_CAPITALS_OR_SAID}${CAPITALS}[ \\u00a0])?${NO_POST_IN_CAPITALS}${CAPITALS}[ \\u00a0]${PATRONYMIC_IN_CAPITALS}(?![\\p{L}-])`,
      'gu',
    ),
    remembered: true,
    rank: 1,
    finds: [
      'Клиент ‹Петрова Анна Сергеевна› сообщила',
      'Уважаемый ‹Иван Иванович›!',
      'обратился ‹Иванов Иван Ильич›,',
      'для ‹Петровой Анны Сергеевны›',
      'ИП ‹ИВАНОВ ИВАН ИВАНОВИЧ›',
      '‹Иван Петрович Сидоров› пишет',
      'с ‹Римской-Корсаковой Ольгой Львовной›',
      'Здравствуйте, ‹Мария Кузьминична›',
      'от ‹Кузнецова Сергея Фомича›',
      'Учительница ‹Мария Ивановна› накричала',
      'УЧИТЕЛЬНИЦА ‹МАРИЯ ИВАНОВНА› НАКРИЧАЛА',
      'Водителю ‹Сергею Петровичу› сказали',
      'Медсестра ‹Ольга Петровна Смирнова› ушла',
      'Когда ‹Мария Ивановна› пришла',
      'Соседка ‹Петрова Анна Сергеевна› видела',
      'видели: ‹Докторов Иван Петрович›',
      'ФИО: ‹Слесарь Олег Иванович›',
      'Ф.И.О. ‹Слесарь Олег Иванович›',
      'от ‹Слесаря Олега Ивановича›',
      'ОТ ‹СЛЕСАРЯ ОЛЕГА ИВАНОВИЧА›',
      'С уважением, ‹Мастер Анна Петровна›',
      'С уважением,\n‹Слесарь Олег Иванович›',
      'пришёл Слесарь ‹Олег Иванович› и ушёл',
      'видели: ‹Назаров Иван Петрович›',
      'видели: ‹Шмидт Анна Ивановна›',
      'видели: ‹Мельник Олег Петрович›',
      'видели: ‹Соседов Олег Петрович›',
      'видели: ‹Мамин Олег Петрович›',
    ],
    spares: ['главная страница', 'Основная Деревня', 'Москвич Новый', 'Новый Москвич', 'Отдел Кадров'],
  },
  {
    id: 'full-name-label',
    kind: 'name',
    keywords: [
      'фио',
      'ф.и.о',
      'имя и фамилия',
      'полное имя',
      'фамилия',
      'клиент',
      'получател',
      'плательщик',
      'заявител',
      'абонент',
      'покупател',
      'отправител',
      'владел',
      'держател',
      'сотрудник',
      'пациент',
      'заказчик',
      'пользовател',
      'контактное лицо',
      'ответственн',
      'full name',
      'full_name',
      'fullname',
      'full-name',
      'customer',
      'client name',
      'client_name',
      'clientname',
      'contact name',
      'contact_name',
      'contactname',
      'contact person',
      'cardholder',
      'card holder',
      'card_holder',
      'recipient',
      'beneficiary',
      'payee',
      'payer',
      'sender name',
      'sender_name',
      'patient',
      'employee',
      'account holder',
      'account_holder',
      'display name',
      'display_name',
      'displayname',
      'real name',
      'real_name',
      'realname',
      'reporter',
      'assignee',
      'signed by',
      'owner name',
      'owner_name',
    ],
    pattern: new RegExp(`(?<![\\p{L}])(?:[a-z]{1,12}[._-])?${LABELS}${LABEL_TO_VALUE}(?<value>${FULL_NAME})(?![\\p{L}\\d(=]|[.]\\w)`, 'gu'),
    accept: isPerson,
    remembered: true,
    rank: 1,
    finds: [
      'ФИО: ‹Петрова Анна›',
      'Получатель: ‹Петрова А. С.›',
      'Плательщик — ‹Иванов И.И.›',
      '"fullName": "‹Anna Petrova›"',
      'Customer: ‹Anna Petrova›',
      'Full name: ‹Anna-Maria O’Neil›',
      'cardholder_name=‹ANNA PETROVA›',
      'Имя клиента: ‹Анна Петрова›',
      'Держатель карты: ‹ANNA PETROVA›',
    ],
    spares: [
      'Получатель: ООО Ромашка',
      'Customer: Support Team',
      'клиент: не найден',
      'Customer: string',
      'Пользователь: Администратор',
      'displayName: "Visual Studio Server"',
    ],
  },
  {
    id: 'surname-with-initials',
    kind: 'name',
    keywords: [
      'клиент',
      'получател',
      'плательщик',
      'заявител',
      'абонент',
      'покупател',
      'отправител',
      'владел',
      'сотрудник',
      'пациент',
      'пользовател',
      ' ип ',
    ],
    pattern: new RegExp(
      `(?<!\\p{L})${ignoringCase('(?:клиент|получател|плательщик|заявител|абонент|покупател|отправител|владел|сотрудник|пациент|пользовател|ип)')}\\p{L}{0,4}:?[ ](?<value>\\p{Lu}\\p{Ll}{1,24}(?:-\\p{Lu}\\p{Ll}{1,24})?[ ]\\p{Lu}\\.[ ]?\\p{Lu}\\.)`,
      'gu',
    ),
    accept: isPerson,
    remembered: true,
    rank: 1,
    finds: ['Клиент ‹Сидорова Е.В.› жалуется', 'с клиентом ‹Сидоровой Е. В.› связались'],
    spares: ['клиент Сидорова', 'клиент Windows 10.0'],
  },
  {
    id: 'name-part-label',
    kind: 'name',
    keywords: [
      'first name',
      'first_name',
      'firstname',
      'last name',
      'last_name',
      'lastname',
      'middle name',
      'middle_name',
      'middlename',
      'surname',
      'family name',
      'family_name',
      'familyname',
      'given name',
      'given_name',
      'givenname',
      'patronymic',
      'имя',
      'фамили',
      'отчеств',
    ],
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[a-z]{1,16}[._-]?)?${PART_LABELS}${LABEL_TO_VALUE}(?<value>\\p{Lu}[\\p{L}’'-]{1,40}(?:[ ]\\p{Lu}[\\p{L}’'-]{1,40}){0,2})(?![\\p{L}\\d(=]|[.]\\w)`,
      'gu',
    ),
    accept: (value) => !NOT_PEOPLE.test(value) && !NOT_PEOPLE_IN_RUSSIAN.test(value),
    rank: 1,
    finds: [
      '"firstName":"‹Anna›","lastName":"‹Petrova›"',
      'last_name=‹Petrova›',
      'Фамилия: ‹Петрова›',
      'Имя: ‹Анна›',
      'Отчество: ‹Сергеевна›',
      'Surname: ‹O’Neil›',
      '{{\\"first_name\\":\\"‹Anna›\\"}',
    ],
    spares: ['имя файла: Отчёт', 'firstName: string', 'first_name: {{', 'Имя компьютера: ANNA', 'lastName = getName()', 'имя: не указано'],
  },
  {
    id: 'name-label',
    kind: 'name',
    keywords: [
      'name:',
      'name>',
      'user.name',
      "i'm ",
      'i am ',
      'это ',
      'name=',
      'name"',
      'author',
      'committer',
      'from:',
      'to:',
      'cc:',
      'user: ',
      'contact:',
      'client:',
      'owner:',
      'manager:',
      'sender:',
      'автор',
      'исполнител',
      'менеджер',
      'от:',
      'кому:',
      'звонил',
      'обратил',
      'меня зовут',
      'my name is',
      'с уважением',
      'regards',
      'sincerely',
      'sent by',
      'created by',
    ],
    pattern: new RegExp(
      `(?<![\\p{L}])${ROLES}(?:\\\\?["'])?[ \\t]{0,3}(?:[:=,—–>-]|\\|)?\\s{0,24}(?:\\\\?["'«])?${POST_BEFORE}(?<value>${FULL_NAME})(?![\\p{L}\\d(=]|[.]\\w)`,
      'gu',
    ),
    accept: hasFirstName,
    remembered: true,
    rank: 1,
    finds: [
      'Name: ‹Anna Petrova›',
      'Author: ‹Anna Petrova› <',
      'From: "‹Anna Petrova›" <',
      'Меня зовут ‹Анна Петрова›',
      '<name>‹John Carter›</name>',
      "Hi, I'm ‹John Carter› and",
      'Это ‹Дмитрий Орлов›, я писал',
      'I am Officer ‹John Brown›, of',

      'С уважением, ‹Анна Петрова›',
      'от: ‹Иван Петров›',
      '"name": "‹John Smith›"',
    ],
    spares: ['Name: Visual Studio Code', 'name=Realtek Audio', 'To: Support Team', 'From: Intel Corporation', '"name": "my-package"'],
  },
  {
    id: 'greeting',
    kind: 'name',
    keywords: ['dear ', 'уважаем', 'здравствуйте,', 'добрый день,', 'hello, ', 'dear,'],
    pattern: new RegExp(`(?<![\\p{L}])${GREETINGS}[ ]${POST_BEFORE}${NO_POST_ALONE}(?<value>${NAME}(?:[ ]${NAME}){0,2})(?=[,!.:]|$)`, 'gu'),
    accept: isPerson,
    rank: 1,
    finds: [
      'Dear ‹Anna›,',
      'Dear Mr. ‹John Smith›,',
      'Уважаемая ‹Анна›!',
      'Здравствуйте, ‹Анна›!',
      'Уважаемый господин ‹Петров›,',
      'Dear Nurse ‹Kelly›,',
      'Dear Mr. ‹Judge›,',
      'Dear Dr. ‹House›,',
      'Dear ‹Cheffield›,',
      'Dear Professor ‹Adams›,',
    ],
    spares: [
      'Dear Customer,',
      'Dear Sir,',
      'Уважаемый клиент!',
      'Dear all,',
      'Уважаемый Клиент!',
      'Dear Support Team,',
      'Dear Nurse,',
      'Dear Doctor,',
      'Dear Officer!',
      'Dear Chef,',
      'Dear Judge:',
      'Dear Dr.,',
    ],
  },
  {
    id: 'account-owner-name',
    kind: 'name',
    keywords: [':/home/', ':/users/'],
    pattern: /^[a-z_][\w.-]{0,31}:[x*!]:\d{3,9}:\d{3,9}:(?<value>\p{L}[\p{L} .'-]{2,60}?)(?:,[^:\n]{0,120})?:\//gu,
    remembered: true,
    rank: 1,
    finds: ['anna:x:1000:1000:‹Anna Petrova›,,,:/home/anna:/bin/bash'],
    spares: ['anna:x:1000:1000::/home/anna:/bin/bash'],
  },
];
