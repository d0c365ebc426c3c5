/** Words for not knowing, and what may stand around them; anything else tells something. */
const ENGLISH =
  "(?:(?:sorry|honestly|well|i|we|i'?m|i am|we are|really|actually|just|have|i've|simply) )*(?:(?:don'?t|do not|didn'?t|did not|can'?t|cannot|can not|couldn'?t) (?:(?:really|exactly|quite) )?(?:know|remember|recall|say|tell)|(?:no|any) (?:idea|clue)|not (?:sure|certain|known)|unsure|unknown|dunno|idk|forgot(?:ten)?|(?:hard|difficult) to say|n/a|not (?:applicable|available)|tbd|(?:the )?(?:exact |precise )?(?:date|day|time|when) (?:is |was )?(?:not known|unknown)|(?:the )?(?:exact |precise )?(?:date|day|time) (?:i|we) (?:don'?t|do not|can'?t|cannot) (?:know|remember|recall|say))(?: (?:i|we|exactly|precisely|when|for sure|sure|any ?more|it|that|the|date|day|time|exact|happened|was|began|started|sorry|really))*";
const RUSSIAN =
  '(?:(?:я|мы|мне|честно|увы|к сожалению|точно|точной|уже|сейчас|и|точную|точное|точного|дату|даты|дня|день|время|времени|когда|именно|это|простите|извините|даже|совсем|вообще|говоря) )*(?:не (?:знаю|знаем|помню|помним|вспомню|уверена?|уверены|могу (?:сказать|вспомнить)|заметил[аи]?|известно|скажу)|(?:без понятия|понятия не имею|понятия нет)|неизвестно|не в курсе|не припомню|не скажем|не уточнял[аи]?|н/д|забыл[аи]?|(?:трудно|сложно) сказать|затрудняюсь (?:ответить|сказать)|хз)(?: (?:я|мы|точно|когда|уже|точную|точной|дату|даты|день|время|времени|точное|точного|именно|это|было|случилось|произошло|началось|сейчас|извините|простите))*';
const NOT_KNOWN = new RegExp(`^(?:${ENGLISH}|${RUSSIAN})$`, 'iu');

/** Whether an answer says that it is not known, and nothing else: "I don't know", «точно не помню». */
export function saysNotKnown(text: string): boolean {
  const plain = text
    .replace(/[’`]/g, "'")
    .replace(/[\s,.!…—–-]+/gu, ' ')
    .trim();
  return NOT_KNOWN.test(plain);
}
