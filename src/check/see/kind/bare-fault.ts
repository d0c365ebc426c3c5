import { lowerPattern } from '../../letter-pattern.ts';

const CALLS = 'help|please|pls|plz|hi|hello|hey|ugh|omg|oh|so|and|again|now|помогите|пожалуйста|здравствуйте|опять|снова|блин|ну|и';
const THINGS =
  "(?:it|this|that|mine|everything|all|they|the thing|this thing)(?:'s|'re| is| are| has| have| had| was)?|он|она|оно|они|это|эта штука|все";
const HOW =
  'is|was|has|have|had|just|now|always|completely|totally|suddenly|all|simply|again|keeps?|still|опять|снова|совсем|вообще|просто|у меня|больше|уже|вдруг|внезапно|теперь|постоянно';
const FAILS = [
  'broken?|bust(?:ed)?|dead|died|kaput|down|froze|frozen|stuck|crash(?:es|ed|ing)?|fail(?:s|ed|ing)?|hangs?|hung|freez(?:es|ing)|gave up|packed (?:up|in)|conked out',
  "(?:stopped|not|no|doesn'?t|does not|isn'?t|won'?t|will not|don'?t|never) (?:work|start|open|load|respond|(?:turn|switch)(?:ing)? on|launch|boot|connect)(?:ing)?",
  '(?:сломал|накрыл)(?:ся|ась|ось|ись)|сдох(?:ло|ла|ли)?|умер(?:ло|ла|ли)?|полетел[оаи]?|глюч[аи]т|завис(?:ло|ла|ли)?|вис[ия]т|тормоз[ия]т|упал[оаи]?|вылета[ею]т|лага[ею]т|барахлит',
  '(?:не|перестал[оаи]?) (?:работа|включа|запуска|открыва|загружа|отвеча|груз|завод|паш|фурыч|реагиру)\\p{L}{1,5}',
].join('|');
const ENDS =
  'again|now|today|anymore|any more|at all|for me|on me|completely|please|help|опять|снова|вообще|совсем|больше|теперь|сегодня|помогите|пожалуйста';

/** That something fails, and no word of what it is. */
const BARE = lowerPattern(`^(?:(?:${CALLS}) ){0,4}(?:(?:${THINGS}) )?(?:(?:${HOW}) ){0,4}(?:${FAILS})(?: (?:${ENDS})){0,4}$`);
const LONGEST = 120;

/** Whether a text says that something fails, and nothing of what: "it's broken again", «не пашет». */
export function isBareFault(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[^a-zа-я\d']+/g, ' ')
    .trim();
  return BARE.test(words);
}
