import { namesThing } from './deed-things.ts';

/** "Cache cleared", "router moved into the hall": a note without article, whose participle nobody takes for a fault. */
const ENGLISH =
  /^(?!(?:the|my|your|our|his|her|its?|this|that|these|all my|i|we|you|they|he|she|has|have|was|were) )(?:[a-z0-9'./-]+ ){1,4}(?:cleared|cleaned|wiped|emptied|reset|re-?installed|re-?started|re-?booted|updated|upgraded|replaced|swapped|changed|disabled|deactivated|deleted|removed|turned|switched|set|moved|checked|verified|rolled|downgraded|re-?connected|renewed|recharged|unplugged|toggled|re-?seated|flushed|rebuilt|recreated|regenerated|unticked|ticked|whitelisted|allowed|calibrated|descaled|rinsed|tightened|flashed|formatted)(?= ?$| (?:to|into|in|on|off|from|with|by|twice|again|back|already|three|two|as|under|at|and)(?![a-z]))/;
const RUSSIAN =
  /^(?!(?:ваш|мой|моя|мои|вам|мне|нам|меня|нас) ?)(?:[а-яa-z0-9./-]+ ){0,4}(?:очищен|почищен|сброшен|обновлен|переустановлен|перезагружен|перезапущен|заменен|проверен|перепроверен|перепрошит|переподключен|пересоздан|пересобран|переименован|откалиброван|откачен|выставлен)[аоы]?(?![а-я])/;
const OFF =
  /(?:антивирус|vpn|впн|брандмауэр|фаервол|файрвол|защитник|блокировщик|расширени|плагин|прокси|энергосбережени|автоповорот|режим)[а-я]*(?: [а-я]+){0,2} (?:отключ|выключ|включ)ен[аоы]?(?![а-я])/;

/** Whether a clause notes in the passive what was done to mend it. */
export function isDeedInPassive(clause: string): boolean {
  return (ENGLISH.test(clause) && namesThing(clause)) || OFF.test(clause) || (RUSSIAN.test(clause) && namesThing(clause));
}
