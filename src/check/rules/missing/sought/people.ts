import { anyOf, BOUGHT, type Sought } from './sought.ts';

const CHILD = anyOf(
  "(?:my|our|his|her|the) (?:\\p{L}{3,9} )?(?:son|daughter|child|children|kids?|girl|boy|grandson|granddaughter|twins)s?(?:['’]s)?|pupils?|class \\p{N}{1,2}|year \\p{N}{1,2}|year \\p{N}s|bullied|bullying|homework|parents['’]?|absent",
  'сын\\p{L}{0,3}|доч\\p{L}{1,5}|реб[её]н\\p{L}{1,4}|детей|детям|внук\\p{L}{0,3}|внучк\\p{L}{1,2}|ученик\\p{L}{0,3}|\\p{N}{1,2}[- ]?«?[а-д]?»? класс\\p{L}{0,2}|в классе|оценк\\p{L}{1,2}|прогул\\p{L}{0,4}',
);

/** A school that only tells where something is. */
const NOT_AT = '(?<!(?:near|outside|opposite|behind|past|beside|by) (?:the |our |a )?(?:\\p{L}{3,12} )?)';
const NOT_AT_RU = '(?<!(?:возле|около|рядом с|рядом со|у|напротив|за|перед|мимо) (?:\\p{L}{4,14} )?)';
/** Goods that a child wears or carries, and what a child is bought. */
const WORN = anyOf(
  'bought|ordered|wore|zip(?:per)?|straps?|stitch\\p{L}{0,3}|soles?',
  'купил\\p{L}?|заказ\\p{L}{0,4}|молни\\p{L}|подошв\\p{L}|рюкзак\\p{L}?|куртк\\p{L}{1,2}',
);

/** People whom a desk knows by their name. */
export const people: readonly Sought[] = [
  {
    // Who looks for work is known by the letter.
    words: anyOf(
      'vacanc(?:y|ies)|job (?:application|offer|advert|ad|opening)s?|(?:my|a) (?:cv|résumé)|(?:apply|applied|applying|application) for (?:an?|the|your) (?:\\p{L}{3,12} ){0,2}(?:job|position|role|post)|are you hiring|hiring manager',
      'ваканси\\p{L}{1,2}|мо[её] резюме|резюме на|собеседовани\\p{L}{1,2}|трудоустро\\p{L}{2,8}|устроиться (?:к вам|на работу)',
    ),
  },
  {
    id: 'patient',
    words: anyOf(
      '(?:blood|test|lab|scan|x-?ray|mri) results?|x-?rays?|(?:repeat )?prescriptions?|(?<!(?:installation|engineer|technician|engineer[’\\x27]s|technician[’\\x27]s|delivery|fitting|repair|meter|salon|hair|calendar) )appointments?(?! (?:with|of|for) (?:your|an?|the) (?:technician|engineer|installer|fitter))|my (?:dentist|doctor|gp|diagnosis)|diagnosis|(?:eye|hip|knee|heart) (?:doctor|operation|surgery)|(?:after|since) (?:the |my |your |an? |his |her )?(?:injections?|drip|infusion|vaccine|jab|operation|surgery|filling|anaesthetic)|(?:gave|given|had) (?:me |him |her )?(?:an? |the |two )?(?:injections?|jabs?|drip|infusion)|discharge (?:summary|letter|papers)|stitches (?:have |has )?(?:opened|came|come|burst)|operation date|referral letter|vaccinat\\p{L}{2,5}|(?<!(?:be|been|am|was|were|are|very|quite|so|stay|more|being|too|i[’\\x27]m|you[’\\x27]re|always|pretty|really|get) )patients?(?! (?:lad|man|woman|person|enough|until|but|with (?:me|us|you))(?!\\p{L}))|medical records?|cancel(?:ling)?[:,]? [^.!?\\n]{0,40} dr\\.?',
      'при[её]м (?:у|к|врача|на \\p{N}|на (?:завтра|сегодня|понедельник|вторник|сред|четверг|пятниц))|(?:на|мой|отмени\\p{L}{1,3},? (?:пожалуйста,? )?|перенес\\p{L}{1,4},? (?:пожалуйста,? )?) ?при[её]м|запис\\p{L}{1,6} (?:\\p{L}{2,10} ){0,2}к (?:врач\\p{L}|доктор\\p{L}|\\p{L}{2,16}(?:ологу|певту|атру|рургу|исту))|анализ(?:ы|ов|ам|ами|ах)|результат\\p{L}{0,3} (?:узи|мрт|кт|кров\\p{L})|мрт|флюорографи\\p{L}|(?:электронн\\p{L}{2,3}|мо[йю]) рецепт\\p{L}{0,2}|рецепт\\p{L}{0,2} (?:от врача|у врача|в аптек\\p{L}|на (?:лекарств|препарат|инсулин)\\p{L}{0,2})|направлени\\p{L} (?:к|на|от) (?:врач|\\p{L}{0,12}олог|узи|мрт|анализ|операци|обследовани)\\p{L}{0,3}|(?:мед|амбулаторн\\p{L}{2} |электронн\\p{L}{2} мед)карт\\p{L}{1,2}|прививк\\p{L}{1,2}|(?:поставил\\p{L}{1,2}|сделал\\p{L}{1,2}|после|от|ваш\\p{L}{1,3}) укол\\p{L}{0,3}|укол(?:ы|ов|ола|али)|капельниц\\p{L}{1,2}|(?:после|отмен\\p{L}{1,3}|перенес\\p{L}{1,3}|моей|моя) операци\\p{L}|зубн\\p{L}{2,3} пломб\\p{L}{1,2}|пломб\\p{L}{1,2}(?=[^.!?\\n]{0,40}(?:зуб|выпал|стомат|вывалил))|(?:зуб|стомат)\\p{L}{1,8} [^.!?\\n]{0,40}пломб\\p{L}{1,2}|шов (?:разош|кров|гно)\\p{L}{1,4}|выписк\\p{L}{1,2} (?:из (?:медицинск\\p{L}{2} |амбулаторн\\p{L}{2} )?карт\\p{L}|из истории болезни|из больницы)|карт\\p{L}{1,2} (?:амбулаторн|медицинск)\\p{L}{2}|амбулаторн\\p{L}{2} карт\\p{L}{1,2}|справк\\p{L}{1,2} (?:об оплате лечения|о лечении|от врача|для бассейна|в бассейн|о прививках|086|о болезни)|пациент\\p{L}{0,3}|операци\\p{L} на (?:глаз|колен|серд)\\p{L}{0,4}|талон\\p{L}{0,2} к (?:врачу|\\p{L}{3,16}у)|лору|врач\\p{L}? (?:на дом|не приш[её]л)|чужая аллергия|больничн\\p{L}{2} лист\\p{L}?',
    ),
    unless: anyOf('viewing|estate|test (?:suite|run)s?', 'анализ\\p{L}{0,3} (?:данн|код|лог|рынк|трафик|продаж)\\p{L}{0,4}'),
    audience: 'person',
  },
  {
    id: 'pupil',
    words: anyOf(
      `${NOT_AT}schools?|kindergartens?|nurser(?:y|ies)|teachers?|classes|class`,
      `${NOT_AT_RU}школ\\p{L}{1,2}|гимнази\\p{L}|лице(?:й|я|е|ю)|(?:детск\\p{L}{2} )?сад(?:ик\\p{L}{0,2}|у|а)?|в саду|учител\\p{L}{1,5}|воспитател\\p{L}{1,5}|классн\\p{L}{2}|в классе|электронн\\p{L}{2} дневник\\p{L}?`,
    ),
    beside: CHILD,
    unless: WORN,
    kinds: ['technical', 'payment', 'account', 'question', 'other'],
    audience: 'person',
  },
  {
    id: 'member',
    words: anyOf(
      'gyms?|fitness (?:club|centre|center|studio)|memberships?|(?:library|club|member\\p{L}{0,4}|loyalty|bonus|discount) cards?|swimming (?:lesson|course|class)\\p{L}{0,2}|(?:language|dance|driving|yoga|pottery|evening) (?:course|class|school|lesson)(?:e?s)?|driving instructors?',
      'фитнес\\p{L}{0,3}|абонемент\\p{L}{0,3}|(?:клубн\\p{L}{2,3}|читательск\\p{L}{2,3}|бонусн\\p{L}{2,3}|скидочн\\p{L}{2,3}) (?:карт\\p{L}{1,3}|билет\\p{L}{0,2})|карт\\p{L}{1,2} клуба|автошкол\\p{L}{1,2}|курс(?:ы|ов|ах) (?:английск|немецк|вожден|программир|рисован|шить|повышени)\\p{L}{0,5}|секци\\p{L}{1,2}|кружок|кружк(?:ом|ов)|(?:из|от|для|посещени\\p{L}|заняти\\p{L}|руководител\\p{L}{1,2}|оплат\\p{L}) кружка|(?:к|по) кружк(?:у|ам)|(?:ходит|занима\\p{L}{2,4}|заняти\\p{L}{1,2}|участ\\p{L}{2,5}) в кружк(?:е|ах)|кружк(?:[аиуе]|а[мх]|ами) (?:рисован|танц|шахмат|робото|пени|лепк|рукодел)\\p{L}{0,6}',
    ),
    unless: anyOf('treadmills?|showers?|lockers?|changing rooms?', 'дорожк\\p{L}|душ\\p{L}?|раздевалк\\p{L}|шкафчик\\p{L}?|тренер\\p{L}?'),
    audience: 'person',
  },
];

/** Somebody at work whose manners are complained of. */
export const staff: Sought = {
  id: 'staff',
  words: anyOf(
    'receptionists?|nurses?|cashiers?|(?:security )?guards?|clerks?|assistants?|dispatchers?|inspectors?|operators?|teachers?|coach(?:es)?|instructors?|doctors?|waiters?|waitress(?:es)?|drivers?|cleaners?|(?:the|your) (?:man|woman|girl|lady|guy) (?:at|on|in|behind)',
    'регистратур\\p{L}{1,2}|медсестр\\p{L}{1,2}|кассир\\p{L}{0,3}|охранник\\p{L}{0,3}|продав(?:ец|щиц|ц)\\p{L}{0,3}|диспетчер\\p{L}{0,2}|контрол[её]р\\p{L}{0,2}|операторш?\\p{L}{0,2}|сотрудни(?:к|ц)\\p{L}{0,2}|тренер\\p{L}{0,2}|инструктор\\p{L}{0,2}|врач\\p{L}{0,2}|официант\\p{L}{0,3}|администратор\\p{L}{0,2}|девушк\\p{L} на|мастер\\p{L}{0,2}|сантехник\\p{L}{0,2}|электрик\\p{L}{0,2}',
  ),
  beside: anyOf(
    'rude|rudely|shout\\p{L}{0,3}|yell\\p{L}{0,3}|swor\\p{L}|swear\\p{L}{0,3}|laughed|hung up|ignor\\p{L}{2,3}|insult\\p{L}{0,3}|call(?:ed|s) me|unfriendly|drunk|smok\\p{L}{2,3}|demand\\p{L}{0,3}|rolled (?:his|her) eyes|told me to|disrespect\\p{L}{0,3}|slammed',
    'хам\\p{L}{0,6}|нахам\\p{L}{1,4}|груб\\p{L}{0,5}|нагруб\\p{L}{1,4}|ор[её]т|орал\\p{L}?|накрич\\p{L}{1,4}|кричал\\p{L}?|матер\\p{L}{2,5}|обозвал\\p{L}?|оскорб\\p{L}{2,5}|бросил\\p{L}? трубку|пьян\\p{L}{2}|наорал\\p{L}?|послал\\p{L}?|смеял\\p{L}{1,3}|требует деньги|сказал\\p{L}? «',
  ),
  unless: BOUGHT,
  audience: 'person',
};
