import { lowerPattern } from '../../../../letter-pattern.ts';
import type { Hint } from '../hint.ts';
import { NO_DEED } from './no-deed.ts';

/** What was done about it. */
export const tried: readonly Hint[] = [
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:tried(?! to)|(?:i|we)(?:['’]ve| have)? (?:also |already |then |just )?(?:called|rang|phoned|wrote to|e-?mailed|contacted|restarted|rebooted|reset|reinstalled|cleared|downgraded)|reinstall(?:ed|ing)|restart(?:ed|ing)|reboot(?:ed|ing)|clear(?:ed|ing) (?:the |my |its )?(?:\p{L}{1,20} )?(?:cache|cookies|data)|rolled back|same (?:thing|result|error|message|story) (?:on|in|with|after|again)|no (?:change|luck|difference|better|joy)|(?:did not|didn['’]t|doesn['’]t) help|git bisect|with the patch|(?:another|different) (?:browser|phone|computer|cable|device|card|network))(?!\p{L})/u,
    ),
  },
  // What came of it.
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:has|had|have|with|without|to) (?:no|any|zero|little) (?:effect|influence|impact|success|avail|joy)|got (?:better|worse)|(?:makes?|made) (?:it|them|that|no) (?:pass|work|go|worse|better|big\p{L}{0,4}|odds|difference)|cure[sd]?|helps|helped(?! me (?:to|in))|work(?:s|ed) ?around|work-?around|stopgap|g[eo]t (?:a?round|by) (?:it|this)|brings? (?:it|them) (?:back|down)|comes? (?:alive|back to life)|revives?|(?:zero|no) effect|(?:avoids?|bypass(?:es)?) (?:it|this|the (?:bug|problem|crash))|(?:our|my|a) way (?:out|around)|for now (?:i|we)|worked (?:on|for|in) (?:one|two|some|half|a)|(?:isn|wasn|aren)['’]t honou?red)(?!\p{L})/u,
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
    from: 0.3,
  },
  {
    pattern: lowerPattern(
      /^(?:with )?(?:ctrl|cmd|alt)[ +-]\p{L}|^-{1,2}\p{L}[\p{L}\p{N}-]{1,30} (?:has|does|is|makes|changes)|^["`][^"`]{2,40}["`] (?:before|first|instead)|^(?:manual|cold|fresh|factory|hard|soft|full|clean) (?:entry|boot|install\p{L}{0,6}|reset|restart|reboot|start|copy|wipe)|^(?:two|three|four|five|several|many) (?:\p{L}{1,12} )?(?:cleanings?|resets?|restarts?|reinstalls|attempts?|calls|e-?mails|letters)(?!\p{L})|(?:^|, )(?:clear|invalidate|delete|reset|restart|reinstall|wipe|downgrade|disable|remove) [^.,]{1,40}, |(?<!\p{L})as (?:advised|suggested|recommended)(?!\p{L})/u,
    ),
    unless: ['expected', 'question', 'step'],
    from: 0.3,
  },
];
