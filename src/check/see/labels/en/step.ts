import type { Cue } from '../cue.ts';

/** How English says how it came about: what to do, what was done, in which situation. */
export const STEP: readonly Cue[] = [
  {
    id: 'steps-label',
    starts: 'step repr how scen test here case',
    pattern:
      /\b(?:steps?|how) (?:to|for) (?:re-?(?:produc|cre)\w*|replicat\w*)|^\W*(?:steps?|repro(?:duction)?(?: steps?| case)?|scenario|use case|test ?case|the steps)\b[^.\d]{0,30}(?::|$)|\bhere (?:are|is) (?:the |my |some )?(?:steps?|how|what i did)/,
  },
  {
    id: 'step-of-build',
    starts: 'step',
    pattern: /^\W*step \d+(?:\/\d+)? ?: ?(?:run|from|copy|add|cmd|env|workdir|entrypoint|expose|volume|user|maintainer|label|arg)\b/,
  },
  {
    id: 'to-reproduce',
    starts: 'repr repl recr prod',
    pattern: /\b(?:to|can|be|could|easily|i|we) (?:\w+ )?(?:re-?produce|replicate|recreate)\b|\brepro(?:duc\w+)?\b/,
  },
  { id: 'reproducible', starts: 'repr', pattern: /\breproducib\w+\b/ },
  {
    id: 'when-i',
    starts: 'when whil if afte once befo ever each anyt any soon',
    pattern:
      /\b(?:when(?:ever)?|while|if|after|once|as soon as|before|every ?time|each time|any ?time) (?:i|you|we|user|users|a user|the user|someone|one|they|people|customers?)(?:'ve|'m|'re| am| are| have| was)? (?!n't|not|don't|can|have any|need|think|want|could|would|look|know)\w+/,
  },
  {
    id: 'when-doing',
    starts: 'when whil afte by upon on befo',
    pattern: /\b(?:when(?:ever)?|while|after|by|upon|before|on|whilst) (?:just |simply |only |trying to |attempting to )?\w+ing\b/,
  },
  {
    id: 'when-it',
    starts: 'when if afte once wher',
    pattern: /\b(?:when(?:ever)?|if|after|once|where) (?:the |a |an |this |it |my |there |both |multiple |that |some |using )/,
  },
  {
    id: 'start-when',
    starts: 'when if afte once on upon whil usin duri ever soon',
    pattern: /^\W*(?:when(?:ever)?|if|after|once|upon|while|as soon as|every time|using|during|on)\b/,
  },
  {
    id: 'try-to',
    starts: 'try trie tryi atte',
    pattern:
      /\b(?:i|we|you|user|users|and|then|when|while|after|am|are|'m|to|if) (?:just |then |also |now |was |were |have |had )?(?:try(?:ing)?|tried|tries|attempt(?:s|ed|ing)?) (?:to|and|\w+ing)\b/,
  },
  { id: 'start-trying', starts: 'try tryi atte trie', pattern: /^\W*(?:now |then )?(?:try(?:ing)?|tried|attempt(?:ing)?)\b/ },
  {
    id: 'i-did',
    starts: 'i we',
    pattern:
      /\b(?:i|we)(?:'ve| have| had| just| then| also| first| simply| now| recently)* (?:installed|created|clicked|opened|ran|started|added|set|used|upgraded|updated|changed|built|compiled|configured|downloaded|entered|pressed|selected|went|typed|switched|imported|removed|deleted|moved|copied|put|saved|logged|made|wrote|called|restarted|did|uploaded|signed|chose|enabled|disabled|replaced|rebooted|launched|connected|invoked|executed|pulled|pushed|checked out|registered|turned|bought|ordered|paid|transferred|topped|placed|tapped|inserted|plugged|submitted|posted|migrated|deployed|edited|renamed|dragged|modified|unpacked|cloned|filled|activated|cancelled|booked|scanned|swiped|hit|attached)\b/,
  },
  {
    id: 'i-do',
    starts: 'i we you user',
    pattern:
      /\b(?:i|we|you|users?) (?:then |first |also |just |simply |now |can |always )?(?:create|click|open|run|start|add|set|use|go|select|enter|press|type|install|log ?in|save|switch|import|remove|delete|move|copy|put|call|restart|upload|sign|choose|enable|disable|replace|launch|connect|double[- ]click|right[- ]click|visit|load|refresh|access|drag|submit|post|navigate|browse|execute|build|compile|hit|push|pull|send|turn|close|mount|specify|invoke|edit|modify|tap|pay|transfer|plug|insert|scan|swipe|expand|search|perform|share)\b/,
  },
  {
    id: 'imperative-start-step',
    starts:
      'crea clic open run star add set use go sele ente pres type inst log logi save swit impo remo dele move copy put call rest uplo sign choo enab disa repl laun conn visi load refr acce drag subm post navi brow exec buil comp hit push pull send turn clos moun spec edit modi make have chec expa sear perf repe wait chan conf view down new impl defi try take get appl past writ inse stop rena unch prev fini note obse watc see step',
    pattern:
      /^(?:\W|\d{1,2}[.):-]?\s|step \d+\W*|[a-h][.)]\s|then,? |now,? |next,? |first,? |finally,? |and |also )*(?:create|click|open|run|start|add|set|use|go|select|enter|press|type|install|log|login|save|switch|import|remove|delete|move|copy|put|call|restart|upload|sign|choose|enable|disable|replace|launch|connect|double[- ]click|right[- ]click|visit|load|refresh|access|drag|submit|post|navigate|browse|execute|build|compile|hit|push|pull|send|turn|close|mount|specify|edit|modify|make|have|check|expand|search|perform|repeat|wait|change|configure|view|download|new|implement|define|try|take|get|apply|paste|write|insert|stop|rename|uncheck|preview|finish|note|observe|watch|see)\b/,
  },
  { id: 'numbered-start', starts: '', pattern: /^\W{0,3}(?:step )?\d{1,2}\s?(?:[.):-]|\s(?=[a-z]))/ },
  { id: 'then-do', starts: 'then next fina afte', pattern: /(?:^|[,;.] |\band )(?:then|next|finally|afterwards|after that)[, ]/ },
  {
    id: 'click',
    starts: 'clic pres sele drag tap tapp hit choo hove scro type typi chos taps hits',
    pattern:
      /\b(?:click(?:s|ed|ing)?|press(?:es|ed|ing)?|select(?:s|ed|ing)?|drag\w*|tap(?:s|ped|ping)?|hits?|choos\w+|chose|scroll\w*|hover\w*|typ(?:e|ed|ing) )\b/,
  },
  { id: 'arrow-path', starts: '', pattern: /[>→»›](?<=\w ?(?:--?>|=>|[>→»›])) ?\w[^<>]*$|>(?<=\bfile\s?>)\s?\w/ },
  {
    id: 'command-line',
    starts: '',
    pattern:
      /[$#>%](?<=(?:^|[`'"(]|: ).) ?[\w./]|(?<![\w./-])(?:sudo|docker|npm|git|apt-get|make|\.\/configure|curl|wget|java|python|php|httpd|apachectl|rpm|yum|cd|ls|cat|echo) [-\w./](?<=(?:^|[`'"($#>] ?|\b(?:run|running|type|command|execute|did|do|with|using) )[\w./-]+ .)/,
  },
  {
    id: 'run-command',
    starts: 'run runn ran exec usin invo laun with issu type runs via',
    pattern:
      /\b(?:run(?:s|ning)?|ran|execut(?:e|es|ed|ing)|invok\w+|launch\w*|issue|issued|type|using|with|via) (?:the |this |a )?(?:\w+ )?(?:command|script|code|program|test|query|following|`)/,
  },
  {
    id: 'following-code',
    starts: 'foll belo this thes here',
    pattern:
      /\b(?:following|below|this|these|here is (?:the|a|my|some)|here's (?:the|a|my)) (?:\w+ ){0,2}(?:code|snippet|script|program|command|commands|example|test|file|dockerfile|config\w*|query|class|method|html|xml|steps?|page|line|lines|statement|function|url|directive|request|sequence|setup|procedure|fbml)\b/,
  },
  {
    id: 'example',
    starts: 'exam samp snip inst test demo g',
    pattern: /\b(?:for instance|e\.g|example|sample|snippet|test ?cases?|demo)\b/,
  },
  {
    id: 'attached-test',
    starts: 'atta encl',
    pattern:
      /\b(?:attach(?:ed|ing|ment)?|enclosed)\b[^.]{0,60}\b(?:test|project|example|file|sample|case|code|program|script|screen|zip|report|plugin|patch)\w*/,
  },
  {
    id: 'case',
    starts: 'case scen situ cond cert foll',
    pattern: /\b(?:in (?:the|this|my|that|such|some|any|which) (?:\w+ )?case|scenario|situation|under (?:the )?(?:following|certain) |condition)\b/,
  },
  {
    id: 'situation',
    starts: 'have had cons assu supp say imag give got',
    pattern:
      /\b(?:i|we) (?:have|had|got) (?:a|an|the|two|my|some|this|set|configured|created|been|following|several|multiple|installed)\b|^\W*(?:consider|assume|suppose|imagine|given|let's say|say)\b/,
  },
  {
    id: 'after-update',
    starts: 'chan inst load logi migr paym purc rebo rein rele rese rest swit upda upgr vers',
    pattern:
      /\b(?:after|since|following|as of) (?:the |a |an |my |your |last |latest |today's |yesterday's |recent |upgrading|updating |switching|installing)*(?:\w+ )?(?:update|upgrade|install\w*|restart|reboot|migration|change|switch|reinstall\w*|payment|purchase|reset|updating|upgrading|version|release|login|loading)\b/,
  },
  {
    id: 'upgrade',
    starts: 'upgr inst buil comp down migr conf',
    pattern: /\b(?:upgrad(?:e|ed|ing)|installed|installing|compil(?:ed|ing)|downloaded|migrat\w+|configured|built)\b/,
  },
  {
    id: 'go-to',
    starts: 'go goin went goes visi navi brow acce open log logi logg sign',
    pattern:
      /\b(?:go(?:ing|es)? to|went to|visit\w*|navigat\w+|brows(?:e|ing) to|access(?:ing|ed)|open(?:ing|ed|s)? (?:the|a|an|it|this|up|my)|log(?:ging|ged)? ?in|sign(?:ing|ed)? in)\b/,
  },
  { id: 'with-colon', starts: '', pattern: /:\s*$/ },
  {
    id: 'config',
    starts: 'conf sett dire dock para opti htac',
    pattern: /\b(?:config(?:ure|uration|ured)?|settings?|directives?|dockerfile|httpd\.conf|htaccess|parameters?|options?)\b/,
  },
  {
    id: 'used-with',
    starts: 'usin am are m re',
    pattern: /\b(?:i|we)(?:'m| am| are|'re) (?:using|running|working|trying|building|on)\b|\busing (?:the )?\w+/,
  },
  {
    id: 'placed-order',
    starts: 'orde paid tran topp boug chec retu canc book subs purc',
    pattern:
      /\b(?:i|we|my \w+)(?:'ve| have| had| just)? (?:\w+ )?(?:ordered|paid|placed an order|transferred|topped up|bought|purchased|checked out|booked|subscribed|cancelled|canceled|returned)\b/,
  },
  {
    id: 'did-start',
    starts:
      'adde boug buil chan chos clic clos comp conn copi crea did down drag dele hove inse laun past rebo relo remo rest scro sear swip tick unti ente fill got hit inst logg open orde paid pick plac plug pres put ran save scan sele sent set sign star swip swit tapp topp turn type upda upgr uplo used went',
    pattern:
      /^\W*(?:\d{1,2}[.)] )?(?:then |and |also |first |just |so )?(?:installed|entered|typed|clicked|opened|started|added|set|used|upgraded|updated|changed|created|pressed|selected|went|filled|ordered|paid|bought|logged|signed|ran|built|compiled|downloaded|uploaded|saved|put|plugged|chose|picked|tapped|turned|switched|placed|sent|swiped|scanned|topped|hit|did|got|scrolled|dragged|closed|copied|pasted|removed|deleted|reloaded|restarted|rebooted|ticked|unticked|hovered|inserted|launched|connected|searched)\b/,
  },
  {
    id: 'i-past',
    starts: 'i we he she boss coll daug fath frie gran husb moth son wife',
    pattern:
      /\b(?:i|we|he|she|my (?:wife|husband|son|daughter|mother|father|grandson|granddaughter|colleague|boss|friend))(?:'ve|'d| have| had)? (?:\w+ly |then |also |just |already )?(?!need|want|expect|notic|tri|call|lik|assum|receiv|believ|wonder|phon|contact|ask|check)(?:\w{2,}ed|went|put|sent|brought|held|made|took|wrote|chose|ran|did|bought|paid|set)\b/,
  },
  {
    id: 'i-sequence',
    starts:
      'canc choo clic conf ente go goed goes gos open pay paye pays pres put pute puts relo rest run rune runs save sele send set sete sets subm take tap tape taps type',
    pattern:
      /\b(?:i|we|you|he|she|one|and) (?:\w+ly )?\w+ [^.,;]{2,50},? (?:and |then |and then |, )?(?:press|click|tap|choose|select|enter|type|open|go|save|pay|put|take|set|run|reload|submit|confirm|cancel|send|restart)(?:s|es|ed)?\b/,
  },
  { id: 'since-i', starts: 'sinc', pattern: /\bsince (?:i|we|my|the|your|that|this|moving|updating|upgrading|installing|switching)\b/ },
  { id: 'inline-code', starts: '', pattern: /`[^`]{3,80}`/ },
  { id: 'code-start', starts: '', pattern: /^\W*`[^`]{2,80}`/ },
  {
    id: 'gerund-start',
    starts: '',
    pattern:
      /^\W*(?:simply |just |also |even )?(?!nothing|anything|something|everything|during|according|being|having|thing|morning|evening|following|including)[a-z]{3,}ing \S+\b/,
  },
  { id: 'by-doing', starts: 'by', pattern: /\bby (?:\w+ly )?\w{3,}ing\b/ },
  {
    id: 'every-time',
    starts: 'when anyt time',
    pattern: /\b(?:every (?:single )?time|each time|whenever|any ?time|every (?:blessed|damn|other) time)\b/,
  },
];
