import type { Label, Lack } from '../../../model/judging-words.ts';
import { lowerPattern } from '../lower-pattern.ts';
import type { Case } from '../rule.ts';

/** What a single sentence may do, even where the whole text was not taken to tell it. */
const LABELS: Readonly<Partial<Record<Lack, Label>>> = { steps: 'step', expected: 'expected', actual: 'observed', tried: 'tried' };

/** Words with which people ask for something to be done. A bare cry for help asks for nothing in particular. */
const WISH = lowerPattern(
  /(?<![\p{L}])(?:(?:please|pls|plz|kindly)(?! (?:help|advise|look|see|find|note|read|fix|do something))|(?:could|can|would|will) (?:you|someone|somebody|anyone)(?! (?:help|explain|tell|please help))|(?:i|we)(?:['’]d| would)? (?:want|need|like|demand|insist|appreciate|be (?:grateful|glad|happy))|want (?:my|the|a)|need (?:a|the|my)|(?:give|let|send|put|refund|pay) (?:me|us|it|back)|(?:money|refund|replacement) (?:back|please|now)|прошу(?! прощ| помо)|просим|хочу|хотим|хотел\p{L}{1,2} бы|хотелось бы|требую|желательно|пусть|жд[уё]м? (?:возврат|замен|ответ|пере)\p{L}*|можно (?:ли )?(?:вернуть|отменить|заменить|поменять)|лучше\p{L}* (?:сразу )?(?:замену|возврат)|нужн[аоы]? (?:замена|возврат|перерасч[её]т)|(?!извините|простите|помогите|здравствуйте|скажите|видите|хотите|можете|объясните|посмотрите)\p{L}{3,}(?:йте|ите|ьте))(?!\p{L})/u,
);

/** Looser than what `lacks` goes by: where the text may tell it after all, nobody asks. A question about what is there is worse than none. */
export function mayBeThere({ seen, lower }: Case, field: Lack): boolean {
  const label = LABELS[field];
  if (label !== undefined) return seen.sentences.some(({ labels }) => labels.includes(label));
  return field === 'outcome' && lower.sentences.some((text) => WISH.test(text));
}
