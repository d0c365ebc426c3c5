import { lowerPattern } from '../../../../letter-pattern.ts';
import type { Hint } from '../hint.ts';

/** What should have been. */
export const expected: readonly Hint[] = [
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:should(?! (?:be ashamed|mention|add|know|say))|supposed|expect\p{L}{0,5}|promis(?:e[sd]?|ing)|guaranteed|used to|ought(?! to (?:mention|say|add))|previously|work(?:ed|s) (?:fine|before|well|(?:in|on|with) (?:v|version )?\p{N}{1,24}\.\p{N})|\p{N}\.\p{N}{1,24} (?:is|was|works|worked) (?:fine|ok|well)|(?:is|are|was|were)(?:n['’]t| not)? (?:meant|due|scheduled) to|(?:was|were) to be|must(?! (?:be (?:the|your|an?|because|due|some\p{L}{1,5})|have))|(?<!(?:i|we|you|they|who|people) )(?:has|have) to(?! (?:do with|be (?:in|done|ready|sent|handed|submitted|finished)))|(?<!(?:i|we|you|they|who|people|one) )needs? to(?! be (?:fixed|solved|resolved|repaired|sorted|done|finished)(?!\p{L})))(?!\p{L})/u,
    ),
    unless: ['question'],
  },
  { pattern: lowerPattern(/(?<!\p{L})(?:instead|rather than)(?!\p{L})/u), unless: ['question'] },
  // What somebody has in writing.
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:docs?|documentation|manual|readme|handbook|guide|leaflet|booklet|spec(?:s|ification)?|standard|policy|contract|terms|rules|brochure|advert|listing|confirmation|note|dialog)(?: \p{L}{1,20}){0,4} (?:says?|said|states?|stated|claims?|shows?|lists?|specif\p{L}{1,4}|gives?|reads?|mentions?|allows?|speaks?)|(?:site|website|portal|page|plan|advert|label|salesman|seller) (?:states?|stated|advertis\p{L}{1,3})|(?:in|by|per|according to|as) (?:the |your |our |its )?(?:docs?|documentation|manual|readme|handbook|leaflet|spec(?:s|ification)?|standard|contract|terms)|(?:is|are|as) documented|readme:|rfc ?\p{N}|posix|sql-?\p{N}\p{N}|(?:by|under) (?:any sane|your (?:own )?(?:conditions|rules|terms|announcement|diagram))|by the (?:\p{L}{1,12} )?(?:protocol|spec|rules)|(?:was|were) sold|safe place|limit is|lifetime of)(?!\p{L})/u,
    ),
    unless: ['question'],
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
