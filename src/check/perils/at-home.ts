import type { Peril } from './peril.ts';

/** Things that smell of petrol by themselves. */
const MOTOR = String.raw`(?:car|van|truck|mower|chainsaw|generator|engine|motor\p{L}*|tank|boat|petrol|gasoline|exhaust|pump|scooter|bike|rental)`;
const ALARM_TEST = String.raw`batter(?:y|ies)|chirp\p{L}*|(?:once|twice) an? \p{L}+|раз в \p{L}+|test(?:s|ed|ing)?|батаре\p{L}*|тест\p{L}*|провер\p{L}*`;
/** What burns only in the words of those who run it. */
const PROGRAMS = String.raw`prod(?:uction)?|servers?|jobs?|inbox|deploy\p{L}*|queues?|backlog|slack|dashboard|metrics|sales|(?:the|our|my|whole) team (?:is|are)|cpu|прод\p{L}{0,2}|сервер\p{L}*|релиз\p{L}*|деплой|дедлайн\p{L}*|срок\p{L}*|бд|база`;
/** A day that is named: what happened then is told, and not going on. */
const ON_A_DAY = String.raw`(?:(?<!since )on (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: \p{L}+)?|(?<!since )on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday (?:morning|evening|night)|(?<!с )\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)|(?<!с )вчера|позавчера)`;
/** What stops a thing that sparks or smokes: then it is dangerous no more. */
const SWITCHED_OFF = [
  String.raw`(?:turned|switched|shut) (?:it|them|everything|the \p{L}+|mine) off`,
  '(?:turned|switched|shut) off (?:it|the|my|at)',
  'unplugged (?:it|them|everything|mine|that)|unplugged(?= ?(?:[.,!;]|$|and ))|tripped everything|not touching it',
  'pulled (?:out )?(?:the|its) plug',
  '(?:stopped|not) using (?:it|them|the)',
  "(?:haven't|have not|not) used it since",
  'put (?:it|the (?:fire|flames?)) out',
  String.raw`(?:больше|теперь) (?:ее |его )?не (?:включа|пользу|использу)\p{L}+`,
  String.raw`(?<!свет )(?:отключил|выключил|выдернул|обесточил|вырубил|потушил|затушил|убрал)\p{L}{0,2}(?! свет)|(?:автомат|пробк\p{L}) (?:выбит|вырублен|выключен|отключен)\p{L}?|розетка вынута|(?:отвез|сдал|отнес)\p{L}{0,2} (?:[\p{L}\p{N}]+ ){0,3}?в (?:сервис|ремонт)`,
];

/** What goes wrong in a house: others are in danger, too, and somebody has to come. */
export const atHome: readonly Peril[] = [
  {
    id: 'gas',
    wakes: 'gas|газ',
    told: [
      String.raw`(?:smell(?:s|ing|ed)?|smelt|stinks?|reeks?|stench|whiff|odou?r)(?: \p{L}+){0,2}? (?:of|like) (?:the |natural |strong |leaking )?gas(?! (?:station|fire|bill))`,
      String.raw`(?:can|could|i|we|still|strong|faint) (?:\p{L}+ ){0,2}?smell (?:the )?gas`,
      "(?:a|the|strong|faint|there's) gas smell",
      String.raw`(?:there is|there's|we have|we've got|i have|i've got|got|think it's|have) (?:\p{L}+ ){0,2}?gas leak(?:ing)?(?! (?:detector|alarm|sensor|test|check|cover))`,
      String.raw`gas (?:is |keeps )?(?:leaking|escaping|hissing)(?: \p{L}+){0,2}? (?:from|out|in|into)`,
      String.raw`(?:пахнет|воняет|несет|тянет|запахло|завоняло|прет|разит) (?:\p{L}+ ){0,4}?газом`,
      String.raw`газом (?:\p{L}+ ){0,4}?(?:пахнет|воняет|несет|тянет|запахло|прет|разит)`,
      String.raw`запах(?:и)? (?:\p{L}+ ){0,2}?газа`,
      String.raw`(?:у нас|у меня|похоже|кажется|видимо|срочно|там|в подъезде|в квартире|на кухне) (?:\p{L}+ ){0,2}?утечка газа`,
      'газ (?:шипит|утекает|выходит|травит|идет из)',
    ],
    unless: [
      MOTOR,
      '(?:tear|laughing) gas',
      String.raw`слезоточив\p{L}*|угарн\p{L}*|выхлоп\p{L}*|бензин\p{L}*|(?:в|от|из) (?:\p{L}+ )?машин\p{L}*|датчик\p{L}*|детектор\p{L}*`,
    ],
    over: [
      '(?:engineer|plumber|fitter|gas (?:man|board|people)|they) (?:has |have |had )?(?:came|come|been)? ?(?:and |already )?(?:fixed|mended|capped|repaired|made (?:it|us) safe)',
      String.raw`(?:утечку|газовщик\p{L}*|газовая|аварийк\p{L}*|мастер)(?:,? \p{L}+){0,6}?,? (?:устранил|починил|заменил|исправил|перекрыл|подтянул)\p{L}{0,2}`,
    ],
    found: 'place',
  },
  {
    id: 'carbon-monoxide',
    wakes: 'monoxide|co alarm|co detector|угар|угор',
    told: [
      String.raw`(?:carbon monoxide|co) (?:alarm|detector|sensor)s? (?:\p{L}+ ){0,3}?(?:going off|gone off|went off|goes off|sounding|screaming|ringing|triggered|blaring)`,
      'carbon monoxide (?:poisoning|leak)(?! (?:leaflet|brochure|course|training|cover|alarm))',
      String.raw`(?:датчик|сигнализатор|сигнализаци\p{L}+|детектор|извещатель) угарн\p{L}+(?: газа?)? (?:\p{L}+ ){0,3}?(?:сработал\p{L}?|срабатывает|орет|воет|ревет|звенит|пищит)`,
      String.raw`(?:сработал\p{L}?|орет|воет|ревет|пищит|звенит) (?:\p{L}+ ){0,2}?(?:датчик|сигнализатор|детектор|извещатель) угарн\p{L}+`,
      String.raw`(?:мы|я|он|она|дети|все) (?:\p{L}+ ){0,2}?(?:угорел|угораем|отравил\p{L}+ угарным)\p{L}{0,2}`,
    ],
    unless: [ALARM_TEST],
    found: 'place',
  },
  {
    id: 'fire',
    wakes:
      'fire|flame|smoke|smoking|swollen|swell|bulging|bloated|вздул|раздул|распух|ablaze|пожар|горит|горят|загорел|полыха|пыла|дым|тлеет|вспыхн|гарью|палены',
    told: [
      String.raw`(?:is|are|it's|house's|now) (?:\p{L}+ )?(?:on fire|in flames|ablaze|catching fire|burning down)`,
      "(?:has|have|it's|just) (?:just )?(?:caught|gone up in) (?:fire|flames|light)",
      String.raw`(?:there is|there's|we have|there are) (?:\p{L}+ ){0,2}?(?:fire|flames) (?:in|on|at|coming)`,
      'flames (?:are )?(?:coming|shooting|leaping)',
      "(?:there is|there's|thick|black|the|and|full of) ?smoke (?:is |now )?(?:coming|pouring|billowing|filling|rising)",
      'smoke (?:is )?(?:coming|pouring|billowing) (?:out|from|through|under)',
      String.raw`batter(?:y|ies) (?:[\p{L},]+ ){0,4}?(?:swollen|swelling|swelled|bulging|bloated)(?= [^.!?]*(?<!\p{L})(?:hot|smok\p{L}+|hiss\p{L}+|burn\p{L}*)(?!\p{L}))`,
      String.raw`(?:вздул\p{L}{1,3}|раздул\p{L}{1,3}|распухл?\p{L}?) (?:\p{L}+ ){0,2}?(?:батаре\p{L}+|аккумулятор\p{L}*)(?=[^.!?]*(?<!\p{L})(?:горяч|гре[ею]т|дым|шип)\p{L}*)`,
      String.raw`(?:батаре\p{L}+|аккумулятор) (?:\p{L}+ ){0,2}?(?:вздул\p{L}{1,3}|раздул\p{L}{1,3}|распух\p{L}*)(?=[^.!?]*(?<!\p{L})(?:горяч|гре[ею]т|дым|шип)\p{L}*)`,
      String.raw`(?:is|are|keeps?|started) (?:\p{L}+ )?smoking(?= ?(?:[.,!?;:]|$|and |at |now|from|from |a lot|badly|heavily))`,
      "(?:flat|house|hall|hallway|stairwell|landing|kitchen|room|building|corridor)(?:'s| is) full of smoke",
      String.raw`(?:проводка|розетка|щиток|щит|квартира|дом|балкон|кухня|подъезд|подвал|чердак|мусоропровод|крыша|машина|чайник|телевизор|аккумулятор|удлинитель|зарядка|провод|провода|гараж|помойка|мусорка|мусор|трансформатор|подстанция|дача|баня|сарай|стиралка|холодильник|самокат|лифт) (?:\p{L}+ ){0,2}?(?:горит|горят|загорел\p{L}{2,4}|полыха[ею]т|пыла[ею]т|дымит(?:ся)?|дымят(?:ся)?|тлеет|вспыхнул\p{L}?)`,
      String.raw`(?:горит|горят|загорел\p{L}{2,4}|полыхает|дымит(?:ся)?|тлеет) (?:\p{L}+ ){0,2}?(?:проводка|розетка|щиток|щит|квартира|дом|балкон|кухня|подъезд|подвал|чердак|мусоропровод|крыша|машина|аккумулятор|удлинитель|провод|провода|гараж|помойка|мусор|трансформатор|дача)`,
      String.raw`(?:у нас|здесь|тут|там|начался|начинается|срочно) (?:\p{L}+ ){0,2}?пожар`,
      '^(?:помогите,? |срочно,? )?(?:пожар|горим)(?= ?(?:[.,!;:]|$|в |на |у ))',
      String.raw`дым (?:\p{L}+ ){0,2}?(?:идет|валит|повалил|пошел) ?`,
      String.raw`(?:идет|валит|повалил|пошел|полно|много) (?:\p{L}+ ){0,3}?дым(?:а|у)?`,
      String.raw`(?:пахнет|тянет|несет|воняет|запахло) (?:\p{L}+ ){0,3}?(?:гарью|дымом)`,
      String.raw`(?:подъезд|коридор|квартира|лестниц\p{L}|этаж|кухня) (?:\p{L}+ )?(?:в дыму|задымлен\p{L}*)`,
    ],
    unless: [
      PROGRAMS,
      ON_A_DAY,
      String.raw`(?:smoke|fire) (?:engine|station|stick|tv|pit|wall|sale)s?|smoking (?:room|area|balcony)|non-? ?smoking|cigarette\p{L}*|barbecue|bbq|grill|wood(?:stove| ?burner)|candle|neighbou?rs? (?:is |are )?smoking`,
      String.raw`(?:красн|зелен|желт|син|оранжев)\p{L}+|ламп\p{L}*|индикатор\p{L}*|диод\p{L}*|экран\p{L}*|подсветк\p{L}*|фонар\p{L}*|значок|ошибка|кнопк\p{L}*|чек|сигар\p{L}*|мангал\p{L}*|шашлык\p{L}*|кур(?:ит|ят)|духи|парфюм\p{L}*|аромат\p{L}*|чай`,
    ],
    over: [...SWITCHED_OFF, String.raw`fire brigade (?:came|put|has|have been)|пожарные (?:\p{L}+ )?(?:потушили|уехали|приехали)`],
    found: 'place',
  },
  {
    id: 'electric',
    wakes: 'spark|shock|electrocut|wire|fuse|burning|искр|ток|провод|щит|горел|горящ|палены',
    told: [
      String.raw`sparks? (?:\p{L}+ )?(?:coming|flying|shooting|jumping|from|out|inside|when)`,
      String.raw`(?:is|are|it's|keeps?|starts?|started|been|socket|outlet|plug) (?:\p{L}+ )?(?:sparking|arcing)`,
      '(?:it|that|which|socket|plug|machine|kettle|cooker|oven|shower|washer|fridge|toaster|heater|charger|lamp|switch|tap) sparks(?= ?(?:[.,!?]|$|and |when |every |if |at ))',
      String.raw`(?:gives?|giving|gave|gets?|getting|got|had) (?:me |us |him |her |you |my \p{L}+ |people |everyone )?(?:an? )?(?:\p{L}+ )?electric(?:al)? shocks?`,
      String.raw`(?:gives?|giving|gave) (?:me|us|him|her|my \p{L}+) (?:an? )?(?:\p{L}+ )?shocks?(?= (?:when|every|if|from|through|off|each)|[.,!]|$)`,
      '(?:been|got|getting|nearly|almost) electrocuted',
      String.raw`(?:bare|live|exposed|loose) (?:\p{L}+ )?(?:wires?|cables?) (?:\p{L}+ ){0,2}?(?:hanging|sticking|lying|on the|in the|next to)`,
      String.raw`(?:power ?line|electric(?:ity)? cable|power cable) (?:is |has |\p{L}+ )?(?:down|fallen|lying|come down)`,
      String.raw`(?:burning|burnt|burned)(?: \p{L}+)? smell (?:\p{L}+ ){0,4}?(?:socket|outlet|wall|fuse ?box|panel|switch|wiring|plug|breaker)`,
      String.raw`(?:there's|there is) a (?:\p{L}+ )?burning smell coming (?:out of|from)`,
      String.raw`(?:socket|outlet|fuse ?box|panel|switch|wiring|plug|breaker)(?: \p{L}+){0,3}? smell(?:s|ing)? (?:of |like )?(?:burning|burnt)`,
      String.raw`(?:water|leak\p{L}*|dripping|drips|rain|pouring) (?:\p{L}+ ){0,5}?(?:on|onto|into|in|over|through)(?: \p{L}+){0,2} (?:fuse ?box|electric(?:al|s|ity)?(?: \p{L}+)?|sockets?|wiring|consumer unit|light fittings?|meter cupboard)`,
      'искр(?:ит|ят|ило|ила)',
      String.raw`искры(?= ?(?:из|от|лет|сып|внутри|[.,!]|$))|(?:летят|сыплются|сыпятся|посыпались|вылетают|пошли) (?:\p{L}+ )?искры`,
      String.raw`(?:бьет(?:ся)?|ударил\p{L}|ударяет|дергает|долбит|шарахнул\p{L}|щиплет|стукнул\p{L}|тряхнул\p{L}) (?:\p{L}+ ){0,2}?током`,
      String.raw`током (?:\p{L}+ )?(?:бьет(?:ся)?|бьется|ударил\p{L}|ударяет|дергает|щиплет|шарахнул\p{L}|тряхнул\p{L})`,
      String.raw`(?:оголен|гол|оборван|торчащ)\p{L}+ (?:\p{L}+ )?провод\p{L}*|провод\p{L}* (?:\p{L}+ )?(?:оголен|оборван|торчат|висят|болтаются)\p{L}*`,
      String.raw`(?:пахнет|воняет|несет|тянет|запах) (?:\p{L}+ ){0,2}?(?:горел|горящ|пален)\p{L}{2,3} (?:проводк|изоляци|провод)\p{L}*`,
      String.raw`(?:из|от) (?:розетк|щит|выключател|проводк|удлинител)\p{L}* (?:\p{L}+ ){0,2}?(?:пахнет|воняет|несет|тянет) (?:\p{L}+ )?(?:гар|горел|пален|пластик|пластмасс)\p{L}*`,
      String.raw`(?:течет|капает|льет|льется|хлещет|бежит|заливает|попадает)(?:,? \p{L}+){0,4}? (?:на|в|по) (?:\p{L}+ )?(?:щит(?:ок|ке|ку)?|проводк[уеи]|розетк[иуае]|электрощит\p{L}*|счетчик(?! воды))`,
      String.raw`заливает (?:\p{L}+ ){0,2}?(?:щиток|электрощит\p{L}*|проводку|розетки)`,
    ],
    unless: [
      String.raw`bills?|price\p{L}*|invoice|sticker|culture|absorbers?|shock ?proof|spark plugs?|joy|(?:no|any) sparks?|creativ\p{L}*|apache|pyspark|spark \d`,
      String.raw`шампанск\p{L}*|вин[оа]|игрист\p{L}*|юмор\p{L}*|глаз\p{L}*|талант\p{L}*|бенгальск\p{L}*|цен[аыу]|свеч\p{L}*`,
    ],
    over: SWITCHED_OFF,
    found: 'place',
  },
  {
    id: 'water',
    wakes: 'burst|flood|pouring|gush|spraying|прорв|сорва|хлещ|фонтан|залива|затап|топит|топят|льет|кипят',
    told: [
      String.raw`(?:pipe|main|boiler|water tank|radiator|hose|tank|tap|valve|cylinder)s? (?:\p{L}+ ){0,3}?(?:has|have|had|is|just) (?:just )?(?:burst|bursting|blown)`,
      '(?:pipe|water main|boiler|radiator) (?:just )?burst(?= ?(?:[.,!;]|$|in |and |under |over |right ))',
      String.raw`(?:we have|there is|there's|i have|i've got|we've got|got) (?:a |\p{L}+ )?burst (?:water )?(?:pipe|main|boiler|radiator|tank|hose)`,
      String.raw`water(?:'s| is)? (?:\p{L}+ )?(?:pouring|gushing|flooding|spraying|streaming) (?:\p{L}+ )?(?:in|out|down|through|into|from|under|over|everywhere)`,
      String.raw`(?:flat|apartment|house|home|kitchen|bathroom|hall|hallway|bedroom|basement|cellar|living room|ceiling|floor|room|landing)(?:'s| is) (?:\p{L}+ )?(?:flooding|being flooded|under water)`,
      "(?:is|are|'s) flooding (?:my|our|the|us) ?(?:flat|apartment|house|home|kitchen|bathroom|hall|bedroom|basement|cellar|living room|place)?",
      "(?:we are|we're|i'm|i am) being flooded",
      String.raw`(?:труб\p{L}*|батаре\p{L}*|стояк\p{L}*|шланг\p{L}*|кран\p{L}*|радиатор\p{L}*|вентил\p{L}*|полотенцесушител\p{L}*|бойлер\p{L}*|водонагревател\p{L}*|канализаци\p{L}+) (?:\p{L}+ ){0,3}?(?:прорвал|сорвал)\p{L}{1,3}`,
      String.raw`(?:прорвал|сорвал)\p{L}{1,3} (?:\p{L}+ ){0,3}?(?:труб[уаы]|батаре[июя]|стояк|шланг|кран|радиатор|вентиль|полотенцесушитель|бойлер|канализаци\p{L})`,
      String.raw`(?:вода|кипяток|водой|кипятком|воды) (?:\p{L}+ ){0,3}?(?:хлещет|льет|льется|бьет|фонтан\p{L}*|заливает|прибывает)`,
      String.raw`(?:хлещет|льет|льется|заливает|бьет фонтаном) (?:\p{L}+ ){0,3}?(?:вода|водой|кипяток|кипятком|с потолка|из трубы|из стояка|из батареи|по стенам)`,
      String.raw`(?:с потолка|из трубы|из стояка|из батареи|из-под ванны) (?:\p{L}+ ){0,2}?(?:хлещет|льет|льется)`,
      String.raw`(?:нас|меня|квартиру|кухню|ванную|коридор|подвал|подъезд|комнату) (?:\p{L}+ ){0,3}?(?:заливает|затапливает|заливают|топит сверху|топят сверху|топят соседи)`,
      String.raw`(?:заливает|затапливает|заливают|затапливают|топят) (?:\p{L}+ ){0,2}?(?:нас|меня|квартиру|кухню|ванную|подвал|подъезд|комнату|соседей|потолок)`,
      String.raw`сосед\p{L}* (?:\p{L}+ ){0,2}?(?:заливает|заливают|топят|топит|затапливает|затапливают)`,
    ],
    unless: [
      ON_A_DAY,
      'home ?page|inbox|ads|tents?|cars?|tyres?|tires?|zip|kettle|dishwasher|market|spam|calls|e-?mails?|messages|pitch|roads?|street',
      String.raw`фото\p{L}*|файл\p{L}*|сайт\p{L}*|видео|палатк\p{L}*|спам\p{L}*|звонк\p{L}*|плохо топ\p{L}*|дизайн\p{L}*|солнц\p{L}*|балкон|сугроб\p{L}*|улиц\p{L}*|тариф\p{L}*`,
    ],
    over: [
      '(?:water (?:is |was )?(?:now )?(?:off|turned off|shut off)|turned (?:the|our) water off|turned off (?:the|our) (?:water|stopcock)|has stopped now)',
      String.raw`(?:перекрыл|устранил|остановил)\p{L}{0,2}`,
    ],
    found: 'place',
  },
  {
    id: 'lift',
    wakes: String.raw`\blift|elevator|лифт`,
    told: [
      String.raw`(?:stuck|trapped|locked|shut|sitting|imprisoned) (?:\p{L}+ ){0,3}?(?:in|inside) (?:the |a |your |our |this |that )?(?:\p{L}+ )?(?:lift|elevator)(?! (?:menu|queue|shaft|lobby|line|screen|panel|app|contract))`,
      "(?:can't|cannot|can not) get out of the (?:lift|elevator)",
      '(?:person|people|someone|somebody|man|woman|lady|child|children|girl|boy|kids?|neighbou?r|tenant|passengers?|mother|father|mum|mom|dad|wife|husband|son|daughter) (?:is |are |has |have |still |been |stuck |trapped )*(?:in|inside) (?:the |our |that )(?:lift|elevator)(?= ?(?:[.,!]|$|and |for |at |now|right|between|since))',
      String.raw`(?:lift|elevator) (?:\p{L}+ ){0,6}?with (?:me|us|my \p{L}+|people|someone|somebody|an? \p{L}+(?: \p{L}+)?|two|three|\d) (?:\p{L}+ ){0,3}?(?:still |stuck |trapped )*inside`,
      String.raw`(?:lift|elevator) (?:\p{L}+ ){0,8}?(?:and )?(?:i'm|we're|i am|we are|people are|somebody is|someone is|someone's) (?:still |stuck |trapped )*inside`,
      String.raw`(?:застрял\p{L}?|застряли|сид(?:им|ит|ят)|сижу|заперт\p{L}*|закрыт\p{L}*|не могу выйти|не можем выйти) (?:\p{L}+ ){0,4}?(?:в|из) (?:\p{L}+ )?лифт[еа]`,
      String.raw`в (?:\p{L}+ )?лифте (?:\p{L}+ ){0,4}?(?:застрял\p{L}{0,2}|люди|человек|ребенок|сид(?:им|ит|ят)|заперт\p{L}*|сижу)`,
      String.raw`лифт (?:\p{L}+ ){0,4}?(?:застрял|остановился|встал),? (?:\p{L}+ ){0,4}?(?:с людьми|с пассажир\p{L}+|с ребенком|с человеком|со мной|а мы внутри|мы внутри|внутри (?:люди|человек|ребенок))`,
    ],
    unless: [
      String.raw`(?:parcels?|sofa|couch|wardrobe|fridge|pram|keys?|phone|chair) (?:\p{L}+ ){0,3}?(?:stuck|trapped|locked|shut)|ski|(?:nobody|no one) (?:is |was )?in(?:side|(?= it))`,
      String.raw`(?:was|were|had been) (?:\p{L}+ )?(?:stuck|trapped|locked|shut|sitting|imprisoned)|(?<!since )yesterday`,
      String.raw`посылка|диван|шкаф|холодильник|коляска|ключи?|телефон|никого (?:нет )?(?:внутри|в нем)|(?<!со? )вчера|позавчера|недел\p{L}*|боюсь|часто|постоянно|каждый|все время|курьер\p{L}*`,
    ],
    over: [
      '(?:got|let|pulled|helped) (?:me|us|her|him|them) out|(?:was|were) (?:freed|rescued|let out)|until (?:somebody|someone|he|they|the mechanic) came|thank (?:you for|the)',
      String.raw`вытащил\p{L}*|освободил\p{L}*|выпустил\p{L}*|вызволил\p{L}*|просидел\p{L}*|пока (?:ехал|приехал|не приехал)|поблагодарить|компенсаци\p{L}+`,
    ],
    found: 'place',
  },
];
