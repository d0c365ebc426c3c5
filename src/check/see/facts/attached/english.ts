import type { TurnCue } from '../../turns/turn-index.ts';

const PICTURES = 'screenshot|screengrab|screencap|photo|snap|selfie|photograph|foto|picture|pic|video|screencast';

/** What people attach, and how they say that it is there. */
export const ENGLISH_CLASSES: Readonly<Record<string, string>> = {
  det: '(a|an|the|my|our|this|these|both|all|some|several|one|two|three|four|five|six|#)',
  letter: '(e-mail|email|mail|letter|message|report|ticket|post|issue|bug|request)',
  // What shows something, for a person to see.
  pic: `(${PICTURES}|shot|grab|recording|image|clip|film|scan|gif)(|s)`,
  // Pictures that need no verb to be there.
  seen: `(${PICTURES})(|s)|screen (shot|grab|recording|shots|grabs|recordings)`,
  thing: `(${PICTURES}|shot|grab|recording|image|clip|film|scan|gif|file|log|logfile|document|letter|receipt|report|trace|stacktrace|diff|dump|zip|archive|sample|invoice|statement|bundle|capture|backtrace|minidump|profile|testcase|reproducer|pdf)(|s)|patch|patches|proof|har|pcap|repro|test (case|cases)|{file}`,
  // What is spoken of besides, and may be attached.
  paper:
    '(slip|photocopy|form|sheet|list|drawing|sketch|spreadsheet|table|script|mail|e-mail|email|note|bill|contract|declaration|certificate|quote|ticket|label|map|confirmation|spec|printout|reading|output|replay|save|source|detail|doc|card|page|piece|graph|chart|waybill|message|text|export|version|fix|exploit|change|header|tool|crop|benchmark|plan|line|transcript|tiff|tif|docx|xlsx|csv|xml|json|txt|png|jpg|svg|eml|html|opml|cv|app|snapshot|protocol|project|example|config|form|histogram|stub|pass|passes|test)(|s)|copy|copies|photocopies|correspondence|evidence|data|code|policy|paper',
  object: '({thing}|{paper})',
  'with-this':
    '(in|inside) (the|an|a)? (attachment|attachments|attach|annex|zip|archive|tarball|attached zip)|(with|in|to|on) this {letter}|in the (first|next)? comment',
  // Whatever is said to be so lies before the person who reads.
  attached: '(attached|enclosed) {with-this}?|(attached|enclosed) !(to|in|on|by|from|at)|appended|zipped|{with-this}',
  'not-other': '!(the|a|an|it|that|zero|average|my)',
  here: "below {not-other}|(included|uploaded|added|linked) ($|here|below|{with-this})|in the (mail|letter|ticket|bug's attachments)|follows (:|$)|(at|in) the (bottom|foot|end) of (this|the|my) {letter}",
  'i-have': "(i|we) (have|'ve|am|'m)? (also|just|now)?|(i've|we've|i'm|we're) (also|just|now)?",
  put: '(include|included|including|add|added|adding|upload|uploaded|uploading|posted|pasted|pasting|linked|linking)',
  // What a person would do, is to do, or fails to do.
  send: '(attach|enclose|include|add|upload|post|paste|send|provide|share|give|take|make|get)',
};

const THERE: TurnCue = {
  id: 'there',
  turns: [
    '{object} .. {attached}',
    '{thing} .. {here}',
    '(output|excerpt|listing) .. below (:|$$)',
    '(output|console|log|logs|trace|transcript|listing|dump|config|numbers|figures|readings|excerpt) (below|follows|follow|underneath) ($|:)',
    '{seen} .. (here ($|as|{open})|(are|is) there $)',
    // "The photo (attached)", "Logs: attached".
    '{thing} (:|{open}) (see|copy|also)? (attached|enclosed|below)',
    '{object} , (scanned|photographed|photocopied)',
    '{thing} .. , see (below|attached|enclosed|attachment)',
    '{thing} .. with this $',
    '{object} .. (is|are) (below|here|underneath) as',
    'as (the|my|this|these|our) {seen} (clearly)? (shows|show|proves|prove)',
    '^(attached|enclosed|attaching|enclosing) {det} _',
    '{object} .. (is|are|comes|come|goes|go) with this ($|,)',
    '{seen} .. (is|are) (below|here|underneath) !(to|in|at|by)',
    '{open} (encl|enclosure|enclosures|annex|appendix|exhibit|attachment) .? # {close}',
    '(is|are|visible|seen) (in|on) (the|my|this) {seen} $',
    '(attached|attaching|enclosed|enclosing) .. {object}',
    '(included|enclosed|attached) is (a|an|the|my|our) _',
    '{i-have} (attach|attached|attaching|enclose|enclosed|enclosing) .. {object}',
    '{i-have} {put} .. ({thing}|copy|copies)',
    '(,|;|and|but) (added|adding|including|uploaded|posting|pasting) _? {thing} ($|of)',
    '^(added|adding|including|uploaded|posting|pasting|sending|attaching) (a|an|the|my|you)? _? {thing}',
    "(i|we|i'm|we're|i am|we are) (also|just)? (send|sending|forward|forwarding) (you|along|over)? .. {thing}",
    '{i-have} (put|sent|added) .. {object} .. {with-this}',
    '{i-have} put in .. {thing}',
    '{i-have} put .. {thing} .. (into the post|in $|on $|here $|below $|in here)',
    '(ive|im) (attached|attaching|enclosed|put|added|sending) .. {thing}',
    "{object} (that|which|,)? (i|we|i've|we've|i'm|we're) (have|am|also)? (attach|enclose|attached|attaching|enclosed|enclosing|added|included)",
    '(see|cf .?|as (shown|seen|visible) (in|on)|shown (in|on)|visible (in|on)|look at (the|my)|refer to the|per the) {det}? {det}? (attached|enclosed|following)? (reduced|first|second|last|short)? ({thing}|attachment|attachments|attached|enclosed)',
    '(look at|see) {file}',
    'please find .. {thing}',
    "(here's|heres|here is|here are) .. {thing}",
    '^(this is|these are) {det} _? ({seen}|config|log|trace|output|code)',
    '(the|my|our|this|these|see|open) (attached|enclosed) _? _? {object}',
    '^(the|my|this|these|here the) _? {pic} #? (clearly|also)? (shows|show|showing|proves)',
    '{seen} # (clearly)? (shows|show|(is|are) (the|a|how|where|what|of))',
    '(see|seen|visible|shown|illustrated|documented) _? _? _? (in|on|from) (the|my|this|these|that) (attached|first|second|third|last)? {seen} !(on|of the box)',
    '(in|on) (the|this|my) (attached|first|second|third|last)? {seen} #? _? (you can see|shows|is visible)',
    '{seen} (attached|here|below|there|added) (:|$|{sent-file})',
  ],
};

const BARE: TurnCue = {
  id: 'bare',
  turns: [
    '(is|are|both|all|also) (also|now|all|both)? (attached|enclosed) ($|as|here|below)',
    '(attached|enclosed|attachment|attachments|encl|enc) .? : _',
    '(pfa|please? find (the)? (attached|enclosed))',
    '(attached|enclosed) ($|please|herewith|you (will)? find)',
    '(in|as|see|from) (the|an)? (attachment|attachments|attach) #?',
    '(is|are|comes|come|goes) with this {letter}',
    '(created|added) (an)? attachment',
    '(in|inside) the (zip|rar|tarball) $',
    '{i-have} (attach|enclose) ($|{det})',
    '(copy|copied|paste|pasted|scanned) (it|them)? (in)? below',
    '(copied|pasted) the lines',
    "which (i've|i have)? (just)? scanned",
  ],
};

/** A few words about a picture, with no verb, make a sentence. */
const ALONE: TurnCue = {
  id: 'alone',
  turns: [
    '^{det}? {det}? _? {seen} (of|from|in|showing|+) … $$',
    '^({seen}|recording) ((:|{open}) …|, # _?)? $$',
    '^{det} {seen} $$',
    '^(file)? {sent-file} (,? {sent-file})? (,? {sent-file})? $$',
  ],
};

const FILES: TurnCue = {
  id: 'there',
  turns: [
    '^{sent-file} {open}',
    '{object} .. (: {file}|({open}|in) {sent-file}) $',
    '({thing}|output|details|data|numbers) (is|are)? in {sent-file}',
    'in {sent-file} (;|,|$)',
    '(append|appended) (it|them)? as? {sent-file}',
    '(sample|samples|example|examples|testcase|reproducer) _? in {file}',
    '(sample|samples|example|examples|testcase|reproducer|repro) : _? {file}',
    '{sent-file} is (in|on|at) (the|our|your|this|my)',
    '^{sent-file} has (the|a|an|one|two|three|both|all|some)',
    '(here|there|along) as {file}',
    ', {sent-file} $',
    '{seen} {sent-file}',
    '{open} _? {sent-file} (,|{close})',
    ': {sent-file} ($|,|and|{sent-file})',
    '(saved|packed|collected|zipped|everything|all) (is|are)? (in|into) {file}',
    '{sent-file} (is|are) (here|there|below|linked)',
    '{sent-file} .. (has|contains|shows) (the|a|an|my|both|all|two|three) _? _? {thing}',
    '{sent-file} (holds|shows|demonstrates|illustrates|proves|captures) !(up|in|as|no|nothing|only) _',
    '{sent-file} (shows|demonstrates|illustrates|proves|reproduces) (it|this|that|both) $',
    '(here|below|attached|attachment|attachments) instead? : {file}',
    '{thing} .. (:|,|{open}|here|at|link|uploaded) :? https',
  ],
};

const AGAINST: TurnCue = {
  id: 'against',
  turns: [
    "(can't|cannot|couldn't|could not|can not|unable|impossible|not possible|won't|doesn't|didn't|did not|do not|isn't|refuses|fails|failed|to the wrong|with (the|my|an|a) _ attached)",
    '(how|where) (do|does|can|to|is|should|shall)',
    '(every|each) time',
    '(attached|enclosed) (to|with|in) (your|his|her|their)',
    '(if|when|whenever|until|unless|without|once (i|we)|as soon as)',
    '(need|needs|needed|want|wants|wanted|ask|asks|asked|asking|wait|waiting) .. {thing}',
    "(can|could|will|would|shall|should|may|might|must|i'll|we'll|please|you|let me|i'd) (also|gladly|then|me|i|please|like)? {send}",
    'to (also)? {send}',
    "(i'll|we'll|shall i|should i|do you|happy to|don't (have|know|see))",
    '(no|not|nothing|never) _? _? ({object}|attached|attachment|attachments|enclosed|included)',
    '(i|we|to|only|not|just) see {det}',
    "(you|you've|seller|agent|shop|they|yesterday) (have|had)? (attached|enclosed|sent|put|uploaded|included)",
    // What is kept in a program, "attached to my profile", lies not before the reader; what was sent earlier does.
    '(attached|enclosed|linked) (to|in) (my|our) !({letter}|first|second|last|previous|earlier|original|other|own|claim|complaint|application|query|enquiry|reply|response)',
    '(says|said|states|claims|tells|told|promised) .. (attached|enclosed|included|see)',
    '(attaching|uploading|sending|adding) .. (fails|fail|gives|takes|returns|crashes|hangs|is|does)',
    '(button|dialog|field|feature)',
    // What shows a fault is sent in an archive, and papers are kept in one.
    '(document|letter|receipt|report|invoice|statement|contract|file|form|bill|record|project|message)(|s) (is|are) in (the|an) archive',
    '{put} .. as (a|an)? (pdf|jpg|jpeg|png|picture|image|photo|file)',
    '(attach|enclose|attached|enclosed|attaching|enclosing) no',
    // A habit, or what a program sends.
    'we send !(you|along|over|it|this|the|a|an|our|my)',
    'step #',
    // A program is given dozens of them, a desk is not.
    'put {dozens} _? {thing} in $',
    '{put} .. (through|via)',
    '{put} .. (to|from|by|in|into|on|onto) (the|my|your|a) (wrong|list|site|server|website|cloud|app|account|album|library|favourites)',
    // In a row of steps a file is put into a form.
    '{put} .. (,|and) (and|then)? (chose|selected|pressed|clicked|submitted|hit|picked|entered|ticked)',
  ],
};

const VERBS: TurnCue = {
  id: 'verb',
  turns: [
    "(is|are|was|were|has|have|had|does|do|did|will|can|cannot|can't|don't|doesn't|won't|isn't|aren't|not|no|must|would|could|should|missing|gone|lost|broken|wrong|upside|blurred|duplicated)",
    '(show|get|go|come|stay|keep|upload|appear|load|open|save|fail|need|take|turn|freeze|call|print|look)(|s)',
  ],
};

/** What is sent along with what was named before. */
const ALSO: TurnCue = {
  id: 'also',
  turns: [
    '(and|plus|,|together with|along with) (and|also)? {det}? _? _? {object} ($|of|from|taken|with|as|in|on|for|that|which|i|once|to)',
    'and {file}',
    'and (a|my|our|the|two|three) _? _? {object} (timed|dated|signed|marked|stamped|showing|*(ing))',
  ],
};

/** Names of files right behind a mention. */
const NAMES: TurnCue = { id: 'name', turns: ['(:|{open}|,|as|is|in|в)? {file}'] };

export const ENGLISH_MENTIONS: readonly TurnCue[] = [THERE, BARE, ALONE, FILES];
export const ENGLISH_AROUND: readonly TurnCue[] = [AGAINST, VERBS, ALSO, NAMES];
