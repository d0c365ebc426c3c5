import type { FREQUENCIES } from '../../../model/words.ts';
import { matchesOf } from '../../matches-of.ts';
import { type Beginnings, wakers } from './awake.ts';
import type { Found } from './passage.ts';
import { wholeWords } from './whole-words.ts';

type Frequency = (typeof FREQUENCIES)[number];

/** How people say it. */
const WORDS: readonly (readonly [value: Frequency, needs: string, words: string])[] = [
  [
    'always',
    'eve eac alw con tim exc hun per whe rep mat каж вся все пос ста без про',
    'every (?:single )?(?:time|attempt|try|launch|start|boot)|each time|always|constantly|all the time|without exception|one hundred ?%|permanently|whenever|reproducible|consistently|whatever i do|no matter what|каждый раз|всякий раз|кажд(?:ую|ое) (?:попытку|включение)|при каждом [а-я]+|всегда|постоянно|стабильно|воспроизводится всегда|без исключений|в ста процентах',
  ],
  [
    'often',
    'oft fre mos mor not nea alm usu sev man reg rep не час поч обы бол нес рег раз дел чут',
    'often|frequently|most of the time|mostly|usually|almost every time|nearly every time|several times a (?:day|week)|many times|regularly|repeatedly|more than once|not (?:for )?the first time|часто|очень часто|почти каждый раз|почти всегда|обычно|в большинстве случаев|по несколько раз в (?:день|неделю)|регулярно|раз за разом|не (?:в )?первый раз|не один раз|не раз|неоднократно|то и дело|чуть ли не каждый',
  ],
  [
    'sometimes',
    'som occ tim now onc int spo ran alw eve ino fiv ten thr ино вре пер изр пор раз все каж слу ран быв нет',
    'sometimes|occasionally|from time to time|now and then|once in a while|intermittent(?:ly)?|sporadic(?:ally)?|randomly|at random|at times|not (?:always|every time|each time)|every (?:other|second|third) time|(?:one|two) (?:time )?(?:in|of|out of) (?:three|five|ten)|every now and (?:then|again)|иногда|время от времени|периодически|изредка|порой|временами|раз на раз|не всегда|не каждый раз|через раз|то [а-я]+,? то нет|случайным образом|рандомно|бывает|раз в (?:день|неделю|час|месяц)',
  ],
  [
    'once',
    'onc tim fir оди одн еди впе пер раз',
    '(?:just|only) once|(?<!(?:at|for|than) )once(?= ?(?:$|[.,;!)]|so far|today|yesterday))|one time only|happened once|(?<!not |not for )(?:for )?the first time|a single time|(?:всего |только |лишь )?(?<!не )один раз|однажды|единожды|единственный раз|впервые|(?<!не |не в )(?:в )?первый раз|разово',
  ],
];
const awakeWords = wakers(WORDS.map(([value, needs, words]) => ({ value, needs, pattern: wholeWords(words) })));

/** «Заказываю у вас впервые», «часто пользуюсь»: said of who writes, and not of what happens. */
const CUSTOMER_BEFORE =
  /(?<![a-zа-я])(?:заказыва|покупа|обраща|пишу|пользу|bought|buy|order|shop|contact|wr[io]t|customer)[a-zа-я]*(?: [a-zа-я]+){0,4} $/;
const CUSTOMER_BEHIND =
  /^,? (?:i (?:order|buy|bought|shop|use|contact|write)|(?:ordering|buying|shopping) |(?:заказыва|покупа|обраща|пишу|писал|пользу)[а-я]*)/;

/** How often it happens; values are the words of `FREQUENCIES`. */
export function frequenciesIn(plain: string, beginnings: Beginnings): readonly Found[] {
  return awakeWords(beginnings).flatMap(({ value, pattern }) =>
    matchesOf(plain, pattern).flatMap(({ 0: whole, index: start }) => {
      const end = start + whole.length;
      const isOfCustomer =
        CUSTOMER_BEHIND.test(plain.slice(end, end + 30)) || (value === 'once' && CUSTOMER_BEFORE.test(plain.slice(Math.max(0, start - 60), start)));
      return isOfCustomer ? [] : [{ start, end, value }];
    }),
  );
}
