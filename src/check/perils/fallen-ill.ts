import type { Peril } from './peril.ts';

const WHO = String.raw`(?:i|he|she|someone|somebody|(?:(?:my|our|the|a|an) )?(?:\p{L}+ )?(?:mother|father|mum|mom|dad|gran|granny|grand\p{L}+|wife|husband|son|daughter|brother|sister|baby|child|kid|man|woman|lady|boy|girl|friend|neighbou?r|guest|customer|passenger|colleague|partner|aunt|uncle))`;
const KTO =
  '(?:ему|ей|мне|маме|папе|отцу|матери|мужу|жене|сыну|дочери|дочке|ребенку|бабушке|дедушке|соседу|соседке|человеку|мужчине|женщине|брату|сестре|другу|подруге|коллеге|пассажиру)';
const KTO_FELL =
  '(?:он|она|я|мама|папа|отец|мать|муж|жена|сын|дочь|дочка|ребенок|бабушка|дедушка|дед|сосед|соседка|человек|мужчина|женщина|брат|сестра|друг|подруга|коллега|пассажир|пассажирка)';
const MEDICINE = String.raw`(?:pills?|tablets?|medicines?|meds|medication|paracetamol|ibuprofen|insulin|capsules|painkillers|sleeping \p{L}+)`;
const MEDICINE_RU = String.raw`(?:таблет|снотворн|лекарств|инсулин|парацетамол|успокоительн|капсул|капель)\p{L}*`;

/** Somebody who has just fallen ill, told in broken sentences: who it is in one clause, what happened in the next. */
export const fallenIll: Peril = {
  id: 'hurt',
  wakes:
    'faint|collaps|breath|unconscious|unrespons|chok|fell|fallen|too m|whole|took all|сознани|упал|плохо|таблет|снотворн|лекарств|инсулин|парацетамол|успокоит',
  told: [
    String.raw`${WHO} (?:has |have |just |had )*(?:fell|fallen)(?: \p{L}+){0,4}?,? (?:and |he |she |now )*(?:can't|cannot|can not|won't|is not|isn't|doesn't|not) (?:get up|getting up|stand|move|moving|wake|respond\p{L}*|answer\p{L}*)(?= ?(?:[.,!;]|$|up|and |any |at ))`,
    String.raw`(?:^|i |i've |he |she |has |have |son |daughter |wife |husband |mum |mom |dad |friend |child |baby )(?:just |accidentally |\p{L}+ )?(?:took|taken|swallowed|eaten|ate|had) (?:far |way )?(?:an? whole (?:pack|packet|bottle|box|strip) of|too many|too much|all (?:of )?(?:my|the|his|her)|(?:a|the) whole (?:pack|packet|bottle|box|strip) of) (?:of )?(?:\p{L}+ ){0,3}?${MEDICINE}`,
    String.raw`${WHO} (?:has |have |just |had )*(?:fainted|collapsed),? (?:and |he |she |now )*(?:can't|cannot|won't|is not|isn't|doesn't|not) (?:get up|wake|respond\p{L}*|answer\p{L}*|moving|move|breath\p{L}*)`,
    String.raw`(?:mum|mom|dad|gran|granny|grand\p{L}+) (?:is |has )?(?:not breathing|stopped breathing|unconscious|unresponsive|choking|fainted(?= ?(?:[.,!;]|$)))`,
    String.raw`${KTO} (?:\p{L}+ )?плохо,? (?:\p{L}+,? ){0,4}?(?:потерял\p{L}? сознание|теря[ею]т сознание|без сознания|не дышит|задыхается|упал\p{L}?|не встает|не отвечает|синеет|скорую)`,
    String.raw`^(?:\p{L}+ ){0,2}?(?:потерял\p{L}? сознание|теря[ею]т сознание)`,
    String.raw`${KTO_FELL} (?:\p{L}+ ){0,2}?упал\p{L}?,? (?:\p{L}+,? ){0,4}?не (?:встает|может встать|могу встать|двигается|шевелится|поднимается|просыпается|приходит в себя)`,
    String.raw`(?:выпил|принял|съел|проглотил)\p{L}{0,4} (?:\p{L}+ ){0,2}?(?:слишком много|лишн\p{L}{2}|(?:целую|всю) (?:пачку|упаковку|пластинку)|пачку|упаковку|двойную дозу|горсть) (?:\p{L}+ ){0,2}?${MEDICINE_RU}`,
    String.raw`(?:наглотал|напил|перепил)\p{L}{2,3} (?:\p{L}+ )?${MEDICINE_RU}`,
  ],
  unless: [
    'game|film|movie|character|player|avatar|course|screen|price|yesterday|refund',
    String.raw`игр\p{L}*|фильм\p{L}*|персонаж\p{L}*|геро\p{L}*|аватар\p{L}*|(?<!со? )вчера|экран\p{L}*|по рецепту|назначил\p{L}*`,
  ],
  over: [
    '(?:discharged|recovered|out of hospital|back (?:home )?from hospital|fine now|better now|ambulance (?:came|took))',
    String.raw`(?:выписали|поправил\p{L}+|вызывали скорую|скорая (?:приехала|увезла|забрала)|откачали|уже (?:все )?(?:хорошо|в порядке|лучше)|обошлось)`,
  ],
  found: 'nothing',
};
