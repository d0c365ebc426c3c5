import { matchesOf } from '../../../matches-of.ts';
import { MONTH } from '../dates/month-names.ts';
import { WEEKDAY } from '../dates/weekday-names.ts';
import { DESK, namesThing, OTHER, PLACE } from './deed-things.ts';
import { type Deed, deedOf } from './deed-verbs.ts';
import { AS_ATTEMPT } from './tried-words.ts';

const WORD = /[a-z][a-z'_]*(?:-[a-z_]+)*|[а-я]+(?:-[а-я]+)*/g;
/** A deed stands near the beginning of its clause. */
const FAR = 70;

/** What may stand before an English deed of one's own. */
const OWN =
  /^(?:(?:i|we|i've|we've|i'd|ive|i'm|me|have|has|had|also|and|then|even|just|already|but|or|so|once|twice|now|again|only|since|finally|carefully|simply|both|tried|was|am|obviously|of course|yes|ok|later|today|yesterday|first|second|next|lastly|at first|afterwards|in the end|instead|manually|physically|temporarily|completely|still|several times|several|times|been|myself|personally|quickly|tried and|already been|went and|(?:as|like) (?:advised|told|suggested|instructed|you said|you asked|requested)|per your e?-?mail|as a workaround|for now|we also|my (?:husband|wife|son|daughter|grand(?:son|daughter|child)|neighbou?r|friend|colleague|brother|sister|father|dad|mother|mum|mom|partner|flatmate|boyfriend|girlfriend|nephew|niece|landlord|admin)|our (?:admin|it|electrician|it guy|it people|sysadmin)|a (?:friend|colleague|neighbou?r)|the (?:technician|electrician|plumber) i paid|(?:husband|wife|son|daughter|neighbou?r|friend|colleague)) ?)*$/;

/** Who does what a Russian clause tells, where it is not the person. */
const SOMEBODY_ELSE =
  /(?<![а-яa-z])(?:курьер|оператор|поддержка|техподдержка|банк|менеджер|сотрудник|сотрудница|сотрудники|продавец|магазин|система|сайт|сервер|обновление|кошка|кот|собака|ребенок|вы|он|она|они|оно|никто|кто-то|кто|ваш|ваша|ваше|ваши|водитель|провайдер|windows|виндовс|винда|которые|который|которая|водители|мошенники|доставка|почта россии|служба|специалист|специалисты|техник|девушка|мужчина|парень|служба безопасности|пользователь|пользователи|клиент|клиенты|деньги|процесс|установщик|инсталлятор|клиентка|заказчик|завод|дочка сменила|ребята)(?![а-яa-z])/;
const OWN_WORD =
  /(?<![а-я])(?:я|мы|муж|жена|сын|дочь|внук|внучка|сосед|соседка|друг|подруга|коллега|брат|сестра|знакомый|я сама?|мы сами|айтишник|админ|электрик)(?![а-я])/;
const DONE_TO_ME = /(?<![а-я])(?:мне|нам|меня|нас|мой|моя|мое|мои|мою)(?![а-я])/;

/** What went wrong by it: then it was a step. */
const BAD_TURN =
  /(?<![a-zа-я])(?:gone|lost|lose|vanished|disappeared|missing|broke|snapped|smoke|since then|(?:was|were|got) (?:charged|zero|empty|white|blank|logged out|black)|never (?:came|arrived)|began|started to|went (?:white|black|blank)|became|saw|noticed|discovered|no longer|how do i|пропал[аио]?|исчез(?:ла|ли|ло)?|с тех пор|остал(?:ся|ась|ись) без|(?:с меня |мне |нам )(?:снова |опять |еще )?(?:списал|снял|начислил|пришл)[аио]|увидел[аи]?|обнаружил[аи]?|заметил[аи]?|сломал(?:ся|ась)|дым|(?:и|а|,) теперь|and now (?:it|the|my|i|all|we)|просит|запрашивает|ведет в никуда|ноль|выбило|не видно|как перенести|ключа больше нет|стал[аио]? (?!лучше|реже|меньше)|(?:^|[ ,])а [а-я]+(?: [а-я]+){0,3} нет)(?![a-zа-я])/;

/** What came of it: nothing, or it works. */
export const VAIN =
  /(?<![a-zа-я])(?:no (?:difference|change|changes|luck|effect|joy|improvement|result|success|help|use|good|avail|reply|response|answer)|nothing|same|identical|(?:did|does|do)(?:n't| not) (?:help|work|fix|change|solve|make|matter)|not? help(?:s|ed)?|in vain|to no avail|still|as before|no better|either|as well|is fine|it's fine|(?:error|crash|deadlock|noise|problem|leak|message|warning|flicker|lag|stutter|symptom|issue)s? (?:is |are |was )?(?:gone|vanished|disappeared|went away)|no (?:reaction|current|signal|block|blocks|trace|sign|replies|faults?)|zero (?:replies|effect|reaction)|never came back|shrugged|unchanged|useless|without (?:success|result)|all refused|rejected|both (?:fail|segfault|crash)|all (?:fail|crash)|rejected|refused|never (?:answered|replied)|ignores?|anyway|remains?|as dead|cold|stable|clean|helps?|helped|fixe[sd]|cured?|goes away|no one|nobody|не отреагировал[аи]?|then it (?:works|saves|prints|opens)|не помог[а-я]*|помог[а-я]*|не меняет[а-я]*|безрезультатно|бесполезно|без (?:толку|изменений|разницы|результата|эффекта)|то ?же|та же|тот же|те же|такая же|тоже|так же|все равно|по-прежнему|ничего|пусто|чисто|глухо|мимо|впустую|не лучше|прошло|(?:реакции|сигнала|тока|блокировок|проблем|следов|эффекта) нет|ноль|один в один|не сработал[аои]?|развод[а-я]{2} рук[а-я]+|ноль (?:эмоций|эффекта|реакции|толку|изменений)|тишина|молч[а-я]+|оба (?:падают|не)|скрывает|глушит|пропал[аи]? ошибка|ответа нет|не отвеча[а-я]+|отказ[а-я]*|лучше не стало|разницы|толку|остал(?:ись|ось|ась|ся)|капает|мертв[а-я]+|холодн[а-я]+|собирает[а-я]*|работает|сохраняет[а-я]*|не принима[а-я]+|не види[тшь]+|ошибка пропала|держится|сохраняется)(?![a-zа-я])/;

const TO_DO_TO_REACH =
  /^to (?:reach|contact|call|e-?mail|phone|ring|get (?:hold|through|help|in touch|rid|around|it fixed)|speak|talk|complain|report|restart|reset|reinstall|re-?install|clear|update|upgrade|roll|downgrade|revert|change|switch|swap|use (?:a|an|my|the other)|fix|repair|disable|turn|delete|remove|reconnect|re-?pair|resend|restore|recover|work around|solve|find (?:out|a|the|any|an))(?![a-z])/;
const INFINITIVE_TO_REACH =
  /(?<![а-я])(?:дозвон|связа|обратит|написа|позвон|достуч|перезагру|перезапус|сброс|сбрас|очист|чист|почист|смен|поменя|меня|отключ|выключ|обнов|переустан|восстан|удал|откат|перейти|переключ|решить|исправ|починить|найти|искать|разобрат|отпис|выйти и|выходить|заходить)[а-я]{0,9}(?![а-я])/;
const TRIED_SUCH =
  /^(?:$|(?:it|this|that|these|them|both|everything|all|every|again|with|without|in|from|via|through|using|by|several|many|various|different|another|other|a (?:different|new|second|fresh|clean|hard|factory|few|lot|wired|private|friend)|an? older|the (?:other|old|usual|obvious|following|web|desktop|mobile|same|suggested|steps|above|phone|app|site)|two|three|four|five|\d+|also|too|as|what|my (?:old|other|wife|husband|phone|laptop|mobile|tablet|ipad|neighbou?r|friend)|on (?:my|her|his|another|a|the|an|our|two|three|different|mobile|windows|linux|mac|android|ios)|to no|one|most|but|no|still|incognito|safari|firefox|chrome|edge|[a-z-]{3,14}ing)(?![a-z]))/;
const WORN = /^on (?:the|a|an) (?:[a-z]+ )?(?:shoes?|dress|jacket|coat|shirt|trousers|jeans|boots|ring|suit|hat|glasses)/;

/** What is done for its own sake. */
export const ERRAND =
  /(?<![a-zа-я])(?:(?:a|the) (?:doorbell|bell|taxi|cab|function|method|constructor|review|letter of|endpoint|api|test|script|poem|note|song|large|small|friend to)|for (?:a|an|my) (?:large|small|table|taxi|date|quote)|to (?:order|book|buy|pay|pick|collect|cancel|subscribe|tell you|congratulate)|in sick|себе|такси|функци[а-я]{1,2}|метод[а-я]{0,2}|отзыв[а-я]{0,2}|программ[а-я]{1,2}|скрипт[а-я]{0,2}|заказать|чтобы (?:заказать|купить|записаться|забронировать|забрать)|в дверь|(?:за|по поводу|насчет) заказ(?:ом|а)|большо[йе]|внимание|туфли|багаж|and bought|куртк[ау]|плать[ея]|размер)(?![a-zа-я])/;

/** Whether a clause tells, in the past, of something that the person did to mend it, as far as its words and what follows in the sentence tell. */
export function isDoneToMend(clause: string, rest: string, follows: boolean): boolean {
  const told = toldDeed(clause);
  if (told === undefined) return false;
  const { deed, after } = told;
  const vain = VAIN.test(rest.slice(0, 60)) || VAIN.test(after);
  const often = AS_ATTEMPT.test(clause);
  if (deed !== 'reach' && !follows && turnsBad(`${after} ${rest}`)) return false;
  return WORTH[deed]({ clause, rest, after, vain, often, russian: told.russian, imperfect: told.imperfect, they: told.they });
}

/** Whether a clause tells of trying something that is no remedy: "tried to pay". */
export function isTryingOnly(clause: string): boolean {
  return toldDeed(clause)?.deed === 'attempt' && !isDoneToMend(clause, '', false);
}

/** Whether something new went wrong by what is told. */
export function turnsBad(words: string): boolean {
  const near = words.slice(0, 110);
  const at = near.search(BAD_TURN);
  return at >= 0 && !VAIN.test(near) && !AS_ATTEMPT.test(near.slice(0, at + 1));
}

interface Told {
  readonly clause: string;
  readonly rest: string;
  readonly after: string;
  readonly vain: boolean;
  readonly often: boolean;
  readonly russian: boolean;
  readonly imperfect: boolean;
  /** They did it, or we: no word tells which. */
  readonly they: boolean;
}

/** Those at home, who lend a hand. */
const FAMILY = /^(?:my |our )?(?:husband|wife|son|daughter|grand(?:son|daughter)|neighbou?r|муж|жена|сын|дочь|внук|внучка|сосед)(?![a-zа-я])/;
/** What came of turning to somebody. */
const REPLIED =
  /^\W*(?:and |but )?(?:they|nobody|no one|he|she|who|the (?:lady|man|girl|woman|agent)|was told|were told|said|told|got told|там|говорят|ответил[аи]?|сказал[аи]?|обещал[аи]?|девушка|отвечают|ответ|робот|не берут|трубку)(?![a-zа-я])/;
const OPENED =
  /^(?:a|another|the|port|новый|новую|новое)? ?(?:[a-z]+ )?(?:ticket|case|dispute|support request|bug report|claim|issue|port \d+|спор|тикет|обращение|заявку|порт|претензию|чат с)(?![a-zа-я])|^(?:through )?(?:the|your|all|whole) (?:[a-z]+ ){0,2}(?:faqs?|docs|documentation|manual|guide|booklet|leaflet|handbook|help|article|wiki|changelog|release notes|instructions)(?![a-z])/;

const WORTH: Readonly<Record<Deed, (told: Told) => boolean>> = {
  remedy: () => true,
  mend: ({ clause, after, vain, often, russian, they }) =>
    vain || often || FAMILY.test(clause) || (!they && namesThing(russian ? clause : (after.split(' and ')[0] ?? ''))),
  handle: ({ after, vain, often }) =>
    vain || often || OPENED.test(after) || /^(?:it |the [a-z]+ )?(?:under|against|with (?:gdb|valgrind|[a-z]*san|-|gcc|clang|debug))/.test(after),
  reach: ({ clause, after, rest, often, russian, imperfect, they }) =>
    (!they ||
      /(?<![а-я])(?:вам|вас|вашу?|вашей|поддержк[а-я]|техподдержк[а-я]|чат|дважды|трижды|раза?|банк|управляющ[а-я]+)(?![а-я])/.test(clause) ||
      REPLIED.test(rest)) &&
    !ERRAND.test(`${after} ${rest.slice(0, 24)}`) &&
    (often ||
      DESK.test(russian ? clause : after) ||
      imperfect ||
      isBare(after, clause) ||
      REPLIED.test(rest) ||
      /^(?:to|with) [a-z"]/.test(clause.slice(clause.search(/(?:spoke|spoken|replied|talked) /)).replace(/^[a-z]+ /, ''))),
  check: ({ clause, after, vain, often, russian }) =>
    !/^(?:in|out)(?: |$)|^with a (?:screen|reader)/.test(after) && (vain || often || PLACE.test(russian ? clause : after)),
  attempt: ({ clause, after, vain, often, russian }) =>
    (russian ? isTryingRussian(clause, after) : isTrying(after)) || vain || often || isElsewhere(clause),
};

function isTrying(after: string): boolean {
  if (after.startsWith('to ')) return TO_DO_TO_REACH.test(after);
  return !WORN.test(after) && (TRIED_SUCH.test(after) || namesThing(after.slice(0, 40)));
}

function isTryingRussian(clause: string, after: string): boolean {
  const infinitive = /(?<![а-я])[а-я]{2,14}(?:ть|ти|чь)(?:ся)?(?![а-я])/.test(after);
  if (infinitive) return INFINITIVE_TO_REACH.test(after);
  return after === '' || namesThing(clause) || !/^(?:ваш[а-я]{1,2} )?(?:[а-я]+(?:ую|ый|ую|ое|ые|ого) )?[а-я]+$/.test(after);
}

function isElsewhere(clause: string): boolean {
  return (
    (OTHER.test(clause) && !/(?<![a-zа-я])(?:(?:the|your|a|this) new|нов[а-я]{2,3})(?![a-zа-я])/.test(clause)) ||
    /(?<![а-я])(?:с|на|через) (?:телефон|компьютер|ноут|планшет|айфон|приложени|сайт|браузер|комп)[а-я]{0,4}(?![а-я])/.test(clause)
  );
}

/** "I called twice", "I rang on Monday": nobody is named, but it was done. */
function isBare(after: string, clause: string): boolean {
  return !/^my /.test(clause) && BARE.test(after);
}

const BARE = new RegExp(
  `^(?:(?:and|both|twice|three|four|five|six|\\d+|times?|on|${WEEKDAY}|today|yesterday|again|last|this|week|in|morning|already|several|about|many|also|back|ago|days|weeks|every|day|${MONTH}|the|same|after|before|emailed|called|written|without|success)[ ,]*)*$`,
);

/** The first deed of a clause in the past, and what is said after it. */
export function toldDeed(clause: string) {
  const near = clause.slice(0, FAR);
  for (const { 0: word, index } of matchesOf(near, WORD)) {
    const told = deedOf(word);
    if (told === undefined || told.form === 'doing') continue;
    const before = clause.slice(0, index).trim();
    const after = clause.slice(index + word.length).trim();
    const russian = word >= 'а';
    if (
      russian
        ? isDoneByOthers(before, after, told.form, word)
        : !OWN.test(before) || (/(?<![a-z])(?:was|am|been)$/.test(before) && told.deed !== 'attempt' && !/^re-?started$/.test(word))
    ) {
      if (russian) return undefined;
      continue;
    }
    const they = told.form === 'they' && !/(?<![а-я])мы(?![а-я])/.test(before);
    return {
      deed: told.deed,
      they,
      after,
      russian,
      imperfect: russian && /(?:ыва|ива|звонил|дозванивал|обращал|обратил|жаловал|связывал|связал)/.test(word),
    };
  }
  return undefined;
}

function isDoneByOthers(before: string, after: string, form: 'past' | 'they', word: string): boolean {
  if (OWN_WORD.test(before)) return false;
  if (SOMEBODY_ELSE.test(before)) return true;
  if (/^(?:ваш[аи]? |сотрудник|оператор |мастер |курьер )/.test(after)) return true;
  if (form === 'they' && !/(?<![а-я])мы(?![а-я])/.test(before))
    return DONE_TO_ME.test(before) || /^(?:меня|мне|нам|мой|мою|мои)(?![а-я])/.test(after);
  return (
    /(?:ся|сь)$/.test(word) &&
    /^[а-я]+(?: [а-я]+)?$/.test(before) &&
    deedOf(before) === undefined &&
    !/^(?:уже|даже|тоже|также|снова|дважды|трижды|потом|вчера|сегодня|заново|еще|просто)$/.test(before)
  );
}
