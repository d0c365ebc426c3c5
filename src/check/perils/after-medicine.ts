import type { Peril } from './peril.ts';

/** What somebody was given, took or was stung by, after which a body may close up within minutes. */
const GIVEN = [
  String.raw`injections?|injected|jabs?|(?:flu|covid|booster|allergy|penicillin) shot|after (?:the|my|your|a|his|her) shot|vaccin\p{L}+|infusion|iv drip|(?:on|after|since|during) (?:the|a|my|your) (?:iv|drip)|tablets|(?:the|a|one|your) (?:new )?tablet|pills?|capsules?|antibiotics?|penicillin|amoxicillin|medicines?|medication|meds|an(?:a)?esthetics?|lidocaine|contrast dye|eye ?drops|prescri\p{L}+|allerg\p{L}+|stung|sting|nuts?|peanuts?|shellfish`,
  String.raw`прививк\p{L}*|привили|вакцин\p{L}*|укол(?:а|ы|ов|ом|у|е)?|укололи|вкололи|кольнули|инъекци\p{L}*|капельниц\p{L}*|прокапали|ввели|таблет\p{L}*|капсул\p{L}*|антибиотик\p{L}*|лекарств\p{L}*|препарат\p{L}*|анестези\p{L}*|наркоз\p{L}*|лидокаин\p{L}*|контраст\p{L}*|прописал\p{L}*|аллерги\p{L}*|ужалил\p{L}*|орех\p{L}*|арахис\p{L}*`,
];
const PART = '(?:face|throat|tongue|lips?|mouth|neck|eyes|airways?)';
const PART_RU = '(?:лицо|горло|язык|губ[аы]|шея|веки|глаза|гортань)';
const PART_RU_OF = '(?:лица|горла|языка|губ|шеи|век|гортани)';

const UNLESS = [
  `game|film|movie|character|player|avatar|mod|skin|screen|leaflet|says|yesterday|price|prices`,
  String.raw`игр\p{L}*|фильм\p{L}*|персонаж\p{L}*|геро\p{L}*|аватар\p{L}*|(?<!со? )вчера|инструкци\p{L}*|духот\p{L}*|жар[аы]|запах\p{L}*|краск\p{L}*|пыл\p{L}*|смех\p{L}*|(?<!может )быть|бывает`,
];
const OVER = [
  '(?:discharged|recovered|out of hospital|back (?:home )?from hospital|fine now|better now|ambulance (?:came|took)|(?:it|that) has passed|all is well now)',
  String.raw`(?:выписали|поправил\p{L}+|вызывали скорую|скорая (?:приехала|увезла|забрала)|откачали|уже (?:все )?(?:хорошо|в порядке|лучше|прошло)|вс[её] прошло|обошлось)`,
];

/** Somebody whose body closes up: told without saying who it is, as people in need do. */
export const afterMedicine: readonly Peril[] = [
  {
    id: 'hurt',
    wakes: 'throat|blue|tongue|anaphyla|губы|гортан|горл|анафилак|квинке',
    told: [
      String.raw`(?:my|his|her|the|our \p{L}+'s|my \p{L}+'s) (?:throat|airways?) (?:is|are|started|keeps?|feels like it's) (?:\p{L}+ )?(?:clos(?:ing|ed)|swelling|swollen|tightening)(?: up| shut)?`,
      String.raw`(?:my|his|her|the|\p{L}+'s|and) (?:lips|face|tongue) (?:(?:are|is|have|has|just|now|all|both) ){0,2}(?:turn(?:ing|ed)|go(?:ing|ne)|went|bec(?:ame|oming)) blue|(?:my|his|her) lips are blue`,
      `(?:going into|in|had|having|has|think it is|think it's) (?:an )?anaphyla(?:xis|ctic shock)`,
      'губы (?:(?:у (?:нее|него|меня|ребенка)|уже|стали|совсем) ){0,2}(?:посинели|синеют|синие)|(?:посинели|синеют|синие) губы',
      String.raw`(?:отек|отекл\p{L}|отекает|опухл\p{L}|распухл\p{L}) (?:лица и )?(?:горл[оа]|гортан[ьи])|горло (?:\p{L}+ ){0,2}?(?:отекло|отекает|опухло|распухло)`,
      String.raw`(?:отек квинке|анафилактическ\p{L}{2} шок\p{L}?|анафилакси[яи])(?= ?(?:[.,!;]|$|у|сейчас|и))`,
    ],
    unless: UNLESS,
    over: OVER,
    found: 'nothing',
  },
  {
    id: 'hurt',
    wakes: 'breath|swell|swoll|swelled|wheez|gasp|hives|passed out|collaps|faint|дыш|задых|воздух|вдохн|хрип|отек|опух|распух|сознани',
    beside: GIVEN,
    told: [
      "(?:can't|cant|cannot|can not|can hardly|can barely|could hardly|hard to|difficult to|struggling to|struggles to|finding it hard to|hurts to) breathe(?: properly| well)?",
      String.raw`(?:trouble|difficulty|problems|difficulties) (?:with )?breathing|breathing (?:is |has (?:got|become) )?(?:\p{L}+ )?(?:difficult|hard|heavy|heavily|badly|fast and shallow)|short(?:ness)? of breath|wheez(?:ing|es)|gasping(?: for (?:air|breath))?`,
      `${PART} (?:(?:is|are|has|have|started|starting|just|now|all|both|began|keeps?) ){0,3}(?:to )?(?:swelling|swollen|swelled|swell|swells|puffed|puffing)(?: up)?`,
      `(?:swollen|swelling|swelling of|swelling (?:in|around|on|to)) (?:(?:the|my|his|her) )?${PART}`,
      String.raw`(?:he|she|i|\p{L}+) (?:just |has |have )?(?:passed out|collapsed|fainted)(?= ?(?:[.,!;]|$|and ))`,
      'задыха(?:юсь|ется|емся|ются|лась|лся)|начал[аио]? задыхаться|стал[аио]? задыхаться',
      '(?:трудно|тяжело|сложно|нечем|больно|невозможно) (?:стало )?дыш(?:ать|ит|у)|дыш(?:ит|у|ать) (?:очень |стало |совсем )?(?:тяжело|трудно|с трудом|еле|плохо|нечем|часто|со свистом|с хрипом)|(?:еле|едва|с трудом|плохо) дыш(?:ит|у)|не мо(?:гу|жет) (?:нормально )?(?:дышать|вдохнуть|вздохнуть)|не хватает воздуха|воздуха не хватает',
      'хрип(?:ит|лю|ят)|(?:начал|стал)[аио]? хрипеть',
      String.raw`отек(?:и|ом)? (?:\p{L}+ )?${PART_RU_OF}|(?:отек(?:л[аои]?|ает|ают)|опух(?:л[аои]?|ает)?|распух(?:л[аои]?|ает)?|раздул[аои]сь|раздуло) (?:\p{L}+ ){0,2}?${PART_RU}|${PART_RU} (?:(?!не )\p{L}+ ){0,2}?(?:отек(?:л[аои]?|ает|ают)|опух(?:л[аои]?|ает|ают)?|распух(?:л[аои]?|ает|ают)?|раздул[аои]сь|раздуло)`,
      String.raw`(?:потерял\p{L}?|теря[ею]т?) сознание|без сознания|упал\p{L}? в обморок`,
    ],
    unless: UNLESS,
    over: OVER,
    found: 'nothing',
  },
];
