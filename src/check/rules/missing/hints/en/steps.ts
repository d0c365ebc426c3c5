import { lowerPattern } from '../../../../letter-pattern.ts';
import type { Hint } from '../hint.ts';
import { NO_DEED } from './no-deed.ts';

/** What changes a machine, so that what comes after it may come of it. */
const EVENT =
  'updat\\p{L}{1,3}|upgrad\\p{L}{1,3}|patch|import|export|install\\p{L}{0,6}|reinstall\\p{L}{0,6}|changed?|restart|reboot|reset|migration|move|switch|sync|release|restore|login|replacement|swap|storm|power cut|merge|redesign|relaunch|trip';

/** What one does with a program or a device. */
const PRESSED =
  '(?:(?:click|press|tap|touch|open|log|swipe|plug|start|type|enter|select|play|unlock|upload|download|install|switch|export|import|print|paste|drag|scroll|scan)\\p{L}{0,3}|quit|brought|run (?:it|the|an?|my|`)|ran(?! (?:into|out))|chose|choose|went|goe?s?)(?!\\p{L})';

/** The way to the problem. */
export const steps: readonly Hint[] = [
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:when|whenever|every time|each time|as soon as|(?:as|while) (?:i|we) (?:was|were) \p{L}{2,24}ing|once (?:i|you|we|it|the))(?!\p{L})/u,
    ),
    unless: ['expected'],
    from: 0.28,
  },
  {
    pattern: lowerPattern(
      `(?<!\\p{L})(?:(?:since|after) (?:i|we|(?!${NO_DEED})\\p{L}{2,24}ing)|(?:since|after|following|(?:began|started|starts|happens|came|wrong|broke|trouble) with) (?:the|your|my|our|an?|that|this|last \\p{L}{2,9}['’]s) (?:[\\p{L}\\p{N}.-]{1,20} ){0,2}(?:${EVENT})|since \\p{L}{1,20} (?:update|upgrade)|(?:let|lets) \\p{L}{1,20} (?:up(?:date|grade)|restart)|updat(?:ed|es) itself)(?!\\p{L})`,
    ),
    from: 0.3,
  },
  { pattern: lowerPattern(`(?<!\\p{L})(?:i|we|you|they) ${PRESSED}`), from: 0.3 },
  // Whoever tells of somebody else does so because it matters.
  {
    pattern: lowerPattern(`(?<!\\p{L})(?:he|she|daughter|son|grandson|granddaughter|wife|husband|kid|child|boy|girl|colleague) ${PRESSED}`),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})if (?:i|you|we|one|the user) (?!can|could|understand|am|are|have|were|was|may|might|want|need|remember|recall|get|don|do|would|had|did|say|think|know|like|wish|like|will|won)\p{L}{2,24}/u,
    ),
  },
  // "Swiping through the list, I hear …", "On plugging it in, …"
  {
    pattern: lowerPattern(
      `^(?:(?:on|upon|while|by) )?(?!${NO_DEED})\\p{L}{2,24}ing (?:\`|"|\\p{L})|(?<!\\p{L})(?:on|upon|while) (?!${NO_DEED})\\p{L}{2,24}ing(?!\\p{L})`,
    ),
    needs: 'observed',
    from: 0.2,
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:only|all|just) (?:thing )?(?:i|we)(?:['’]d| had)? (?:did|done)|(?:i|we) only (?!notic|want|need)\p{L}{2,24}ed|(?:been|was|were|am) trying to (?!keep|stay|be|say|understand))(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /^(?:imported|exported|opened|installed|downloaded|uploaded|plugged|connected|updated|upgraded|pressed|clicked|tapped|typed|entered|logged (?:in|on)|signed (?:in|up)|swiped|selected|chose|picked|launched|scanned|printed|saved|copied|pasted|dragged|created)(?!\p{L})/u,
    ),
    unless: ['tried'],
  },
  {
    pattern: lowerPattern(
      /^(?:plug|press|click|tap|open|choose|select|pick|type|switch|turn|put|hold|drag|scroll|start) [^.]{2,60}(?:,| and) (?:the|it|my|all|every|nothing|everything)(?!\p{L})/u,
    ),
    unless: ['tried', 'expected'],
  },
  // Told as one tells the way to somebody: "press it, wait, …"
  {
    pattern: lowerPattern(
      /(?:^|[:;] )(?:open|click|press|tap|type|run|start|launch|select|choose|pick|play|lock|break|save|go to|log in|sign in|drag|scroll|paste|print|configure|push|turn|take|load|import|export|enter) (?:(?:the|an?|my|any\p{L}{0,6}|it|on|in|one|two)(?!\p{L})|["`«“])[^.]{0,80}[,>→]/u,
    ),
    unless: ['tried', 'expected'],
  },
  {
    pattern: lowerPattern(
      /^(?:(?:an? |the )(?:search|click|tap|query|call) (?:for|on|of|to|with)|(?:undo|redo|search|click|tap)(?:ing)? (?:after|for|on))(?!\p{L})|(?<!\p{L})(?:ctrl|cmd|alt|shift) ?\+ ?\p{L}/u,
    ),
    unless: ['tried'],
  },
  // A command or a call with what it is given.
  {
    pattern: lowerPattern(
      /`(?:\$ ?)?[a-z][\p{L}\p{N}_.-]{0,20} (?![=:<>!])[^`]{0,60}(?:[|/.-]|[^` ]{1,30} [^`]{1,40})[^`]{0,60}`|`[\p{L}_.]{2,40}\((?:["'\p{N}])|^(?!add |please |feature |allow |support |build fails )(?:\p{L}[\p{L}\p{N}-]{1,12} )(?:[^ ]{1,30} ){0,8}--?\p{L}[\p{L}\p{N}-]{0,20}|^(?:get|post|put|delete) \/|(?<!\p{L})(?:command line|wget|curl)(?!\p{L})|(?<!\p{L})(?:running|calling|executing) `/u,
    ),
    audience: 'developer',
  },
];
