import type { Cue } from '../cue.ts';
import type { Purpose } from '../voice.ts';
import { NO_VERBS } from './no-verbs.ts';

const NONE = NO_VERBS.join('|');

/** How verbs end, nouns apart. */
const VERB_ENDING =
  'ет|ит|ут|ют|ат|ят|ется|ится|утся|ются|атся|ятся|ать|ять|ить|еть|уть|ыть|ться|ти|чь|аю|яю|ую|юсь|усь|лю|жу|шу|чу|щу|аем|яем|уем|им|ешь|ишь|йте|ите|ьте|ал|ала|али|ало|ял|яла|яли|яло|ил|ила|или|ило|ел|ела|ели|ело|ыл|ыла|ыли|ыло|ул|ула|ули|уло|ол|ла|ло|ли|лся|лась|лось|лись|шел|шла|шли|ен|ена|ено|ены|ан|ана|ано|аны|нет';

/** Cues that lie in marks and shapes, not in words. They are tried on every sentence. */
export const MARKS: Readonly<Record<Purpose, readonly Cue[]>> = {
  observed: [
    // A verb that tells what something does: «показывает, уходят».
    { id: 'it-does', starts: '', pattern: new RegExp(`(?<![а-яa-z0-9])(?!(?:${NONE})(?![а-я]))[а-я]{2,16}(?:ет|ит|ут|ют|ат|ят)(?![а-яa-z0-9])`) },
    { id: 'quoted-alone', starts: '', pattern: /^[«"“„][^»"”]{4,120}[»"”][.!]?$/ },
    { id: 'cries', starts: '', pattern: /!!|\?!|\?\?/ },
  ],
  expected: [],
  wish: [],
  step: [
    { id: 'code-look', starts: '', pattern: /[a-z_]\([^)]{0,40}\)|[{};]$|^[a-z_.]{1,40} ?[:=]/ },
    {
      id: 'command',
      starts: '',
      pattern:
        /^[$#>] ?[a-z]|^[^а-яa-z0-9]{0,3}(?:sudo|docker|npm|npx|yarn|pnpm|git|pip3?|python3?|node|cargo|go|make|cmake|curl|wget|kubectl|helm|apt(?:-get)?|brew|java|mvn|gradle|gcc|cd|ls|mkdir|export|echo|ssh|psql|systemctl|insmod|import|from|const|let|var|def|select|insert|create) [^ ]/,
    },
    { id: 'code-quoted', starts: '', pattern: /'[^']{3,80}'/ },
    { id: 'arrow-path', starts: '', pattern: /[а-яa-z»"] ?(?:->|→|=>|>) ?[«а-яa-z"]/ },
  ],
  tried: [],
  context: [
    // Who has what, and which: «Модель на 9 комплектов, 2022 года».
    { id: 'no-verb', starts: '', pattern: new RegExp(`^(?!.*(?<![а-я])(?!(?:${NONE})(?![а-я]))[а-я]{1,16}(?:${VERB_ENDING})(?![а-я]))`) },
  ],
  question: [{ id: 'question-mark', starts: '', pattern: /\?/ }],
  courtesy: [
    // A surname does not end like a verb: «Курьер нагрубил».
    {
      id: 'name-line',
      starts: '',
      pattern:
        /^[а-я]{3,16}(?: [а-я]\. ?(?:[а-я]\.)?| (?!(?!михаил|кирилл|даниил|людмил)[а-я]*(?:[аеиуы]л|[аеиуы]л[аио]|л[ао]с[ья]|лись|лось|[аеиуюя]т|[еаиую]тся|ть)\.?$)[а-я]{3,18}(?: [а-я]{4,18}(?:ич|вна|чна))?)?[.,]?$|^[а-я]\. ?(?:[а-я]\. ?)?[а-я]{3,18}\.?$/,
    },
    { id: 'contact-line', starts: '', pattern: /[a-z0-9]@[a-z0-9]|(?:\+7|(?<![0-9])8)[ (-]{1,2}[0-9]{3}|(?:тел|моб)[а-я]{0,5}\.? ?:? ?\+?[0-9]/ },
  ],
};
