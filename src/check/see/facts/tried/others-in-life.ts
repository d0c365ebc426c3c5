import type { Span } from '../../../read/reading.ts';
import { startsBare } from './others.ts';

/** Those of one's own, of whom it is told what they feel, think and go through. */
const OWN_PEOPLE =
  '(?:husband|wife|sons?|daughters?|kids?|child(?:ren)?|baby|boys?|girls?|grand(?:sons?|daughters?|children|kids)|mother|mum|mom|father|dad|parents|sister|brother|aunt|uncle|neighbou?rs?|friends?|colleagues?|family|group|dog|cat)';
/** Those who bring, serve and teach: what they do is no remedy of the writer's. */
const SERVANTS = '(?:couriers?|drivers?|postm[ae]n|postwoman|boys?|lady|ladies|waiter|waitress|porters?|cashier|delivery (?:man|guy|driver|people))';
const RUSSIAN_OWN = '(?:внук|внучка|сын|дочь|дочка|муж|жена|зять|невестка|племянни(?:к|ца)|брат|сестра|сосед(?:ка)?|подруга|друг|кум|мама|папа)';
const RUSSIAN_SERVANTS =
  '(?:операционистк|кассир|продавщиц|охранник|вахтер|контролер|медсестр|регистраторш|официант|проводниц|врач|доктор|хирург|терапевт|педиатр|стоматолог|акушерк|фельдшер|фармацевт|нотариус|судь|тренер|экскурсовод|почтальон|таксист|хулиган|подростк|дети|родители|мамы|рабочи|гость|знакомые|оценщик|комендант)';
const PAST = '[а-я]{2,16}(?:л|ла|ли)(?:ся|сь)?(?![а-я])';
/** Who comes when something burns, leaks or smells. */
const CREW = '(?:fire brigade|firemen|fire crew|emergency (?:crew|team|services?|plumber)|gas (?:man|men|board|company|engineer))';
const RUSSIAN_CREW =
  '(?:аварийк[аи]|аварийщики|аварийн[а-я]+ (?:служба|бригада)|газов(?:ая служба|ики)|горгаз|бригада|пожарн(?:ые|ая)|мчс|скорая|спасатели|дежурный|(?:слесарь|сантехник|мастер|электрик)(?= (?:[а-я]+ )?(?:при(?:ехал|езжал|шел|ходил)|был)(?![а-я])))';

const OTHERS: readonly RegExp[] = [
  new RegExp(
    `^(?:and |but |then )?(?:(?:a|an|the|your|our) )?(?:local )?${CREW} (?:[a-z]+ )?(?:came|arrived|turned|shut|closed|left|switched|was|were)(?![a-z])`,
  ),
  new RegExp(`^(?:ваш[аи]? |местн[а-я]+ )?${RUSSIAN_CREW} (?:[а-я]+ ){0,3}?${PAST}`),
  new RegExp(
    `^(?:and |but |then )?(?:my|our|his|her|the) (?:[a-z]+ )?${OWN_PEOPLE} (?:[a-z]+ly |just |always |only |also |even |still )?(?:cried|cries|wept|thinks?|thought|argued|argues|laughed|laughs|sleeps?|slept|loves?|loved|likes?|liked|hates?|hated|wants?|wanted|misses|missed|died|looked after|believes?|worries|worried|smiled|complains?|grew|moved|passed away|noticed|reckons?|asked (?:me )?(?:if|whether|why))(?![a-z])`,
  ),
  /^(?:dr|mr|mrs|ms|prof|professor|nurse|sister|father) [a-z]+ (?:[a-z]+ly |even |just )?(?:explained|sat|stayed|drew|sang|smiled|listened|brought|held|gave|made)(?![a-z])/,
  new RegExp(
    `^(?:(?:a|an|the|your|our|one|two|three) )?(?:young |old |nice |kind )?${SERVANTS}(?: (?:from|of|at) (?:the )?[a-z]+)? (?:let|left|threw|dropped|dumped|came|carried|handed|drove|brought|took)(?![a-z])`,
  ),
  /^(?:took|put|brought|left|wiped|cleaned|carried) (?:off )?their (?:own )?[a-z]/,
  /(?<![a-z])without (?:asking|warning|notice|telling (?:me|us)|(?:my|our) (?:consent|permission|knowledge))(?![a-z])/,
  // Who serves and teaches, but for what they answer and look at; what they leave undone is none either way.
  new RegExp(
    `^(?:ваш[аи]? |наш[аи]? |приемн[а-я]+ )?${RUSSIAN_SERVANTS}[а-я]* (?:[а-я]+ ){0,3}?(?!(?:сказал|ответил|посоветовал|велел|посмотрел|проверил|пробовал|попробовал)[аи]?(?![а-я]))${PAST}`,
  ),
  new RegExp(`^(?:ваш[аи]? )?${RUSSIAN_SERVANTS}[а-я]* (?:[а-я]+ ){0,3}?(?:даже |так и |ни разу )?не ${PAST}`),
  new RegExp(
    `^${RUSSIAN_OWN} (?:[а-я]+ ){0,2}?(?:поставил|установил|подарил|скачал|купил|настроил|завел|зарегистрировал|привез)[аи]? (?:мне|нам|маме|папе|бабушке|деду)(?![а-я])(?! (?:заново|нов|друг))`,
  ),
  new RegExp(
    `^(?:[а-я]+ )?${RUSSIAN_OWN} (?:со? [а-я]+ [а-я]+ )?(?:просила?|попросила?|подала?|жаловал(?:ся|ась)|привязала? к мо|плакала?|ругал(?:ся|ась)) ?(?!за|в поддержк|вам|в чат)`,
  ),
  /^(?:его |ее |их )?(?:звонил|ставил|устанавливал|собирал|монтировал|продал|продавал|подключал|делал)[аи]? (?:его |ее |их |мне |нам |вчера |сегодня )?(?:ваш[аи]? (?:ребят|сотрудн|мастер|люд|специалист|монтажник|фирм|рабоч|сборщик|установщик|коллег|оператор)|как(?:ой|ая|ие)-то|якобы)[а-я]*/,
  /^(?:один раз |мне |нам |вчера |сегодня |утром |вечером )*(?:пере)?звонили (?:мне|нам|якобы|из|с (?:вашего|незнакомого|номера))(?![а-я])|^(?:один раз|мне|нам)(?: [а-я]+)? (?:по|пере)?звонили(?![а-я])|^позвонили (?:мне|нам|якобы|из)(?![а-я])/,
  /^(?!мы )(?:[а-я]+ ){0,4}?(?:подарили|пробили|обсчитали|насчитали|начислили|списали|оштрафовали|эвакуировали|нахамили|отказали|прислали|вручили|уволили|выгнали|обманули|украли|привезли (?:[а-я]+ )?по скорой)(?![а-я])/,
  /^(?!мы |я )(?:счет|квитанци[юи]|штраф|пени) (?:[а-я]+ )?выставили(?![а-я])/,
  /(?<![а-я])без (?:спроса|спросу|предупреждения|объявления|(?:моего|нашего) (?:согласия|ведома|разрешения))(?![а-я])/,
  // Money is taken: by whom need not be said.
  /^(?:[а-я]+ )?(?:взял|содрал|снял|удержал)[аи]? (?:с (?:меня|нас) )?(?:как за |за (?:сутки|месяц|час|день)|\d[\d ]*(?:р|руб|рублей|тысяч|тыс)(?![а-я])|(?:сто|двести|триста|четыреста|[а-я]+сот|тысячу|полторы|(?:две|три|четыре|пять|шесть|семь|восемь|девять|десять) тысяч)(?![а-я]))/,
];

/** The person as the subject: what somebody else does ends there. */
const OWN = /^(?:and |but |so |then |и |а |но )*(?:i|we|я|мы)(?![a-zа-я])/;

/** «Всё в телефоне сидел»: said of the same one still. */
const NO_OTHER = /^(?:все|весь|всю|целый|даже|только) .{0,40}[а-я]л[аи]?$/;

/** Which clauses of a sentence tell what others do and go through, and what they do then: who does it need not be said anew. */
export function othersInLife(spoken: string, clauses: readonly Span[]): readonly boolean[] {
  let goesOn = false;
  return clauses.map(({ start, end }) => {
    const words = spoken.slice(start, end);
    const isTheirs = !OWN.test(words) && (OTHERS.some((pattern) => pattern.test(words)) || (goesOn && startsBare(words)));
    goesOn = isTheirs || (goesOn && !OWN.test(words) && NO_OTHER.test(words));
    return isTheirs;
  });
}
