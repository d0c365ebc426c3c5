import type { Cue } from '../cue.ts';

/** How English says what happens, and what does not. */
export const OBSERVED: readonly Cue[] = [
  {
    id: 'does-not-work',
    starts: 'work',
    pattern: /\b(?:n'?t|not|nothing|never|no longer|stopped|stops|quit|hardly|nor) (?:\w+ ){0,2}work(?:s|ing|ed)?\b|\bnot work\w*\b/,
  },
  { id: 'negated-verb', starts: 'do don dont does did didn', pattern: /\b(?:do|does|did)(?:n'?t| not| nt| n t)\b/ },
  { id: 'negated-be', starts: 'isn isnt aren wasn were not nt', pattern: /\b(?:is|are|was|were)(?:n'?t| not| nt) / },
  { id: 'negated-can', starts: 'can cant cann coul', pattern: /\b(?:can|could)(?:n'?t|not| not| t)\b|\bcan'?t\b/ },
  { id: 'negated-will', starts: 'will won wont woul', pattern: /\b(?:will|would)(?:n'?t| not)\b|\bwon'?t\b/ },
  { id: 'negated-have', starts: 'has hasn have had hadn', pattern: /\bha(?:s|ve|d)(?:n'?t| not| never| no)\b/ },
  { id: 'fails', starts: 'fail', pattern: /\bfail(?:s|ed|ing|ure|ures)?\b/ },
  {
    id: 'crashes',
    starts: 'cras segf dump pani abor kill died dies seg',
    pattern: /\b(?:crash\w*|seg ?fault\w*|core dump\w*|panic\w*|abort\w*|died|dies|killed)\b/,
  },
  {
    id: 'hangs',
    starts: 'hang hung free froz stuc lock lags lagg spin stal lag',
    pattern: /\b(?:hang(?:s|ing)?|hung|freez\w+|frozen?|stuck|locks? up|locked up|lag(?:s|gy|ged|ging)?|spin(?:s|ning)|stall\w*)\b/,
  },
  {
    id: 'breaks',
    starts: 'brea brok corr mess garb ruin dama',
    pattern: /\b(?:breaks?|broken?|corrupt\w*|messed|messes|garbled|garbage|ruin\w*|damaged)\b/,
  },
  {
    id: 'stops',
    starts: 'stop drop disc cuts quit exit term clos',
    pattern: /\b(?:stops|stopped|drops|dropped|disconnect(?:s|ed)|cuts out|quits?|exits|exited|terminates|terminated|closes)\b/,
  },
  {
    id: 'disappears',
    starts: 'disa vani gone lost lose losi miss',
    pattern: /\b(?:disappear\w*|vanish\w*|gone|lost|loses?|losing|missing|misses)\b/,
  },
  {
    id: 'ignores',
    starts: 'igno reje refu bloc decl prev over forg skip deni',
    pattern: /\b(?:ignor(?:es|ed|ing)|reject(?:s|ed)|refus(?:es|ed)|denie[ds]|block(?:s|ed)|declined?|prevents?|overwrit\w+|forgets|skips|skipped)\b/,
  },
  { id: 'throws', starts: 'thro thre rais', pattern: /\b(?:throws?|threw|thrown|throwing|raises?|raised)\b/ },
  { id: 'error-noun', starts: 'erro exce npe faul warn', pattern: /\b(?:errors?|exceptions?|npe|faults?|warnings?|errored)\b/ },
  { id: 'exception-name', starts: '', pattern: /(?:exception|error)\b(?<=[a-z](?:exception|error))(?! (?:page|handling|handler|code|log))/ },
  { id: 'error-subject', starts: '', pattern: /^\W*(?:an? |the )?(?:\w+ )?(?:errors?|exceptions?|npe|\w+exception|\w+error)\b/ },
  {
    id: 'gets-error',
    starts: 'erro exce mess npe fail warn',
    pattern:
      /\b(?:gets?|got|getting|gives?|gave|giving|see|sees|saw|receiv\w+|shows?|showed|displays?|displayed|reports?|reported|returns?|returned|says?|said|prints?|printed|produces?|caus\w+|results? in|throws?|encounter\w*|with|following) (?:\S+ ){0,5}(?:errors?|exceptions?|messages?|npe|failures?|warnings?)\b/,
  },
  {
    id: 'following-error',
    starts: 'foll this belo',
    pattern: /\b(?:following|this|below)(?: \w+)? (?:errors?|exceptions?|messages?|output|stack|trace|warnings?|backtrace|log)\b/,
  },
  {
    id: 'but-negated',
    starts: 'but howe yet',
    pattern: /\b(?:but|however|yet)\b[^.]{0,90}(?:n't|\bnot\b|\bno\b|\bnothing\b|\bnever\b|\bcannot\b|\bfail|\bwrong|\berror|\bstill\b|\bonly\b)/,
  },
  { id: 'but', starts: 'but howe yet alth even', pattern: /(?:^|[,;.] ?|_ )(?:but|however|yet|although)\b|\beven (?:though|if|when)\b/ },
  {
    id: 'when-negated',
    starts: 'when if afte once upon ever whil',
    pattern:
      /\b(?:when(?:ever)?|if|after|once|upon|while|every ?time)\b[^.]{3,140}(?:n't\b|\bnot\b|\bcannot\b|\bnothing\b|\bno \w|\bfail|\berror|\bcrash|\bhang|\bfreez|\bexception)/,
  },
  {
    id: 'wrong',
    starts: 'wron inco inva impr misl inac badl fals unex inap',
    pattern: /\b(?:wrong(?:ly)?|incorrect(?:ly)?|invalid|improper(?:ly)?|misleading|inaccurate|badly?|falsely|unexpected(?:ly)?|inappropriate)\b/,
  },
  {
    id: 'empty',
    starts: 'empt blan null whit blac unde unkn dead',
    pattern: /\b(?:empty|blank|null|undefined|unknown|white (?:screen|page)|black (?:screen|page)|dead)\b/,
  },
  {
    id: 'slow',
    starts: 'slow fore ages take took taki too',
    pattern: /\b(?:slow(?:er|ly|s)?|forever|ages|too long|(?:takes?|took|taking) (?:\w+ ){0,3}(?:long|minutes?|hours?|seconds?|time|days|weeks))\b/,
  },
  {
    id: 'inconsistent',
    starts: 'inco stra weir odd oddl conf ugly anno cryp usel poor redu dupl obso outd unus unst unre flak',
    pattern:
      /\b(?:inconsisten\w+|incompatib\w+|incomplete|strange(?:ly)?|weird(?:ly)?|odd(?:ly)?|confus\w+|ugly|annoy\w+|cryptic|useless|poor(?:ly)?|redundant|duplicat\w+|obsolete|outdated|unus(?:ed|able)|unstable|unre\w+|flaky)\b/,
  },
  {
    id: 'unable',
    starts: 'unab impo inab not',
    pattern:
      /\b(?:unable to|impossible|inability|not (?:able|possible|available|found|work\w*|show\w*|allow\w*|support\w*|updat\w*|correct\w*|display\w*|enough))\b/,
  },
  { id: 'not-participle', starts: 'not neve', pattern: /\b(?:not|never)(?: get)? (?:\w+ly )?\w+(?:ed|en|ing|own)\b/ },
  {
    id: 'nothing',
    starts: 'noth no none neve neit',
    pattern:
      /\b(?:nothing|none|never|neither|no longer|no (?:effect|result|response|answer|reply|reason|way|output|sign|one|data|sound|signal|connection|internet|money|email|sms|code|option|error|change|luck))\b/,
  },
  { id: 'no-noun', starts: 'no lack', pattern: /(?:^|[,;] ?|\b(?:is|are|was|were|get|got|with|has|have|but|there's) )(?:no|lacks?|lacking) \w+/ },
  { id: 'instead', starts: 'inst rath', pattern: /\binstead\b|\brather than\b/ },
  {
    id: 'only-still',
    starts: 'only stil alwa keep kept cons rand repe over',
    pattern:
      /\b(?:still|always|keeps? (?:\w+ ){0,2}\w+ing|kept \w+ing|constantly|randomly|repeatedly|over and over)\b|\bonly (?:show|display|work|get|see|happen|return|in|the|one|a)\w*/,
  },
  { id: 'seems', starts: 'seem appe like', pattern: /\b(?:seems?|seemed|appears?|appeared|looks? like|looked like)\b/ },
  {
    id: 'result-is',
    starts: 'resu outp lead caus beco turn ends end ende beca',
    pattern:
      /\b(?:results? in|resulting|resulted in|leads? to|leading to|caus(?:es|ed|ing)|becomes?|became|turns? (?:in)?to|ends? up|ended up)\b|\b(?:the )?(?:result|output) (?:is|was|of)\b/,
  },
  {
    id: 'actual-label',
    starts: 'actu obse curr resu what outp erro prob bug',
    pattern:
      /^\W*(?:actual(?:ly)?|observed|current|the problem|problem|bug|error|result|output|what (?:happens|happened|i (?:see|get|got)))\b[^.:]{0,40}:/,
  },
  { id: 'actual', starts: 'actu curr', pattern: /\b(?:actual|actually|currently|current behaviou?r)\b/ },
  {
    id: 'problem',
    starts: 'prob issu bug bugs trou glit defe regr leak race dead conf',
    pattern: /\b(?:problems?|issues?|bugs?|trouble|glitch\w*|defects?|regression|leak\w*|race condition|deadlock\w*|conflicts?)\b/,
  },
  {
    id: 'happens',
    starts: 'happ occu expe noti disc gett seei havi find fiun fond foun',
    pattern:
      /\b(?:happens?|happened|happening|occurs?|occurred|(?:i|we)(?:'m| am| are|'ve| have)? (?:experienc\w+|notic\w+|f[io]u?nd|discovered|getting|seeing|having))\b/,
  },
  {
    id: 'too',
    starts: 'too twic extr unne huge exce',
    pattern: /\b(?:too (?:much|many|long|big|small|large|slow|late|short|high|low)|twice|extra|unnecessar\w+|excessive\w*|huge)\b/,
  },
  {
    id: 'worked-before',
    starts: 'used work unti till',
    pattern:
      /\bused to \w+|\bworked (?:fine|well|perfectly|before|ok|until|great|yesterday)|\bworks (?:fine|well|ok|perfectly|great|correctly|as expected)|\b(?:until|till) (?:today|yesterday|recently|last|the|this|now)/,
  },
  {
    id: 'charged',
    starts: 'char bill debi dedu took take with over',
    pattern: /\b(?:charged|billed|debited|deducted|withdrawn|overcharg\w+|double charge\w*|(?:took|taken) (?:\S+ ){0,3}(?:money|out of|from my))\b/,
  },
  {
    id: 'not-arrived',
    starts: 'arri deli rece came come sent move dela ship refu cred over',
    pattern:
      /\b(?:n't|not|never|nor|yet|still)\b[^.]{0,40}\b(?:arriv\w+|deliver\w+|receiv\w+|come|came|moved?|sent|refunded|credited|shipped)\b|\b(?:delayed|overdue|arrived (?:\w+ )?(?:broken|damaged|late|scratched|wrong|without|cracked|with))/,
  },
  {
    id: 'cracked',
    starts: 'crac scra torn leak smel nois flic blin burn dent stai expi faul',
    pattern: /\b(?:crack\w*|scratch\w*|torn|leak\w*|smell\w*|noisy|flicker\w*|blink\w*|burn\w*|dent\w*|stain\w*|expired|faulty)\b/,
  },
  {
    id: 'goes-down',
    starts: 'down off outa rese rest rebo redi load out dead goes jump went',
    pattern:
      /\b(?:(?:is|are|was|been|goes|went|keeps going) (?:down|off|dead|out)|outage|(?:resets?|restarts?|reboots?) (?:itself|by itself|every|on its own)|redirect(?:s|ed) (?:me )?(?:back )?to|keeps? loading|(?:goes|went|jumps|jumped) back)\b/,
  },
  {
    id: 'message-quoted',
    starts: 'say says sayi said writ show disp mess read tell get got gett',
    pattern: /\b(?:say(?:s|ing)?|said|writes?|shows?|displays?|message|reads?|tells me|get|got|getting)\b[^.]{0,25}[:\s]["'«“`]/,
  },
];
