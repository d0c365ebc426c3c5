/** Verbs of the English past and perfect, and words that go with them; for plain text. */
const ENGLISH =
  /(?<![a-z])(?:(?<!(?:getting|get|gets|be|being|is|are|am|'m|'re) )[a-z]{2,12}(?<!(?:ne|fe|spe|procee|excee|see|indee))ed|burst|was|were|wasn't|weren't|had|hadn't|did|didn't|been|got|bought|sent|paid|came|became|went|took|made|began|broke|told|said|since|gave|stood|sat|rang|wrote|put|found|left|lost|brought|flew|slept|hit|ran|saw|heard|held|kept|knew|thought|felt|fell|drove|met|sold|spent|spoke|stole|threw|woke|wore|built|caught|chose|drew|grew|hung|led|lent|meant|rode|rose|sang|shook|stuck|taught|understood|won|swore|forgot|froze|cut off|(?<=(?:i|we) )set up|couldn't|wouldn't|seen|done|gone|ago|last|yesterday)(?![a-z])|(?:'ve|have|has|haven't|hasn't) (?:not |never |only |just |already |now |all )?(?!to |an? |the |no |my |our |two )(?:[a-z]+(?:ed|n|t)|come|run|become|put)(?![a-z])/;
/** The same in Russian; what ends alike and is no verb of the past stands first. */
const RUSSIAN =
  /(?<![а-я])(?:(?!(?:если|или|ли|(?:стол|зал|пол|стул|канал|файл|портал|журнал|терминал|отдел|модел|апрел|угол|материал|персонал|номинал|школ|оригинал|профил|стил|автомобил|кабел|мебел|тоннел|мал|дел|жел)[аиоы]?)(?![а-я])|(?:было|хотел[аи]?|хотелось) бы)[а-я]{2,16}(?:л|ла|ли|ло|лся|лась|лись|лось)|внес|принес|перенес|привез|увез|завез|исчез|смог|умер|замерз|погиб|[а-я]{2,}(?:ан|ен|ят|ыт)[аоы]?(?<!(?:занят|открыт|закрыт|нужен|должен|согласен|уверен|вынужден|заказан|назначен|запланирован)[аоы]?|(?:долж|нуж|важ|сроч|мож|удоб|свобод|соглас)н[аоы]|магазин[аы]?|экран[аы]?|телефон[аы]?|кран[аы]?|план[аы]?|обмен[аы]?|член[аы]?|смен[аы]|цен[аы])|назад|прошл[а-я]+|вчера|позавчера)(?![а-я])/;

/** Whether a sentence, in plain letters, tells anything of the past. */
export function tellsPast(sentence: string): boolean {
  return ENGLISH.test(sentence) || RUSSIAN.test(sentence);
}
