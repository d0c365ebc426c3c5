import type { Mention } from './attached-files.ts';
import { NO_PAPER, NO_RUSSIAN_VERB, NO_VERB, PAPER, RUSSIAN_PICTURE, RUSSIAN_THING, THING } from './attached-things.ts';
import { FILE } from './file-names.ts';
import { wholeWords } from './whole-words.ts';

/** What shows something, for a person to see. */
const PICTURE = '(?:screen ?shots?|screen ?grabs?|screen recordings?|photos?|photographs?|fotos?|pictures?|pics?|videos?|scans?|test ?cases?)';
/** What a request goes in. */
const LETTER = '(?:e-?mail|mail|letter|message|report|ticket|post|issue|bug|request|form)';
const COUNT = '(?:a|an|the|my|one|two|three|four|five|six|several|some|both|all|\\d{1,2})';
/** What is attached to a machine, or hangs on something. */
const HARDWARE =
  '(?:to|devices?|disks?|drives?|keyboards?|monitors?|screens?|cables?|storage|volumes?|usb|networks?|cameras?|debuggers?|displays?|accounts?|policy|policies|is|was|and|files? (?:is|fails|does|cannot|are|were))';

/** What is there by the ways to send it: "the receipt I've attached", "come with this mail", "in the zip", «фото к письму». */
export const HERE: readonly Mention[] = [
  {
    needs: 'her att enc fin cop sca scr pho pic vid',
    pattern: wholeWords(
      `here(?:'s| is| are) (?:a |an |the |my |our )?(?:[a-z-]{2,20} )?(?:receipts?|invoices?|scans?|proof|reports?|letters?|documents?|statements?|certificates?|bills?|confirmations?)(?= ?(?:[:.,;!)]|$)| (?:again|once|and|of|from|with) )|(?:(?:the|my|our) (?:[a-z]{2,14} )?[a-z-]{3,20} (?:is|are) (?:also )?(?:attached|enclosed)(?= as an? [a-z]+)(?: as an? [a-z]{3,5})?)|(?:which |that )?i attach(?=[.,;!]|$)|please find (?:(?:the|my|an?) )?(?:fotos?|${THING}|${PAPER})(?: of [a-z ]{2,40})?(?= ?(?:[.,;!]|$))|copied (?:in|it|them)? ?below|i(?:'ve| have) copied (?:the |in )[a-z]+(?=:)|which i(?:'ve| have) (?:just )?scanned|^(?:[a-z]+ ){0,4}(?:screen ?shots?|photos?|pictures?|videos?) are (?:there|here)(?=[.]?$)`,
    ),
  },
  {
    needs: 'att enc zip ann',
    pattern: wholeWords(
      `(?:${COUNT} )?(?:[a-z-]{2,14} )?(?:${THING}|${PAPER}|crops?|profiles?|flame ?graphs?|benchmarks?|repro|repo|project)(?: (?:of|from|for) [a-z ]{2,30}?)? (?:is |are )?(?:also )?(?:attached|enclosed|zipped|in (?:the )?annexe?)(?: here)?(?= ?(?:$|[.,;:!)]| as ))|(?:the|my|this|these) attached (?!${HARDWARE}(?![a-z]))(?:${FILE}|[\\w-]{3,20}(?: (?:tiff?|pdf|png|file|project|image|${PAPER}))?)|attachment \\d{2,9}|(?:${THING}|${PAPER}), scanned`,
    ),
  },
  {
    needs: 'att enc add upl inc wit in int put',
    pattern: wholeWords(
      `(?:${COUNT} ){0,2}(?:${THING}|${PAPER}) (?:that |which )?(?:i|we)(?:'ve| have|'m| am)? (?:attached|attaching|added|adding|enclosed|enclosing|included)|(?:${COUNT} )?(?:${THING}|${PAPER})(?: [a-z]+){0,8} (?:come|comes|came|goes|go) with this ${LETTER}|(?:i|we)(?:'ve| have)? (?:put|sent|added|included) (?:the |an? |my |you )?(?:[a-z]+ ){0,2}(?:\\(${FILE}\\) )?(?:with|in|into|to) (?:this|the) ${LETTER}|(?:i|we)(?:'ve| have)? put in (?:${COUNT} ){0,2}${THING}|(?:(?:${THING}|${PAPER}|sources?)(?: (?:and|of) [a-z]+){0,2} (?:is|are) in (?:the|a|this) (?:zip|attachments?|annexe?|tarball)|${NO_PAPER}(?:${THING}|sources?)(?: (?:and|of) [a-z]+){0,2} (?:is|are) in (?:the|a|this) archive)`,
    ),
  },
  {
    needs: 'scr pho fot pic vid sca tes',
    pattern: wholeWords(
      `(?<=^[\\s*•-]{0,8})${NO_VERB}(?:(?:${COUNT}|short|full|close-up) ){0,2}${PICTURE}(?: (?:(?:of|in|from|showing) (?:the|a|an|my|it|both|one)(?![a-z])[^.!?:]{0,50})| \\([^)\\n]{0,30}\\)| \\+ [a-z ]{3,30})(?=[.]?$)|(?<=^[\\s*•-]{0,8})${NO_VERB}(?:two|three|four|five|six|several|some|\\d{1,2}) ${PICTURE} (?:of|from|in|showing) [a-z][^.!?:]{0,50}(?=[.]?$)|(?<=^[\\s*•-]{0,8})${NO_VERB}(?:photos?|pictures?|videos?|fotos?) of [a-z][^.!?:]{2,50}(?=[.]?$)|see (?:the |my )?(?:two|three|four|five|six|both|\\d{1,2}) ${PICTURE}|see (?:the |my )?fotos?`,
    ),
  },
  {
    needs: 'пис обр зая тик соо при зад арх ссы вло сфо отс зас скр сни фот вид зап ска',
    pattern: wholeWords(
      `(?:(?:два|две|три|четыре|пять|шесть|все|оба|обе|\\d{1,2}) )?${RUSSIAN_THING}(?: [а-я]{3,14}){0,3} к (?:письму|обращению|заявке|тикету|сообщению)(?= ?(?:$|[.,;!)]))|(?<=^[\\s*•-]{0,8})${NO_RUSSIAN_VERB}${RUSSIAN_THING}(?: [а-я]{1,14}){0,3} в (?:письме|тикете|задаче|заявке|обращении)(?= ?(?:$|[.,;!)]))|(?:[a-z]+-)?(?:${RUSSIAN_THING} (?:лежит|лежат) (?:в (?:задаче|тикете|вложении|заявке|письме)|по ссылке|тут|здесь|рядом)|${NO_PAPER}${RUSSIAN_THING} (?:лежит|лежат) в (?:архиве|облаке))|${RUSSIAN_THING}(?: и [а-я]{3,14})? (?:сфоткал|сфотографировал|заскринил|отсканировал)[аи]?(?= ?(?:$|[.,;!)]))|(?<=^[\\s*•-]{0,8})${NO_RUSSIAN_VERB}(?:[а-я]{3,12} и )?${RUSSIAN_THING}(?: и [а-я]{3,12})? в приложении(?=[.!]?$)|(?<=^|, )(?:фото|видео|скрины?)(?: [а-я]{3,14}){0,2} есть(?=[.!]?$)|(?<=^[\\s*•-]{0,8})${NO_RUSSIAN_VERB}(?:[a-zа-я]{2,12} ){0,2}(?:и )?${RUSSIAN_THING}(?: [а-я]{3,14})? (?:здесь|тут)(?=[.!]?$)|(?<=^[\\s*•-]{0,8})${NO_RUSSIAN_VERB}(?:(?:два|две|три|четыре|пять|\\d) )?${RUSSIAN_PICTURE}(?: [а-я]{1,14}){1,5}(?:, ${RUSSIAN_PICTURE}(?: [а-я]{1,14}){0,4})?(?=[.]?$)`,
    ),
  },
];
