/** What happened by mistake led to the trouble; it was not done about it. */
const BY_MISTAKE = /(?<![a-zа-я])(?:by (?:mistake|accident)|accidentally|mistakenly|по ошибке|случайно|нечаянно)(?![a-zа-я])/;

/** «Началось, как поставил драйвер»: since when; what somebody had told to do is none. */
const SINCE = /^как (?:только )?(?:я )?(?!(?:с|по|на|пред|у)?(?:казал|советовал|велел|писал|просил|учил|ложил))[а-я]+(?:л|ла|ли)(?:ся|сь)?(?![а-я])/;

/** What people do in the course of a day, and what befalls them. */
const ENGLISH: readonly RegExp[] = [
  /(?<![a-z])(?:took|taken) (?:(?:a|an|the|half|whole|entire|my) ){0,3}(?:day|morning|afternoon|week|time) off(?![a-z])/,
  /(?<![a-z])(?:locked (?:myself|ourselves) out|mixed (?:it|them) up|set off for|out of (?:the|its) box$)(?![a-z])/,
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
  // Money is taken: a thing is taken off.
  /^(?:за [а-я]+|деньги|с (?:карты|счета|меня|нас)) (?:[а-я]+ )?снял[аио]?(?![а-я])|^(?:[а-я]+ )?снял[аио]? (?:за (?:сутки|месяц|час|день)|деньги|\d+(?: ?(?:р|руб|рублей|тысяч))?)(?= ?$)/,
  // Others do that who serve somebody.
  /^(?:операционистк|кассир|продавщиц|охранник|вахтер|контролер|медсестр|регистраторш|официант|проводниц)[а-я]* (?!(?:сказал|ответил|посоветовал|велел|посмотрел|проверил)[аи]?(?![а-я]))[а-я]+(?:л|ла|ли)(?:ся|сь)?(?![а-я])/,
];

/** How a thing is, in a list: its system, its lamp, that it is a fresh one. */
const STATES: readonly RegExp[] = [
  /^(?:windows|виндовс|винда|android|андроид|ios|macos|ubuntu|debian|приложение|версия|app|version) v?\d[\d.]*$/,
  /^на [а-я]+ (?:красн|зелен|желт|оранжев|бел|син)[а-я]{2} (?:ламп|индик|огон|свет)[а-я]*$/,
  /^(?:токен|ключ|пароль|сертификат) (?:свежий|верный|правильный|действующий)$|^телефон новый$/,
  /^(?:нов(?:ый|ая|ое) )?(?:мелк|сер|темн|светл|крупн|неудобн|медленн|жив)(?:ий|ый|ой|ая|ое)$/,
];

/** Whether a clause tells what led to the trouble, what people do otherwise, or how things are: nothing that was done about it. */
export const isOfLife = (clause: string): boolean =>
  BY_MISTAKE.test(clause) || [SINCE, ...ENGLISH, ...RUSSIAN, ...STATES].some((pattern) => pattern.test(clause));
