import type { Cue } from '../cue.ts';

/** How English gives background that is neither fault nor deed: what the writer makes of it, who people are, what else works. */
export const CAUSES: readonly Cue[] = [
  {
    id: 'i-suspect',
    starts: 'thin supp susp gues assu beli appa pres prob look reck imag gath take told',
    pattern:
      /\b(?:i|we|i'd) (?:think|suppose|suspect|guess|assume|believe|presume|reckon|imagine|gather|take it)\b|\b(?:apparently|presumably|probably|i'm (?:told|guessing)|from the look)\b/,
  },
  {
    id: 'reason-is',
    starts: 'beca henc reas caus culp sinc due ther fact key chec code comm comp cond func loop s thus',
    pattern:
      /\b(?:because|hence|due to|thus|therefore|that's (?:the|why|where)|the (?:reason|cause|culprit|key|fact|comparator|code|condition|check|function|loop|commit) )|,? since (?:a|the|it|we|they|both|no)\b/,
  },
  {
    id: 'in-the-code',
    starts: '',
    pattern: /\bline \d+\b|\.(?<=\w\.)(?:c|h|go|js|ts|py|rs|java|cpp|cc|rb|php|kt|swift|cs)\b|\(\)(?<=\w\(\))|_\w(?<=\w_\w)|::\w/,
  },
  {
    id: 'is-called',
    starts: 'adde buil call chec comp copi crea decl defi gene give hash made pass quot read set stor subs take used writ',
    pattern:
      /\b(?:is|are|was|were|gets?|isn't|aren't) (?:only |never |always |then |not |also )?(?:called|set|written|read|checked|passed|taken|made|compared|stored|computed|generated|created|subscribed|declared|defined|given|used|quoted|hashed|built|copied|added)\b/,
  },
  {
    id: 'also-works',
    starts: 'work fine ok okay good righ corr norm',
    pattern:
      /\b(?:works?|worked|is|are|were|was|goes|comes|match(?:es)?|behaves?) (?:\w+ )?(?:fine|ok|okay|right|correct|normally|good)\b|^\W*[\w ]{2,30} works?\.?$/,
  },
  {
    id: 'person-is',
    starts: 'is am are m re s was',
    pattern:
      /\b(?:(?:he|she|they|my \w+|i|we)(?:'s|'m|'re| is| am| are| was)|(?:it|this) is) (?:only |nearly |about |over |just )?(?:\d{1,3}\b|\w+ty(?:-\w+)?\b|a |an |the |my |our |on |in |from |blind|deaf|ill|pregnant|disabled|alone|away|used)/,
  },
  {
    id: 'life',
    starts: 'live work run trav move reti keep main own read writ owns runs',
    pattern:
      /\b(?:i|we|she|he)(?:'ve|'m|'re| have| am| are)? (?:live|lives|work|works|run|runs|travel|moved?|retired|keep|maintain|owns?|write|read)\b/,
  },
  {
    id: 'only-with',
    starts: 'only same also both happ just even',
    pattern:
      /^\W*(?:only|same|also|both|happens|just|not only|not just|even) (?:with|on|in|when|if|for|at|from|the|happens|since|after|two|that|this|it|version)\b|\b(?:with|for|in|on) \S+(?: \S+){0,2} only\b/,
  },
  {
    id: 'receipt-with',
    starts: 'rece phot pict copy see stat cf copi dump log logs plan repo scre snap',
    pattern:
      /\b(?:receipt|photos?|pictures?|copy|copies|statement|screenshot|report|dump|plans|heap snapshots?|log)s? (?:\w+ ){0,3}(?:enclosed|attached|below|included|is in|are in)\b|^\W*(?:see|cf)\b/,
  },
  { id: 'spec-row', starts: '', pattern: /^\W*[\w.+-]+(?: [\w.+-]+){0,3}, [\w.+ -]{2,30}(?:, [\w.+ -]{2,30}){0,3}\.?$/ },
];
