import { lowerPattern } from '../../../letter-pattern.ts';
import type { Hint, Hints } from './hint.ts';

/** Words in -ing that are no deed. */
const NO_DEED =
  'no(?:thing)|something|anything|everything|during|according|regarding|following|morning|evening|being|missing|warning|breaking|looking|hoping|thanking|waiting|using|building|setting|string|thing|spring|king|ring|considering|assuming|judging|speaking|including|having|going';
/** What changes a machine, so that what comes after it may come of it. */
const EVENT =
  'updat\\p{L}{1,3}|upgrad\\p{L}{1,3}|patch|import|export|install\\p{L}{0,6}|reinstall\\p{L}{0,6}|changed?|restart|reboot|reset|migration|move|switch|sync|release|restore|login|replacement|swap|storm|power cut|merge|redesign|relaunch|trip';

const steps: readonly Hint[] = [
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:when|whenever|every time|each time|as soon as|(?:as|while) (?:i|we) (?:was|were) \p{L}{2,24}ing|once (?:i|you|we|it|the))(?!\p{L})/u,
    ),
    unless: ['expected'],
  },
  {
    pattern: lowerPattern(
      `(?<!\\p{L})(?:(?:since|after) (?:i|we|(?!${NO_DEED})\\p{L}{2,24}ing)|(?:since|after|following|(?:began|started|starts|happens|came|wrong|broke|trouble) with) (?:the|your|my|our|an?|that|this|last \\p{L}{2,9}['’]s) (?:[\\p{L}\\p{N}.-]{1,20} ){0,2}(?:${EVENT})|since \\p{L}{1,20} (?:update|upgrade)|(?:let|lets) \\p{L}{1,20} (?:up(?:date|grade)|restart)|updat(?:ed|es) itself)(?!\\p{L})`,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:i|he|she|we|you|they|daughter|son|grandson|granddaughter|wife|husband|kid|child|boy|girl|colleague) (?:(?:click|press|tap|touch|open|log|swipe|plug|start|type|enter|select|play|unlock|upload|download|install|switch|export|import|print|paste|drag|scroll|scan)\p{L}{0,3}|quit|brought|run (?:it|the|an?|my|`)|ran(?! (?:into|out))|chose|choose|went|goe?s?)(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})if (?:i|you|we|one|the user) (?!can|could|understand|am|are|have|were|was|may|might|want|need|remember|recall|get|don|do|would|had|did|say|think|know|like|wish|like|will|won)\p{L}{2,24}/u,
    ),
  },
  // "Swiping through the list, I hear …", "On plugging it in, …"
  {
    pattern: lowerPattern(
      `^(?:(?:on|upon|while|by) )?(?!${NO_DEED})\\p{L}{2,24}ing (?:\`|"|\\p{L})|(?<!\\p{L})(?:on|upon|while) (?!${NO_DEED})\\p{L}{2,24}ing(?!\\p{L})`,
    ),
    needs: 'observed',
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:only|all|just) (?:thing )?(?:i|we)(?:['’]d| had)? (?:did|done)|(?:i|we) only (?!notic|want|need)\p{L}{2,24}ed|(?:been|was|were|am) trying to (?!keep|stay|be|say|understand))(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /^(?:imported|exported|opened|installed|downloaded|uploaded|plugged|connected|updated|upgraded|pressed|clicked|tapped|typed|entered|logged (?:in|on)|signed (?:in|up)|swiped|selected|chose|picked|launched|scanned|printed|saved|copied|pasted|dragged|created)(?!\p{L})/u,
    ),
    unless: ['tried'],
  },
  {
    pattern: lowerPattern(
      /^(?:plug|press|click|tap|open|choose|select|pick|type|switch|turn|put|hold|drag|scroll|start) [^.]{2,60}(?:,| and) (?:the|it|my|all|every|nothing|everything)(?!\p{L})/u,
    ),
    unless: ['tried', 'expected'],
  },
  // Told as one tells the way to somebody: "press it, wait, …"
  {
    pattern: lowerPattern(
      /(?:^|[:;] )(?:open|click|press|tap|type|run|start|launch|select|choose|pick|play|lock|break|save|go to|log in|sign in|drag|scroll|paste|print|configure|push|turn|take|load|import|export|enter) (?:(?:the|an?|my|any\p{L}{0,6}|it|on|in|one|two)(?!\p{L})|["`«“])[^.]{0,80}[,>→]/u,
    ),
    unless: ['tried', 'expected'],
  },
  {
    pattern: lowerPattern(
      /^(?:(?:an? |the )(?:search|click|tap|query|call) (?:for|on|of|to|with)|(?:undo|redo|search|click|tap)(?:ing)? (?:after|for|on))(?!\p{L})|(?<!\p{L})(?:ctrl|cmd|alt|shift) ?\+ ?\p{L}/u,
    ),
    unless: ['tried'],
  },
  // A command or a call with what it is given.
  {
    pattern: lowerPattern(
      /`(?:\$ ?)?[a-z][\p{L}\p{N}_.-]{0,20} (?![=:<>!])[^`]{0,60}(?:[|/.-]|[^` ]{1,30} [^`]{1,40})[^`]{0,60}`|`[\p{L}_.]{2,40}\((?:["'\p{N}])|^(?!add |please |feature |allow |support |build fails )(?:\p{L}[\p{L}\p{N}-]{1,12} )(?:[^ ]{1,30} ){0,8}--?\p{L}[\p{L}\p{N}-]{0,20}|^(?:get|post|put|delete) \/|(?<!\p{L})(?:command line|wget|curl)(?!\p{L})|(?<!\p{L})(?:running|calling|executing) `/u,
    ),
    audience: 'developer',
  },
];

const expected: readonly Hint[] = [
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:should(?! (?:be ashamed|mention|add|know|say))|supposed|expect\p{L}{0,5}|promis(?:e[sd]?|ing)|guaranteed|used to|ought(?! to (?:mention|say|add))|previously|work(?:ed|s) (?:fine|before|well|(?:in|on|with) (?:v|version )?\p{N}{1,24}\.\p{N})|\p{N}\.\p{N}{1,24} (?:is|was|works|worked) (?:fine|ok|well)|(?:is|are|was|were)(?:n['’]t| not)? (?:meant|due|scheduled) to|(?:was|were) to be|must(?! (?:be (?:the|your|an?|because|due|some\p{L}{1,5})|have))|(?<!(?:i|we|you|they|who|people) )(?:has|have) to(?! (?:do with|be (?:in|done|ready|sent|handed|submitted|finished)))|(?<!(?:i|we|you|they|who|people|one) )needs? to)(?!\p{L})/u,
    ),
    unless: ['question'],
  },
  { pattern: lowerPattern(/(?<!\p{L})(?:instead|rather than)(?!\p{L})/u), unless: ['question'] },
  // What somebody has in writing.
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:docs?|documentation|manual|readme|handbook|guide|leaflet|booklet|spec(?:s|ification)?|standard|policy|contract|terms|rules|brochure|advert|listing|confirmation|note|dialog)(?: \p{L}{1,20}){0,4} (?:says?|said|states?|stated|claims?|shows?|lists?|specif\p{L}{1,4}|gives?|reads?|mentions?|allows?|speaks?)|(?:site|website|portal|page|plan|advert|label|salesman|seller) (?:states?|stated|advertis\p{L}{1,3})|(?:in|by|per|according to|as) (?:the |your |our |its )?(?:docs?|documentation|manual|readme|handbook|leaflet|spec(?:s|ification)?|standard|contract|terms)|(?:is|as) documented|readme: |(?:was|were) sold|safe place|limit is|lifetime of)(?!\p{L})/u,
    ),
    unless: ['question'],
  },
  // "In 7.3 it stayed where I was", "With her old phone it connected at once"
  {
    pattern: lowerPattern(
      /^(?:(?:and|but|whereas|while) )?(?:in|on|with|up to|until|till|before|under) (?:(?!windows|android|ios|macos)[\p{L}'’,]{1,20} ){0,5}(?:v|rc)?(?:\p{N}{1,4}\.\p{N}[\p{N}.]{0,8}|rc\p{N}|(?:old|previous|last|former|earlier|prior) \p{L}{2,20}|update|upgrade|redesign|that|now|then|yesterday),?(?: \p{L}{1,20}){1,7}? (?:was|were|had|did|could|would|same|stayed|gave|came|ran|went|said|read|kept|held|took|\p{L}{2,24}ed)(?!\p{L}|n['’]t| not| wrong)/u,
    ),
    unless: ['observed'],
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:\p{N}\.\p{N}{1,3}(?:\.\p{N}{1,3})? (?:edition )?(?:could|did|agreed|gave|had|read|showed|let)|(?:old|former|previous|earlier|last) (?:version|one|release|model|edition|app|phone|driver|firmware) (?:gave|showed|had|did|was|worked|let|said|kept|could)|(?:ran|worked|held|lasted|matched|did) [^.]{0,40}(?:for (?:an?|two|three|four|five|many|several|\p{N}{1,2}) (?:year|month)s?|since (?:19|20)\p{N}\p{N})|without (?:any )?(?:trouble|problems?|a hitch|complaints?)|always (?:worked|did|rang|showed|opened|came))(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:would you consider|consider (?:adding|supporting)|(?:please|pls|kindly) (?:make|allow|keep|respect|leave|remember|add|support)|leave (?:it|them|my \p{L}{2,20}) alone|like before)(?!\p{L})/u,
    ),
  },
];

const tried: readonly Hint[] = [
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:tried(?! to)|(?:i|we)(?:['’]ve| have)? (?:also |already |then |just )?(?:called|rang|phoned|wrote to|e-?mailed|contacted|restarted|rebooted|reset|reinstalled|cleared|downgraded)|reinstall(?:ed|ing)|restart(?:ed|ing)|reboot(?:ed|ing)|clear(?:ed|ing) (?:the |my |its )?(?:\p{L}{1,20} )?(?:cache|cookies|data)|rolled back|same (?:thing|result|error|message|story) (?:on|in|with|after|again)|no (?:change|luck|difference|better|joy)|(?:did not|didn['’]t|doesn['’]t) help|(?:another|different) (?:browser|phone|computer|cable|device|card|network))(?!\p{L})/u,
    ),
  },
  // What came of it.
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:has|had|have|with|without|to) (?:no|any|zero|little) (?:effect|influence|impact|success|avail|joy)|got (?:better|worse)|(?:makes?|made) (?:it|them|that|no) (?:pass|work|go|worse|better|big\p{L}{0,4}|odds|difference)|cure[sd]?|helps|helped(?! me (?:to|in))|work(?:s|ed) ?around|work-?around|stopgap|g[eo]t (?:a?round|by) (?:it|this)|brings? (?:it|them) (?:back|down)|comes? (?:alive|back to life)|worked (?:on|for|in) (?:one|two|some|half|a)|(?:isn|wasn|aren)['’]t honou?red)(?!\p{L})/u,
    ),
    unless: ['courtesy', 'expected'],
  },
  // Somebody who was called, or was near.
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:engineer|technician|fitter|electrician|plumber|repairman|librarian|clerk|lady|shop|store|branch|garage|post office|carer|colleague|friend|neighbou?r|grandson|granddaughter|son|daughter|brother|sister|niece|nephew|wife|husband|dad|mum|mom|manager|reseller|he|she) (?:\p{L}{1,12} )?(?:came|took|typed|checked|looked|replaced|swapped|reset|cleaned|tested|opened|had a (?:go|look|try)|put|set|changed|turned|switched|plugged|recommended|advised|suggested)(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:i|we)(?:['’]ve| have) (?:done|given|set|put|taken|turned|changed|switched|moved|disabled|enabled|removed|allowed|checked|looked|read)|had a (?:go|look)|(?:i|we) (?:looked?|checked|bought|set|changed|moved|turned|disabled) (?!like|forward|after))(?!\p{L})/u,
    ),
    isAfter: true,
    unless: ['question'],
  },
  // Without "I", as one writes in haste.
  {
    pattern: lowerPattern(
      /^(?:(?:also|then|even|so|have|already) )?(?!happen|notic|order|expect|attach|enclos|book|need|want|charg|deliver|cancell|receiv|lock|block|bas|advis|clos|stopp|fail|miss|look|add)(?:gave|put|took|made|held|ran|left|went|sent|\p{L}{3,14}ed) (?:it|the|all|an?|my|every|to|up|in|out|another|both|off|on|them|back)(?!\p{L})/u,
    ),
    isAfter: true,
    unless: ['expected', 'courtesy', 'question'],
  },
  {
    pattern: lowerPattern(`^(?:(?:also|even|and|but) )?(?!${NO_DEED})\\p{L}{2,24}ing (?:"|\`|\\p{L})`),
    isAfter: true,
    unless: ['expected', 'courtesy', 'question'],
  },
  {
    pattern: lowerPattern(
      /^(?:with )?(?:ctrl|cmd|alt)[ +-]\p{L}|^-{1,2}\p{L}[\p{L}\p{N}-]{1,30} (?:has|does|is|makes|changes)|^["`][^"`]{2,40}["`] (?:before|first|instead)|^(?:manual|cold|fresh|factory|hard|soft|full|clean) (?:entry|boot|install\p{L}{0,6}|reset|restart|reboot|start|copy|wipe)|^(?:two|three|four|five|several|many) (?:\p{L}{1,12} )?(?:cleanings?|resets?|restarts?|reinstalls|attempts?|calls|e-?mails|letters)(?!\p{L})|(?:^|, )(?:clear|invalidate|delete|reset|restart|reinstall|wipe|downgrade|disable|remove) [^.,]{1,40}, |(?<!\p{L})as (?:advised|suggested|recommended)(?!\p{L})/u,
    ),
    unless: ['expected', 'question', 'step'],
  },
];

const outcome: readonly Hint[] = [
  {
    pattern: lowerPattern(
      /(?<![\p{L}])(?:(?:please|kindly)(?! (?:help|advise|look|see|find (?:attached|below|enclosed)|note|read|fix|do something|try again|wait|contact))|(?:could|can|would|will) (?:you|someone|somebody|anyone)(?! (?:help|explain|tell|please help))|(?:i|we)(?:['’]d| would)? (?:want|need|like|demand|insist|appreciate|love (?!it|this|the|your)|be (?:grateful|glad|happy))(?! them for| to pay| to use)|(?<!not )want (?:my|the|a)|need (?:a|the|my)|(?:give|let|put|refund|pay) (?:me|us|it|back)|send (?:me|us) (?!a debug|an? \p{L}{1,24} build)|(?:money|refund|replacement) (?:back|please|now))(?!\p{L})/u,
    ),
    unless: ['observed', 'expected', 'tried', 'question'],
  },
  // Whatever else the sentence does: people write on without full stops.
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:pls|plz)(?! (?:help|advise))|can (?:u|ya)(?! (?:see|tell|explain|help))|(?<!(?:won['’]?t|not|doesn['’]?t|n['’]t) )(?:give|get) (?:me|us) (?:my|our|the) [^.]{0,30}back)(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /^(?!how|when|why|where|until)(?:[^.?]{0,60}[,;] )?(?:so |and )?(?:(?:can|could|may) (?:i|we) (?:please )?have(?!\p{L})|(?:can|could) (?:it|this|that|they|these|those|the \p{L}{2,20}) (?:please )?(?:come|be \p{L}{2,24}(?:ed|ne|en|t|d))(?! to| because| by)(?!\p{L}))/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:the least you (?:can|could) do|at your expense|(?:is )?what i care about|it would be (?:very |really )?(?:nice|good|great|lovely)|new (?:address|number|name|date) (?:should be|is))(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:want (?:it|this|that|them) \p{L}{2,24}(?:ed|back|gone|working)|i want to (?!know|understand|say|tell|report|complain)\p{L}{3,24})(?!\p{L})/u,
    ),
  },
];

/** What an English sentence may tell. */
export const english: Hints = {
  steps,
  expected,
  error: [
    {
      pattern: lowerPattern(
        /(?<!\p{L})(?:says?|said|saying|reads|shows?|message|error|got|get|gives?)(?!\p{L})[^.\n]{0,30}["«“`']\p{L}|(?:with|says?|printed|prints|got|returns?) [a-z ]{2,24}(?:not found|denied|refused|failed|unavailable|timed? ?out|expired|invalid)(?!\p{L})/u,
      ),
    },
  ],
  tried,
  when: [
    // By what came before it: the desk knows the day of its own update.
    {
      pattern: lowerPattern(
        `(?<!\\p{L})(?:(?:start|began|begun|happen|broke|stopp?|appear|came)\\p{L}{0,4} (?:\\p{L}{2,12} ){0,3}(?:after|since|following|with)|(?:ever |only )?since|(?:right|immediately|straight|just|directly) after) (?:(?:the|your|this|that|an?|last|latest|recent|new(?:est)?|most) ){1,3}(?:[\\p{L}\\p{N}.-]{1,20} )?(?:updat|upgrad|patch|releas|migration|redesign|relaunch)`,
      ),
      audience: 'person',
    },
    {
      pattern: lowerPattern(
        /(?<!\p{L})(?:ago|just now|this mornin|today|yesterday|tonight|recently|tmrw|tmr|(?:last|this) (?:night|week|month|year)|(?:beginning|start|end|middle) of (?:the |this |last )?(?:week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day (?:one|two|three|four|five|six|seven|\p{N}{1,24})|(?:two|three|four|five|six|seven|ten|several|\p{N}{1,3}) (?:more |whole )?(?:day|week|month)s)(?!\p{L})/u,
      ),
    },
  ],
  reference: [
    {
      pattern: lowerPattern(
        /(?<!\p{L})(?:(?:number|no\.|order)\p{L}{0,2}[ :№#]{1,3}[\p{N}][\p{N} -]{5,30}|(?:meter|policy|ticket|member(?:ship)?|account|contract|customer|invoice|booking)(?: (?:nos?\.?|numbers?|ids?))?[ .:№#]{1,3}\p{L}{0,3}-?\p{N}[\p{N}\p{L} -]{3,30}|(?:refs?|references?|transactions?)(?: (?:nos?|numbers?|ids?))?[ .:№#]{1,3}\p{L}{0,3}-?\p{N}{4,24}|(?:user ?name|user|log ?in|account)(?: is)?[ :—–-]{1,3}["«“']?(?=[^\s]{0,30}[\p{N}_@])[\p{L}\p{N}_.@-]{3,40})/u,
      ),
    },
  ],
  outcome,
};
