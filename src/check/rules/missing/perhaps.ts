import type { Label, Lack } from '../../../model/judging-words.ts';
import { lowerPattern } from '../../lower-pattern.ts';
import type { Case } from '../rule.ts';

/** What a single sentence may do, even where the whole text was not taken to tell it. */
const LABELS: Readonly<Partial<Record<Lack, Label>>> = { steps: 'step', expected: 'expected', actual: 'observed', tried: 'tried' };

/** Words with which people ask for something to be done. A bare cry for help asks for nothing in particular. */
const WISH = lowerPattern(
  /(?<![\p{L}])(?:(?:please|pls|plz|kindly)(?! (?:help|advise|look|see|find|note|read|fix|do something))|(?:could|can|would|will) (?:you|someone|somebody|anyone)(?! (?:help|explain|tell|please help))|(?:i|we)(?:['’]d| would)? (?:want|need|like|demand|insist|appreciate|love (?!it|this|the|your)|be (?:grateful|glad|happy))(?! them for| to pay| to use)|want (?:my|the|a)|need (?:a|the|my)|(?:give|let|send|put|refund|pay) (?:me|us|it|back)|(?:money|refund|replacement) (?:back|please|now)|прошу(?! прощ| помо)|просим|(?:хочу|хотим) (?:вернуть|обменять|поменять|получить|отменить|узнать|чтоб\p{L}|замен\p{L}*|возврат\p{L}?|перерасч\p{L}+)|хотел\p{L}{1,2} бы|хотелось бы|требую|желательно|пусть (?:при|поз|верн|пере)\p{L}+|(?:верн[иё]\p{L}*|вернуть|вернули|оспорить|перевыставить) (?:\p{L}+ )?(?:вс[её]|деньг\p{L}|\p{N}|и|сч[её]т)|перерасч[её]т мне|жд[уё]м? (?:возврат|замен|ответ|пере)\p{L}*|можно (?:ли )?(?:вернуть|отменить|заменить|поменять)|лучше\p{L}* (?:сразу )?(?:замену|возврат)|нужн[аоы]? (?:замена|возврат|перерасч[её]т)|(?!извините|простите|помогите|здравствуйте|скажите|видите|хотите|можете|объясните|посмотрите)\p{L}{3,}(?:йте|ите|ьте))(?!\p{L})/u,
);

/** The way to a problem, told in passing. */
const WAY = lowerPattern(
  /(?<!\p{L})(?:when|whenever|every time|each time|as soon as|once (?:i|you|we|it|the)|(?:since|after) (?:the|your|my|an?|i|we|\p{L}+ing)|since \p{L}+ (?:update|upgrade)|(?:i|he|she|we|you) (?:click|press|tap|open|log|swipe|quit|brought|plug|start|run|ran|type|enter|select|chose|choose|went|go|play|unlock|upload|download|install|switch|export|import|print)\p{L}{0,3}|при (?:\p{L}+ии|\p{L}+[её]|попытке)|после \p{L}+(?:ия|ки|и)|каждый раз,? как|как только|(?:нажима|захо[жд]|открыва|выбира|запуска|вво[жд]|клика|пыта|включа|перехо[жд]|загружа|отправля|подключа|сохраня)\p{L}{1,2}сь?|жму|тыкаю)(?!\p{L})/u,
);

/** What should be, promised, or was before. */
const RIGHT = lowerPattern(
  /(?<!\p{L})(?:should(?! (?:be ashamed|mention|add|know))|supposed|expect\p{L}*|promis\p{L}+|guarante\p{L}+|used to|instead|rather than|ought|previous\p{L}*|the old (?:version|one|app)|work(?:ed|s) (?:fine|before|well|(?:in|on|with) (?:v|version )?\p{N}+\.\p{N})|\p{N}\.\p{N}+ (?:is|was|works|worked) (?:fine|ok|well)|(?:в|на) (?:версии )?\p{N}+\.[\p{N}.]+ (?:всё |все |ещё |еще )?(?!не )\p{L}+(?:ло|ла|л|ли)(?:сь|ся)?|долж\p{L}+|обещ\p{L}+|гарант\p{L}+|ожида\p{L}+|раньше|прежде|вместо|положен\p{L}*|по идее|по (?:договору|правилам|тарифу|закону)|согласно)(?!\p{L})/u,
);

/** Something that people do against a problem, or what came of it. */
const ATTEMPT = lowerPattern(
  /(?<!\p{L})(?:tried|restart\p{L}*|reinstall\p{L}*|reboot\p{L}*|resett?(?:ing)?|called|rang|phoned|wrote|e-?mailed|cleared|contacted|downgrad\p{L}+|rolled back|same (?:thing|result|on|with)|no (?:change|luck|difference)|(?:did not|didn't|doesn't) help|(?:another|different) (?:browser|phone|computer|cable)|(?:по)?пробовал\p{L}*|перезагру\p{L}+|перезапу\p{L}+|переустан\p{L}+|(?:по|до)?звонил\p{L}?|писал\p{L}?|чистил\p{L}?|обращал\p{L}*|проверял\p{L}?|сбрасывал\p{L}?|не помог\p{L}*|то же самое|без изменений|бесполезно)(?!\p{L})/u,
);

/** Something shown, with its words behind it. */
const SHOWN = lowerPattern(
  /(?<!\p{L})(?:says?|said|saying|reads|shows?|message|error|got|get|gives?|пишет|написано|выдает|выда[её]т|говорит|показывает|ошибк\p{L}|сообщени\p{L}|надпись|появляется)(?!\p{L})[^.\n]{0,30}["«“`']\p{L}/u,
);

/** A number with the word beside it that says whose it is. */
const NUMBERED = lowerPattern(
  /(?<!\p{L})(?:(?:number|no\.|номер|заказ|order)\p{L}{0,2}[ :№#]{1,3}[\p{N}][\p{N} -]{5,}|(?:refs?|references?|transactions?|операци\p{L}|платеж\p{L}{0,2}|транзакци\p{L})(?: (?:nos?|numbers?|ids?|номер\p{L}?))?[ .:№#]{1,3}\p{L}{0,3}-?\p{N}{4,}|(?:user ?name|user|log ?in|account|логин|ник|имя пользователя|аккаунт|учётная запись|учетная запись)(?: is| мой)?[ :—–-]{1,3}["«“']?(?=[^\s]{0,30}[\p{N}_@])[\p{L}\p{N}_.@-]{3,})/u,
);

/** A time in words of the person's own. */
const TIME = lowerPattern(
  /(?<!\p{L})(?:ago|just now|this mornin|today|yesterday|tonight|recently|tmrw|tmr|last (?:night|week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day (?:one|two|three|four|five|six|seven|\p{N}+)|the (?:fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)th|только что|намедни|на днях|сегодня|вчера|позавчера|недавно|(?:второй|третий|четвёртый|четвертый|пятый|который) (?:день|месяц|год|раз за)|(?:вторую|третью|которую) неделю|(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}{1,2})(?!\p{L})/u,
);

const WORDS: Readonly<Partial<Record<Lack, RegExp>>> = {
  steps: WAY,
  expected: RIGHT,
  error: SHOWN,
  tried: ATTEMPT,
  when: TIME,
  reference: NUMBERED,
  outcome: WISH,
};

/** What somebody came to do is what they want, even where the same sentence tells that it does not go. */
const AIM = lowerPattern(
  /(?<!\p{L})(?:want (?:it|this|that|them) \p{L}{2,}(?:ed|back|gone|working)|verni(?:te?)(?!\p{L})|(?:k?hochu|xochu) \p{L}{3,}t['’]?(?!\p{L})|i want to (?!know|understand|say|tell|report|complain)\p{L}{3,}|(?:хочу|хотим) (?!знать|понять|сказать|сообщить|пожаловаться)\p{L}{3,}(?:ть|ться|ти|тись)(?!\p{L}))/u,
);

/** Who says that nothing is wanted has answered what is wanted. */
const NOTHING = lowerPattern(
  /(?<!\p{L})(?:nothing (?:is )?needed|just (?:letting you know|fyi|reporting)|for your information|fyi|no (?:reply|action|response) (?:is )?(?:needed|required|necessary)|ничего не (?:нужно|надо|прошу|требуется)|просто (?:сообщаю|хотел\p{L}? сообщить|чтобы вы знали)|(?:для|к) сведени[юя]|ответ не (?:нужен|требуется))(?!\p{L})/u,
);

/** Sentences of which it is known that they do something else: "please try again" is what a machine said. */
const NO_WISH: readonly Label[] = ['observed', 'expected', 'tried', 'question'];
const QUOTED = /["«“„][^"«»“”„\n]{0,200}["»”“]/g;

/** Looser than what `lacks` goes by: where the text may tell it after all, nobody asks. A question about what is there is worse than none. */
export function mayBeThere({ seen, lower }: Case, field: Lack): boolean {
  const label = LABELS[field];
  if (label !== undefined && seen.sentences.some(({ labels }) => labels.includes(label))) return true;
  if ((field === 'outcome' || field === 'contact') && lower.sentences.some((text) => NOTHING.test(text))) return true;
  if (field === 'outcome' && lower.sentences.some((text) => AIM.test(text))) return true;
  const words = WORDS[field];
  if (words === undefined) return false;
  return seen.sentences.some(({ labels }, at) => {
    if (field === 'outcome' && labels.some((one) => NO_WISH.includes(one))) return false;
    const text = lower.sentences[at] ?? '';
    return words.test(field === 'outcome' ? text.replace(QUOTED, ' ') : text);
  });
}
