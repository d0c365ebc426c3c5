import type { Peril } from './peril.ts';

const BANK =
  '(?:bank(?:ing)? (?:account|app|login|profile|card)s?|(?:online|internet|mobile) bank(?:ing)?(?: account)?|(?:savings|current|checking) account)';
const TAKEN_OVER =
  '(?:hacked|hijacked|taken over|took over|taking over|compromised|broken into|broke into|got into|getting into|logged in ?to|emptied|emptying|drained|draining|cleaned out|cleared out|using|inside|gained access to|has access to)';
const STRANGER = '(?:someone|somebody|a hacker|hackers?|a stranger|strangers|they|thieves)(?: else)?';
const BANK_RU = String.raw`(?:банковск\p{L}+ (?:\p{L}+ )?(?:счет|карт|кабинет|приложени|аккаунт)\p{L}*|(?:счет|кабинет|карт|приложени|аккаунт)\p{L}* (?:\p{L}+ )?(?:в |из )?(?:\p{L}+ )?банк(?:а|е)|(?:онлайн|интернет|мобильн\p{L}+)[- ]?банк\p{L}*|(?:сбер|т-)банк\p{L}*)`;
const STRANGER_RU = String.raw`(?:кто-то|кто то|чужой|чужие|неизвестн\p{L}+|посторонн\p{L}+|хакер\p{L}*|вор\p{L}?)`;
const OVER = [
  String.raw`(?:got|have|had) (?:all )?(?:my|the) money back|(?:bank|i|we) (?:has |have )?(?:already )?(?:blocked|frozen|froze)|деньги (?:уже )?вернул\p{L}+|(?:карту|счет|уже|банк|я) (?:\p{L}+ )?заблокировал\p{L}{0,2}`,
];
const UNLESS = [String.raw`games?|subscription|twice|renew\p{L}*|игр\p{L}*|подписк\p{L}*|дважды|два раза|продлен\p{L}*`];

/** Strangers in a bank account: the bank comes first, and a password later. */
export const bankAccount: Peril = {
  id: 'fraud',
  wakes: 'bank|account|card|банк|счет|карт|вклад|звонил',
  told: [
    String.raw`(?:my|our|his|her|\p{L}+'s) (?:\p{L}+ ){0,2}?${BANK} (?:has been |was |is |got |just |been |being )*${TAKEN_OVER}`,
    String.raw`${STRANGER}(?:'s| has| have| is| are)? (?:just )?${TAKEN_OVER} (?:my|our|his|her) (?:\p{L}+ ){0,2}?${BANK}`,
    String.raw`${STRANGER}(?:'s| has| have| is| are| keeps)? (?:just )?(?:taking|withdrawing|took|withdrew|stealing|stole|stolen|spending|moving|transferring|transferred|taken) (?:\p{L}+ |[£$€]?[\d,.]+k? ){0,3}?(?:from|out of) (?:my|our|his|her) (?:\p{L}+ ){0,2}?(?:account|card|savings|bank)`,
    String.raw`account (?:was |has been |got |is )(?:hacked|hijacked|broken into),? (?:\p{L}+ ){0,3}?(?:money|funds|savings|[£$€][\d,.]+k?) (?:\p{L}+ ){0,3}?(?:taken|gone|stolen|missing|transferred|withdrawn)`,
    String.raw`взлом(?:али|ан\p{L}?) (?:\p{L}+ ){0,2}?(?:${BANK_RU}|счет|банк)`,
    String.raw`(?:${BANK_RU}|мой счет) (?:\p{L}+ ){0,2}?взлом(?:али|ан\p{L}?)`,
    String.raw`${STRANGER_RU} (?:\p{L}+ ){0,2}?(?:вошел|вошли|зашел|зашли|влез\p{L}*|залез\p{L}*|проник\p{L}*|сидит|пользуется) (?:\p{L}+ ){0,3}?${BANK_RU}`,
    String.raw`${STRANGER_RU} (?:\p{L}+ ){0,2}?(?:снимает|снял|сняли|снимают|списывает|списал|списывают|переводит|перевел|тратит|украл|выводит|вывел) (?:[\p{L}\p{N}]+ ){0,3}?(?:с|со|из) (?:\p{L}+ ){0,2}?(?:счет|карт|вклад|банк)\p{L}*`,
    String.raw`(?:звонил|позвонил)\p{L}{0,2} (?:[\p{L}-]+ ){0,4}?(?:банка|безопасности|полиции|фсб|центробанка|следовател\p{L}*),? (?:[\p{L}-]+,? ){0,6}?(?:перевел|отправил|назвал|продиктовал|сообщил|сказал)\p{L}{0,2} (?:[\p{L}\p{N}]+ ){0,3}?(?:деньги|код|пин|рубл|тысяч|пароль|данные карты|цифр|номер карты)\p{L}*`,
  ],
  unless: UNLESS,
  over: OVER,
  found: 'number',
};

/** Money that goes from a card whose holder bought nothing. Money that a shop takes twice is another matter. */
export const moneyGone: Peril = {
  id: 'fraud',
  wakes: 'card|account|карт|счет|вклад',
  told: [
    String.raw`(?:money|funds|[£$€][\d,.]+k?) (?:\p{L}+ ){0,3}?(?:taken|gone|withdrawn|stolen|missing|leaving|going|debited|disappeared|vanished|spent) (?:\p{L}+ ){0,2}?(?:from|off|out of)? ?my (?:\p{L}+ ){0,2}?(?:card|account|savings)`,
    String.raw`(?:с|со) (?:\p{L}+ ){0,2}?(?:карты|карточки|счета|вклада) (?:[\p{L}\p{N}]+ ){0,3}?(?:списал|снял|ушл|увел|украл|пропал|исчез|списыва|снима)\p{L}{0,4}`,
    String.raw`(?:списал|снял|ушл|увел|украл|пропал|исчез|списыва|снима)\p{L}{0,4} (?:[\p{L}\p{N}]+ ){0,4}?(?:с|со) (?:\p{L}+ ){0,2}?(?:карты|карточки|счета|вклада)`,
  ],
  beside: [
    "bought nothing|(?:didn't|did not|haven't|have not|never) (?:buy|bought|spend|spent) (?:anything|it|any of)|(?:wasn't|was not|isn't|not) me(?= ?(?:[.,!;]|$))",
    String.raw`ничего (?:\p{L}+ )?не (?:покупал|платил|оплачивал|заказывал|тратил|снимал|переводил|делал)\p{L}?|(?:это|снимал|переводил|покупал)\p{L}? (?:\p{L}+ )?не я`,
  ],
  unless: UNLESS,
  over: OVER,
  found: 'number',
};
