import { isGoodNews } from '../../customer/good-news.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import type { Lowered } from '../rule.ts';
import { tellsFailure } from './error-talk.ts';

/** Longer texts say such things by the way. */
const LONGEST = 600;
const LONGEST_THANKS = 200;

const SUGGESTION = lowerPattern(
  /^(?:re: )?(?:(?:wish|suggestion|idea|пожелание|предложение|идея)(?: [^\n:]{1,40})?:|пожелание (?:по|к|на)(?!\p{L}))|(?<!\p{L})(?:feature request|(?:please|could you|can you) add (?:support|option)|(?:would (?:it be|be)|it['’]d be) (?:really |so )?(?:great|nice|cool|useful|helpful|handy)|i(?:['’]d| would) (?:like to )?suggest|(?:my |a )suggestion|предлагаю|предложение по|добавьте,? пожалуйста|пожалуйста,? добавьте|было бы (?:здорово|удобно|хорошо|классно|неплохо|круто))(?!\p{L})/u,
);
/** What a program may be given that it has not. */
const FEATURE = {
  en: '(?:options?|features?|settings?|(?:\\p{L}+ )?modes?|themes?|support|buttons?|possibility|ability|ways?|filters?|shortcuts?|views?|widgets?|integrations?|exports?|imports?|sorting|search|calendar|layout|design|interface|backgrounds?|fields?|languages?|translations?|columns?|notifications?|reminders?|toggles?|switch|login|authentication|formats?)',
  ru: '(?:функци|опци|возможност|настройк|режим|тем[уаыо]|кноп|поддержк|фильтр|виджет|вид(?!\\p{L})|интеграц|экспорт|импорт|переключател|сортировк|поиск|календар|дизайн|интерфейс|пол[ея](?!\\p{L})|язык|перевод|столб|колонк|уведомлени|напоминани|вход|фон(?!\\p{L})|формат)',
} as const;

/** A feature wished for, in the words with which a text begins. */
const WISHED = lowerPattern(
  `(?:(?:please|(?:can|could|would|will) (?:you|we)(?: guys)?(?: please| maybe| possibly| perhaps)?|any (?:chance|plans?) (?:you (?:can|could|will)|to|of)|is it possible to|(?:would|do) you (?:consider|plan)(?: to)?|i(?:['’]d| would) (?:really |also )?(?:love|like)(?: (?:you )?to)?)(?: please)? (?:add|adding|introduce|introducing|implement|implementing|bring(?:ing)? back|offer|offering|provide|include|have|see)|i wish (?:there (?:was|were)|you (?:had|would add|could add|offered)|(?:it|the app|the program|the site) had)|bring back) (?:(?!me|us|him|her|them|it)[\\p{L}\\p{N}'’-]{1,16} ){0,5}${FEATURE.en}(?!\\p{L})|(?:(?:добав|сдела|введ|внедр|реализу|верн)(?:ьте|айте|ите|йте|уйте)(?:,? (?:пожалуйста|плиз))?,?|(?:можно ли|нельзя ли|прошу|просьба|просим|предлагаю|планируете ли) (?:\\p{L}{2,12} )?(?:добавить|сделать|ввести|внедрить|реализовать|вернуть)|хотелось бы(?: (?:увидеть|видеть|иметь|получить))?|хочется|был[ао]? бы (?:\\p{L}{4,10} )?(?:иметь )?) (?:(?!мне|нам|мой|мою|мои|возврат)[\\p{L}\\p{N}-]{1,16} ){0,3}${FEATURE.ru}`,
);

/** Who brings back what the person has with a desk mends a fault. */
const OWED = lowerPattern(/(?<!\p{L})(?:my|price|tariff|plan|money|refund|order|parcel|password|мо[йяюеи]|цен[уы]|тариф|деньг|заказ|парол)/u);

/** A lack told beside a wish: it is why the thing is wished for. */
const LACK = lowerPattern(
  /(?<!\p{L})(?:(?:currently|right now|at the moment|now|today|so far|as of now|yet|сейчас|пока|на данный момент|в текущей версии)(?!\p{L}).{0,60}(?:cannot|can['’]?t|can not|not possible|impossible|unable|have to|doesn['’]t (?:have|offer|support|allow)|no way|нельзя|невозможно|не могу|нет возможности|не получается|не поддерж|приходится|не предусмотр)|there(?: is|['’]s) no (?:way|option|setting)|doesn['’]t (?:have|offer|support)|нет (?:такой )?(?:возможности|настройки|функции|опции))(?!\p{L})/u,
);

/** Without one of these nobody thanks, or takes leave of what was wrong. */
const THANKS = lowerPattern(
  /(?<!\p{L})(?:thanks|thank you|cheers|спасибо|благодар\p{L}{1,3}|good news|close (?:this|the|my) (?:ticket|case|request)|(?:обращение|заявку|вопрос) (?:можно |уже )?закры\p{L}{1,4})(?!\p{L})/u,
);
const SOLVED = lowerPattern(
  /(?<!\p{L})(?:(?:it |everything |all )?(?:works|working) (?:again|now|fine|perfectly)|everything (?:works|is working)|(?:is |been |got )?(?:solved|fixed|resolved|sorted)|вс[её] (?:за)?работает|заработал[аои]?|решен[аоы]?|решён|решили|починил[аи]|исправил[аи]|помогло)(?!\p{L})/u,
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
  if (isGoodNews(seen)) return true;
  if (!THANKS.test(source)) return false;
  const rest = source.replace(BEYOND_WORDS, '');
  return source.length < LONGEST_THANKS && (rest !== source || SOLVED.test(source)) && !AND_YET.test(rest) && !source.includes('?');
}

/** Whether a text proposes something, and tells of nothing that failed but what is not there yet; of a feature it has to speak first. */
export function isProposal(about: Lowered): boolean {
  const { seen, lower } = about;
  // A form for proposals that nobody filled proposes nothing.
  if (seen.sentences.length === 0) return false;
  if (lower.source.trim().length >= LONGEST || !(SUGGESTION.test(lower.source) || beginsWithWish(about))) return false;
  return !seen.sentences.some(({ labels }, at) => labels.includes('observed') && isFailing(lower.sentences[at] ?? ''));
}

function isFailing(said: string): boolean {
  return tellsFailure({ text: said }) && !LACK.test(said);
}

/** Whether a feature is wished for before anything else is told. */
function beginsWithWish({ seen, lower }: Lowered): boolean {
  const first = lower.sentences.findIndex((said) => WISHED.test(said));
  const wish = lower.sentences[first];
  if (wish === undefined || OWED.test(wish) || isFailing(wish)) return false;
  return seen.sentences
    .slice(0, first)
    .every(({ labels, isTitle }) => isTitle || !labels.some((label) => label === 'observed' || label === 'tried' || label === 'step'));
}
