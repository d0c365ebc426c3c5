import { letterPattern } from '../../letter-pattern.ts';
import type { Sentence } from '../../read/reading.ts';

/** UTF-16 units: who only presses for time needs no more. */
const LONGEST = 100;

/** Something has to be done by some time. */
const URGES = letterPattern(
  /^(?:(?:это|всё|все|мне|нам|очень|и|но)[ ,]{1,2}){0,3}(?:нужно|надо|необходимо|требуется|важно) (?:(?:это|всё|все|мне|нам) ){0,2}(?:срочно |поскорее |быстро )?(?:исправить|починить|решить|разобраться|восстановить|войти|зайти|попасть|сдать|отправить|сделать|успеть|устранить|закрыть)(?: [\p{L}-]{1,20}){0,3}? ?(?:сегодня|завтра|срочно|до (?:завтра|вечера|утра|обеда|конца|понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья|\d)|к (?:завтра|вечеру|утру|понедельнику|вторнику|среде|четвергу|пятнице|\d)|как можно (?:скорее|быстрее)|немедленно)[^.!?]{0,30}[.!?]*$|^(?:(?:it|this|that|i|we|and|but) ){0,2}(?:needs?|must|has to|have to) (?:(?:it|this|that|to|be|get|have) ){0,3}(?:fixed|solved|resolved|repaired|done|working|sorted|finished|in)(?: \p{L}{2,12}){0,2} (?:today|tomorrow|tonight|asap|urgently|immediately|right away|as soon as possible|(?:by|before|until) [^.!?]{2,30})[.!?]*$/iu,
);

/** Whether a sentence only presses for time: that something is to be mended by tomorrow tells nobody how it should be. */
export function urges({ text }: Pick<Sentence, 'text'>): boolean {
  return text.length <= LONGEST && URGES.test(text);
}
