import { hopes, isEnough, isThingPlease } from './russian-asks.ts';
import { begins, RUSSIAN_DEEDS, RUSSIAN_GOODS } from './wish-words.ts';

/** Words of wanting, waiting and needing. */
const WANT =
  /^(?:хочу|хотим|хотел[аи]?|хотелось|прошу|просим|просьба|требую|требуем|настаива(?:ю|ем)|жду|ждем|ожида(?:ю|ем)|рассчитыва(?:ю|ем)|надеюсь|надеемся|нуж(?:ен|на|но|ны)|необходим[аоы]?|готов[аы]?|соглас(?:ен|на|ны)|устроит|устроил[аио]?|желаю|претенду(?:ю|ем)|соглашусь|требуется|требуются|предпоч(?:ту|ла|ел)|лучше)$/;
/** Waiting that has lasted is a complaint, and what something is needed for is none for the desk. */
const LASTS =
  /(?:^| )(?:уже|месяц|недел[а-я]{1,2}|день|дня|дней|час|часа|часов|год|года|для|который|третий|второй|пятый|из|оператора|ответа оператора)(?: |$)/;
const OPENING =
  /^(?:(?:и|или|либо|а|но|то|тогда|лучше|просто|пожалуйста|плиз|срочно|уже|мне|нам|я|мы|очень|все же|давайте|в общем|короче|поэтому|теперь|только|еще раз|по [а-я]+(?:ому|ей|ой)) )*/;

/** Whether a clause in plain letters is a wish to the desk by the words it is made of; `before` and `after`: what stands around it. */
export function isMadeAsRussianWish(clause: string, before: string, after: string): boolean {
  const words = clause.slice(0, 240).match(/[а-я][а-я-]*/g) ?? [];
  const rest = clause.replace(OPENING, '');
  return (
    wants(words, clause) ||
    asksHow(rest, after) ||
    asksKindly(rest, after) ||
    letsDo(rest) ||
    isFragment(words) ||
    soThat(words, before) ||
    isThingPlease(clause, after) ||
    isEnough(words) ||
    hopes(rest + after)
  );
}

/** «Требую полного возврата», «готова принять замену», «меня устроит обмен» */
function wants(words: readonly string[], clause: string): boolean {
  const at = words.slice(0, 6).findIndex((word) => WANT.test(word));
  const verb = words[at];
  if (verb === undefined || words[at - 1] === 'не' || words[at + 1] === 'не' || words[at + 1] === 'ли') return false;
  if (words.slice(0, at).some((word) => /^(?:если|когда|что|сказали?|говорят|раз)$/.test(word))) return false;
  if (/^настаива/.test(verb)) return true;
  if (/^(?:жду|ждем)$/.test(verb) && /^от вас (?!ответа?$|ответа? на)/.test(words.slice(at + 1).join(' '))) return true;
  if (/^(?:жду|ждем|ожида|надеюсь|надеемся)/.test(verb) && LASTS.test(clause)) return false;
  if (
    /^(?:жду|ждем|ожида)/.test(verb) &&
    (/^(?:жду|ждем|ожида[а-я]+)(?: ваш[а-я]+)? ответа?$/.test(words.slice(at).join(' ')) || /^[^\d]{0,20}\d/.test(clause.slice(clause.indexOf(verb))))
  )
    return false;
  const next = words.slice(at + 1, at + 6);
  if (
    /^хот|^желаю/.test(verb) &&
    next.some((word) => /^(?:поговорить|говорить|пообщаться)$/.test(word)) &&
    next.some((word) => begins(word, RUSSIAN_GOODS))
  )
    return true;
  if (
    /^хоч|^хоти|^хотел/.test(verb) &&
    (next[0] === 'обратно' || /^(?:оспорить|опротестовать|обжаловать|услышать|вернуть|возместить|расторгнуть)$/.test(next[0] ?? ''))
  )
    return true;
  if (
    /^хоч|^хоти|^хотел/.test(verb) &&
    next.some((word) => /^(?:сдать|получить)$/.test(word)) &&
    next.some((word) => begins(word, RUSSIAN_GOODS) || word === 'оба')
  )
    return true;
  if (/^прос|^прош/.test(verb) && words[at + 1] === 'не') return false;
  if (
    /^(?:хочу|хотим|хотел|хотелось|готов|лучше|нужно)/.test(verb) &&
    next.some((word) => /(?:ть|ти|чь|ться)$/.test(word) && !/^(?:принять|получить|иметь|взять|увидеть)$/.test(word) && word !== 'часть')
  )
    return false;
  if (/^нуж/.test(verb)) return isNeeded(words, at);
  for (const word of next) {
    if (/^(?:но|чтобы|если|от|за|после|с|при|из-за)$/.test(word)) return false;
    if (begins(word, RUSSIAN_GOODS)) return true;
  }
  return false;
}

/** «Мне нужен мой стул», «нужна новая карта», «нужен чёрный» */
function isNeeded(words: readonly string[], at: number): boolean {
  const [next = '', ...others] = words.slice(at + 1).filter((word) => !/^(?:только|лишь|просто|всего)$/.test(word));
  if (at > 1 || words.length > 7 || words.includes('для')) return false;
  if (at === 1 && !/^(?:мне|нам|просто|срочно)$/.test(words[0] ?? '')) return false;
  return (
    /^(?:мо[йяеи]|нов[а-я]{2}|друг[а-я]{2}|правильн[а-я]{2}|цел[а-я]{2}|исправн[а-я]{2}|нормальн[а-я]{2}|работающ[а-я]{2}|рабоч[а-я]{2}|замен[а-я]{1,2}|настоящ[а-я]{2})$/.test(
      next,
    ) ||
    begins(next, RUSSIAN_GOODS) ||
    /^(?:подтвержден|выписк|договор|срок|письм|реквизит)/.test(/(?:ое|ый|ая|ие|ые|ий)$/.test(next) ? (others[0] ?? '') : next) ||
    begins(others[0] ?? '', RUSSIAN_GOODS) ||
    (words.length === at + 2 && /(?:ый|ий|ая|яя|ое|ые|ие)$/.test(next))
  );
}

/** «Подскажите, как вернуть деньги», «помогите восстановить пароль», «хочу знать, почему отказали» */
function asksHow(rest: string, after: string): boolean {
  const whole = rest + after;
  if (
    /^(?:подскажите|скажите|расскажите|посоветуйте)(?: мне)?(?:,? пожалуйста| плиз)?,? (?:как|какую|какой|какое|куда|где|на какой|через кого)(?: [а-я]+){0,2}? [а-я]{3,}(?:ть|ти|чь|ться)(?![а-я])/.test(
      whole,
    )
  )
    return true;
  if (/^(?:подскажите|посоветуйте)(?: мне)? [а-я]+(?:ой|ый|ий|ые|ие|ую|ое) [а-я]{3,}/.test(rest)) return true;
  const help = /^помогите(?: мне| нам| пожалуйста)* ([а-я]{3,}(?:ть|ти|чь)(?:ся)?)(?![а-я])/.exec(rest);
  if (help) return begins(help[1] ?? '', RUSSIAN_DEEDS) || /^(?:войти|попасть|настроить|вытащить|найти|открыть|достать|спасти)$/.test(help[1] ?? '');
  return /^(?:хочу|хотим|требую|желаю) (?:знать|понять),? (?:почему|за что|на каком основании|куда делись)/.test(whole);
}

/** «Буду признателен, если пришлёте мастера», «когда вернёте деньги?», «давайте вы просто вернёте деньги» */
function asksKindly(rest: string, after: string): boolean {
  if (/^когда (?:вы )?(?:уже |наконец )?(?:вернете|отдадите|возместите)/.test(rest) && /^[^.!]{0,40}\?/.test(after)) return true;
  const kind =
    /^(?:буду|была? бы|будем|были бы)(?: [а-я]+)?(?: вам)? (?:признател|благодар|рад|обяз)[а-я]*,? если (?:вы )?(?:[а-я]+ )?([а-я]+(?:ете|ите))(?![а-я])/.exec(
      rest + after,
    );
  if (kind) return true;
  const lets = /^(?:вы|вы просто|давайте вы) (?:просто |лучше |мне )*([а-я]+(?:ете|ите))(?![а-я])/.exec(rest);
  return lets !== null && begins(lets[1] ?? '', RUSSIAN_DEEDS) && /^(?:вы просто|давайте)/.test(rest);
}

/** «Пусть мне кто-нибудь наберёт», «можно новую карту» */
function letsDo(rest: string): boolean {
  if (
    /^(?:вы )?(?:должны|обязаны) (?:[а-я]+ ){0,3}?(?:мне|нам)(?![а-я])/.test(rest) ||
    /^(?:вы )(?:должны|обязаны) [а-я]+ть (?:мне|нам|деньги)/.test(rest)
  )
    return true;
  if (
    /^бы (?:другую|новую|другой|новый|хоть|хотя)(?![а-я])/.test(rest) ||
    /^как (?:мне |нам )?(?:теперь )?(?:вернуть|получить назад|получить обратно) (?:мои |свои )?(?:деньги|средства|залог)/.test(rest)
  )
    return true;
  const polite =
    /^(?:не затруднит ли вас|не трудно ли вам|нельзя ли|есть ли (?:шанс|возможность|вариант)|может ли (?:курьер|мастер|кто-нибудь|менеджер|инженер|водитель)|реально ли) (?:[а-я]+ ){0,2}?([а-я]{3,}(?:ть|ти))(?![а-я])/.exec(
      rest,
    );
  if (polite) return begins(polite[1] ?? '', RUSSIAN_DEEDS) || /^приехать|^прийти/.test(polite[1] ?? '');
  if (/^в идеале [а-я]+(?:ть|ти)(?![а-я])/.test(rest)) return true;
  const let_ = /^(?:пусть|пускай)((?: [а-я-]+){1,4})/.exec(rest);
  if (let_)
    return (let_[1] ?? '')
      .trim()
      .split(' ')
      .some(
        (word) =>
          /(?:ет|ит|ут|ют|ат|ят)(?:ся)?$/.test(word) &&
          (begins(word, RUSSIAN_DEEDS) || /^(?:при[дехв]|доплат|сдела|извин|посмотр|осмотр|напиш|глян)/.test(word)),
      );
  if (/^(?:откройте|откроите)(?= (?:его|ее|обращение|заявку|заново|снова|мне|доступ|счет|тикет))/.test(rest)) return true;
  return /^можно(?: ли)?(?: мне| нам)? (?:(?:новую|другую|новый|другой|новые) [а-я]{3,}|замену|возврат|обмен|скидку|перерасчет)(?![а-я])/.test(rest);
}

/** «Отмена и возврат», «возврат, пожалуйста» */
function isFragment(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 5) return false;
  const body = words.filter((word) => !/^(?:и|или|либо|плиз|пожалуйста|срочно|сейчас|немедленно|полный|денег|средств|за|мне|на|карту)$/.test(word));
  return (
    body.length > 0 &&
    body.length < words.length &&
    body.every((word) => /^(?:возврат|замена|замену|обмен|отмена|компенсация|компенсацию|перерасчет)$/.test(word))
  );
}

/** «Надо, чтобы вернули деньги»: the clause behind "so that". */
function soThat(words: readonly string[], before: string): boolean {
  return (
    /(?<![а-я])(?<!не )(?:надо|нужно|хочу|хотим|хотел[аи]? бы|хотелось бы|требую|требуем|прошу|просим|желательно),? чтоб(?:ы)? (?:вы )?$/.test(
      before,
    ) &&
    words
      .slice(0, 5)
      .some(
        (word) =>
          /(?:ли|лись|ло|ла|л)$/.test(word) &&
          (begins(word, RUSSIAN_DEEDS) || word.startsWith('выполн') || (STAFF.test(words[0] ?? '') && TALKS.test(word))),
      )
  );
}

/** Whom a desk answers for, and what they do about it: «хочу, чтобы завуч поговорила с ним». */
const STAFF =
  /^(?:он|она|они|вы|кто-нибудь|кто-то|завуч|директор|учител|воспитател|заведующ|начальни|руковод|управляющ|врач|мастер|менеджер|продав|водител|курьер|сотрудни|админист|тренер|комендант|председат|ваш)/;
const TALKS = /^(?:поговори|извини|разобра|объясни|прише|прие|провери|наказа|уволи|приня|рассмотре|отве[тч]|осмотре|посмотре|подтверди)/;
