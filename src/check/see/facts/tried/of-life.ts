/** What happened by mistake led to the trouble; it was not done about it. */
const BY_MISTAKE = /(?<![a-zа-я])(?:by (?:mistake|accident)|accidentally|mistakenly|по ошибке|случайно|нечаянно)(?![a-zа-я])/;

/** «Началось, как поставил драйвер»: since when; what somebody had told to do is none. */
const SINCE = /^как (?:только )?(?:я )?(?!(?:с|по|на|пред|у)?(?:казал|советовал|велел|писал|просил|учил|ложил))[а-я]+(?:л|ла|ли)(?:ся|сь)?(?![а-я])/;

/** What people do in the course of a day, and what befalls them. */
const ENGLISH: readonly RegExp[] = [
  /(?<![a-z])(?:took|taken) (?:(?:a|an|the|half|whole|entire|my) ){0,3}(?:day|morning|afternoon|week|time) off(?![a-z])|^(?:i |we |and )*(?:had to )?(?:leave|left|skip|skipped) (?:work|school)(?: early)?(?![a-z])/,
  /(?<![a-z])(?:locked (?:myself|ourselves) out|mixed (?:it|them) up|set off for|out (?:of )?(?:the|its) box$)(?![a-z])/,
  /^(?:been |got |i'm |i am |am |we're |we are )?locked out(?![a-z])|^(?:i |we |have |have been |was |been )?got told(?![a-z])/,
  /^(?:i|we)(?:'ve| have| had|'d) been (?:teased|told|charged|promised|given|left|put off|sent|asked|billed|blamed|ignored|hacked|robbed|scammed)(?![a-z])/,
  /^it (?:was|got) (?:thrown|stolen|broken|smashed|chewed|lost|damaged)(?![a-z])|^(?:[a-z]+ ){0,4}(?:it|they|everything) had been (?:whole|fine|perfect|there|working|ok|clean|new|open|closed|quiet)(?![a-z])/,
  /^(?:i|we) (?:finally |then |only )?(?:took off(?= ?$| (?:at|from|in|for|on|with|late|over|\d))|landed|boarded)(?![a-z])/,
  /^(?:i|we) (?:have |'ve )?worked (?:all my life|here|there|for (?:\d+|[a-z]+) years)(?![a-z])|^(?:i|we) made sure of (?:that|it)$/,
  /^(?:i|we)?(?:'ve| have)? ?(?:changed|switched) (?:my |our )?(?:name|surname|job|jobs|school|employer)(?![a-z])|^(?:i|we) (?:have |'ve )?(?:got married|moved (?:house|home|flat))(?![a-z])/,
  /^(?:i|we) ran out(?= ?$| (?:of|on|last|yesterday|[a-z]+ (?:days|weeks) ago))/,
  /^(?:i |we )?(?:(?:'ve |have |been )?tried (?:it |them )?on)(?= ?$| once)/,
  /^(?:i|we)'ve(?= ?$| (?:an?|the|no|only an?|also an?|some|plenty) (?!go|look|try|new ))/,
  /(?<![a-z])(?:left|lost|forgot) .{2,40} (?:on|in|at) (?:the|a|your) (?:[a-z0-9]+ )?(?:bus|train|tram|taxi|plane|cab|metro|tube|cafe|locker)(?![a-z])/,
  /(?<![a-z])applied for(?![a-z])/,
  /^(?:an? |the |some |this )?(?!(?:i|we|he|she|they|also|then|already|just|twice|even|again|since|finally|never|first|later|yesterday|today|have|has|had|and|so|husband|wife|son|daughter|neighbour|neighbor|friend|colleague|mum|dad|mother|father|brother|sister|flatmate|monday|tuesday|wednesday|thursday|friday|saturday|sunday) )[a-z]+ called [a-z]/,
];
const RUSSIAN: readonly RegExp[] = [
  /(?<![а-я])(?:оставил|забыл|потерял|обронил)[аи]? (?:[^ ]+ )?в (?:[^ ]+ )?(?:автобус|маршрутк|трамва|троллейбус|такси|поезд|электричк|метро|вагон|кафе|самолет|раздевалк|гардероб)/,
  /^(?:я |мы )?(?:ехал|сел|летел|ушел|ушл)[аи]? (?:в|от|из|у|за|пить|домой)(?![а-я])/,
  /(?:заявк|заявлени|документы)[а-я]*(?: [^ ]+){0,2} на (?:ипотек|кредит|загранпаспорт|паспорт|пособи|выплат|субсиди|визу|рассрочк|отпуск)/,
  /^сдавал[аи]? у вас(?![а-я])|(?<![а-я])(?:сдавал|сдал)[аи]? (?:анализ|экзамен|кровь)/,
  /^(?:я |мы )?(?:вышел|вышла|вышли|сошел|сошла|сошли|пересел[аи]?|доехал[аи]?) (?:на|в|до|из|с) (?:[а-я]+ ){0,2}(?:станци|остановк|метро|автобус|вагон|вокзал|электричк|поезд|маршрутк|трамва|троллейбус|такси|самолет)/,
  /^(?:я |мы |вчера |сегодня |утром |вечером )*(?:катал|гулял)[аи]?(?:сь|ся)?(?![а-я])|^(?:я |мы |потом )*играл[аи]? (?:целый |целую |всю |пару )?(?:недел|месяц|год|час|день|дня)|^(?:я |мы )?(?:стоял[аи]? (?:на (?:парковк|стоянк|остановк)|в пробк)|опаздывал[аи]?|пожил[аи]? )/,
  /^(?:я |мы |сегодня |вчера )*(?:с|по)?ходил[аи]? на (?:собеседовани|экскурси|концерт|заняти|тренировк|спектакл|фильм|сеанс|выставк|урок|лекци|йог|массаж|мастер-класс)/,
  /^(?:[а-я]+ ){0,2}разбирал[аи]? (?:антресол|шкаф|вещи|бумаги|кладовк|архив|чердак|балкон|комод|старые)/,
  /^(?:я |мы )?(?:уже )?(?:по|с)?мен(?:ял|ил)[аи]? (?:уже )?(?:фамили|имя|работу|гражданств|прописк|место жительства|школу|квартиру)/,
  /^(?:я |мы |(?:пришлось|пришлось мне|мне пришлось) )?(?:специально |даже |зря )*(?:отпросил(?:ся|ась|ись)|отпрашивал(?:ся|ась|ись)|отпрашиваться|отпроситься)(?![а-я])/,
  // «Ставили у вас час назад»: whose place is named did it there.
  /^(?:его |ее |их |нам |мне |все )?(?:ставили|делали|кололи|вставляли|удаляли|лечили|оформляли|сдавали|покупали|брали) (?:его |ее |их |все |это )?у вас(?! не)(?![а-я])/,
  // It was done by nobody.
  /(?<![а-я])(?:поменял|сменил|изменил|обнулил|заблокировал|смазал|отклеил|отменил|оформил|продлил|стер|сбросил)(?:ся|ась|ось|ись)(?![а-я])/,
  // Money is taken: a thing is taken off.
  /^(?:за [а-я]+|деньги|с (?:карты|счета|меня|нас)) (?:[а-я]+ )?снял[аио]?(?![а-я])|^(?:[а-я]+ )?снял[аио]? (?:за (?:сутки|месяц|час|день)|деньги|\d+(?: ?(?:р|руб|рублей|тысяч))?)(?= ?$)/,
];

/** What somebody is, with no word of what they do: an apposition, or the subject of what follows. */
const PERSONS: readonly RegExp[] = [
  /^(?:my|our|the|an?|another) (?:[a-z]+ ){0,2}?(?:neighbou?rs?|husband|wife|sons?|daughters?|colleagues?|brother|sister|friend|caretaker|person|girl|man|lady|gentleman|lad|porter|nurse)(?: (?:with|of|in|from|at) (?:[a-z]+ ?){1,3})?$/,
  /^мол$|^(?:я )?думал[аи]?$|^(?:в )?как(?:ом|ой) [а-я]+(?: [а-я]+){0,3}$|^у (?:соседей|соседа|соседки|знакомых|всех)(?: (?![а-я]*(?:л|ла|ли)(?: |$))[а-я]+){0,4}$/,
  // It is none of it.
  /^(?:[а-я]+ )(?:тут |здесь )?ни при чем$|^[a-z]+ (?:isn't|isnt|is not) it$/,
];

/** What came of something, and no more. */
const OUTCOME = /^(?:brought|made|had|gave|changed) (?:no|any|little) (?:change|difference|effect|result|improvement)$/;

/** How a thing is, in a list: its system, its lamp, that it is a fresh one. */
const STATES: readonly RegExp[] = [
  /^(?:windows|виндовс|винда|android|андроид|ios|macos|ubuntu|debian|приложение|версия|app|version) v?\d[\d.]*$/,
  // How much there is of it in a machine.
  /^(?:(?:у |на )?(?:сервера?|компьютера?|ноутбука?|телефона?|the server|server|my pc|pc|laptop) (?:has |with )?)?(?:оперативн[а-я]+ память|память|памяти|оперативк[аи]|озу|диска?|места|процессор|memory|ram|disk|storage)(?: (?:сервера|компьютера|ноутбука|телефона|на [а-я]+|is|has|of [a-z]+))?[: ]+(?:[а-я]+ )?\d[\d.,]* ?(?:гб|мб|тб|gb|mb|tb|gib|mib)(?: (?:of )?(?:ram|memory))?$/,
  /^на [а-я]+ (?:красн|зелен|желт|оранжев|бел|син)[а-я]{2} (?:ламп|индик|огон|свет)[а-я]*$/,
  /^в (?:настройках|конфиге|параметрах) [^ ]{2,40} ?[=:] ?[^ ]{1,12}$|^in (?:the |my )?(?:settings|config|preferences),? [^ ]{2,40} ?[=:] ?[^ ]{1,12}$/,
  /^(?:токен|ключ|пароль|сертификат) (?:свежий|верный|правильный|действующий)$|^телефон новый$/,
  /^(?:нов(?:ый|ая|ое) )?(?:мелк|сер|темн|светл|крупн|неудобн|медленн|жив)(?:ий|ый|ой|ая|ое)$/,
];

/** Whether a clause tells what led to the trouble, what people do otherwise, or how things are: nothing that was done about it. */
export const isOfLife = (clause: string): boolean => OF_LIFE.some((pattern) => pattern.test(clause));

const OF_LIFE = [BY_MISTAKE, SINCE, OUTCOME, ...ENGLISH, ...RUSSIAN, ...PERSONS, ...STATES];
