import { isGoodNews } from '../../customer/good-news.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import type { Lowered } from '../rule.ts';
import { failure } from './error-talk.ts';

/** Longer texts say such things by the way. */
const LONGEST = 600;
const LONGEST_THANKS = 200;

const SUGGESTION = lowerPattern(
  /^(?:re: )?(?:(?:wish|suggestion|idea|пожелание|предложение|идея)(?: [^\n:]{1,40})?:|пожелание (?:по|к|на)(?!\p{L}))|(?<!\p{L})(?:feature request|(?:please|could you|can you) add (?:an? |the |support|option)|would (?:it be|be) (?:great|nice|cool|useful|helpful|handy)|i(?:['’]d| would) (?:like to )?suggest|(?:my |a )suggestion|предлагаю|предложение по|добавьте,? пожалуйста|пожалуйста,? добавьте|было бы (?:здорово|удобно|хорошо|классно|неплохо|круто))(?!\p{L})/u,
);
/** Without one of these nobody thanks, or takes leave of what was wrong. */
const THANKS = lowerPattern(
  /(?<!\p{L})(?:thanks|thank you|cheers|спасибо|благодар\p{L}{1,3}|good news|close (?:this|the|my) (?:ticket|case|request)|(?:обращение|заявку|вопрос) (?:можно |уже )?закры\p{L}{1,4})(?!\p{L})/u,
);
const SOLVED = lowerPattern(
  /(?<!\p{L})(?:(?:it |everything |all )?(?:works|working) (?:again|now|fine|perfectly)|(?:is |been |got )?(?:solved|fixed|resolved|sorted)|вс[её] (?:за)?работает|заработал[аои]?|решен[аоы]?|решён|решили|починил[аи]|исправил[аи]|помогло)(?!\p{L})/u,
);
const AND_YET = lowerPattern(/(?<!\p{L})(?:but|however|not|still|no|n['’]t|\p{L}+n['’]t|но|однако|не|нет|только|опять|снова)(?!\p{L})/u);

/** Thanks in the words of a fault. */
const BEYOND_WORDS = lowerPattern(/^(?:i|we) (?:really |simply |just )?(?:can['’]?t|cannot|could(?:n['’]t| not)) thank \p{L}+ (?:all )?enough/u);

/** Words of an answer that only takes notice. */
const NOTICE = lowerPattern(
  /^(?:(?:ok|okay|k|great|good|perfect|cool|fine|nice|got it|received|noted|understood|all good|thanks?|thank you|thx|ty|cheers|so much|very much|a lot|again|for (?:your|the) (?:help|reply|answer|quick reply)|ок|окей|хорошо|отлично|супер|понял[аи]?|ясно|понятно|принято|получил[аи]?|спасибо|благодарю|большое|огромное|вам|за (?:ответ|помощь|информацию))[\s,.!)🙏👍]*){1,6}$/u,
);

/** Whether a text only thanks, as what was wrong is solved or somebody helped, or answers a letter with thanks alone. */
export function isThanks({ seen, lower }: Pick<Lowered, 'seen' | 'lower'>): boolean {
  const isAnswer = seen.reading.blocks.some(({ kind }) => kind === 'quote');
  const said = lower.sentences.filter((_, at) => !seen.sentences[at]?.isTitle).join(' ');
  if (isAnswer && said.length < LONGEST_THANKS && NOTICE.test(said)) return true;
  const source = lower.source.trim();
  if (!THANKS.test(source)) return false;
  if (isGoodNews(seen)) return true;
  const rest = source.replace(BEYOND_WORDS, '');
  return source.length < LONGEST_THANKS && (rest !== source || SOLVED.test(source)) && !AND_YET.test(rest) && !source.includes('?');
}

/** Whether a text proposes something, and tells of nothing that failed. */
export function isProposal(about: Lowered): boolean {
  const { source } = about.lower;
  return source.trim().length < LONGEST && SUGGESTION.test(source) && failure(about) === undefined;
}
