import type { Gravity } from '../../model/reply.ts';
import { ownText } from '../read/own-text.ts';
import type { Seen } from '../see/seen.ts';

/** A mistake in words, which nobody is stopped by. */
const TYPO =
  /(?<![\p{L}])(?:typos?|misspell\p{L}*|misspelt|spell(?:ing|ed) (?:mistake|error|wrong)\p{L}*|spelled|грамматическ\p{L}* ошибк\p{L}*|орфографическ\p{L}*|опечат\p{L}*|ошибк\p{L}* в (?:слове|словах|тексте|названии|заголовке|переводе))(?![\p{L}])/iu;

/** What hurts many, or cannot be undone: data lost, money gone, strangers let in, everything down. */
const CRITICAL =
  /(?<![\p{L}])(?:los[et]\p{L}* (?:all )?(?:of )?(?:my |our |the |user |customer )?(?:data|files|documents|photos|work|money)|data (?:loss|corruption|leak|breach)|(?:corrupt|wip|eras)(?:s|ed|es)? (?:all|my|our|the)|security (?:hole|issue|flaw|vulnerability|breach)|vulnerabilit\p{L}+|hacked|someone else'?s (?:account|data|orders?)|charged (?:me |us )?(?:twice|two times|again)|production (?:is )?down|everyone is|all (?:our )?(?:users|customers) (?:are|cannot|can't)|потерял\p{L}* (?:все |всю )?(?:данн\p{L}*|файл\p{L}*|фото\p{L}*|деньг\p{L}*)|(?:пропал|исчез|удалил)\p{L}* (?:все |всё |мои )?(?:данн\p{L}*|файл\p{L}*|фото\p{L}*|деньг\p{L}*|документ\p{L}*)|утечк\p{L}*|уязвимост\p{L}*|взлом\p{L}*|чуж(?:ой|ие|ого|им) (?:аккаунт\p{L}*|данн\p{L}*|заказ\p{L}*|кабинет\p{L}*)|списал\p{L}* (?:деньги )?(?:дважды|два раза|повторно)|у всех (?:клиентов|пользователей|сотрудников))(?![\p{L}])/iu;

/** How much the fault weighs that a request reports. */
export function gravityOf({ reading, facts }: Pick<Seen, 'reading' | 'facts'>): Gravity {
  if (CRITICAL.test(ownText(reading)) || facts.severities.some(({ value }) => value === 'blocker')) return 'critical';
  return TYPO.test(ownText(reading)) ? 'typo' : 'usual';
}
