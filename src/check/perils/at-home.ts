import { battery, burningBattery } from './battery.ts';
import { caughtFire } from './caught-fire.ts';
import { gas, rottenEggs } from './gas.ts';
import { lift } from './lift.ts';
import { lockedInCar } from './locked-in-car.ts';
import type { Peril } from './peril.ts';
import { ON_A_DAY, SWITCHED_OFF } from './told-of-before.ts';

const ALARM_TEST = String.raw`batter(?:y|ies)|chirp\p{L}*|(?:once|twice) an? \p{L}+|раз в \p{L}+|test(?:s|ed|ing)?|батаре\p{L}*|тест\p{L}*|провер\p{L}*`;
/** What burns only in the words of those who run it. */
const PROGRAMS = String.raw`prod(?:uction)?|firewall|build|pipeline|in the logs?|cluster|database|codebase|repo|servers?|jobs?|inbox|deploy\p{L}*|queues?|backlog|slack|dashboard|metrics|sales|(?:the|our|my|whole) team (?:is|are)|cpu|прод\p{L}{0,2}|сервер\p{L}*|релиз\p{L}*|деплой|дедлайн\p{L}*|срок\p{L}*|бд|база`;
/** What carries electricity in a house. */
const WIRING_RU = String.raw`(?:розетк|проводк|провод|вилк|удлинител|щит(?:ок|к)|изоляци|автомат)\p{L}*`;
/** What goes wrong in a house: others are in danger, too, and somebody has to come. */
export const atHome: readonly Peril[] = [
  gas,
  rottenEggs,
  {
    id: 'carbon-monoxide',
    wakes: 'monoxide|co alarm|co detector|угар|угор',
    told: [
      String.raw`(?:carbon monoxide|co) (?:alarm|detector|sensor)s? (?:\p{L}+ ){0,3}?(?:going off|gone off|went off|goes off|beeping|beeps|sounding|screaming|ringing|triggered|blaring)`,
      'carbon monoxide (?:poisoning|leak)(?! (?:leaflet|brochure|course|training|cover|alarm))',
      String.raw`(?:датчик|сигнализатор|сигнализаци\p{L}+|детектор|извещатель) угарн\p{L}+(?: газа?)? (?:\p{L}+ ){0,3}?(?:сработал\p{L}?|срабатывает|орет|воет|ревет|звенит|пищит)`,
      String.raw`(?:сработал\p{L}?|срабатывает|орет|воет|ревет|пищит|звенит) (?:\p{L}+ ){0,2}?(?:датчик|сигнализатор|детектор|извещатель) угарн\p{L}+`,
      String.raw`(?:мы|я|он|она|дети|все) (?:\p{L}+ ){0,2}?(?:угорел|угораем|отравил\p{L}+ угарным)\p{L}{0,2}`,
    ],
    unless: [ALARM_TEST],
    found: 'place',
  },
  {
    id: 'fire',
    wakes: 'burning|fire|flame|smoke|smoking|ablaze|пожар|горит|горят|загорел|полыха|пыла|дым|тлеет|вспыхн|гарью|палены',
    told: [
      String.raw`(?:is|are|it's|house's|now) (?:\p{L}+ )?(?:on fire|in flames|ablaze|catching fire|burning down)`,
      '(?:sockets?|outlet|plug|wiring|wires?|fuse ?box|extension (?:lead|cord)|adapter|charger|house|flat|roof|balcony|curtains?|bin|car|garage|shed)(?: is| are)? (?:(?:now|still) )?(?:burning|on fire)(?= ?(?:[.,!;]|$|and |now|right|help|in the|on the|at ))',
      "(?:has|have|it's|just) (?:just )?(?:caught|gone up in) (?:fire|flames|light)",
      String.raw`(?:there is|there's|we have|there are) (?:\p{L}+ ){0,2}?(?:fire|flames) (?:in|on|at|coming)`,
      'flames (?:are )?(?:coming|shooting|leaping)',
      "(?:there is|there's|thick|black|the|and|full of) ?smoke (?:is |now )?(?:coming|pouring|billowing|filling|rising)",
      'smoke (?:is )?(?:coming|pouring|billowing) (?:out|from|through|under)',
      String.raw`(?:is|are|keeps?|started) (?:\p{L}+ )?smoking(?= ?(?:[.,!?;:]|$|and |at |now|from|from |a lot|badly|heavily))`,
      String.raw`(?:(?:the|our|my|whole) )?(?:flat|house|(?<=(?:the|our|my|whole) (?:\p{L}+ )?)(?!was|were|had|been)\p{L}+)(?:(?:'s| is) full of|(?:'s| is)? fill(?:ed|ing|s) with) smoke(?! (?:detector|alarm|sensor|machine)s?)`,
      String.raw`(?:there is|there's) (?:\p{L}+ ){0,2}?smoke (?:in|on)(?! (?:\p{L}+ )?(?:photo|picture|image|video|logo)s?)`,
      'smoke (?:is )?(?:everywhere|all over)',
      '^(?:help,? |urgent,? |please,? )*(?:a )?fire (?:in|on|at) (?:the |our |my )?(?:flat|house|kitchen|building|block|basement|cellar|stairwell|garage|shed|roof|landing|hall|lift)(?: \\p{N}+)?(?= ?(?:[.,!;]|$))',
      String.raw`(?:проводка|розетка|щиток|щит|квартира|дом|балкон|кухня|подъезд|подвал|чердак|мусоропровод|крыша|машина|чайник|телевизор|аккумулятор|удлинитель|зарядка|провод|провода|гараж|помойка|мусорка|мусор|трансформатор|подстанция|дача|баня|сарай|контейнер|бак|стиралка|холодильник|самокат|лифт) (?:\p{L}+ ){0,2}?(?:горит|горят|загорел\p{L}{2,4}|полыха[ею]т|пыла[ею]т|дымит(?:ся)?|дымят(?:ся)?|тлеет|вспыхнул\p{L}?)`,
      String.raw`(?:горит|горят|загорел\p{L}{2,4}|полыхает|дымит(?:ся)?|тлеет) (?:\p{L}+ ){0,2}?(?:проводка|розетка|щиток|щит|квартира|дом|балкон|кухня|подъезд|подвал|чердак|мусоропровод|крыша|машина|аккумулятор|удлинитель|провод|провода|гараж|помойка|мусор|трансформатор|дача)`,
      String.raw`(?:горит|горят|загорел\p{L}{2,4}|полыха[ею]т|тлеет) (?:\p{L}+ ){0,2}?(?:контейнер|бак|сарай|баня|трава|дерево|автомобиль)`,
      String.raw`(?:у нас|здесь|тут|там|начался|начинается|срочно) (?:\p{L}+ ){0,2}?пожар`,
      '^(?:помогите,? |срочно,? )?(?:пожар|горим)(?= ?(?:[.,!;:]|$|в |на |у ))',
      String.raw`^(?:\p{L}+,? )?(?:в|на) (?!(?:фильм|игр|роман|книг|сериал|глав|реклам)\p{L}* )(?:[\p{L}-]+ ){1,2}пожар(?= ?(?:[.!;]|,(?! а )|$))`,
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
  caughtFire,
  burningBattery,
  battery,
  {
    id: 'electric',
    wakes: 'melt|плав|оборвал|упал|spark|shock|electrocut|power|electric|overhead|wire|fuse|burning|искр|ток|провод|щит|горел|горящ|палены',
    told: [
      String.raw`sparks? (?:\p{L}+ )?(?:coming|flying|shooting|jumping|from|out|inside|when)`,
      String.raw`(?:is|are|it's|keeps?|starts?|started|been|socket|outlet|plug) (?:\p{L}+ )?(?:sparking|arcing)`,
      '(?:it|that|which|socket|plug|machine|kettle|cooker|oven|shower|washer|fridge|toaster|heater|charger|lamp|switch|tap) sparks(?= ?(?:[.,!?]|$|and |when |every |if |at ))',
      String.raw`(?:gives?|giving|gave|gets?|getting|got|had) (?:me |us |him |her |you |my \p{L}+ |people |everyone )?(?:an? )?(?:\p{L}+ )?electric(?:al)? shocks?`,
      String.raw`(?:gives?|giving|gave) (?:me|us|him|her|my \p{L}+) (?:an? )?(?:\p{L}+ )?shocks?(?= (?:when|every|if|from|through|off|each)|[.,!]|$)`,
      '(?:been|got|getting|nearly|almost) electrocuted',
      String.raw`(?:bare|live|exposed|loose) (?:\p{L}+ )?(?:wires?|cables?) (?:\p{L}+ ){0,2}?(?:hanging|sticking|lying|on the|in the|next to)`,
      String.raw`(?:power ?(?:line|cable)|electric(?:ity)? (?:line|cable|wire)|overhead (?:line|cable)|live (?:wire|cable))s? (?:is |are |has |have |\p{L}+ )?(?:down|fallen|lying|come down)`,
      '(?:power ?line|overhead (?:line|cable)|live (?:wire|cable))s? (?:fell|snapped|broke)',
      String.raw`(?:fell|fallen|crashed|down|landed) (?:\p{L}+ )?(?:on|onto|across|over) (?:a|the|our|some) (?:\p{L}+ )?(?:power|electric(?:ity)?|overhead) ?(?:lines?|cables?|wires?)`,
      String.raw`smell of (?:burning|burnt) (?:plastic|wires?|wiring|insulation|rubber) (?:\p{L}+ ){0,3}?(?:socket|outlet|wall|fuse ?box|panel|switch|plug|breaker)`,
      String.raw`(?:burning|burnt|burned)(?: \p{L}+)? smell (?:\p{L}+ ){0,4}?(?:socket|outlet|wall|fuse ?box|panel|switch|wiring|plug|breaker)`,
      String.raw`(?:burning|burnt) (?:plastic |rubber )?smell (?:is )?(?:coming )?(?:out of|from)(?! (?:\p{L}+ ){0,2}?(?:oven|pan|pot|food|toast|engine|clutch|brakes?|neighbou?rs?)(?!\p{L}))`,
      String.raw`(?:sockets?|outlet|plug|wiring|wires?|fuse ?box|extension (?:lead|cord)|adapter|charger|heater) (?:is|are|keeps?) (?:\p{L}+ )?melting`,
      String.raw`(?:socket|outlet|fuse ?box|panel|switch|wiring|plug|breaker)(?: \p{L}+){0,3}? smell(?:s|ing)? (?:of |like )?(?:burning|burnt)`,
      String.raw`(?:water|leak\p{L}*|dripping|drips|rain|pouring) (?:\p{L}+ ){0,5}?(?:on|onto|into|in|over|through)(?: \p{L}+){0,2} (?:fuse ?box|electric(?:al|s|ity)?(?: \p{L}+)?|sockets?|wiring|consumer unit|light fittings?|meter cupboard)`,
      String.raw`${WIRING_RU} (?:\p{L}+ ){0,2}?(?:плав(?:ит|ят)ся|(?:о|рас)плав(?:ил|ля[ею]т)\p{L}*)|(?:плав(?:ит|ят)ся|(?:о|рас)плавил\p{L}{2,3}) (?:\p{L}+ ){0,2}?${WIRING_RU}`,
      String.raw`(?:(?:оборвал|упал|порвал)\p{L}{0,3} (?:\p{L}+ )?провод\p{L}*|провод\p{L}* (?:\p{L}+ )?(?:оборвал|упал|порвал)\p{L}{0,3})(?=[^.!?]*(?<!\p{L})(?:дорог|земл|улиц|двор|тротуар|столб|дерев|трав|площадк|лэп|забор)\p{L}*)`,
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
      String.raw`шампанск\p{L}*|вин[оа]|игрист\p{L}*|юмор\p{L}*|глаз\p{L}*|талант\p{L}*|бенгальск\p{L}*|интернет\p{L}*|оптик\p{L}*|телефонн\p{L}*|цен(?:а|ы|у|ой|ами|ах|ник\p{L}*)?|тариф\p{L}*|свеч\p{L}*`,
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
  lift,
  lockedInCar,
];
