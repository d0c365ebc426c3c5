import { ENGLISH_MONTHS } from '../../../../english-months.ts';
import { letterPattern, lowerPattern } from '../../../../letter-pattern.ts';
import type { FoundByWords } from '../hint.ts';

const STREET = 'road|rd|street|avenue|ave|lane|crescent|terrace|gardens|grove|mews|boulevard';
/** What is no name of a street: "2 days on the road". */
const NO_NAME = '(?!(?:an?|the|on|in|my|our|by|to|of|from|at|and|days?|weeks?|hours?|minutes?|times?|months?|people|cars?) )';
const RIDE = 'bus|coach|train|tram|flight|ferry';
const BOOKED = 'reservation|booking|booked|table|appointment';
const DAY = `\\p{N}{1,2} ?(?:am|pm)|at \\p{N}{1,2}|on (?:the )?\\p{N}{1,2}|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:${ENGLISH_MONTHS}) \\p{N}`;
const NO_LOGIN =
  '(?!(?:not|wrong|incorrect|invalid|already|taken|the|my|correct|right|blank|grey\\p{L}{0,2}|different|still|being|there|never|empty|same|too|locked|unknown|required|missing|an?|and|or|is|was|in|on|no|for|from|to|with|does\\p{L}{0,2}|error|field|page|box|screen|password|change|exists?|but|it|that|which|when|because|i|what|gone|lost)(?![\\p{L}\\p{N}_.@-]))';
/** What stands before "store" or "station" and tells none of many: names of makers and shops on the web, and what a thing is for. */
const NO_SITE =
  '(?!(?:The|This|That|Your|My|Our|Every|Each|Any|App|Apple|Play|Google|Microsoft|Windows|Amazon|Steam|Epic|Online|Web|Galaxy|Nintendo|Xbox|Main|Master|Dev|Feature|Git|Docking|Charging|Base|Weather|Work|Power|Bus|Train|Railway|Police|Fire|Tube) )';
/** One of many that a place is named for: "the Leeds store", "at Ashford station", "your High Street branch". */
const BRANCH = `(?<=(?<!\\p{L})(?:[Aa]t|[Ii]n|[Nn]ear|[Oo]utside|[Ff]rom|[Tt]he|[Yy]our) )(?:${NO_SITE}\\p{Lu}\\p{Ll}{2,15} ){1,3}(?:(?:railway|train|bus|tube|metro|underground|petrol|tram) )?(?:station|branch|store|shop|depot|surgery|clinic|library|office|restaurant|cafe|café|gym|warehouse|terminal|campus|car park)(?!\\p{L}| \\p{Lu}| (?:365|app|page|website|account))`;
const STOP =
  '(?<!\\p{L})(?:(?:[Bb]us|[Tt]ram|at|from|to) stop,? ["“\']?\\p{Lu}\\p{Ll}{2}|(?:\\p{Lu}\\p{Ll}{2,15} ){1,3}(?:bus |tram )stop(?!\\p{L}))';
const ADDRESS = '[\\p{L}\\p{N}._+-]{1,40}(?:@| at )[\\p{L}\\p{N}-]{2,30}\\.\\p{L}{2}';

const RECEIPT = '(?:receipt|till slip|proof of purchase)';
/** Words with which another clause begins: "It does not work and I have the receipt". */
const NO_CLAUSE = '(?!(?:and|but|though|although|so|while|because|i|we) )';

/** English words by which a desk finds what it is about, without a number of it. */
export const foundBy: FoundByWords = {
  place: lowerPattern(
    `(?<![\\p{L}\\p{N}£$€.,:-])\\p{N}{1,4}[a-d]? (?:${NO_NAME}\\p{L}[\\p{L}'’-]{1,15} ){1,2}(?:${STREET})(?!\\p{L})|(?<!\\p{L})(?:outside|at|opposite|near|by) (?:number|no\\.?) \\p{N}{1,4}(?!\\p{N})|(?<!\\p{L})(?:flat|apt\\.?|apartment|room|office(?! (?:365|20\\p{N}{2}|97)(?!\\p{N}))|unit|building|platform|stop|gate|classroom|ward|house)(?: (?:no\\.?|number))? #?\\p{N}{1,4}[a-h]?(?![\\p{L}\\p{N}%]|[.,:-]\\p{N}| (?:times|people|minutes|hours|days|persons|nights|degrees|tests|or))|(?<!\\p{L})(?:block|building|flat|room) [b-h](?![\\p{L}'’])|(?<!\\p{L})in \\p{N}{2,4}, \\p{N}{1,4} \\p{L}{3}`,
  ),
  placeNamed: letterPattern(
    `${BRANCH}|${STOP}|${/(?<![\p{L}\p{N}£$€.,:-])\p{N}{1,4}[A-Da-d]? (?:\p{Lu}[\p{L}'’-]{1,15} ){1,2}(?:Court|Drive|Close|Place|Row|Way|Square|Hill|Walk|St|Parade|Green|Park|View|House|Lodge|Towers?|Mansions|Heights|Buildings|Wharf)(?!\p{L})|(?<!\p{L})(?!The|This|That|Your|My|Our|Every|Each|In|On|At|To)\p{Lu}\p{L}{2,15} (?:Road|Row|Street|Lane|Avenue|Crescent|Terrace|Gardens|Grove|Square|Mews), \p{Lu}\p{Ll}/u.source}`,
  ),
  ride: lowerPattern(
    `(?<!\\p{L})(?:train|flight|ferry)(?: (?:no\\.?|number))? (?:\\p{L}{1,2} ?)?\\p{N}{1,4}(?![\\p{N}:.]\\p{N}|[\\p{L}\\p{N}%]| (?:minutes|times|hours|days))|(?<!\\p{L})the \\p{N}{1,2}[.:]\\p{N}{2} (?:${RIDE}|to|from|service|number|departure)|(?<!\\p{L})(?:${RIDE})(?!\\p{L})[^!?\\n]{0,40}(?<![\\p{N}£$€.:])\\p{N}{1,2}[.:]\\p{N}{2}(?!\\p{N})`,
  ),
  noPlace: lowerPattern(
    /(?<!\p{L})(?:(?<!out of )(?<!in )(?<!working )orders?|ordered|parcels?|packages?|deliver\p{L}{0,4}|courier|paid|pay|payments?|charged?|refund\p{L}{0,3}|moved (?:house|home|flat)|change (?:my|our|the) (?:\p{L}{3,8} )?address|bills?|billed|invoices?|accounts?)(?!\p{L})/u,
  ),
  atHome: lowerPattern(
    /(?<!\p{L})(?:clean(?:er|ing)s?(?! (?:product|kit|cloth|solution|fluid))|plumb(?:er|ing)|electrician|decorat(?:or|ing)|gardener|locksmith|chimney sweep|carpet fitters?|boiler service|man and van|removals?)(?!\p{L})/u,
  ),
  goods: lowerPattern(/(?<!\p{L})(?:orders?|ordered|parcels?|packages?|deliver\p{L}{0,4}|courier|warranty|bought)(?!\p{L})/u),
  signIn: lowerPattern(
    /(?<!\p{L})(?:log(?:ged|ging)? ?(?:in|on|out)|sign(?:ed|ing)? ?(?:in|up|out)|passwords?|pass ?codes?|user ?names?|e-?mails?|profile|account|subscri\p{L}+|newsletter|banned|address(?:es)?)(?!\p{L})/u,
  ),
  born: lowerPattern(
    /(?<!\p{L})(?:(?:i was |patient )?born(?: on)?|d\.?o\.?b\.?|date of birth)[ :–—-]{1,3}(?:the )?\p{N}{1,2}(?:st|nd|rd|th)?[./ -](?:\p{L}{3,9}|\p{N}{1,2})[./ -]{1,2}(?:19|20)?\p{N}{2}(?!\p{N})/u,
  ),
  booking: lowerPattern(
    `(?<!\\p{L})(?:(?:${BOOKED})(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})(?:under|name(?: is| of)?:?|booked as) (?!me(?!\\p{L})|my|it)\\p{L}{3}|under (?:the |my )?(?:name|surname)(?: of)? \\p{L}{3}|(?:my|our) (?:appointment|viewing|lesson)(?!\\p{L})[^.!?\\n]{0,40}(?:${DAY}))`,
  ),
  newBooking: lowerPattern(
    /(?<!\p{L})(?:(?:i|we)(?:['’]d| would)? (?:really )?(?:need|want|like|wish)(?: to (?:book|reserve|make|get|have))? (?:an?|\p{N}{1,2}|two|three|the first|the next) (?:\p{L}{3,10} ){0,2}(?:room|appointment|table|slot|booking|reservation)s?(?! change)|(?:can|could|may) (?:i|we|you) (?:please )?(?:book|reserve|make) (?:an?|in|me|us|\p{N}{1,2}|two) |please (?:book|reserve) (?:an?|me|us) |book (?:me|us) (?:in|an?) )/u,
  ),
  account: lowerPattern(
    `(?<!\\p{L})(?:user ?name(?: is| was)?[ :–—-]{1,3}["«“']?${NO_LOGIN}[\\p{L}\\p{N}][\\p{L}\\p{N}_.@-]{2,30}["»”']?(?=[ .,;)]|$)|(?:user|log ?in|user id)(?: is|:)? ["«“']?(?=[^ ]{0,20}[._\\p{N}][\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{N}_.-]{3,30}|(?:(?:my|her|his|our|the|in-?game) (?:nick(?:name)?|gamer ?tag|screen name|ign)(?: is| was|(?=:| [–—-]))|^(?:nick(?:name)?|gamer ?tag)(?=:)|(?<=[,.;(] )(?:nick(?:name)?|gamer ?tag)(?= ?[:–—-]| [^ ]{0,20}[_\\p{N}]))[ :–—-]{1,3}["«“']?${NO_LOGIN}[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{2,30}|(?:account|log ?in|log in|registered|sign(?:ed)? (?:in|up)|subscri\\p{L}{2,5}|used to be|old (?:one|e-?mail|address))(?!\\p{L})[^!?\\n]{0,40}(?<![\\p{L}\\p{N}._+-])${ADDRESS}|(?:from|under) ${ADDRESS})`,
  ),
  leaving: lowerPattern(/(?<!\p{L})(?:unsubscri\p{L}{2,6}|newsletters?|mailing list|(?:delete|close|remove) my (?:account|profile|data))(?!\p{L})/u),
  letters: lowerPattern(
    /(?<!\p{L})(?:unsubscribe|take|remove|stop|sign) (?:me|sending me|us)?[^.!?\n]{0,24}(?:newsletters?|mailing list|promotional e-?mails|marketing e-?mails|spam)(?!\p{L})/u,
  ),
  noCode: lowerPattern(
    /(?<!\p{L})(?:codes?|sms|texts?)(?!\p{L})[^.!?\n]{0,40}(?:not|never|n['’]?t) (?:\p{L}{2,8} ){0,2}(?:arriv|com|receiv|get|got)|(?:not|never|n['’]?t) (?:\p{L}{2,8} )?(?:get|got|getting|receiv\p{L}{1,3}) (?:\p{L}{1,8} ){0,2}(?:code|sms|text)/u,
  ),
  ownPhone: lowerPattern(/(?<!\p{L})(?:number|phone|mobile)(?: is|:)? ?\+?\p{N}/u),
  carried: lowerPattern(/(?<!\p{L})(?:courier|parcel|deliver|driver|package|shipment)/u),
  receipt: lowerPattern(
    /(?<!\p{L})(?:(?:have|got|kept|with|bring|brought|show(?:ed)?|attach(?:ed|ing)?|here is|here['’]s) (?:still )?(?:the|my|a|our) (?:\p{L}{3,10} )?(?:receipt|till slip|proof of purchase)|(?:receipt|till slip|proof of purchase) (?:is )?(?:attached|enclosed|here|in hand|available|kept|at hand))(?!\p{L})/u,
  ),
  noReceipt: lowerPattern(
    `(?:(?<!\\p{L})(?:no|without|lost|lose|threw (?:away|out)|thrown (?:away|out)|binned|mislaid|misplaced)|(?:(?<!\\p{L})(?:not|never|no longer|cannot|unable to)|n['’]?t)(?: (?:(?:think|believe) (?:i|we)|${NO_CLAUSE}\\p{L}+)){1,3})(?: (?:the|my|a|our|any))?(?: \\p{L}{3,10})? ${RECEIPT}|${RECEIPT}(?: (?:is|was|has|have|been|got|i|we)|['’]s){0,3}(?: (?:not|never|no longer|gone|lost|missing|thrown)|n['’]?t)(?!\\p{L})`,
  ),
  shop: lowerPattern(
    /(?<!\p{L})(?:in|at|from) (?:your|the|a|one of your) (?:(?!online|web|app|play|internet)[\p{L}'’-]{1,15} ){0,3}(?:shops?|stores?|branch|outlet|showroom|supermarket)(?! (?:online|page|site|app))(?!\p{L})/u,
  ),
};
