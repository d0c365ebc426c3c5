import { matchesOf } from '../../matches-of.ts';
import { alsoAttached } from './attached-also.ts';
import { type Mention, NAMED, whereNamed } from './attached-files.ts';
import { HERE } from './attached-here.ts';
import { PAPER, RUSSIAN_THING, THING } from './attached-things.ts';
import { wakers } from './awake.ts';
import { FILE, FILE_BEGINNINGS } from './file-names.ts';
import { apart, type Found, type Passage } from './passage.ts';
import { leadingWords, wholeWords } from './whole-words.ts';

/** Mentions that something is there; what stands in them is their text. */
const MENTIONS: readonly Mention[] = [
  {
    needs:
      'att enc bel inc upl app scr sho pho pic ima vid cli rec fil sca log pdf doc let rep tra sta pat dif dum zip arc cop pro gif sam exa tes con har inv',
    pattern: wholeWords(
      `(?:(?:\\d{1,2}|two|three|four|several|the|a|my|both|full|short) )?${THING}(?: [a-z -]{2,40}?)? (?:(?:is|are|was|were|also|now|all|both|(?:has|have) been) ){0,2}(?:attached|(?:enclosed|included)(?! (?:with|in) the (?:parcel|box|package|device|product|delivery|set))|(?<!body )below(?! (?:the|a|it|this|that|zero|average)(?![a-z]))|uploaded(?! (?:from|by|via|with|through|using|before|after|in))|appended|in (?:the )?attach(?:ment|ed)s?)(?: (?:here|below|as [\\w.-]{1,40}|to this (?:e-?mail|message|ticket|report)))?`,
    ),
  },
  {
    needs: `${FILE_BEGINNINGS} прил`,
    pattern: wholeWords(
      `(?:${FILE}) (?:added(?! to (?!th(?:is|e) (?:report|ticket|issue|letter|mail|message|request))(?:the|my|our|a|an|it))|(?:вложил|залил|кинул|скинул|добавил|загрузил)[аи]?(?! (?:в|на) (?!тикет|обращени|заявк|чат|письм|почт|диск|облак|файлообмен|архив|вложени))|приложен[оаы]?|прикладываю|прилагаю)|приложенн(?:ом|ый|ая|ые|ых|ое) ${RUSSIAN_THING}(?: ${FILE})?|(?:${FILE})(?:[ ,(]{1,2}(?:is |are |and [\\w.-]{1,40} )?(?:also )?(?:attached|enclosed|below|in (?:the )?attachments?|во вложении|прилагаю|приложил[аи]?|прикрепил[аи]?|прикладываю|прилагается))`,
    ),
  },
  {
    needs: 'see cf loo che sho as vis per',
    pattern: wholeWords(
      `(?:see|cf\\.?|look at|check(?= (?:the |my )?attach)|as (?:shown|seen) (?:in|on)|shown in|visible (?:in|on)|per(?= (?:the|attached|enclosed))) (?:(?:the|my|these|this|those|also|attached|enclosed|following) )*(?:attachments?|attached|enclosed|${FILE}|${THING}(?: (?:attached|below|above|enclosed))?)`,
    ),
  },
  {
    needs: 'att enc inc upl',
    pattern: wholeWords(
      `(?:i(?:'ve| have|'m|'ll| am)? |we(?:'ve| have)? )?(?:also )?(?:attach(?:ed|ing)|(?<=(?:i|we|also) )attach|enclos(?:ed|ing)|(?<=(?:i|we) )enclose|includ(?:ed|ing) (?:a|the) ${THING}|upload(?:ed|ing))(?: (?:is|are|you will find|please find|herewith|here|you'll find|also|find))? (?:[a-z\\d -]{1,40}? )?(?:${THING}|${FILE})`,
    ),
  },
  {
    needs: 'att enc fin see is are in cre pat pic pho scr vid rec log fil her thi add pos sen',
    pattern: wholeWords(
      `^screen ?shots?(?= of| in| from| showing|: |$)|^(?:screen ?)?(?:recordings?|photos?|videos?)(?=[.!]?$|, \\d[\\d.,:]*(?: ?(?:s|secs?|seconds?|min|mins|minutes?|[kmg]b|pieces|pages|frames|pcs|in all|altogether))?[.!]?$)|the attached (?:[a-z]+ ){0,2}?(?:${THING}|${PAPER})|i(?:'m| am|'ve| have)?(?: also)? attach(?:ed|ing) (?:it|them|this|these|the [a-z]+)|(?:attached|enclosed|attachments?): ?(?=[^ ])[^;\\n]{2,60}|(?:the |my |an? )?(?:[a-z]+ ){1,3}(?:is|are) with this (?:message|mail|e-mail|letter)|(?:please )?(?:find|see) (?:the )?(?:attached|enclosed|attachments?)|(?:in|as) (?:an? |the )?attachments?|created an attachment(?: \\(id=\\d+\\))?|created attachment \\d+|patch attached|(?:attached|enclosed|included)(?: is| are| please find| you (?:will )?find| herewith)|attached(?: here| as [\\w.-]{1,40})|attachments?: (?=\\S)|(?:pics?|photos?|screenshots?|screens?|screen|video|log|logs|file)(?: attached| below| here| added| in the attachment|:(?= ?(?:https?|\\u0000)))|(?:here(?:'s| is| are)|this is|adding|posting|sending(?: you)?|sent) (?:a |an |the |my |some |two |also )?(?:[a-z-]{2,20} )?(?:screen ?shots?|screen ?grabs?|photos?|pictures?|pics?|videos?|screen recordings?|logs?(?: file)?)(?: of [a-z ]{2,40}?)?(?= ?(?:[:.,;!)\\u0000]|$| attached| of| from| below))|\\(attached\\)`,
    ),
  },
  {
    needs: 'см смо вид вот как тут зде',
    pattern: wholeWords(
      `(?:(?:см|смотри|смотрите|видно|вот|как|тут|здесь)\\.? ?(?:на |в |из )?(?:вот |мой |мои |прилож[а-я]{2,6} |прикрепл[а-я]{2,6} |эт[а-я]{1,3} )?${RUSSIAN_THING}(?: ниже| выше| во вложении| прилагаю| внизу)?)`,
    ),
  },
  {
    needs: 'прил прик приц вкл влож выс отп ски при заг доб выкл выл кид кин',
    pattern: wholeWords(
      `(?:(?:прилагаю|прикладываю|приложил[аи]?|прикрепил[аи]?|прикрепляю|прицепил[аи]?|вкладываю|вложил[аи]?|высылаю|отправляю|скидываю|скинул[аи]?|присылаю|приаттачил[аи]?|загрузил[аи]?|добавил[аи]?|выкладываю|выложил[аи]?|приложенн[а-я]{2,3}|кидаю|кинул[аи]?)(?: (?:к (?:письму|обращению|сообщению|заявке|тикету)|вам|сюда|также|еще|ниже|и|все|два|две|три|свой|свои|полный|короткий|пару|копи[юи]|несколько|\\d))*(?: [а-я-]{3,20}){0,2}? ${RUSSIAN_THING})`,
    ),
  },
  {
    needs: 'скр сни фот вид рол зап ска фай лог жур док чек коп отч дам арх пат кви выпи пер акт при кар дог пис под спр нак тре сте про гиф',
    pattern: wholeWords(
      `${RUSSIAN_THING}(?: [а-я«» -]{1,60}?)? (?:(?:я |тоже |также |уже |ниже |все |сразу |к письму |в письме |вам ){0,2}(?:прилага[юе]м?|прикладыва[юе]м?|приложил[аи]?|прикрепил[аи]?|прикрепля[юе]м?|прицепил[аи]?|прикреплен[оаы]?|приложен[оаы]?|прилагается|прилагаются|во вложении|во вложениях|вложил[аи]?|вложен[оаы]?|в приложении к (?:письму|обращению|сообщению)|скинул[аи]?|в аттаче|кинул[аи]? в (?:аттач|чат|тикет)|приаттачил[аи]?|высылаю|внизу письма|под сообщением|прикрепл[её]н[аоы]?))`,
    ),
  },
  {
    needs: 'прило влож см прик приц кин ски пол во в чек скр фот лог фай акт вид прила на',
    pattern: wholeWords(
      `вложени[ея]: ?(?=[^ ])[^.;,\\n]{2,60}|(?<!верси[яи] )приложени[ея]: ?(?:\\d[.)]? ?)?(?:${RUSSIAN_THING}|${FILE}|\\d)[^.;,\\n]{0,60}|см\\.? вложени[еяй]|(?:приложен[оаы]?|прикреплен[оаы]?)(?= ?(?:$|[.,;!]))|(?:кинул|скинул|положил)[аи]? в (?:аттач|чат|тикет)|(?:во|в) вложени(?:и|ях)|вложени[ея]: ?(?=\\S)|в аттаче|(?:чек|скрин|фото|лог|файл|акт|видео)ы? (?:тут|ниже|вот|внизу|прикреплен[оаы]?|приложен[оаы]?)(?= ?(?:[:.,;!)\\u0000]|$))|(?:прилагаю|прикладываю|прикрепил[аи]?|прикрепляю|приложил[аи]?|прицепил[аи]?)(?= ?(?:[.,;:!()]|$)| в (?:pdf|пдф|формате|виде|письме|архиве))|на (?:скрине|скриншоте|фото|снимке|видео|прикрепленном фото|картинке|записи)(?= (?:видно|видна|ниже|показан|все|хорошо|подсвечен|отмечен))`,
    ),
  },
];

/** Where pictures lie, or what is said of them: with an address behind them, "the screenshot shows", «на скрине». */
const SHOWN: readonly Mention[] = [
  {
    needs: 'htt',
    pattern: wholeWords(
      `(?:${THING}|${RUSSIAN_THING}|repo|repro|демо)(?: [a-zа-я]{1,12}){0,4}(?::|(?: (?:here|at|link|under|uploaded|тут|здесь|по ссылке|лежит|ссылка|ниже|в облаке)):?) ?\\(?https?`,
    ),
  },
  {
    needs: 'enc scr pho log fil tra sho add pos pas dro inc put upl sen her',
    pattern: wholeWords(
      `(?:(?:^|(?<=[.,;!] ?)|(?:i|we)(?:'ve| have|'m| am)? (?:also |just )?)(?:added|adding|posted|posting|pasted|pasting|including|uploaded|uploading))(?: (?!to |it )[a-z\\d-]{1,14}){0,4}? ${THING}|(?:i|we) (?:have )?put (?:the |a |my |some )?(?:[a-z]+ )?${THING} (?:in|into) (?:the |an? )?attach[a-z]+|(?:i|we)(?:'ve| have| am|'m| are)? (?:sent|send|sending)(?: you)?(?: [a-z\\d]{1,12}){0,3}? ${THING}(?: [a-z]{1,12}){0,3}? (?:with|along with|together with|to) this|with this (?:letter|mail|message|e-mail) (?:i|we) (?:send|enclose|forward)(?: you)?(?: [a-z]{1,12}){0,3}? ${THING}|${THING} (?:that )?(?:i|we) (?:sent|send|added|put|attached|enclosed)(?: you)? (?:with|to|along with|in) this|(?:i|we) pasted the [a-z]+ below|${THING}: (?:attached|enclosed|(?:see )?below)|encl?\\.?: (?=[a-z])`,
    ),
  },
  {
    needs: 'scr pho pic ima vid sca rec you can sho ill',
    pattern: wholeWords(
      `^(?:the|my|this|these|here the) (?:[a-z]+ )?(?:screen ?shots?|screen ?grabs?|photos?|pictures?|scans?|pics?|screen recording|recordings?)(?: \\d)? (?:clearly |also )?(?:shows?|showing|proves?)|(?:photos?|pictures?|pics?|screenshots?|images?) \\d (?:clearly )?(?:shows?|is|are|has)|(?:you (?:can|will|may) see|can be seen|is visible|visible|shown|illustrated|documented)(?: [a-z]{1,12}){0,3}? (?:in|on|from) (?:the|my|this|these|that) (?:attached |first |second |last )?(?:screen ?shots?|screen ?grabs?|photos?|pictures?|pics?|scans?|video|clip|recording|images?)(?! (?:on|of the box))`,
    ),
  },
  {
    needs:
      'вло кид зал под ниж отп пос при ниж вни лог скр фот вид фай тре дам пок на по пос нап пре зап док чек акт арх пат сни рол вст заг доб кин ски выл',
    pattern: wholeWords(
      `(?:приложен[оаы]?|прикреплен[оаы]?|прилагаются|прилагается)(?: [а-я]{3,18}){0,2}? ${RUSSIAN_THING}|(?<!(?:и|или) )(?:ниже|внизу)(?: [а-я]{3,18})? ${RUSSIAN_THING}|${RUSSIAN_THING}(?: [а-я]{1,18}){0,3} (?:ниже|внизу)(?= ?(?:$|[.,:;!)]))|(?:посылаю|направляю|прилагаю|прикладываю|прикрепляю)(?: [а-я]{2,18}){0,2}? ${RUSSIAN_THING}|${RUSSIAN_THING}(?: [а-я]{1,18}){0,3} (?:кинул|залил|загрузил|добавил|вставил|выложил|прислал|положил)[аи]?(?= ?(?:$|[.,;!)]| (?:ниже|сюда|в (?:тикет|чат|обращение|заявку|письмо))))|(?:приложил|прикрепил|загрузил|добавил)[аи]? [a-z]{2,12}(?: в [а-я]{3,12}| к [а-я]{3,12})?(?= ?(?:$|[.,;!)]))|на (?:скрине|скриншоте|скриншотах)(?= ?(?:$|[.,;!):]))|^на (?:скрине|скриншоте|скриншотах|приложенн[а-я]{2,3} [а-я]{3,10})(?= )|(?:вложил[аи]?|отправляю|высылаю|посылаю) (?:вместе с письмом|в письмо|в конверт|с письмом|этим письмом)(?: [а-я]{3,18}){0,2}|(?:приложенн|прикрепленн)(?:ый|ом|ая|ой|ую|ое|ые|ых|ого) [a-zа-я]{3,18}|(?:приложил[аи]?|прилагаю|прикладываю|прикрепил[аи]?) (?:оба|обе|все|два|две|три) [а-я]{3,18}|(?:см\\.|смотрите|смотри) (?:первое|второе|третье|последнее) фото|приложены (?:оба|обе|два|две|три|все) [а-я]{3,18}|(?:добавляю|кидаю|залил[аи]?|заливаю|подгрузил[аи]?)(?: [а-я]{3,18})? ${RUSSIAN_THING}|${RUSSIAN_THING}: см\\.? ниже|прил\\.: ?(?=[а-я\\d])|на (?:моем|этом|моей|втором|первом) (?:фото|снимке|скрине|видео|фотографии)(?= )|на (?:фото|снимке|фотографии|видео) \\d|показ(?:ываю|ал|ала|ано) на (?:видео|фото|скрине|скриншоте)|по ссылке(?: [а-я]{3,12}){0,2} ${RUSSIAN_THING}|${RUSSIAN_THING}(?: [а-я]{3,12}){0,2} по ссылке`,
    ),
  },
];

/** What stands around a mention that is none: it cannot be, is asked for, or is still to come. */
const NOT_THERE =
  /(?<![a-zа-я])(?:вот переписка|to the wrong|you (?:have )?(?:enclosed|attached|sent)|не к том[у]?|не туда|(?:says?|said|asks?|told|tells) (?:me )?to see|not possible|impossible|отправляю [а-я ]{0,20}(?:в чат|другу|на сервер|на печать|в облако|коллег)|к (?:терминал|сканер|считывател|карт|домофон)[а-я]*|усили[яй]|can(?:no|')t|could(?: no|n')t|unable to|how (?:do|can|to)|where (?:do|can|to|is)|if (?:you )?(?:need(?:ed)?|want|necessary|required|it helps)|need(?:ed)? (?:a|the|any)|can (?:send|attach|provide|upload|take|give|make|share)|could (?:send|attach|provide|make)|will (?:send|attach|upload|provide)|i'll|(?:shall|should|may|must) i|do you (?:need|want)|happy to|don't (?:have|know|see)|didn't|did not|do not|not attached|no attachments?|nothing attached|no (?:photo|screenshot|picture|log|file)s?|without|forgot to|would like to (?:attach|send|upload|add|include)|asks? (?:me )?(?:for|to)|asked (?:me )?(?:for|to)|wants? (?:me )?to|won't|doesn't|isn't|refuses?|let me|(?:only|just) when|until|file not included|included from|wanted|want to|try(?:ing)? to|tried to|trying|when i|when [a-z]+ing|whenever|when uploading|send me|sending it|please (?:send|attach)|attach(?:ing)? (?:a )?files? (?:is|fails|does)|button|не мог[уё]|не можем|не могла?|не получа[а-я]{2,5}|не умею|не знаю|не удал[а-я]{2,3}|невозможно|нельзя|нет|нету|без|мог[уё]|можем|могла? бы|можно|готов[аы]?|как (?:прилож|прикреп|загруз|отправ|присл|сдела|добав|влож)[а-я]+|куда|где|если|надо(?: ли)?|нужн[оаы]|нужен|пришлите|приложите|прикрепите|просит|просят|просили|требу[а-я]{2,3}|потом|позже|пришлю|вышлю|приложу|прикреплю|скину|забыл[аи]?|хотел[аи]?|хочу|пыта[а-я]{2,5}|пробовал[аи]?|пробую|не (?:присла|присыла|прикреп|прилож|прилаг|прикладыв|загруж|открыва|приш|влеза|отправл)[а-я]{1,8}|не сделал[аи]?|не приложил[аи]?|при попытке|когда|ждите|прошу)(?![a-zа-я])/;

/** Mentions of files and pictures that are said to be there. `plain` is the text in plain letters. */
export function attachmentsIn({ text, plain, spoken, kind, beginnings }: Passage): readonly Found[] {
  const found = awake(beginnings).flatMap(({ pattern }) =>
    matchesOf(plain, pattern).flatMap(({ 0: whole, index }): Found[] =>
      isThere(plain, index, index + whole.length) && !(kind === 'sentence' && spoken.slice(index, index + whole.length).trim() === '')
        ? [named(text, ...whereNamed(plain, index, index + whole.trimEnd().length))]
        : [],
    ),
  );
  const first = apart(found);
  return first.length === 0
    ? first
    : apart([
        ...first,
        ...first
          .flatMap((one) => alsoAttached(plain, one))
          .flatMap(({ start, end }) => (isThere(plain, start, end) ? [named(text, start, end)] : [])),
      ]);
}

const FILE_NAME = new RegExp(FILE, 'i');

/** The value is the file's name where one is given. */
function named(text: string, start: number, end: number): Found {
  const name = FILE_NAME.exec(text.slice(start, end))?.[0];
  return { start, end, ...(name === undefined ? {} : { value: name }) };
}

const awake = wakers([...MENTIONS, ...SHOWN, ...NAMED, ...HERE]);

/** In a row of steps a file is put into a form: «заполняю анкету, прикладываю справку». */
const STEPS_BEFORE =
  /(?<![а-я])(?:заполняю|выбираю|захожу|открываю|нажимаю|ввожу|дохожу|жму|указываю|перехожу)(?![а-я])[^.!?\n]{0,60}, (?:потом |затем |и )?$/;

/** The same behind it: «приложил снимки, нажал отправить», "added photos, chose refund". */
const STEPS_AFTER =
  /^[^.!?\n,]{0,24}(?:,| and| и) (?:и |потом |and |then )?(?:нажал|выбрал|отправил|ввел|указал|заполнил|нажимаю|жму|выбираю|отправляю|chose|selected|pressed|clicked|submitted|hit|picked|entered|ticked)[аи]?(?![а-яa-z])/;

function isThere(plain: string, start: number, end: number): boolean {
  if (STEPS_BEFORE.test(plain.slice(Math.max(0, start - 80), start)) || STEPS_AFTER.test(plain.slice(end, end + 60))) return false;
  const clause = clauseAround(plain, start, end);
  return !NOT_THERE.test(clause) && !isAsked(plain, end)
    ? true
    : !isAsked(plain, end) && THERE_AFTER_ALL.test(clause) && !/(?<![а-яa-z])(?:когда|если|при попытке|when|if)(?![а-яa-z])/.test(clause);
}

/** A "not" about something else leaves it there: «прикладываю скрин, потому что не могу описать». */
const THERE_AFTER_ALL = leadingWords(
  "(?:прилагаю|прикладываю|прикрепляю|attached is|i attached|i've attached|i have attached|please find|во вложении)(?=[^,;]{0,30}$)",
);

/** Whether the sentence goes on to a question mark. */
function isAsked(plain: string, end: number): boolean {
  return /^[^.!?]{0,60}\?/.test(plain.slice(end, end + 61));
}

function clauseAround(plain: string, start: number, end: number): string {
  const before = plain.slice(Math.max(0, start - 50), start);
  const after = plain.slice(end, end + 40);
  const from = Math.max(
    before.lastIndexOf(','),
    before.lastIndexOf(';'),
    before.lastIndexOf('. '),
    before.lastIndexOf(' - '),
    before.lastIndexOf('—'),
    before.lastIndexOf('('),
  );
  const to = after.search(/[,;.(—]| - /);
  return before.slice(from + 1) + plain.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}
