import { showsTrade } from '../audience-of.ts';
import { lowerPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import { SYSTEM_NAME } from '../see/facts/system-names.ts';
import type { Seen, SeenFact } from '../see/seen.ts';
import { onlyTellsWhatHappens } from './only-tells-what-happens.ts';

/** A name with a capital within, as makers of programs write it: it is none for the sentence that it begins. */
const NAME = /(?<![\p{L}\p{N}_.@/-])(\p{Lu}\p{Ll}{1,14}\p{Lu}[\p{Ll}\d]{1,14}|\p{Ll}\p{Lu}\p{Ll}{2,14})(?![\p{L}\p{N}_@/(]|\.\p{L})/gu;
const DO = '(?:(?:crash|freez|clos|start|open|launch|load|hang)(?:e|s|es|ed|ing)?|froze|frozen|hung|quits?)';
/** What only programs do, right behind their name. A firm stops responding, too. */
const DOES = lowerPattern(
  `^(?: (?:\\p{L}{2,12}ly|just|always|often|still|then|now|постоянно|всегда|сразу|часто|опять|снова|сам[аои]?|просто))? (?:${DO}|(?:does(?:n['’]t| not)|will not|won['’]t|keeps|stopped|stops|did(?:n['’]t| not)|can(?:not|['’]t)) (?:${DO}|(?:work|run)(?:s|ing|ning)?)|(?:не )?(?:вылет|пада|упал|зависа|завис|висн|закрыва|запуска|открыва|грузит|загружа|тормоз|глюч|работа)\\p{L}{0,8})(?!\\p{L})`,
);
/** Such names that are none of a program. */
const NO_PROGRAM = /^(?:WiFi|.*(?:Error|Exception|Warning|Book|Phone|Pods?))$/;

/** Names of programs that tell themselves by what they do: "PhotoDesk crashes when …". In the reports of developers such names are those of parts. */
export function programsNamed(seen: Seen): SeenFact[] {
  if (seen.kind !== 'technical' || showsTrade(seen)) return [];
  return seen.sentences.filter(onlyTellsWhatHappens).flatMap(({ start, text }) =>
    matchesOf(text, NAME).flatMap(({ 0: name, index }): SeenFact[] => {
      const end = index + name.length;
      if (SYSTEM_NAME.test(name) || NO_PROGRAM.test(name) || !DOES.test(text.slice(end, end + 60).toLowerCase())) return [];
      return [{ start: start + index, end: start + end, text: name, value: name }];
    }),
  );
}
