import { letterPattern } from '../letter-pattern.ts';

const DEATH = '(?:died|dies|die|is dead|are dead|was killed|were killed|got killed|passed away)';
const DEATH_RU = String.raw`(?:умер|погиб|скончал)\p{L}{0,4}`;
const PLAY =
  '(?:games?(?! (?:account|console|subscription|librar|purchase))|gameplay|simulations?|simulators?|sims|minecraft|fortnite|roblox|level(?! (?:\\p{N}{1,2} )?(?:of|at) the)|round|raid|dungeon|quest|mission|boss fight|cutscene|scenario|tutorial|episode|film|movie(?! thea)|series|novel|book|story|tests?|test data|test case|sandbox|demo|staging)';
const PLAY_RU = String.raw`(?:игр[еуы]|симуляц\p{L}+|симулятор\p{L}*|майнкрафт\p{L}*|раунд\p{L}*|уровн\p{L}*|рейд\p{L}*|квест\p{L}*|мисси\p{L}+|фильм\p{L}*|сериал\p{L}*|книг[еу]|роман[еу]|тест\p{L}*|сцен[еуы]|сценари\p{L}+)`;
/** Within the same breath. */
const NEAR = String.raw`(?:(?! and | и )[^.,;!?\n]){0,30}?`;

/** A death that is played, told in a story or run as a test, and one of laughter. */
const PLAYED = letterPattern(
  `(?<!\\p{L})(?:${[
    String.raw`${DEATH} ${NEAR}(?<!\p{L})(?:in|on|at|during) (?:\p{L}+['’]?s? ){0,3}?${PLAY}`,
    String.raw`(?:in|on|at|during) (?:\p{L}+['’]?s? ){0,3}?${PLAY},? ${NEAR}(?<!\p{L})${DEATH}`,
    `(?:died|dead|die|dies) (?:laughing|from laughing|inside|(?:of|from|with) (?:laughter|boredom|shame|embarrassment|curiosity|envy))`,
    String.raw`${DEATH_RU} ${NEAR}(?<!\p{L})(?:в|во|на) (?:\p{L}+ ){0,3}?${PLAY_RU}`,
    String.raw`(?:в|во|на) (?:\p{L}+ ){0,3}?${PLAY_RU},? ${NEAR}(?<!\p{L})${DEATH_RU}`,
  ].join('|')})(?!\\p{L})`,
  'gi',
);

/** A text without the deaths in it that nobody died. */
export const withoutPlay = (text: string): string => text.replace(PLAYED, ' … ');
