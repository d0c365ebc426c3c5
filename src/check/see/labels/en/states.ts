import type { Cue } from '../cue.ts';

/** How English says what goes wrong by the state in which things are, without a word of failure. */
export const STATES: readonly Cue[] = [
  {
    id: 'waiting',
    starts: 'wait hear sile date nobo no pend proc over hold outs revi sinc',
    pattern:
      /\bwait(?:ing|ed)? (?:for|since|in|on|\w+ (?:weeks?|days?|hours?|months?))|\b(?:heard|hearing) (?:nothing|anything|back)|\bno (?:answer|reply|word|sign|news|sight|trace)\b|\bsilence\b|\b(?:to date|ever since|no one|nobody) |\b(?:pending|processing|under review|on hold|overdue|outstanding)\b/,
  },
  {
    id: 'for-so-long',
    starts: 'day days hour minu mont week',
    pattern:
      /\b(?:for|it's|it is|that's|been|now|already) (?:(?:the last|the past|about|over|nearly|more than|almost|a|two|three|four|five|six|seven|eight|nine|ten|twelve|several|\d+) )+(?:minutes?|hours?|days?|weeks?|months?)\b|\b(?:the )?(?:second|third|\w+th|\d+(?:nd|rd)) (?:day|week|month)\b|\b(?:hours?|days?|weeks?|months?) (?:now|later|running|in a row|ago|on)\b/,
  },
  {
    id: 'again',
    starts: 'agai time once yet',
    pattern: /\bagain\b|\b(?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) time\b|\b(?:once|yet) (?:more|again)\b/,
  },
  {
    id: 'i-get',
    starts: 'am end find foun get gets got left lose lost rece saw see sees was',
    pattern:
      /\b(?:i|we|you|one|he|she|it|they)(?:'m|'ve|'d)?(?: only| just| now| still| keep| then| have| had| always)* (?:get|gets|got|see|sees|saw|receive[ds]?|find|found|end up|am left|are left|lost|lose|am (?:told|asked|sent|thrown|taken|charged)|was (?:told|asked|sent|thrown|charged|billed|fined|given|taken))\b/,
  },
  {
    id: 'now-start',
    starts: 'now sinc then next sudd firs out from ever half inst date day end morn time',
    pattern:
      /^\W*(?:now|since (?:then|that|the|your|my|\d|yesterday|today)\w*|next (?:day|morning|thing)|suddenly|at first|in the end|in the morning|out of|out came|from one|from time|to date|every (?:second|other|now|few|single)|half|instead|this time|one day|then)\b/,
  },
  { id: 'there-is', starts: 'ther', pattern: /\bthere(?:'s|s| is| are| was| were) (?!a way|any way)/ },
  {
    id: 'stays',
    starts: 'stay rema sits sit stan lies keep kept goes carr turn come came show ends end went',
    pattern:
      /\b(?:stays?|stayed|remains?|remained|sits?|stands|lies|keeps?|kept|goes on|went on|carries on|turn(?:s|ed) (?:out|up|off|on|into)|comes? (?:out|back|up|in|on|down|off)|came (?:out|back|up|in|on|down|off)|shows? up|ends? up)\b/,
  },
  {
    id: 'without-doing',
    starts: 'with itse its reas thei them',
    pattern:
      /\bwithout (?:\w+ing|a word|any (?:warning|notice|reason)|warning|notice)\b|\b(?:by|of) (?:itself|themselves)\b|\bon (?:its|their) own\b|\bfor no (?:apparent |good )?reason\b/,
  },
  {
    id: 'you-did',
    starts: 'you your',
    pattern:
      /(?:^|\band |\bthat |\bbut |, |\bthen )\W*you(?:'ve| have| had| then| just| still| keep)* (?:\w{2,}ed|sent|send|took|take|wrote|gave|put|kept|keep|lost|made|sold|let|left|want|charge)\b|\byour (?:\w+ ){0,2}(?:driver|courier|technician|engineer|colleague|agent|man|people|shop|website|site|app|system|chat|bot|machine|fitter|office|warehouse|support|page|software|program|update) (?:\w+ )?(?:\w{2,}ed|\w{2,}s|left|put|took|told|said|came|threw|drove|is|won't|can't)\b/,
  },
  {
    id: 'someone-did',
    starts:
      'driv cour tech engi coll agen man woma lady ladi girl boy boys bot insp cler wait peop fitt he she they some nobo no men wome guy guys lad lads',
    pattern:
      /^\W*(?:and |but |so |then )?(?:the |a |an |your |his |her |some |two |three |both |these |those |the two )?(?:drivers?|couriers?|technicians?|engineers?|colleagues?|agents?|m[ae]n|wom[ae]n|lady|ladies|girls?|boys?|guys?|lads?|bot|inspectors?|clerks?|waiters?|people|fitters?|he|she|they|somebody|someone|nobody|no one) (?:just |then |never |also |only )?(?:\w{2,}ed|left|put|took|told|said|says|came|threw|drove|went|gave|wrote|brought|tore|broke|did|was|were|has|had|is|are)\b/,
  },
  {
    id: 'demands',
    starts: 'want asks ask dema insi requ aske',
    pattern:
      /\b(?:it|that|this|page|app|site|form|program|system|machine|post|bank|driver|courier|reader|screen|which|and|then) (?:\w+ )?(?:wants?|asks?|asked|demands?|demanded|insists?|insisted|requires?)\b/,
  },
  {
    id: 'fault-verb',
    starts:
      'drif sink flic smel leak sque ratt jump spin blin over loop crac hum hums buzz beep drop slip wobb scra shak fade slid cuts dies forg lags doub trip grow clim swal eats eat lose rese trun mirr hide hidd cove cut lag out shra shri shru',
    pattern:
      /\b(?:drifts?|sinks?|flickers?|smells?|leaks?|squeaks?|rattles?|jumps?|spins?|blinks?|overlaps?|loops?|shr[aiu]nks?|crackles?|hums?|buzz(?:es)?|beeps?|drops?|slips?|wobbles?|scrapes?|shakes?|fades?|slides?|cuts? (?:off|out)|dies|forgets?|lags?|trips?|grows?|climbs?|swallow(?:s|ed)?|eats?|loses?|resets?|times? out|timed out|truncat\w+|mirrored|hid(?:es|den)|covers?|doubled?)\b/,
  },
  {
    id: 'out-of-so-many',
    starts: 'half of ever',
    pattern:
      /\bhalf (?:of |the |my |an |a )|\bout of (?:\d|the|ten|twenty|three|four|five|six)|\bevery (?:second|other|third|few|now)\b|\b(?:all|both|none|most|some|two|three|each) of (?:them|it|the|these|which)\b/,
  },
  {
    id: 'although',
    starts: 'alth thou desp yet spit',
    pattern: /\b(?:although|though|despite|in spite of|and yet)\b/,
  },
  {
    id: 'is-state',
    starts: 'blac blan bloc brok clos cold dead down empt gone grey half late lock miss off open out over red shor stuc torn unre up upsi wet whit',
    pattern:
      /\b(?:is|are|was|were|its|it's) (?:\w+ )?(?:off|down|out|up|gone|dead|stuck|blank|empty|red|grey|greyed|black|white|late|cold|broken|torn|wet|short|missing|locked|blocked|closed|open|unreadable|upside|over|half)\b/,
  },
  {
    id: 'differs',
    starts: 'diff than',
    pattern: /\bdiffers?\b|\b(?:more|less|later|earlier|longer|shorter|higher|lower|fewer|worse|smaller|larger|bigger|slower) than\b/,
  },
];
