import type { Cue } from '../cue.ts';

/** How English says outright what should be: what was expected, meant or needed. */
export const EXPECTED: readonly Cue[] = [
  { id: 'should', starts: 'shou', pattern: /\bshould\b/ },
  {
    id: 'should-verb',
    starts: 'shou',
    pattern:
      /\bshould(?:n'?t| not)? (?:\w+ly |also |just |at least |rather |instead |still |always |never )?(?:be|have|not|return|show|display|work|use|get|allow|do|go|open|say|appear|read|support|see|contain|give|make|update|take|add|change|check|set|remain|fail|throw|report|provide|include|remove)\b/,
  },
  {
    id: 'should-question',
    starts: 'shou',
    pattern: /^\W*(?:(?:what|how|where|which|why|when|who) )?should (?:i|we|you)\b|\b(?:what|how|where|which) should (?:i|we)\b|\bshould i\b/,
  },
  {
    id: 'should-know',
    starts: 'shou',
    pattern:
      /\b(?:i|we) should (?:mention|note|say|add|point|also|probably|have)\b|\bit should be (?:noted|mentioned|easy|obvious|clear)\b|\bshould (?:help|suffice|be fixed|fix|give you an idea|reproduce)\b|\byou should (?:be ashamed|know)/,
  },
  { id: 'should-fail-verb', starts: 'shou', pattern: /\bshould(?:n'?t| not| never)\b/ },
  { id: 'expect', starts: 'expe', pattern: /\bexpect(?:s|ing|ed)?\b/ },
  {
    id: 'expect-verb',
    starts: 'expe',
    pattern: /\b(?:i|we|you|one|you'd|users?|would|'d|was|am|were|people)(?: would| was| were| am| are| had|'d| d)? expect(?:ed|ing)?\b/,
  },
  { id: 'as-expected', starts: 'expe', pattern: /\b(?:works?|worked|working|behaves?|functions?|everything|as|is|are) (?:\w+ )?as expected\b/ },
  {
    id: 'expected-label',
    starts: 'expe desi happ',
    pattern:
      /^\W*(?:the )?(?:expected|expectation|expect|desired|describe the results you expected|what (?:did you expect|i expect|should happen|you expected))\b[^.:]{0,40}(?::|$|\bto\b|\bis\b|-)/,
  },
  {
    id: 'unexpected',
    starts: 'expe unex',
    pattern: /\bnot (?:the )?(?:\w+ )?(?:what i |as )?expected\b|\bexpected (?:behaviou?r|results?)\?|\bunexpected\b/,
  },
  { id: 'instead-of', starts: 'inst', pattern: /\binstead of\b/ },
  {
    id: 'shown-instead',
    starts: 'inst rath',
    pattern:
      /\b(?:is|are|was|were|gets?|got|shows?|shown|showed|returns?|returned|displays?|displayed|gives?|goes|going|opens?|uses?|contains?|takes?|becomes?|made|sent|appears?|presented|redirects?|forwards?|receiv\w+|see|has|have|only|prints?|reads?|outputs?|picks|saves?|creates?|throws?|sends?|comes?)\b[^.;]{0,90}\b(?:instead of|rather than)\b/,
  },
  { id: 'if-instead', starts: 'inst', pattern: /\b(?:if|when|by|i|we|use|used|using|try|tried|put|went|can|could|to)\b (?:\w+ ){1,6}instead\b/ },
  { id: 'instead-end', starts: 'inst', pattern: /\binstead[.!,]|\binstead$|^\W*instead\b/ },
  { id: 'rather-than', starts: 'rath', pattern: /\brather than\b/ },
  {
    id: 'supposed',
    starts: 'supp mean inte desi adve desc docu prom requ',
    pattern: /\bsupposed(?:ly)?\b|\b(?:meant|intended|designed) to\b|\bas (?:intended|designed|documented|advertised|promised|described|requested)\b/,
  },
  { id: 'ought', starts: 'ough', pattern: /\bought (?:not )?to\b/ },
  { id: 'needs-to', starts: 'need', pattern: /\b(?:needs?|needed) (?:to \w+|\w+ing|\w+tion)\b/ },
  {
    id: 'need-subject',
    starts: 'need',
    pattern:
      /\b(?:we|it|this|that|they|there|which|also|user|users|docker|apache|eclipse|class|method|code|page|link)(?: also| really| just| would)? needs? (?:to|a|an|some)\b/,
  },
  { id: 'i-need', starts: 'need have', pattern: /\bi (?:need|needed|have) to\b/ },
  { id: 'must', starts: 'must', pattern: /\bmust(?: not| never| always)? (?:be|have|not|never|also|contain|use|return|do|include|support|handle)\b/ },
];
