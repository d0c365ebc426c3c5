import { letterPattern } from '../letter-pattern.ts';

/** What waits for another word: a sign, or a word with which no thought ends. */
const DANGLING = letterPattern(
  /(?:[,;(«“&/]|(?<![:：])\s[-–—]|(?<![\p{L}\d])(?:the|an?|of|to|and|or|at|with|for|from|by|is|are|was|were|than|into|onto|between|during|that|which|when|where|if|because|while|although|my|your|our|their|its|this|these|those|as|not|has|have|been|will|would|should|и|а|но|в|во|на|с|со|к|ко|по|за|из|от|до|для|при|о|об|у|не|ни|что|чтобы|как|или|если|когда|где|после|перед|через|без|под|над|между|из-за|мой|моя|моё|мои|моей|моего|ваш|ваша|ваше|ваши|вашей|вашего|наш|наша|это|этот|эта|эти|то|который|которая|которое|которые))$/iu,
);
/** Words that wait for another, unless they belong to a verb before them: "turned it on", "cannot log in". */
const PARTICLE = letterPattern(/(?<![\p{L}\d])(?:in|on|over)$/iu);
const OF_A_VERB = letterPattern(
  /(?<!\p{L})(?:log|logg|sign|turn|switch|plug|stay|come|go|get|got|keep|put|let|is|its|it's|are|was|stays?|comes?|came|goes|went|back|start|carry|mov)(?:ed|ing|s)?(?: \p{L}+){0,2} (?:in|on|over)$|(?:,| off and) (?:in|on|over)$/iu,
);
const LONGEST = 40;

/** Whether a line, without white space after it, ends so that it has to go on. */
export function isDangling(line: string): boolean {
  const tail = line.slice(-LONGEST);
  return DANGLING.test(tail) || (PARTICLE.test(tail) && !OF_A_VERB.test(tail));
}
