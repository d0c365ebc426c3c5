import type { Gravity } from '../../model/reply.ts';
import { ownText } from '../read/own-text.ts';
import type { Seen } from '../see/seen.ts';
import { hasCorrectedWord } from './corrected-word.ts';
import { isGoodNews } from './good-news.ts';

/** A mistake in words, which nobody is stopped by. */
const TYPO =
  /(?<![\p{L}])(?:typos?|misspell\p{L}*|misspelt|spell(?:ing|ed) (?:mistake|error|wrong)\p{L}*|spelled|грамматическ\p{L}* ошибк\p{L}*|орфографическ\p{L}*|опечат\p{L}*|ошибк\p{L}* в (?:слове|словах|тексте|названии|заголовке|переводе))(?![\p{L}])/iu;

/** What hurts many, or cannot be undone: data lost, money gone, strangers let in, everything down. */
const CRITICAL =
  /(?<![\p{L}])(?:los[et]\p{L}* (?:all )?(?:of )?(?:my |our |the |user |customer )?(?:data|files|documents|photos|work|money)|data (?:loss|corruption|leak|breach)|(?:corrupt|wip|eras)(?:s|ed|es)? (?:all|my|our|the)|security (?:hole|issue|flaw|vulnerability|breach)|vulnerabilit\p{L}+|hacked|someone else'?s (?:account|data|orders?)|charged (?:me |us )?(?:twice|two times|again)|production (?:is )?down|everyone is|all (?:our )?(?:users|customers) (?:are|cannot|can't)|потерял\p{L}* (?:все |всю )?(?:данн\p{L}*|файл\p{L}*|фото\p{L}*|деньг\p{L}*)|(?:пропал|исчез|удалил)\p{L}* (?:все |всё |мои )?(?:данн\p{L}*|файл\p{L}*|фото\p{L}*|деньг\p{L}*|документ\p{L}*)|утечк\p{L}*|уязвимост\p{L}*|взлом\p{L}*|чуж(?:ой|ие|ого|им) (?:аккаунт\p{L}*|данн\p{L}*|заказ\p{L}*|кабинет\p{L}*)|списал\p{L}* (?:деньги )?(?:дважды|два раза|повторно)|у всех (?:клиентов|пользователей|сотрудников))(?![\p{L}])/iu;

/** What people keep in a program and cannot make again. */
const KEPT =
  '(?:everything|(?:files?|data|database|documents|photos|pictures|invoices|notes|messages|e-?mails|contacts|records|projects|drawings|history|backups|work)|вс[её]|(?:файл|данн|баз|документ|фото|снимк|накладн|сч[её]т|заметк|сообщени|пис[еь]м|контакт|запис|проект|чертеж|истори|копи|перепис)\\p{L}*)';
const EVERY = '(?:everything|all|every|whole|entire|вс[ея]|всё|весь|всю)';
const LOST =
  '(?:gone|vanish(?:ed)?|disappeared|lost|los(?:es|ing)|delet(?:es?|ed|ing)|wip(?:es?|ed|ing)|eras(?:es?|ed|ing)|overwr(?:ites?|itten|ote)|corrupt(?:s|ed)|empty|(?:пропал|исчез|удалил|удаля|ст[её]р|стира|потерял|обнулил|затира|зат[её]р)\\p{L}*)';
/** All of what is kept, and that it is lost, in either order. */
const ALL_LOST = new RegExp(
  `(?<!\\p{L})(?:${EVERY}[^.!?\\n]{0,60}(?<!\\p{L})${LOST}|${LOST} (?:[^.!?\\n]{0,30} )?(?:${EVERY}|local|user|customer|production|my|our|мои|наши) ?(?:of )?(?:my |our |the |мои |наши )?(?:\\p{L}{1,12} ){0,2}${KEPT}|${LOST} (?:local |remote )?everything)(?!\\p{L})`,
  'iu',
);
const OF_KEPT = new RegExp(`(?<!\\p{L})${KEPT}(?!\\p{L})`, 'iu');

/** How much the fault weighs that a request reports. */
export function gravityOf(seen: Seen): Gravity {
  const text = ownText(seen.reading);
  if (isGoodNews(seen)) return 'good';
  if (CRITICAL.test(text) || isAllLost(text) || seen.facts.severities.some(({ value }) => value === 'blocker')) return 'critical';
  return TYPO.test(text) || hasCorrectedWord(text) ? 'typo' : 'usual';
}

function isAllLost(text: string): boolean {
  const [words] = ALL_LOST.exec(text) ?? [];
  return words !== undefined && OF_KEPT.test(words);
}
