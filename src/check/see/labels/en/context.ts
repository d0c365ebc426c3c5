import type { Cue } from '../cue.ts';

/** How English tells the circumstances: what with, since when, who asks. */
export const CONTEXT: readonly Cue[] = [
  { id: 'version-word', starts: '', pattern: /\b(?:versions?|build(?: id)?|release|firmware|ver\.?) ?:? ?v?\d|\bv?\d+\.\d+(?:\.\d+)*\b/ },
  {
    id: 'system',
    starts: 'wind maco andr ios ubun linu debi chro fire safa edge ipho ipad sola fedo cent os macb',
    pattern:
      /\b(?:windows(?: \w+)?|mac ?os|os x|android|ios|ubuntu|linux|debian|fedora|centos|solaris|chrome|firefox|safari|edge|iphone|ipad|macbook)\b/,
  },
  {
    id: 'using',
    starts: 'usin use runn on have own run',
    pattern: /\b(?:i|we|my \w+)(?:'m| am| are|'re| is)? (?:using|use|running|run|on|have|own)\b|^\W*(?:using|running|on)\b/,
  },
  { id: 'field', starts: '', pattern: /^[\W]*[a-z][a-z /]{1,22}: ?\S/ },
  {
    id: 'number-of',
    starts: 'orde acco ref refe invo tick cont seri cust case poli mode trac card book phon',
    pattern:
      /\b(?:order|account|reference|ref\b|invoice|ticket|contract|serial|customer|case|policy|card|model|booking|tracking|phone)(?: number| no\.?| id| nr)?\W{0,3}(?:is |was )?[a-z]{0,4}[-#]?\d{2,}/,
  },
  {
    id: 'i-am',
    starts: 'am are m re',
    pattern:
      /\b(?:i|we)(?:'m| am| are|'re) (?:a|an|the|not a|no|on|in|\d|seventy|sixty|eighty|old|disabled|retired|new|your|living|currently|working)\b/,
  },
  {
    id: 'since-year',
    starts: 'sinc cust memb for user thes over subs',
    pattern:
      /\b(?:for|since|these|over) (?:the last |the past |about |nearly |over )?(?:\w+ )?(?:years?|20\d\d|months?|decades?)\b|\b(?:customer|member|user|subscriber)s? (?:since|for|of)\b/,
  },
  {
    id: 'my-relative',
    starts:
      'acco aunt boss brot clie coll comp cust dad dads daug empl fath firm gran husb kid kids mom moms moth mum mums nan nans neig scho shop sist son sons team wife',
    pattern:
      /\b(?:my|our) (?:wife|husband|mother|father|mum|mom|dad|son|daughter|grand\w+|sister|brother|neighbou?r|colleague|boss|team|company|firm|shop|customer|client|school|kids?|employer|accountant|aunt|nan)s?\b/,
  },
  {
    id: 'date',
    starts: '',
    pattern:
      /\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|yesterday|today|last (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this morning|\d{1,2}(?::\d\d)? ?[ap]m)\b/,
  },
  { id: 'money', starts: '', pattern: /[$£€] ?\d|\d ?(?:€|eur|usd|gbp|dollars|euros?|pounds|quid)\b/ },
  { id: 'bought', starts: 'boug orde purc subs gift got pres', pattern: /\b(?:bought|ordered|purchased|subscribed|got it|a gift|a present)\b/ },
  {
    id: 'hurry',
    starts: 'urge need soon dead tomo depe asap',
    pattern: /\b(?:urgent(?:ly)?|asap|deadline|tomorrow|as soon as|depends? on|(?:i|we) need (?:it|this|the|my))\b/,
  },
  {
    id: 'always-not',
    starts: 'happ occu some ever inte occa once',
    pattern:
      /\b(?:happens?|happened|occurs?) (?:\w+ )?(?:every|each|only|always|about|once|on|in|at|since|for|with)\b|\b(?:every time|sometimes|intermittent\w*|occasionally|once a day)\b/,
  },
  {
    id: 'i-know',
    starts: 'know unde admi comp real appr do get am mind',
    pattern: /\b(?:i|we) (?:know|understand|realise|realize|appreciate|admit|don't mind|have no complaint|get that|do not|am no)\b/,
  },
  {
    id: 'attached',
    starts: 'atta encl scre phot pict vide',
    pattern: /\b(?:attach(?:ed|ing|ment)?|enclosed|screenshots?|photos?|pictures?|screen recording|video)\b/,
  },
];
