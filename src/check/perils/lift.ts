import type { Peril } from './peril.ts';

const PERSON =
  '(?:person|people|man|woman|lady|child|children|girl|boy|kids?|baby|neighbou?r|tenant|guest|passengers?|mother|father|mum|mom|dad|wife|husband|son|daughter|grand[a-z]+)';
const PERSON_RU = '(?:человек|женщина|мужчина|ребенок|дети|мама|папа|мать|отец|муж|жена|сын|дочь|дочка|сосед|соседка|бабушка|дедушка)';

/** People in a lift that does not let them out. */
export const lift: Peril = {
  id: 'lift',
  wakes: String.raw`\blift|elevator|лифт`,
  told: [
    String.raw`(?:stuck|trapped|locked|shut|sitting|imprisoned) (?:\p{L}+ ){0,3}?(?:in|inside) (?:the |a |your |our |this |that )?(?:\p{L}+ )?(?:lift|elevator)(?! (?:menu|queue|shaft|lobby|line|screen|panel|app|contract))`,
    "(?:can't|cannot|can not) get out of the (?:lift|elevator)",
    `(?:someone|somebody|${PERSON}) (?:is |are |has |have |still |been |stuck |trapped )*(?:in|inside) (?:the |our |that )(?:lift|elevator)(?= ?(?:[.,!]|$|and |for |at |now|right|between|since))`,
    String.raw`(?:lift|elevator) (?:\p{L}+ ){0,6}?with (?:me|us|my \p{L}+|people|someone|somebody|an? \p{L}+(?: \p{L}+)?|two|three|\d) (?:\p{L}+ ){0,3}?(?:still |stuck |trapped )*inside`,
    String.raw`(?:lift|elevator)(?: doors?)? (?:[\p{L}',]+ ){0,8}?(?:(?:i'm|i am|we're|we are)|(?:(?:my|our|the|an?) )?(?:\p{L}+ )?(?:someone|somebody|${PERSON})(?:'s| is| are)?) (?:still |stuck |trapped )*inside`,
    String.raw`лифт(?:а|е)? (?:[\p{L},]+ ){0,5}?(?:не открыва[ею]тся|не могу открыть|заклинил\p{L}?|застрял|встал|остановился|стоит|висит)(?: \p{L}+){0,3}?(?:,| а| и|, а|, и)? (?:\p{L}+ ){0,3}?(?:(?:я|мы|люди|${PERSON_RU}) (?:\p{L}+ )?внутри|внутри (?:\p{L}+ )?(?:люди|${PERSON_RU}))`,
    String.raw`(?:застрял\p{L}?|застряли|сид(?:им|ит|ят)|сижу|заперт\p{L}*|закрыт\p{L}*|не могу выйти|не можем выйти) (?:\p{L}+ ){0,4}?(?:в|из) (?:\p{L}+ )?лифт[еа]`,
    String.raw`в (?:\p{L}+ )?лифте (?:\p{L}+ ){0,4}?(?:застрял\p{L}{0,2}|люди|человек|ребенок|сид(?:им|ит|ят)|заперт\p{L}*|сижу)`,
    String.raw`лифт (?:\p{L}+ ){0,4}?(?:застрял|остановился|встал),? (?:\p{L}+ ){0,4}?(?:с людьми|с пассажир\p{L}+|с ребенком|с человеком|со мной|а мы внутри|мы внутри|внутри (?:люди|человек|ребенок))`,
  ],
  unless: [
    String.raw`(?:film|movie|novel|series|episode|avatar|character|level|sim|npc)s?|(?:фильм|сериал|персонаж|аватар)\p{L}*`,
    String.raw`(?:parcels?|sofa|couch|wardrobe|fridge|pram|keys?|phone|chair) (?:\p{L}+ ){0,3}?(?:stuck|trapped|locked|shut)|ski|(?:nobody|no one) (?:is |was )?in(?:side|(?= it))`,
    String.raw`(?:was|were|had been) (?:\p{L}+ )?(?:stuck|trapped|locked|shut|sitting|imprisoned)|(?<!since )yesterday`,
    String.raw`посылка|диван|шкаф|холодильник|коляска|ключи?|телефон|никого (?:нет )?(?:внутри|в нем)|(?<!со? )вчера|позавчера|недел\p{L}*|боюсь|часто|постоянно|каждый|все время|курьер\p{L}*`,
  ],
  over: [
    '(?:got|let|pulled|helped) (?:me|us|her|him|them) out|(?:was|were) (?:freed|rescued|let out)|until (?:somebody|someone|he|they|the mechanic) came|thank (?:you for|the)',
    String.raw`вытащил\p{L}*|освободил\p{L}*|выпустил\p{L}*|вызволил\p{L}*|просидел\p{L}*|пока (?:ехал|приехал|не приехал)|поблагодарить|компенсаци\p{L}+`,
  ],
  found: 'place',
};
