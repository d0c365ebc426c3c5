import { lowerPattern } from '../letter-pattern.ts';
import type { Part } from './reading.ts';

/** What says that somebody had nothing to say. */
const NOTHING =
  /^(?:[-–—_.…*?!/\\xхXХ+=~#,;:() ]{1,12}|n\/?\.?a\.?|none|nil|null|no|nope|same|todo|tbd|tba|[_*(]{0,2}no response[_*)]{0,2}|нет|нету|нет ответа|не указано|без ответа|то же|н\/д)[.!]?$/i;
/** What was typed only to get past the field. */
const FILLER = lowerPattern(
  /^(?:\p{L}|\d|я|j|test(?:ing)?|тест(?:ирование)?|проверка|asd[a-z]*|qwe[a-z]*|фыв[а-я]*|йцу[а-я]*|aaa+|ааа+|ok|ок|xxx+|foo|lorem ipsum.{0,80}|123+4?5?)[.!]?$/u,
);
/** For these "none" is an answer: no error was shown, nothing was tried. */
const MAY_BE_NONE: ReadonlySet<Part> = new Set(['error', 'tried', 'attachment', 'changed', 'reference', 'frequency']);
const NONE = /^(?:n\/?\.?a\.?|none|nil|no|nope|nothing|нет|нету|ничего|н\/д)[.!]?$/i;

/** Sentences of well-known templates, whatever they stand in. */
const TEMPLATE = lowerPattern(
  /^[*_>(\s]{0,3}(?:a (?:clear and )?concise description of|a clear and concise|add any other (?:context|information|details)|if applicable,? (?:add|please|attach)|если применимо,? (?:добавьте|приложите|пожалуйста)|steps to reproduce the behaviou?r:?$|go to ['"«“‘]?\.{2,}|click on ['"«“‘]?\.{2,}|scroll down to ['"«“‘]?\.{2,}|see error\.*$|in this environment\.{2,}$|with this config\.{2,}$|run ['"“]?\.{2,}|[_*(]{0,2}no response[_*)]{0,2}$|[\p{L} ]{2,30}:?\s*(?:\[e\.g\.[^\]\n]{0,80}\]|\(e\.g\.[^)\n]{0,80}\):?)$|.{5,120}[?:]\s*(?:yes ?\/ ?no|y ?\/ ?n|да ?\/ ?нет)\.?$|(?:enter|type|write|insert|put|paste|attach|your|describe) (?:your |the |any )?(?:answer|text|description|steps|summary|title|message|logs?|code|output|screenshots?|response) (?:goes )?here|\[?(?:insert|enter|describe|your|e\.g\.)[^\]\n]{0,100}\]$|<(?:insert|enter|describe|your|e\.g\.|введите|опишите|укажите|ваш)[^>\n]{0,100}>$|lorem ipsum|чёткое и краткое описание|четкое и краткое описание|\[?(?:введите|опишите|укажите|ваш текст|ваше описание)[^\]\n]{0,100}\]$|это поле (?:обязательно|можно))/u,
);
/** What forms ask in words that a customer may use, too: "Please provide information …", «Укажите описание …». */
const ASKED_FOR = lowerPattern(
  /^[*_>(\s]{0,3}(?:please (?:describe|provide|include|fill|enter|add|complete|tell us|replace|answer|search|check that|make sure|read|do not|don't delete|write)\b.{0,160}(?<!\p{L})(?:here|below|template|section|issue|bug|problem|following|information|possible|form|steps)(?!\p{L})|(?:please )?tell us (?:what|how|about)(?!\p{L})|describe (?:what|the|your|how|in detail)\b.{0,120}(?<!\p{L})(?:here|below|happen(?:s|ed|ing)?|expect|steps|problem|issue|bug|received|expected)(?!\p{L})|(?:кратко |подробно |пожалуйста, )?(?:опишите|укажите|введите|заполните|напишите|перечислите|приложите|добавьте|вставьте) .{0,120}(?<!\p{L})(?:здесь|ниже|сюда|ошибк|проблем|поле|шаги|текст|версию|скриншот|результат|поведение|информацию|описание|произошло|ожидали))/u,
);
/** Where what is asked for has to stand, or what comes before it: whatever it stands in, only a form says so. */
const TO_ANYBODY = lowerPattern(
  /(?:(?<!\p{L})(?:here|below|здесь|ниже|сюда)[*_)]{0,3}[.:]?|:)[*_)]{0,3}$|(?<!\p{L})before (?:you |filing|submitting|opening|posting)/u,
);
/** Who speaks of themselves, or of a number, is no form. */
const OWN = lowerPattern(
  /(?<![\p{L}'’])(?:i|me|my|mine|we|our|he|she|his|her|they|them|я|мне|меня|мной|мо(?:й|я|ё|е|и|его|ей|ему|ю|им|их)|мы|нам|нас|наш(?:а|е|и|у|ей|его|ему|им|их)?|он|она|они)(?!\p{L})|\p{N}{2}/u,
);
/** Words of a template left in brackets after a label: "OS: [e.g. iOS]". */
const EXAMPLE =
  /^[[<(](?:e\.g\.|for example|например|напр\.|i\.e\.|ex:|your |ваш|введите|укажите|enter |insert )[^\])>\n]{0,120}[\])>]\.?$|^(?:step|шаг) \d(?:\.{2,}|…)?$|^\.{2,}$/i;

/** A deed with three dots where its words should be: «Нажать ...», "Go to the …". */
const UNNAMED = lowerPattern(
  /^(?:(?:go|log in|sign in|navigate|scroll(?: down| up)?) to|click(?: on)?|open|press|tap(?: on)?|select|choose|enter|type|run|start|launch|visit|see|зайти|войти|перейти|открыть|нажать|выбрать|ввести|указать|кликнуть|щ[её]лкнуть|запустить|прокрутить|пролистать|увидеть|сделать|зайдите|перейдите|откройте|нажмите|выберите|введите|кликните|запустите|увидите)(?: (?:the|on|to|a|в|во|на|по|к|до|из))?(?: (?:page|button|menu|tab|field|app|site|section|link|страниц\p{L}|кнопк\p{L}|меню|вкладк\p{L}|пол[ея]|приложени\p{L}|сайт\p{L}?|раздел\p{L}?|ссылк\p{L}))? ?['"«“‘_[<]?(?:\.{2,}|…)['"»”’_\]>]?[.;]?$/u,
);
/** Nothing but brackets around what the field is for: «(что должно было произойти)», "[what happened instead]". */
const ASKED_IN_BRACKETS = lowerPattern(
  /^[*_]{0,2}[([<{](?:(?:what|how|which|when|where) (?:(?:you|did|do|does|is|was|were|should|would|actually|exactly|really|happen(?:s|ed)?|went|version|it|the)(?!\p{L}))|(?:please |here )?(?:describe|list|explain|write|tell|state|specify|fill in|provide|insert|add|enter|paste)(?!\p{L})|your (?!e-?mail is)|(?:что|как|какой|какая|какое|какую|где|когда) (?:(?:именно |на самом деле |у вас |вы )?(?:долж\p{L}+|ожида\p{L}+|произош\p{L}+|происход\p{L}+|случил\p{L}+|было|версия|делали|сделали|видите|увидели|пробовали|хот\p{L}+|воспроизвести|повторить)(?!\p{L}))|(?:подробно |кратко |пожалуйста,? |здесь )?(?:опишите|укажите|перечислите|напишите|впишите|вставьте|введите|заполните|добавьте|поясните)(?!\p{L})|ваш\p{L}{0,2}(?!\p{L}))[^)\]>}\n]{0,120}[)\]>}][*_.]{0,3}$/u,
);

/** Whether a text under the heading of `part` says nothing: a dash, one letter, "test", the template's own words. */
export function isPlaceholder(text: string, part: Part | undefined): boolean {
  const plain = text.trim();
  if (plain.length > 300) return false;
  if (EXAMPLE.test(plain) || isTemplate(plain, true)) return true;
  return isFiller(plain, part);
}

/** Whether a text under the heading of `part` was typed only to get past it: a dash, one letter, "test", "n/a". */
export function isFiller(text: string, part: Part | undefined): boolean {
  const plain = text.trim();
  if (plain.length > 90) return false;
  if (part !== undefined && MAY_BE_NONE.has(part) && NONE.test(plain)) return false;
  if (NOTHING.test(plain)) return true;
  return (
    FILLER.test(plain.toLowerCase()) &&
    !(/^\d|^ok/i.test(plain) && part !== 'steps' && part !== 'expected' && part !== 'actual' && part !== 'summary')
  );
}

/** Words that only forms have, whoever ticks them. */
const OF_FORMS = lowerPattern(
  /^(?:(?:the|a) )?(?:provided |linked |minimal )*repro(?:duction)? is |^(?:there (?:is|are) no|there (?:isn|aren)['’]t|(?:(?:it|this)(?:['’]s| is) )?(?:no|not an?)|это не) (?:(?:\p{L}+ ){0,2}(?:duplicate|дубл)|(?:(?:already|an|open|similar|existing|other|such|known) ){1,2}issue)|^i(?:['’]d| would)? .{0,30}(?:pull request|contribute)/u,
);
/** What a box between brackets is put before: whoever draws a list of their own with other ticks begins so, too. */
const BOXED = lowerPattern(
  /^(?:i(?:['’]m| am) (?:on|using|running|willing|aware|sure|certain|not)|this|the (?:issue|bug|problem)|(?:эта )?(?:проблема|ошибка)|i (?:understand|acknowledge|confirm that|will)) /u,
);
/** Deeds that forms ask for and people do besides: what they are done to tells. */
const LOOKED = lowerPattern(
  /^(?:please |i(?:['’]ve| have| will)? |я |my (?:issue|bug|report) (?:is|has)(?: not|n['’]t) )?(?:already |уже |been |an? )?(?:read|check|search|look|review|verif|follow|ma[dk]e sure|confirm|ensure|agree|accept|understand|acknowledge|test|browse|duplicate|reported|прочита|прочёл|прочел|провер|(?:по)?иска|(?:про|по)?смотре|изучи|убеди|соблюда|ознаком|следу|соглас|принима|подтвержда)\p{L}{0,5}(?!\p{L})/u,
);
/** With it the line ends, but for what is sought or found there. */
const LOOKED_AT = lowerPattern(
  /(?<!\p{L})(?:docs?|documentation|manual|readme|faq|wiki|guides?|guidelines?|code of conduct|contributing|polic(?:y|ies)|terms|rules|issues?|(?:bug )?tracker|bug ?tracker|concrete bug|duplicates?|reported|discussions?|discord|forums?|stack ?overflow|change ?log|release notes|template|latest (?:\p{L}+[ -]){0,2}(?:versions?|releases?|builds?|canary|nightly|main)|main branch|up[ -]to[ -]date|minimal|документаци\p{L}{1,2}|справк\p{L}|вики|руководств\p{L}|правил\p{L}{0,3}|кодекс\p{L}?|услови\p{L}{1,2}|соглашени\p{L}|issues?|задач\p{L}?|тикет\p{L}{0,2}|обращени\p{L}{1,2}|дубл\p{L}+|существующ\p{L}{2,3}|похож\p{L}{2,3}|обсуждени\p{L}{1,2}|форум\p{L}{0,2}|последн\p{L}{2,3} верси\p{L}|(?:personal|my) data|(?:персональн\p{L}{2}|обработк\p{L}) данн\p{L}{2})(?=[.!*)]{0,3}$|,? (?:that|which|for|before|first|already|ещё|еще|нет|не|котор\p{L}{2,3}|перед)(?!\p{L})|(?: (?:of|in|on|at) (?:this|the|your) (?:project|repo(?:sitory)?|tracker|site|page)(?!\p{L}))|,? (?:and|or|и|или)(?!\p{L}))/u,
);
/** A deed besides, which is the person's own: "… and reset the router". */
const OTHER_DEED = lowerPattern(
  /(?<!\p{L})(?:and|then|и|потом|затем) (?:then |i |i['’]ve |have )?(?!(?:read|check|search|look|review|verif|follow|confirm|ensur|agree|accept|test|brows|open|close|relate|link|merge|resolve|similar|found)\p{L}{0,3}(?!\p{L})|(?:прочита|провер|(?:по)?иска|(?:про|по)?смотре|изучи|убеди|ознаком|наш)\p{L}{0,4}(?!\p{L}))(?:\p{L}{2,14}ed|(?:re)?set|ran|put|did|made|took|got|went|rebuilt|wrote|sent|cut|\p{L}{2,16}(?:л|ла|ли|лся|лась|лись))(?!\p{L})/u,
);
/** More than a form says in a line. */
const LONGEST_ASSURANCE = 300;

/** Whether a ticked box is one that a form asks everybody to tick. `isDrawn`: its tick is a sign (✅), with which people draw lists of their own, too. */
export function isAssurance(text: string, isDrawn = false): boolean {
  if (text.length > LONGEST_ASSURANCE) return false;
  const lower = text.trim().toLowerCase().replace(/[*_`]/g, '');
  if (OF_FORMS.test(lower) || (!isDrawn && BOXED.test(lower))) return true;
  return LOOKED.test(lower) && LOOKED_AT.test(lower) && !OTHER_DEED.test(lower);
}

/** How the example begins that goes on from a template's sentence, and how it breaks off: "Ex. I'm always frustrated when [...]". */
const EXAMPLE_BEGINS = /^(?:ex|e\.?g|for example|например|напр)(?![\p{L}\d])/iu;
const BREAKS_OFF = /(?:\[?(?:\.{3}|…)\]?|\])[.!]?$/;

/**
 * How many of the sentences from `at` on are the example of the template's sentence before them: from "Ex." to what breaks off, or it alone with the
 * next one.
 */
export function exampleAt(sentences: readonly string[], at: number): number {
  if (!EXAMPLE_BEGINS.test(sentences[at] ?? '')) return 0;
  const end = sentences.findIndex((text, index) => index >= at && BREAKS_OFF.test(text));
  return end < 0 ? Math.min(2, sentences.length - at) : end + 1 - at;
}

/** Whether a sentence is a template's and not the person's. `inForm`: something beside it is a form's, too. */
export function isTemplate(text: string, inForm: boolean): boolean {
  if (text.length > 300) return false;
  const lower = text.trim().toLowerCase();
  if (TEMPLATE.test(lower) || UNNAMED.test(lower) || ASKED_IN_BRACKETS.test(lower)) return true;
  return ASKED_FOR.test(lower) && (inForm || TO_ANYBODY.test(lower)) && !OWN.test(lower);
}
