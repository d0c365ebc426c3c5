import { lowerPattern } from '../letter-pattern.ts';
import { failure } from './missing/error-talk.ts';
import type { Lowered } from './rule.ts';

/** Longer texts speak of such replies by the way. */
const LONGEST = 900;

/** What mail programs put before the subject of a letter that they answer themselves, or bring back. */
const TITLE = lowerPattern(
  /^(?:(?:automatic reply|auto[ -]?reply|auto[ -]?response|out of (?:the )?office|undeliverable|автоматический ответ|автоответ|недоставлен\p{L}+)[^:\n]{0,20}:|undelivered mail returned|delivery status notification|mail delivery (?:failed: returning|subsystem|system))/u,
);
/** A program speaks of its own letter. */
const OWN = lowerPattern(
  /(?<!\p{L})(?:this is an? auto(?:matic|mated|matically generated)? ?-?(?:reply|response|e-?mail|message|notification)(?= ?(?:[.!;:,\n]|$|to confirm|and you|from our))|(?:this|the) (?:mailbox|inbox|e-?mail address|address) is (?:not|no longer|un)[ -]?(?:being )?(?:monitored|in use|attended)|do not reply to this (?:automat\p{L}+ )?(?:e-?mail|message)|это (?:автоматическ\p{L}+|автоответ\p{L}*)(?: (?:ответ|письмо|сообщение|уведомление))?(?= ?(?:[.!;:,\n]|$|и ))|(?:это|данное) (?:письмо|сообщение) (?:отправлено|создано|сформировано|сгенерировано) автоматически|на это письмо (?:не нужно|не надо) отвечать|не отвечайте на это (?:письмо|сообщение)|этот (?:почтовый )?ящик не (?:просматривается|проверяется)(?= ?(?:[.!,\n]|$)))/u,
);
/** The person is away, or has only taken notice … */
const AWAY = lowerPattern(
  /(?<!\p{L})(?:(?:i am|i['’]m|i will be|i['’]ll be) (?:currently |now )?(?:away|out of (?:the )?office|on (?:\p{L}+ )?(?:leave|vacation|holidays?|business trip)|travel+ing)|(?:i have left|i no longer work (?:at|for)|i am no longer with) the company|office (?:is|will be) closed|we(?: have|['’]ve)? received your (?:message|e-?mail|request|enquiry)|(?:сейчас |в настоящее время |временно )?(?:нахожусь|буду|я) (?:сейчас )?(?:в (?:\p{L}+ )?(?:отпуске?|командировке)|на больничном|вне офиса)|меня (?:сейчас |временно )?(?:нет|не будет) (?:в офисе|на (?:рабочем )?месте|на работе)|(?:(?:в настоящее время|сейчас|временно) )?отсутствую|больше не работаю в компании|в связи с (?:отпуском|командировкой)|офис (?:закрыт|не работает)|мы получили ваш\p{L}? (?:письмо|обращение|запрос|сообщение)|ваш\p{L}? (?:письмо|обращение|запрос|заявка|сообщение) (?:получен|принят|зарегистрирован)\p{L}{0,2})(?!\p{L})/u,
);
/** … and says who answers instead, or when. */
const INSTEAD = lowerPattern(
  /(?<!\p{L})(?:(?:will|shall|['’]ll) (?:\p{L}+ )?(?:reply|respond|answer|get back|come back|be back|return|reopen)|(?:limited|no|intermittent) access to (?:my )?(?:e-?mails?|inbox)|(?:in|for) (?:urgent|an emergency|emergenc\p{L}+|anything urgent)|(?:if|should) (?:it|this|your)[^.\n]{0,40}urgent|urgent (?:matters|requests|cases|questions|issues)|please (?:contact|e-?mail|write to)(?= (?!me |us ))|returning on|отвечу|ответим|вернусь|верн[её]мся|выйду|(?:по|после) возвращени[ию]|по (?:всем )?(?:срочным|неотложным|рабочим)? ?вопросам|в срочных случаях|если вопрос срочн\p{L}+|меня замещает|вместо меня|не (?:проверяю|читаю|просматриваю) почту|доступ к почте ограничен|буду доступ\p{L}+)(?!\p{L})/u,
);
const EVERY_AWAY = new RegExp(`${AWAY.source}|${INSTEAD.source}`, 'g');

/** Whether a program wrote the text while its person is away: a header says so, or its words do, and nothing else in it goes wrong or is asked. */
export function isAutomatic(about: Lowered): boolean {
  const { seen, lower } = about;
  if (seen.reading.isAutomatic) return true;
  if (TITLE.test(lower.sentences[seen.sentences.findIndex(({ isTitle }) => isTitle)] ?? '')) return true;
  const text = lower.source.trim().slice(0, LONGEST + 1);
  if (text.length > LONGEST || text.includes('?')) return false;
  return OWN.test(text) || (AWAY.test(text) && INSTEAD.test(text) && !tellsOfFault(about));
}

/** Whether something else fails than the person to be at work. */
function tellsOfFault({ seen, lower }: Lowered): boolean {
  const { source, sentences } = lower;
  return (
    seen.facts.errors.length > 0 ||
    failure({ seen, lower: { source, sentences: sentences.map((text) => text.replace(EVERY_AWAY, ' ')) } }) !== undefined
  );
}
