import { namesWhatRuns } from '../../runs-programs.ts';
import type { Case } from '../rule.ts';
import { anyOf } from './sought/sought.ts';

/** What keeps people from living in peace, in their house or before it. */
const NUISANCE = anyOf(
  'nois(?:y|e)|loud music|part(?:y|ies|ying)|bark(?:s|ing)|smok(?:es?|ing)|drill(?:s|ing)|shout(?:s|ing)|stinks?|stench|smells? of|drunks?|rubbish|litter(?:ed)?',
  'шум\\p{L}{0,4}|грохо\\p{L}{1,4}|музык\\p{L}|ор(?:ут|[её]т)|лает|лают|сверл\\p{L}{1,3}|стуч\\p{L}{2}|кур(?:ят|ит)|пь(?:ют|яные)|вон\\p{L}{1,3}|воняет|гряз\\p{L}{1,3}|не убира\\p{L}{2,4}|не моет|мусор\\p{L}?|стройк\\p{L}',
);
const NEIGHBOURS = anyOf(
  'neighbou?rs?|upstairs|downstairs|next door|stairwell|hallway|courtyard|(?:our|the) (?:house|building|block|yard)',
  'сосед\\p{L}{0,4}|подъезд\\p{L}{0,2}|двор(?:а|е|у)?|лестничн\\p{L}{2,3}|на лестнице|нашем доме|под окн\\p{L}{2,3}|над нами|под нами|за стеной',
);
/** A street, a house or what is registered there: a flat alone is in every house. */
const PLACE = anyOf(
  '\\p{N}{1,4}[a-z]? (?:\\p{L}{3,14} ){1,2}(?:street|road|lane|avenue|drive|close|court|square|way|place|terrace|gardens?|st|rd|ave)|(?:house|block|building|entrance) (?:no\\.? ?)?\\p{N}{1,4}',
  '(?:ул|улиц\\p{L}{1,2}|пр|просп\\p{L}{0,6}|пер|переул\\p{L}{1,4}|шоссе|бульвар\\p{L}?|наб\\p{L}{0,9}|площад\\p{L}{1,2}|проезд\\p{L}?|мкр|адрес\\p{L}?)\\.?|д(?:ом\\p{L}?)?\\.? ?№? ?\\p{N}{1,4}\\p{L}?|\\p{L}{4,20}(?:ая|ой|ский|ского) \\p{N}{1,4}',
);

/**
 * Whether one sentence tells that a house or its yard is noisy or dirty, and none which it is: nobody can go there. Where a device or a program has a part in it,
 * the noise may be its own.
 */
export const isNuisanceSomewhere = ({ lower }: Pick<Case, 'lower'>): boolean =>
  lower.sentences.some((sentence) => NUISANCE.test(sentence) && NEIGHBOURS.test(sentence)) &&
  !PLACE.test(lower.source) &&
  !namesWhatRuns(lower.source);
