import { wholeWords } from '../whole-words.ts';
import { type DateForm, untold } from './date-form.ts';
import { NO_FEAST_THING } from './feast-things.ts';
import { COUNT } from './number-words.ts';

/** Who or what makes a promise, in the same sentence before a term. */
const PROMISES =
  /(?<![a-z])(?:promis(?:ed|es|ing)|guarante[a-z]*|advertis[a-z]*|supposed|as per|according to|claims?|told|said|says?|states?|write|sla|policy|leaflet|footer|manual|guide|banner|poster|terms|faq|docs|notice|page|was to)(?![a-z])[^.!?]{0,50}$/;
/** The same right before a term that nothing else leads to: "I was told 24 hours". */
const TERM_TOLD =
  /(?<![a-z])(?:promised|told(?: (?:me|us))?(?: (?:to wait|it takes?|it's))?|sa(?:ys|id)|gives? (?:you|us|me)|grants?|allows?|speaks? of|(?<!do )keeps? (?:it|them|parcels?|orders?|items?)|estimated?[a-z ]{0,12}:) (?:about |only |just )?$/;
/** What has been left or down for hours. */
const LEFT =
  /(?<![a-z])(?:been (?:[a-z]{3,10}(?: for)?|like this|on hold)|(?:left|sat|stood|lain|is|are|was|were) (?:out |down |off |stuck |in |on |there |here )[a-z ]{0,24}|stuck|pending|queued|now) $/;
/** Somebody said that it would come. */
const IS_TO_COME = /(?<![a-z])(?:said|told|promis(?:ed|es)|would|meant to|supposed to|i'd|they'd)(?![a-z])[^.!?]{0,50}$/;
const SEASON = '(?:summer|winter|spring|autumn|fall)';
/** Feasts whose day is another each year. */
const FEASTS =
  "(?:on|since|before|by|after|until|till|at|over|around|for) (?:about |around )?(?:advent(?: sunday)?(?! calendar)|lent(?! (?:me|us|him|her|it|to|out))|ramadan|eid(?: al-[a-z]+)?|diwali|hanukkah|passover|thanksgiving|(?:mother|father)'?s'? day|(?:the )?bank holiday(?: weekend)?|midsummer|whitsun|pentecost|michaelmas)";

/** Parts of the day, seasons, feasts and "recently": times that no day can be told for. */
export const ENGLISH_LOOSE_FORMS: readonly DateForm[] = [
  {
    needs: 'nig daw dus lun din bed tea noo mid sun',
    pattern: wholeWords(
      '(?:(?:late|early|only|just) )?at (?:night(?! mode| theme)|dawn|dusk|lunch(?:time)?|dinnertime|bedtime|teatime|noon|midday|midnight|sunset|sunrise)',
    ),
    read: untold,
  },
  {
    needs: 'mor eve aft mid ear sma day nig',
    pattern: wholeWords(
      '(?:(?:late|early|later|first thing) )?in the (?:early |late )?(?:morning|evening|afternoon|middle of the (?:night|day)|(?:early|small) hours|daytime|night)(?! (?:mode|theme|shift))',
    ),
    read: untold,
  },
  {
    needs: 'nig day eve mor lun hol rus fes sum win spr aut fal sch hou ove',
    pattern: wholeWords(
      `(?:during|through|throughout|over) (?:the )?(?:night|day|daytime|evenings?|mornings?|lunch|(?:summer|christmas|easter|school|winter)? ?holidays?|rush hour|festive season|${SEASON}|school hours)(?! of)|(?:during|outside|within|in|at|after|after your) (?:the )?(?:business|office|working|work|opening|peak|rush|trading|evening|night|off-peak) hours?|overnight(?! (?:ferry|train|bus|coach|bag|delivery|shipping|flight|stay|parcel|parking|trip|guest|post|courier|oats|visitor|camp))`,
    ),
    read: untold,
  },
  {
    needs: 'all who ent hal',
    pattern: wholeWords(
      `all (?:morning|day|night|evening|afternoon)(?= ?(?:$|[.,;!?)]| (?:and|but|yesterday|today|on|long)(?![a-z])))|(?<=(?:worked|working|waited|waiting|sat|tried|been|written|played|busy)(?: on| for| at| here| there| in| up)? )all (?:morning|day|night|evening|afternoon)(?! (?:gown|dress|class|meal|shift|bag))|(?<!ing )all night(?! (?:long )?(?:bus|train|shop|cafe|party|pharmacy|parking))|(?:all|the whole|the entire|a whole) (?:of )?(?:week|weekend|month|(?<=(?:whole|entire) )year|(?<=(?:whole|entire) )(?:day|night|morning|evening|afternoon)|(?<=all )year|${SEASON})(?: long)?|half (?:of )?the (?:day|morning|night|evening|afternoon)(?! (?:pass|ticket|breakfast))`,
    ),
    read: untold,
  },
  {
    needs: 'lun din bre sch wor noo mid day oth nig dus daw sun bed tea',
    pattern: wholeWords(
      '(?:before|after|around|until|till|over|by|since) (?:lunch|lunchtime|dinner|breakfast|teatime|dusk|dawn|sunset|sunrise|bedtime)|(?:(?:by|before|after|until|till|since|from) )?midweek(?! (?:menu|deal|offer|ticket|fare|rate|special))|at breakfast(?: time)?|after (?:just |only |about )?(?:a|one) (?:day|night)(?: or (?:so|two))?(?= |$|[.,;!?])|(?:after|before) (?:school|work)(?= ?(?:$|[.,;!?]))|(?:by|around|about) (?:noon|midday|midnight)|day and night|the other (?:night|evening|morning)',
    ),
    read: untold,
  },
  {
    needs: 'tha sam day nig mor eve wee aft yea mon',
    pattern: wholeWords(
      '(?:on |from )?that (?:(?:very|same) )?(?:day|evening|morning|night|afternoon|weekend)(?! or not)|(?:(?:by |until )?the end of |after |before |during |until |till |for |in )?that (?:very |same )?week(?= ?(?:$|[.,;!?()]| (?:and|but|i|we|so|is|was|to)(?![a-z])))|(?:(?:like|as|than|than in) )?(?<!(?:of|in) )the year before(?= ?(?:$|[.,;!?]))|(?:on )?(?:the|that) (?:very )?same (?:day|evening|night|morning)(?! delivery| shipping)|(?:on )?the (?:day|morning|afternoon|night|evening|week|fortnight|month|weekend) (?:after|before)|the (?:fortnight|week|month) since|on the (?:very )?(?:day|night|morning|evening)(?= ?(?:$|[.,;!?)]| (?:of (?!\u0000)|(?:that|when|the|i|we|you|he|she|it|they) )))|the (?:week|month|year|weekend) before last|same day(?= ?(?:$|[.,;!?])| (?:i|we|it)(?![a-z]))',
    ),
    read: untold,
  },
  {
    // "by nightfall"
    needs: 'nig din sun dar clo ope sup mea',
    pattern: wholeWords(
      '(?:by|before|until|till|at|after|since|around|towards) (?:nightfall|dinner ?time|sundown|sunup|dark|closing time|opening time|supper(?:time)?|mealtimes)',
    ),
    read: untold,
  },
  {
    // "come the morning", "since some time", "for one evening"
    needs: 'mor eve nig spr sum aut win daw tim day wee mon yea aft shi',
    pattern: wholeWords(
      'come (?:the )?(?:morning|evening|night(?:fall)?|spring|summer|autumn|winter|dawn)(?= ?(?:$|[.,;!?]|(?:it|the|i|we|she|he|they|and|there)(?![a-z])))|since (?:about )?(?:half an?|some|several|many|one|an?) (?:time|days?|weeks?|months?|years?)|since (?:days|weeks|months|years)|for (?:an|one|a whole) (?:afternoon|evening|morning|night|shift)(?= ?(?:$|[.,;!?]))',
    ),
    read: untold,
  },
  {
    // "the letter said 6 weeks, it's now 11"
    needs: 'now',
    pattern: wholeWords(`(?:it's|its|it is|we are|we're) now (?:${COUNT})(?= ?(?:$|[.,;!?]))`),
    read: (_, { plain, start }) =>
      /(?<![a-z])(?:said|told|promised|quoted|says)(?![a-z])[^.!?]*\u0000/.test(plain.slice(Math.max(0, start - 60), start)) ? '' : undefined,
  },
  {
    // "I was told six weeks and it's been eleven"
    needs: 'bee',
    pattern: wholeWords(`(?:it's|its|it has|has now|have now) been (?:about |almost |nearly |over )?(?:${COUNT})(?= ?(?:$|[.,;!?]))`),
    read: untold,
  },
  {
    needs: 'lat ear oth sin tim',
    pattern: wholeWords(
      `(?:later|earlier) (?:that|the same|this|in the) (?:day|week|evening|month|year|morning|night|afternoon)|(?:(?:until|till|since) )?the other (?:week|weekend|month)(?= ?(?:$|[.,;!?)]|(?:and|but|i|we|it|he|she|they|when|on|after)(?![a-z])))|(?:since|until|till|before|after) (?:calendar )?week (?:no\\.? ?)?\\d{1,2}|in (?:an?|${COUNT}|a few|a couple of) (?:hour|day|week|fortnight|month|year)(?:'s|s') time`,
    ),
    read: untold,
  },
  {
    needs: 'rec lat jus som lon whi not day nig wee mon yea',
    pattern: wholeWords(
      '(?:only |just |very |quite |until )?recently|lately|just now|(?:some time|a (?:short |long |little )?(?:while|time)|a (?:minute|moment) or two|not (?:so |too )?long) (?:ago|back)|in recent (?:days|weeks|months|years)|these (?:past|last) (?:few |couple of |\\d+ )?(?:days|nights|weeks|months|evenings)|these (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:days|nights|weeks|months|years)(?! of)|in the (?:good )?old days|back in the day|of late',
    ),
    read: untold,
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
      `(?:for the|in|this|last|next|over|since|during|by|until|till|before|after) (?:the |this |last )?(?:early |late |middle of )?${SEASON}(?! (?:of|in|from|off|boot|framework|lock|sale|patch|quarter|collection|cleaning|tyres?|version|update|release|edition))|(?:to|for) (?:spring|autumn)(?= ?(?:$|[.,;!?)]| on(?![a-z])))|(?:it's|its|it is) (?:already (?:spring|summer|autumn|winter)|(?:spring|summer|autumn|winter) (?:now|already|again))|all (?:of )?the (?:spring|summer|autumn|winter)(?: and (?:spring|summer|autumn|winter))?`,
    ),
    read: untold,
  },
  {
    needs: 'bir wed hol eas chr new ann hal xma exa fre rea sai st',
    pattern: wholeWords(
      "(?:on|before|after|by|until|till|since) (?:(?:my|his|her|our|their|the|mum's|dad's|[a-z]{2,12}'s) )(?:\\d{1,2}(?:th|st|nd|rd) )?(?:birthday|wedding day|anniversary)(?! (?:card|cake|party|present|gift|dress|cards))|(?:during|over|before|after|since|until) (?:the |my |our )?(?:(?:christmas|easter|school|bank|summer|winter) )?holidays?|(?:over|at|on|around|before|after|by|until|till|since) (?:christmas|easter|(?:the )?new year|half[- ]term|xmas)|in the new year|(?:on|for|by|before|until|till|since|after|around) (?:st\\.?|saint) [a-z]+(?:'s)? (?:day|eve)|last (?:christmas|easter|xmas)|(?:in|during|before|after|until|till|since) (?:exam|freshers'?|reading|half-term) week",
    ),
    read: untold,
  },
  {
    needs: 'adv len ram eid diw han pas tha mot fat ban mid whi pen mic the',
    pattern: wholeWords(FEASTS + NO_FEAST_THING),
    read: untold,
  },
  {
    needs: 'mon yea wee hou day for ter sem sea sch sum win spr aut fal',
    pattern: wholeWords(
      `(?:by|at) (?:the )?(?:month|year|week)(?:'s)?[ -]end|(?:(?:by|until|till|before|at|since) )?the (?:end|start|beginning|middle) of (?:the )?(?:term|semester|season|school year|${SEASON})(?! time)|within (?:the|an|one|a) (?:hour|day|week|month|year|fortnight)|within (?:half an|the next) hour|for (?:a fortnight|weeks|months|hours)(?= |$|[.,!?])|inside (?:an?|the|\\d+) (?:hour|day|week|month|fortnight)|(?:an?|another) (?:whole )?(?:day|week|month|year|fortnight)(?= (?:has|have|had) (?:now )?(?:gone|passed))|(?<=(?:wait|waited|give it|gave it|for) (?:about |over |almost )?)an? (?:whole |full )?(?:day|week|month|fortnight)(?= ?(?:$|[.,;!?]| (?:and(?! then)|but)(?![a-z])))`,
    ),
    read: untold,
  },
  {
    needs: 'day',
    pattern: wholeWords(
      `(?:now on|now|on|is|this is|it's|we're (?:at|on)|(?:am|are|now) at) day (?:${COUNT})(?![.:]\\d)|day (?:${COUNT}) (?:of (?:no|the outage|waiting|this|being)|with(?:out| no)|and (?:still|no|nothing))|(?<=^|[.!?] )day (?:${COUNT})(?=[.!,]|$)`,
    ),
    read: untold,
  },
  {
    needs: 'lat mos fir res',
    pattern: wholeWords(
      '(?:(?:about|almost|some) )?(?:(?:an?|one|two|three|four|five|six|ten|twenty|half an|a few|several|a couple of|\\d{1,2}) )?(?:(?<!(?:one|an?) )minutes|hours?|days?|nights?|weeks?|months?|years?) later(?! than)|(?:for )?most of the (?:day|night|week|morning|evening)|for the rest of the (?:week|month)|(?:with)?in the (?:very )?first (?:days?|week|month|few days)',
    ),
    read: untold,
  },
  {
    // "the train leaves in 10 min", "I have nine days left"
    needs: 'in lef mor day',
    pattern: wholeWords(
      `(?<=(?:leaves?|starts?|begins?|closes?|departs?|goes|due|expires?|ends|flies|opens?|boards|meeting|flight|train|interview|exam|lecture|guests|show|due back) )in (?:(?:about|under|less than) )?(?:an?|half an|${COUNT}) (?:min|mins|minutes?|hours?|hrs?|days?|weeks?)|(?<=(?:have|got|are|with|only|had) )(?:(?:only|just|about) )?(?:${COUNT}) (?:days?|weeks?|hours?|minutes?) left(?! (?:of|on|in)(?![a-z]))|morning, noon,? and night|(?<=^|[.;!?] )by day(?= ?(?:$|[.,;]| (?:it|and)(?![a-z])))`,
    ),
    read: untold,
  },
  {
    needs: 'hou hrs min sec',
    pattern: wholeWords(
      `(?:(in|inside|within|after|up to|takes?|over) )?(?:(?:about|up to|under|only|the) )?(?:${COUNT})(?: (?:to|-|–) (?:${COUNT}))? (?:hours?|hrs?|minutes?|mins?|seconds?)`,
    ),
    // How long it takes is a time only where somebody promises it.
    read: ([, leads = ''], { plain, start }) =>
      (leads === '' ? TERM_TOLD : PROMISES).test(plain.slice(Math.max(0, start - 70), start)) ? '' : undefined,
  },
  {
    needs: 'hou hrs day wee mon for',
    pattern: wholeWords(
      "(?<=(?:you have|you've got|give you|grants(?: you)?|speaks of|keep (?:it|them|parcels|orders)|gave you|been|waited|waiting|respond in|answer in|wait) )(?:\\d{1,3}|two|three|four|five|six|ten|twelve|twenty-four|forty-eight|seventy-two) (?:hours|hrs)|(?<=(?:you have|you've got|you get|gives? you|you had) (?:only |just )?)an? (?:day|week|month|fortnight)(?= ?(?:$|[.,;!?]| to ))",
    ),
    read: untold,
  },
  {
    // "pending 5 hours", "left on the step 5 hrs", "it will come in a week"
    needs: 'hou hrs wee for mon',
    pattern: wholeWords(
      `(?:${COUNT}) (?:hours|hrs)(?= ?(?:$|[.,;!?]| (?:now|already|so far|and (?:nothing|no|still|counting))(?![a-z])))|in (?:an?|one) (?:week|fortnight|month)(?= ?(?:$|[.,;!?]| (?:and it's)(?![a-z])))`,
    ),
    read: ([whole = ''], { plain, start }) =>
      (whole.startsWith('in ') ? IS_TO_COME : LEFT).test(plain.slice(Math.max(0, start - 60), start)) ? '' : undefined,
  },
];
