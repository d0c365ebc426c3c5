import { OTHER_CARDS, OTHER_CARDS_RU } from '../other-cards.ts';
import type { Peril } from './peril.ts';

const NO_BANK_CARD = String.raw`(?:${OTHER_CARDS}) cards?|(?:${OTHER_CARDS_RU}|карт\p{L} памяти|видеокарт)\p{L}*`;
const BANKING = String.raw`bank\p{L}*|debit|credit|atms?|visa|mastercard|pin|block\p{L}*|freez\p{L}*|cash|money|банк\p{L}*|дебетов\p{L}*|кредитн\p{L}*|зарплатн\p{L}*|заблок\p{L}*|блокир\p{L}*|пин-?код\p{L}*|деньг\p{L}*|денег|счет\p{L}*|кошел\p{L}*|рассчит\p{L}*`;
/** What else a card is for: where the words around name it, a card that is only called so is that one. */
const OTHER_USE =
  '(?:librar|loyalt|gym|club|(?<!re)member|bus (?:card|pass)|for the bus|travel|oyster|points?|gift|discount|sim card|game|библиотек|бонус|скидк|балл|абонемент|проездн|фитнес|игр[аеуы]|лояльн|поликлиник|пропуск|турникет|пылесос|робот)';
/** A lost card that is called nothing but a card. What else it may be is looked for where one is found, and not at each letter. */
const BARE_LOSS = String.raw`(?:(?:lost|misplaced|dropped) my cards?(?= ?(?:[.,!;?]|$|this morning|today|tonight|yesterday|just now|an hour|on |in |at |and |somewhere))|(?:потерял|утерял|посеял|выронил)\p{L}{0,2} (?:(?:свою|вашу|мою|сегодня|вчера|где-то) )*карт(?:у|очку)(?= ?(?:[.,!;?]|$|сегодня|вчера|утром|вечером|в |на |и |где-то|по дороге))|карт(?:у|очку) (?:сегодня |вчера )?(?:потерял|утерял|посеял|выронил)\p{L}{0,2}(?= ?(?:[.,!;?]|$|сегодня|в |на |и )))(?<!${OTHER_USE}[^]*)(?![^]*${OTHER_USE})`;
const BLOCKED =
  "(?<!be |get |it |card |can |want it |please )(?:i've |i have |have |has been |was |is (?:now |already )|already |we )(?:already )?(?:blocked|frozen|froze|cancelled|canceled)|(?:i|we) (?:blocked|froze|cancelled|canceled)|(?:found|got) (?:it|them|the card|my card|my phone) (?:again|back)|replacement (?:card )?(?:has )?(?:came|arrived)|(?:sent|issued|gave) (?:me )?(?:a |my )?new (?:one|card)|(?:got|have) (?:a|my) new (?:one|card|phone)|had (?:it|the card|my card|them) (?:blocked|stopped|cancelled)";
const BLOCKED_RU = String.raw`(?:уже|сразу|сама|сам|тут же|я|мы|карту|ее|телефон) (?:\p{L}+ )?(?:заблокировал|перевыпустил|нашел|нашл|вернул|восстановил)\p{L}{0,2}|симк\p{L} (?:\p{L}+ )?(?:восстановил|заменил)\p{L}?|нашлась|нашелся|новый телефон|новую карту (?:получил|выдали)\p{L}?`;
const TRICKED = [
  String.raw`scam\p{L}*|fraud\p{L}*|phish\p{L}*|fake|impersonat\p{L}*|pretend\p{L}*|(?:wasn't|was not|isn't|not) (?:really )?(?:you|him|from you|the bank|your bank)|(?:said|saying|says|claimed|claiming) (?:he|she|they)(?:'s| is| was|'re| were| are) (?:from )?(?:the|your|my|a) (?:bank|fraud|security)|security department|safe account|(?:call|rang|rung|phon)\p{L}*(?: me| us)? from (?:the|my|your|our) bank`,
  String.raw`мошен\p{L}*|обманул\p{L}*|обман\p{L}*|развел\p{L} (?:меня|маму|на)|якобы|лже\p{L}+|служб\p{L} безопасности|безопасн\p{L}+ счет\p{L}*|представил\p{L}{2,3} (?:сотрудник|банк|служб)\p{L}*|(?:не|точно не) из банка|(?:человек\p{L}*|мужчин\p{L}|девушк\p{L}|женщин\p{L}|кому-то|(?:по)?звонил\p{L}?) (?:\p{L}+ )?из (?:\p{L}+ )?банка|сотрудни(?:к|ку|ком|ца|це|цей) (?:из )?(?:\p{L}+ )?банка|деньги (?:\p{L}+ )?(?:пропали|исчезли|ушли|списали)`,
];
const TO_THEM = '(?:him|her|them|someone|somebody|the (?:man|caller|woman|person|guy))';

/** What is taken: only what is blocked at once stays. */
export const ofMoney: readonly Peril[] = [
  {
    id: 'fraud',
    wakes:
      "scam|fraud|phish|caller|from your bank|from the bank|from my bank|fake|wasn't you|not you|safe account|did not make|didn't make|didn't do|authori|security dep|мошен|обман|якобы|из банка|сотрудник|деньги|из вашего банка|безопасн|я не (?:делал|соверш|перевод|подтвержд)|развел",
    told: [
      String.raw`(?:gave|given|told|read|sent|texted|shared) (?:out )?${TO_THEM} (?:out )?(?:\p{L}+ ){0,3}?(?:codes?|pin|passcode|passwords?|numbers?|card|details)`,
      String.raw`(?:gave|given|told|read|sent|typed|entered|put) (?:in )?(?:my|the|his|her) (?:\p{L}+ ){0,2}?(?:codes?|pin|password|card|card details|bank details)(?: \p{L}+)? ?(?:to|in|into|on|there)?`,
      String.raw`(?:gave|given|told|read|sent) (?:\p{L}+ ){1,3}?(?:codes?|pin|passcode|passwords?|card number|card details) to (?:an? |the )?(?:caller|man|woman|stranger|someone|somebody|person|guy|him|her|them)`,
      String.raw`(?:called|rang|phoned|calling|ringing) (?:me |us )?(?:as|from) (?:your|the|my) (?:security|fraud) (?:department|team)(?:,? and|,? so|,) (?:i|we|my \p{L}+) (?:\p{L}+ )?(?:moved|transferred|sent|paid|gave|told|read|installed)`,
      String.raw`(?:had|made|got) (?:me|my \p{L}+|her|him) (?:to )?(?:move|transfer|send|install)(?: \p{L}+)? `,
      String.raw`(?:moved|transferred|sent|transfer|paid) (?:\p{L}+ |[£$€]?[\d,.]+k? ){0,4}?to (?:a|the|his|their) (?:"?safe"?|scammer\p{L}*|fraudster\p{L}*) ?(?:account)?`,
      String.raw`(?:i|i've|i have|we|my \p{L}+|he|she) (?:\p{L}+ ){0,3}?(?:been|was|got|being) (?:scammed|defrauded|conned|phished)(?! by (?:you|your|this shop|this company))`,
      String.raw`(?:fell|fallen) for (?:a |the )?(?:scam|phish\p{L}*|fraud\p{L}*)`,
      String.raw`(?:scammers?|fraudsters?) (?:\p{L}+ ){0,4}?(?:took|taking|take|emptying|emptied|have my|has my|got my|stole|are in)`,
      String.raw`(?:saying|said|claim\p{L}*|pretend\p{L}*) (?:\p{L}+ ){0,2}?(?:they|he|she)?(?:'s| were| was| is| to be) from (?:your|the) (?:fraud|security) (?:team|department)(?:,? (?:and|i|he|she|they))`,
      String.raw`(?:payments?|transfers?|charges?|transactions?|withdrawals?)(?: [\p{L}\p{N}£$€.,]+){0,9}? (?:i|we) (?:did not|didn't|never|have not|haven't) (?:make|made|do|done|authori[sz]ed?)`,
      String.raw`(?:сказал|назвал|продиктовал|сообщил|дал|отправил|ввел|ввела)\p{L}{0,2} (?:\p{L}+ ){0,4}?(?:код\p{L}{0,3}|пин\p{L}*|пароль|цифры|данные (?:\p{L}+ )?карты|номер (?:\p{L}+ )?карты|cvv)`,
      String.raw`(?:перевел|перевела|перевели|отправил|отправила|отправили) (?:[\p{L}\p{N}]+ ){0,5}?(?:мошенник\p{L}*|на (?:"?безопасн\p{L}+"?|их|чужой) счет\p{L}*)`,
      String.raw`мошенник\p{L}* (?:\p{L}+ ){0,4}?(?:сняли|списали|украли|увели|переводят|снимают|перевели|оформил\p{L}*|взял\p{L}*|развели|обманули|вытянули|выманили)`,
      String.raw`попал\p{L}{1,3} на (?:\p{L}+ )?мошенник\p{L}*|(?:обманули|развели|звонили|позвонили) (?:\p{L}+ ){0,3}?мошенники(?= ?(?:[.,!]|$)),? (?:\p{L}+ ){0,4}?(?:код|деньги|перев|карт)\p{L}*`,
      String.raw`(?:списани|перевод|операци|покупк|снятия)\p{L}*,? (?:\p{L}+,? ){0,4}?котор\p{L}+ я не (?:делал|совершал|подтвержда|проводил|оформ)\p{L}*`,
      String.raw`я не (?:делал|совершал|переводил|подтверждал)\p{L}? (?:\p{L}+ ){0,2}?(?:перевод|операци|покупк)\p{L}*`,
    ],
    beside: [
      ...TRICKED,
      '(?:just now|minutes ago|right now|an hour ago|last night|this morning|still (?:going|being)|(?:lock|block|freeze|stop) (?:it|my|the|them)|please (?:lock|block|freeze|stop))',
      String.raw`только что|минут\p{L}* назад|прямо сейчас|час назад|ночью|сегодня|(?:срочно )?заблокируйте|остановите`,
    ],
    unless: [
      String.raw`order number|tracking|reference number|subscription|подписк\p{L}*|номер заказа|курьер\p{L}*|didn't (?:put|enter|give|type|tell)|did not (?:put|enter|give|type|tell)|never (?:gave|told|entered)|не (?:сказал|назвал|сообщил|дал|ввел|перевел|вводил|называл|говорил)\p{L}*`,
    ],
    over: [BLOCKED, BLOCKED_RU, '(?:i|we|she|he) (?:just )?hung up|(?:got|have|had) (?:all )?(?:my|the) money back|деньги (?:уже )?вернули'],
    found: 'number',
  },
  {
    id: 'card',
    wakes: 'card|wallet|purse|карт|кошел',
    told: [
      "(?:lost|misplaced|can't find|cannot find|dropped) (?:my|the|our|his|her)(?: (?:bank|debit|credit|visa|mastercard|cash|current account|black|blue|joint|company))* cards?(?! (?:reader|game|holder|machine|number|details))",
      String.raw`(?:lost|misplaced|left) (?:my|his|her) (?:wallet|purse|handbag|bag)(?: \p{L}+){0,4} cards?`,
      String.raw`(?:card|wallet|purse|handbag)s? (?:\p{L}+ )?(?:was|were|has been|have been|been|got|is|are|just got) (?:just )?(?:stolen|nicked|pinched|lost)`,
      String.raw`(?:stole|nicked|pinched|snatched) my (?:\p{L}+ )?(?:card|cards|wallet|purse|handbag|bag)`,
      String.raw`(?:atm|cash ?machine|machine|cash ?point|cash point|terminal)(?: [\p{L}\p{N}]+){0,8}? (?:swallowed|ate|kept|took|retained|captured|keeps|eaten|has|holds|won't give back|didn't (?:return|give back)|did not (?:return|give back)) (?:back )?(?:my|the|our|her|his) (?:\p{L}+ )?cards?`,
      String.raw`card (?:\p{L}+ )?(?:was|got|is|has been|been) (?:swallowed|eaten|kept|retained|captured|stuck)(?: \p{L}+){0,2} (?:by|in|inside|at) (?:\p{L}+ ){0,2}(?:atm|machine|cash ?machine|cashpoint)`,
      String.raw`(?:потерял|утерял|посеял|выронил)\p{L}{0,2} (?:\p{L}+ ){0,3}?карт(?:у|очку|ы)`,
      String.raw`карт(?:у|очку) (?:\p{L}+ ){0,2}?(?:потерял|утерял|посеял|украл|вытащил|стащил)\p{L}{0,2}`,
      String.raw`(?:украли|вытащили|стащили|своровали|вырвали) (?:\p{L}+ ){0,3}?(?:карт(?:у|очку|ы)|кошелек|сумку|сумочку|бумажник)`,
      String.raw`(?:кошелек|сумку|сумочку|бумажник) (?:\p{L}+ ){0,2}?(?:украли|вытащили|стащили|вырвали|потерял\p{L}?)`,
      String.raw`(?:банкомат|терминал)\p{L}* (?:[\p{L}\p{N},]+ ){0,7}?(?:съел|зажевал|проглотил|забрал|не отдал|не вернул|не отдает|не возвращает|удержал|захватил|заглотил|скушал|сожрал)\p{L}{0,2} (?:\p{L}+ )?карт(?:у|очку)`,
      String.raw`(?:банкомат|терминал)\p{L}* (?:[\p{L}\p{N},]+ ){0,7}?карт(?:у|очку) (?:\p{L}+ )?(?:съел|зажевал|проглотил|забрал|не отдал|не вернул|не отдает|не возвращает|удержал|захватил)\p{L}{0,2}`,
      String.raw`карта (?:\p{L}+ )?(?:застряла|осталась|зависла) в (?:\p{L}+ )?(?:банкомате|терминале)`,
    ],
    beside: [
      BANKING,
      // Nobody steals a card for the library, and a wallet has bank cards in it.
      String.raw`(?:stole|nicked|pinched|snatched) my cards?|my cards? (?:\p{L}+ )?(?:was|were|has been|have been|got) (?:just )?(?:stolen|nicked|pinched)`,
      BARE_LOSS,
      '(?:wallet|purse|handbag)[^.!?]{0,200} cards?|cards? [^.!?]{0,200}(?:wallet|purse|handbag)',
      String.raw`(?:сумк|сумочк|бумажник)\p{L}*[^.!?]{0,100} карт(?:ой|у|ы|ами|очк\p{L}+)`,
    ],
    unless: [
      NO_BANK_CARD,
      String.raw`my loyalty|game|yu-?gi-?oh|pokemon|игральн\p{L}*|(?:ticket|parking|vending) machine(?! (?:\p{L}+ ){0,4}?swallowed my bank)`,
    ],
    over: [BLOCKED, BLOCKED_RU],
    found: 'number',
  },
  {
    id: 'phone',
    wakes: 'lost|stol|nick|snatch|потерял|утерял|украл|вытащ|посеял|вырвал',
    told: [
      String.raw`(?:i|i've|i have|just|he|she|we) (?:just )?lost (?:my|his|her|our) (?:\p{L}+ )?(?:phone|mobile|iphone|smartphone|cell ?phone)(?! (?:number|signal|case|charger|cable|contacts|connection|line|cover|service|password|data|bill))`,
      String.raw`(?:stole|nicked|snatched|pinched) (?:my|his|her|our) (?:\p{L}+ )?(?:phone|mobile|iphone|smartphone)`,
      String.raw`(?:phone|mobile|iphone|smartphone) (?:\p{L}+ )?(?:was|has been|been|got|is|that was|that got) (?:just )?(?:stolen|nicked|snatched|pinched)`,
      String.raw`(?:потерял|утерял|посеял)\p{L}{0,2} (?:\p{L}+ ){0,2}?(?:телефон|смартфон|айфон|мобильник|мобильный)(?! (?:чехол|поддержки))`,
      String.raw`(?:телефон|смартфон|айфон|мобильник) (?!и )(?:\p{L}+ )?(?:потерял|утерял|украл|вытащил|стащил)\p{L}{0,2}(?! (?:приложени|сет|связ|сигнал|звук|яркост|заряд|работоспособ)\p{L}*)`,
      String.raw`(?:украли|вытащили|стащили|вырвали|отжали) (?:\p{L}+ ){0,3}?(?:телефон|смартфон|айфон|мобильник)`,
    ],
    unless: [
      String.raw`номер телефона|old phone|старый телефон|потерял\p{L}* (?:телефон )?(?:сеть|связь)|contacts|parcel|courier|delivery|посылк\p{L}*|курьер\p{L}*|сдэк|доставк\p{L}*`,
    ],
    over: [BLOCKED, BLOCKED_RU, '(?:have|got|bought) a new phone|new phone|new sim'],
    found: 'number',
  },
  {
    id: 'account',
    wakes: 'hack|hijack|changed my|from my account|taken over|took over|compromis|logged in|got into|взлом|угнал|увели|вошел|вошли|зашел|зашли|сидит',
    told: [
      String.raw`(?:my|our|his|her)(?: \p{L}+){0,2} (?:account|page|profile|e-?mail|mailbox|channel|accounts)(?: \p{L}+)?(?:'s| has been| was| is| got| has just been| just got| have been)? (?:just )?(?:been )?(?:hacked|hijacked|taken over|compromised|broken into)`,
      "(?:i've been|i have been|i was|i got|i've just been|we've been|think i'?m|been) hacked",
      String.raw`(?:someone|somebody|a hacker|hackers?|they)(?:'s| has| have| is| are)? (?:just )?(?:hacked|hijacked|got into|gotten into|logged in ?to|taken over|took over|changed the password (?:of|on|to|for)|broke into) (?:\p{L}+ )?(?:my|our|mine)`,
      "(?:someone|somebody|a hacker|hackers?|a stranger)(?: else)?(?:'s| has| have)? (?:just )?changed (?:my|the) (?:e-?mail|password|phone number|login)(?: address)?(?! as )",
      String.raw`(?:someone|somebody|a hacker|a stranger)(?: else)?(?:'s| is) (?:sending|posting|writing|ordering|buying) (?:\p{L}+ ){0,5}?(?:from|with|in|on) my account`,
      String.raw`(?:меня|мой|мою|мое|наш|нашу|у меня|страницу|аккаунт|почту|кабинет|канал|профиль) (?:\p{L}+ ){0,3}?взломали`,
      String.raw`взломали (?:\p{L}+ ){0,3}?(?:меня|аккаунт|страницу|почту|кабинет|канал|профиль|учетн\p{L}+|телеграм|страничку|госуслуги)`,
      String.raw`(?:угнали|увели) (?:\p{L}+ ){0,2}?(?:аккаунт|страницу|канал|почту|профиль)`,
      String.raw`(?:кто-то|чужие|чужой|мошенники|неизвестный|неизвестные|посторонний) (?:\p{L}+ )?(?:вошел|вошли|зашел|зашли|сидит|сидят) (?:\p{L}+ )?(?:в|под) мо\p{L}+ (?:аккаунт\p{L}*|кабинет\p{L}*|страниц\p{L}*|почт\p{L}*|учетн\p{L}*|профил\p{L}*)`,
    ],
    unless: [String.raw`game (?:is|was) hacked|hackathon|life hacks?|сайт взломали|замок|дверь|игр\p{L} взломали|ctf|pentest\p{L}*`],
    over: [
      String.raw`(?:got|have) (?:it|my account|the account|access) back|regained|(?:вернул|восстановил)\p{L}{0,3} (?:\p{L}+ )?доступ(?! нужно)|доступ (?:\p{L}+ )?(?:вернул|восстановил)\p{L}{1,3}`,
    ],
    found: 'number',
  },
];
