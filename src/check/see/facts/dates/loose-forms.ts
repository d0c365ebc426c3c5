import { wholeWords } from '../whole-words.ts';
import type { DateForm } from './date-form.ts';
import { COUNT } from './number-words.ts';

const none = () => '';
/** What people did all day says nothing of when it happened. */
const AT_HOME = /(?<![а-я])(?:сидел|был|играл|ждал|прождал|работал|просидел|сижу|жду|играю|работаю)[аи]?(?![а-я])/;
const PROMISES =
  /(?<![a-z])(?:policy|policies|promis(?:es?|ed)|guarantees?d?|leaflet|footer|guide|manual|website|page|banner|advert(?:ised)?|terms|poster|e-?mail|sla|docs|faq|you) (?:[a-z]+ ){0,2}?(?:say|says|said|tells|told|claims?|write|wrote|states?|promises?|shows?|is|it|to|points|money|should|will|freed)(?![a-z])|(?<![a-z])(?:as per|according to|supposed to|promised|advertised|claims? to)(?![a-z])/;
const SEASON = '(?:summer|winter|spring|autumn|fall)';

/** Parts of the day, seasons, feasts and "recently": times that no day can be told for. They are looked for last, where no day and no hour took them. */
export const LOOSE_FORMS: readonly DateForm[] = [
  {
    needs: 'nig daw dus lun din bed tea noo mid sun',
    pattern: wholeWords(
      '(?:(?:late|early|only|just) )?at (?:night(?! mode| theme)|dawn|dusk|lunch(?:time)?|dinnertime|bedtime|teatime|noon|midday|midnight|sunset|sunrise)',
    ),
    read: none,
  },
  {
    needs: 'mor eve aft mid ear sma day nig',
    pattern: wholeWords(
      '(?:(?:late|early|later|first thing) )?in the (?:early |late )?(?:morning|evening|afternoon|middle of the (?:night|day)|(?:early|small) hours|daytime|night)(?! (?:mode|theme|shift))',
    ),
    read: none,
  },
  {
    needs: 'nig day eve mor lun hol rus fes sum win sch hou ove',
    pattern: wholeWords(
      '(?:during|through|throughout|over) (?:the )?(?:night|day|daytime|evenings?|mornings?|lunch|(?:summer|christmas|easter|school|winter)? ?holidays?|rush hour|festive season|summer|winter|school hours)(?! of)|(?:during|outside|within|in|at|after|after your) (?:the )?(?:business|office|working|work|opening|peak|rush|trading|evening|night|off-peak) hours?|overnight',
    ),
    read: none,
  },
  {
    needs: 'all who ent hal',
    pattern: wholeWords(
      `all (?:morning|day|night|evening|afternoon)(?= ?(?:$|[.,;!?)]| (?:and|but|yesterday|today|on|long)(?![a-z])))|(?:all|the whole|the entire|a whole) (?:of )?(?:week|weekend|month|(?<=(?:whole|entire) )(?:day|night|morning|evening|afternoon)|(?<=all )year|${SEASON})(?: long)?|half (?:of )?the (?:day|morning|night|evening|afternoon)(?! (?:pass|ticket|breakfast))`,
    ),
    read: none,
  },
  {
    needs: 'lun din bre sch wor noo mid day oth nig dus daw sun bed',
    pattern: wholeWords(
      '(?:before|after|around|until|till|over|by) (?:lunch|lunchtime|dinner|breakfast|dusk|dawn|sunset|sunrise|bedtime)|at breakfast(?: time)?|after (?:just |only |about )?(?:a|one) (?:day|night)(?: or (?:so|two))?(?= |$|[.,;!?])|(?:after|before) (?:school|work)(?= ?(?:$|[.,;!?]))|(?:by|around|about) (?:noon|midday|midnight)|day and night|the other (?:night|evening|morning)',
    ),
    read: none,
  },
  {
    needs: 'tha sam day nig mor eve wee',
    pattern: wholeWords(
      '(?:on |from )?that (?:(?:very|same) )?(?:day|evening|morning|night|afternoon|weekend)|(?:on )?(?:the|that) (?:very )?same (?:day|evening|night|morning)(?! delivery| shipping)|(?:on )?the (?:day|morning|night|evening|week) (?:after|before)|the (?:week|month|year|weekend) before last|same day(?= (?:i|we|it)(?![a-z]))',
    ),
    read: none,
  },
  {
    needs: 'lat ear',
    pattern: wholeWords('(?:later|earlier) (?:that|the same|this|in the) (?:day|week|evening|month|year|morning|night|afternoon)'),
    read: none,
  },
  {
    needs: 'rec lat jus som lon whi not',
    pattern: wholeWords(
      '(?:only |just |very |quite |until )?recently|lately|just now|(?:some time|a (?:short |long |little )?(?:while|time)|a (?:minute|moment) or two|not (?:so |too )?long) (?:ago|back)|in recent (?:days|weeks|months|years)|these (?:past|last) (?:few |couple of |\\d+ )?(?:days|nights|weeks|months|evenings)|of late',
    ),
    read: none,
  },
  {
    needs: 'age yon',
    pattern: wholeWords('for (?:absolutely |bloody )?(?:ages|yonks)'),
    read: (_, { plain: whole, start }) => {
      const plain = whole.slice(Math.max(0, start - 80), start + 40);
      return /(?<![a-z])(?:been|have|has|hasn't|haven't|had|waiting|'ve|now)(?![a-z])|'ve /.test(plain) ? '' : undefined;
    },
  },
  {
    needs: 'sum win spr aut fal',
    pattern: wholeWords(
      `(?:in|this|last|next|over|since|during|by|until|before|after) (?:the |this |last )?(?:early |late |middle of )?${SEASON}(?! (?:of|in|from|off|boot|framework|lock|sale|collection|cleaning|tyres?|version|update|release|edition))|(?:to|for) (?:spring|autumn)(?= ?(?:$|[.,;!?)]| on(?![a-z])))|all (?:of )?the (?:spring|summer|autumn|winter)(?: and (?:spring|summer|autumn|winter))?`,
    ),
    read: none,
  },
  {
    needs: 'bir wed hol eas chr new ann hal xma',
    pattern: wholeWords(
      "(?:on|for|before|after|by|until|till|since) (?:(?:my|his|her|our|their|the|mum's|dad's|[a-z]{2,12}'s) )(?:\\d{1,2}(?:th|st|nd|rd) )?(?:birthday|wedding day|anniversary)(?! (?:card|cake|party|present|gift|dress|cards))|(?:during|over|before|after|since|until) (?:the |my |our )?(?:(?:christmas|easter|school|bank|summer|winter) )?holidays?|(?:over|at|on|around|before|after|by|until|till|since) (?:christmas|easter|(?:the )?new year|half[- ]term|xmas)|in the new year|last (?:christmas|easter)",
    ),
    read: none,
  },
  {
    needs: 'mon yea wee hou day for',
    pattern: wholeWords(
      "by (?:the )?(?:month|year|week)(?:'s)?[ -]end|within (?:the|an|one|a) (?:hour|day|week|month|year|fortnight)|within (?:half an|the next) hour|for (?:a fortnight|weeks|months|hours)(?= |$|[.,!?])|inside (?:an?|the|\\d+) (?:hour|day|week|month|fortnight)|(?:an?|another) (?:whole )?(?:day|week|month|year|fortnight)(?= (?:has|have|had) (?:now )?(?:gone|passed))|(?<=(?:wait|waited|give it|gave it|for) (?:about |over |almost )?)an? (?:whole |full )?(?:day|week|month|fortnight)(?= ?(?:$|[.,;!?]))",
    ),
    read: none,
  },
  {
    needs: 'day',
    pattern: wholeWords(
      '(?:now on|now|on|is|this is) day (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)|day (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:of (?:no|the outage|waiting|this|being)|without|and (?:still|no|nothing))',
    ),
    read: none,
  },
  {
    needs: 'lat спу mos fir час дня пер боль',
    pattern: wholeWords(
      '(?:(?:about|almost|some) )?(?:(?:an?|one|two|three|four|five|six|ten|twenty|half an|a few|several|a couple of|\\d{1,2}) )?(?:(?<=(?:five|ten|twenty|few|several|of|\\d) )minutes|hours?|days?|nights?|weeks?|months?|years?) later(?! than)|(?:for )?most of the (?:day|night|week|morning|evening)|(?:with)?in the (?:very )?first (?:days?|week|month|few days)|большую часть (?:дня|ночи|недели|суток)|в перв(?:ую неделю|ый месяц|ые дни|ый же день)|через (?:пару|несколько) часов|спустя (?:час|полчаса|(?:два|три|четыре|\\d{1,2}|пару|несколько) час(?:а|ов))',
    ),
    read: none,
  },
  {
    needs: 'hou hrs min sec',
    pattern: wholeWords(
      `(?:in|inside|within|after|up to|takes?) (?:(?:about|up to|under|only) )?(?:${COUNT})(?: (?:to|-|–) (?:${COUNT}))? (?:hours?|hrs?|minutes?|mins?|seconds?)`,
    ),
    // How long it takes is a time only where somebody promises it.
    read: (_, { plain, start }) => (PROMISES.test(plain.slice(Math.max(0, start - 70), start)) ? '' : undefined),
  },
  {
    needs: 'hou hrs',
    pattern: wholeWords(
      "(?<=(?:you have|you've got|give you|gave you|been|waited|waiting|respond in|answer in|wait) )(?:\\d{1,3}|two|three|four|five|six|ten|twelve|twenty-four) (?:hours|hrs)",
    ),
    read: none,
  },
  {
    needs: 'ноч утр веч дне дня рас зак',
    pattern: wholeWords(
      '(?:(?:глубокой|прошлой|этой|поздней|той же|той|каждой) )?ночью|(?:(?:ранним|поздним|рано|поздно|тем же|тем|этим|прошлым|одним|ближе) )?(?:утром|вечером)|днем(?! (?:рожд|защит|знан|побед|позж|раньш|матер|учит))|(?:под|к|с|ближе к|после) (?:утр[оау]|вечер[ау]?|ноч[иь])(?! (?:рожд|памят|встреч))|(?:сред[иь]|посреди|посередине|глубокой) (?:ночи|бела дня|дня)|на (?:рассвете|закате)|с рассвета',
    ),
    read: (groups, { plain, start }) =>
      groups[0] === 'днем' && /(?:^|[^а-я])(?:с|каждым|одним|этим|новым|сегодняшним) $/.test(plain.slice(Math.max(0, start - 14), start))
        ? undefined
        : '',
  },
  {
    needs: 'обе шко раб пол дне утр веч ноч вых вре сез',
    pattern: wholeWords(
      'до (?:утра|вечера|ночи)|на (?:одну )?ночь(?! глядя)|к обеду|на (?:следующих |эти |все )?выходны[ех](?! (?:дн|пособи))|(?:дождаться|подождать|до|ждать) полуночи|в (?:это|любое|такое|то же|другое) время (?:года|суток|дня)|в (?:прошлом|этом|следующем|новом) сезоне|(?:после|до) (?:школы|работы)(?= ?(?:$|[.,;!?]))|(?:к|ближе к|после) (?:полудню|полуночи)|днем и ночью|(?:в|до|после|перед) обед(?:а|у|ом)?|в обеденн(?:ый перерыв|ое время)',
    ),
    read: none,
  },
  {
    needs: 'нед мес сут вес цел всю все за выхо пра обе лет осе зим вес кан отп пер про',
    pattern: wholeWords(
      '(?:весь|целый) (?:(?:божий|рабочий|прошлый|этот) )?(?:день|вечер|месяц|год)|всю ночь|вс[юе] (?:прошлую |эту )?(?:неделю|зиму|осень|лето|весну)|всю прошлую ночь|(?:целыми )?(?:неделями|месяцами|сутками)|целую неделю|целые сутки|за (?:эту |последнюю )?(?:ночь|осень|лето|зиму|весну)(?! до)|за день(?= ?(?:$|[.,;!?]))|с (?:выходных|праздников|обеда|лета|осени|зимы|весны|каникул|отпуска)(?= ?(?:$|[.,;!?)—–]| (?:[а-я]{3,14}(?:ет|ит|ут|ют|ат|ят|л|ла|ли|но|о)|по|не|и|у|на|в|нет|у нас|все|уже)(?![а-я])))|с перв(?:ого|ых) (?:дня|дней|же дня)|прош(?:ла|ло|ел|ли) (?:уже |почти |целая |целый )?(?:неделя|месяц|год|сутки|полгода|полмесяца)',
    ),
    read: ([whole = ''], { plain, start, end }) =>
      /день|ночь|вечер/.test(whole) && AT_HOME.test(plain.slice(Math.max(0, start - 12), end + 12)) ? undefined : '',
  },
  {
    needs: 'тот то ту тем той',
    pattern: wholeWords('в т(?:от|у|о) (?:же |самый |самую )?(?:день|вечер|месяц|ночь|неделю|утро)|тем же (?:вечером|утром|днем)|той же ночью'),
    read: none,
  },
  {
    needs: 'лет зим вес осе про',
    pattern: wholeWords(
      '(?:(?:этим|прошлым|позапрошлым|следующим|тем|ранним|всем) )?летом|(?:(?:этой|прошлой|позапрошлой|следующей|той|ранней) )?(?:зимой|весной|осенью)|(?:до|раньше|к|на|про|под|после) (?:самой |поздней |ранней )?(?:весн[ыеу]|осен[иь]|зим[ыеу]|лет[оау])(?= ?(?:$|[.,;!?)—]|(?:не|и|а|но|я|мы|через|будет|все)(?![а-я])))',
    ),
    read: none,
  },
  {
    needs: 'нед пос нек как дав бли',
    pattern: wholeWords(
      '(?:совсем |буквально |не так |относительно )?недавно|не так давно|(?:за |в )?последн(?:ие|их|ее) (?:пару |несколько |\\d{1,2} |два |три )?(?:дни|дня|дней|недели|недель|месяцы|месяца|месяцев|время|сутки|часы)|за последн(?:юю неделю|ий месяц|ий год|ий час)|(?:некоторое|какое-то|долгое) время назад|до недавнего времени|последн(?:ий месяц|ий год|юю неделю|ие полгода)|в ближайш(?:ие дни|ее время|ую неделю)|давным-давно|когда-то давно',
    ),
    read: none,
  },
  {
    needs: 'рож',
    pattern: wholeWords('(?:в|на|к|ко|до|после|перед|под) (?:(?:мой|наш|свой|ее|его|мо[еи]му|дню|юбилейный) )?д(?:ень|ню|ня|нем) рождени[яею]'),
    read: none,
  },
  {
    needs: 'нов май янв пра рож',
    pattern: wholeWords(
      '(?:в|на|за|до|после|перед|к|все) (?:новогодни[ех]|майски[ех]|январски[ех]|праздничные|рождественски[ех]|длинные)(?: (?:праздник|выходн|каникул|дни)[а-я]{0,3})?|(?:в|на|после|до) праздник(?:и|ах|ов)(?! жизни)|(?:в|на|после|до) каникул(?:ы|ах)?|(?:в|на|к|под|до) (?:новый год|пасху|рождество|8 марта|восьмое марта)',
    ),
    read: none,
  },
  {
    needs: 'час раб нер буд вых пра',
    pattern: wholeWords(
      'в (?:часы? пик|(?:не)?рабочее время|(?:не)?рабочие (?:часы|дни)|будни|будние дни|выходной(?: день)?|прайм-?тайм|ночное время|вечерние часы|вечернее время|любое время суток)',
    ),
    read: none,
  },
  {
    needs: 'дне тре дес пят сем сро теч чем',
    pattern: wholeWords(
      'в (?:\\d{1,2}-?(?:ти)?-?)?(?:дневный|дневной|[а-я]{3,12}дневный) срок|в течение (?:часа|получаса|года)|(?:(?:не позднее|не более) )?чем через (?:час|сутки|день)',
    ),
    read: none,
  },
  {
    needs: 'пол час мин',
    pattern: wholeWords(
      '(?:где-то |примерно |буквально |около )?(?:полчаса|полгода|полдня|полмесяца|час-другой|день-другой|(?:минут|часов|часа|часика) (?:пять|десять|пятнадцать|двадцать|тридцать|сорок|два|три|четыре)) (?:тому )?назад',
    ),
    read: none,
  },
  {
    needs: 'сут ноч пол час нед мес год',
    pattern: wholeWords(
      '(?<=(?<![а-я])(?:жд(?:у|ем|ал[аи]?|ать)|(?:про|подо)ждал[аи]?|выдерж(?:ал|ивал)[аи]?|действует|держи[мт]|сидели?) (?:е[ею] |его |их |вас |уже |целых |целую |всю |ровно |около )?)(?:сутки|ночь|полчаса|полдня|полтора часа|полутора часов|час|неделю|месяц|полгода|год)|полдня(?= (?:про[а-я]{3,}|сидел|ждал|потратил)[а-я]*)',
    ),
    read: none,
  },
  {
    needs: 'сут нед час мес',
    pattern: wholeWords('(?<=(?:у вас|даю(?: вам)?|дал(?:и)? вам|есть) )(?:сутки|неделя|неделю|час|месяц|двое суток)'),
    read: none,
  },
  {
    needs: 'час',
    pattern: wholeWords(
      '(?<=(?<![а-я])(?:жду|ждем|ждать|ждал[аи]?|сижу|сидим|прошло|прождал[аи]?|без [а-я]{3,12}|нет [а-я]{3,12}|не [а-я]{4,14}|у вас|даю вам) (?:уже )?)(?:\\d{1,2}|два|три|четыре|пять|шесть|семь|восемь|девять|десять|двенадцать) час(?:а|ов)|(?:\\d{1,2}|два|три|четыре|пять|шесть) час(?:а|ов)(?= (?:без|нет) )',
    ),
    read: none,
  },
  {
    needs: 'мес нед год сут пол',
    pattern: wholeWords(
      '(?:месяц|неделю|год|сутки|полгода|полмесяца|полдня)(?= (?:как|жду|ждем|не [а-я]+|нет|без|прош(?:ел|ла|ли|ло)|сижу|сидим|хожу|ходим|звоню|пишу|молч[а-я]+|ничего|никто|никак|пользуюсь|мучаюсь|тян[а-я]+|ни|лежит|висит|стоит)(?![а-я]))',
    ),
    read: (_, { plain, start }) =>
      /(?:^|[^а-я])(?:в|за|на|через|каждый|каждую|раз в) $/.test(plain.slice(Math.max(0, start - 8), start)) ? undefined : '',
  },
];
