import type { Everyday } from './everyday.ts';

const MANY = '(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a dozen|several|many|\\d{1,3}) times)';
const RELATIVE = '(?:wife|husband|missus|son|daughter|kids?|boys?|girls?|lad|neighbou?r|colleague|brother|sister|friend|mate|mum|mother|dad|father)';
const OFFICE =
  '(?:registry|office|shop|store|branch|counter|bank|surgery|police(?: station)?|town hall|post office|depot|council|clinic|dealer|garage|help ?desk|service point|embassy|consulate)';
const WAIT =
  '(?:an? |half an |two |three |four |five |six |ten |several |some |over |\\d{1,3} )(?:full |whole |good )?(?:days?|weeks?|hours?|months?|minutes?|fortnight|nights?)';

/** English deeds of everyday life. */
export const ENGLISH_EVERYDAY: readonly Everyday[] = [
  {
    needs: 'did',
    pattern:
      /^(?:but )?(?:i|we) did (?:actually |also )?(?:ring|phone|e-?mail|report (?:it|this|that)|complain|restart|reset|contact|tell you|ask (?:you|them|the)|switch (?:it|the)|turn (?:it|the)|speak|write to|call (?:you|them|the|your|in|on|and))(?![a-z])/,
  },
  {
    needs: 'rea',
    pattern: new RegExp(
      `^(?:(?:i|we)(?:'ve| have)|(?:my|the) ${RELATIVE} has) (?:also |already |now |even )*read (?:all of |through )?(?:your (?:[a-z]+ )?|the whole |every |the (?=booklet|manual))(?:pages?|manual|booklet|instructions?|faqs?|help|guide|docs|documentation|leaflet|handbook|readme|forum)(?![a-z])`,
    ),
  },
  {
    needs: 'spo tal',
    pattern:
      /^(?:i|we)(?:'ve| have) (?:also |already |now |even )*(?:spoken|talked) (?:to|with) (?!(?:my|our) (?:husband|wife|son|daughter|mother|mum|mom|father|dad|sister|brother|friend|family|partner))[a-z]/,
  },
  {
    needs: 'was wer bee',
    pattern: new RegExp(
      `^(?:i|we)(?:'ve been| have been| was| were) (?:already |now )?(?:at|to|in) (?:the|your) (?:[a-z]+ )?${OFFICE} (?:already )?(?:${MANY}|three days running|again)`,
    ),
  },
  {
    needs: 'don sen fil tri ent',
    pattern: new RegExp(
      `^(?:i|we)(?:'ve| have)(?: now| already)? (?:done|sent|filled in|tried|entered) (?:it|this|that|them|(?:a|the|my) [a-z]+(?: [a-z]+)?) (?:now )?${MANY}(?! (?:as|before|a|per|every|this year))`,
    ),
  },
  {
    needs: 'tol',
    pattern: new RegExp(
      `(?:^| and )(?:(?:i|we)(?:'ve| have)? (?:already )?)?told (?:both of |all of )?you (?:this |that |so |about (?:it|this) )?(?:${MANY}|already|last|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|on [a-z]+day)(?![a-z]{0,1} (?:we|i|that))`,
    ),
  },
  {
    needs: 'giv gav',
    pattern: new RegExp(`(?:^| and )(?:i|we)(?:'ve given| have given| gave) (?:it|them|that|the [a-z]+) (?:now )?${WAIT}(?![a-z])`),
  },
  {
    needs: 'adb vpn fir ant all blu ad',
    pattern:
      /^(?:(?:my |the )?(?:ad-?block(?:er)?|vpn|firewall|antivirus|bluetooth)|all (?:my )?(?:extensions|plug-?ins|add-?ons|mods)) (?:is |are |was |were )?(?:turned |switched )?(?:off|disabled|deactivated)(?: too| as well)?$/,
  },
  {
    needs: 'ctr con cmd com alt esc',
    pattern: /^(?:ctrl|cmd|alt|control|command|esc)(?:[-+ ][a-z0-9]{1,4}){0,3} (?:does(?:n't|nt| not)|did(?:n't|nt| not)) (?:work|help|do)(?![a-z])/,
  },
  { needs: 'did', pattern: /(?:^| so )(?:i|we) did (?:it|that|all that) (?:all )?(?:over )?again$/ },
  {
    needs: 'tri',
    pattern: new RegExp(`^(?:and )?(?:the|my|our) ${RELATIVE} (?:has |have |also |even |and i )*tried(?: it| that)?(?: too| as well| also)?$`),
  },
  {
    needs: 'tie cov tap wed pro boa rop',
    pattern:
      /^(?:so )?(?:i|we)(?:'ve| have)? (?:tied|covered|taped|wedged|propped|boarded|roped) (?:it|them|the [a-z]+) (?:up|off|over|down|open|shut)(?![a-z])/,
  },
  {
    needs: 'bou',
    pattern:
      /^(?:so )?(?:i|we)(?:'ve| have)? (?:even |also |already )*bought (?:an?|some) (?:new |second |bigger |extra )?(?:cover|net|trap|heater|fan|booster|repeater|extender|filter|dehumidifier)$/,
    goesOn: /^,? ?(?:and|but)(?![a-z])/,
  },
  {
    needs: 'res re reb rei rol dow pow upd',
    pattern:
      /^(?:even )?(?:an? |the |another )?(?:factory |hard |full |clean |soft )?(?:reset|restart|reboot|re-?install|rollback|downgrade|power cycle)(?: (?:to|of|with|on) [^ ]{1,24}(?: [^ ]{1,24})?)? (?:did(?:n't|nt| not)|does(?:n't|nt| not)) (?:help|fix|change|solve|cure|do anything)(?![a-z])/,
  },
  { needs: 'wai', pattern: new RegExp(`^(?:i |we )?(?:then )?waited (?:for )?${WAIT}`), isBeside: true },
  {
    needs: 'bee',
    pattern:
      /^(?:(?:an?|the) )?[a-z]+ has been (?:run|restarted|rebooted|re-?installed|reset|rebuilt|flushed|cleared|reindexed|recreated)(?: (?:twice|again|too|already))?$/,
  },
  {
    needs: 'ask',
    pattern: /^(?:and )?i(?:'ve| have)? asked(?: (?:around|everywhere|everyone|everybody|all round|the neighbou?rs))?$/,
    goesOn: /^[\s.!)]*$/,
  },
  { needs: 'did', pattern: /^(?:but )?(?:i|we) did$/, goesOn: /^, (?:by|with|on|in|twice|three|via|through|last|again|already) / },
];
