import { DESK_CALLED, DESK_RU, NO_DESK } from './desk-called.ts';
import { anyOf, BOUGHT, type Sought } from './sought.ts';

/** What stands or lies in the street, and what belongs to a whole house. */
export const STREET = anyOf(
  '(?:in|of|the|our|a|this|your) lifts?(?! (?:the|it|my|up))|lifts? (?:stopp\\p{L}{2}|is|was|broke|stuck|doors?|to platform)|elevators?|escalators?|street ?(?:lamp|light)s?|lamp ?posts?|traffic lights?|potholes?|pavements?|sidewalks?|playgrounds?|swings?(?= |$)|sandpit|benches|bench|manholes?|(?:blocked|storm) drains?|drain covers?|in (?:the|our) (?:yard|courtyard)|bins? (?:on|in|not|were|was|is|are)|rubbish|litter|fly-?tipp\\p{L}{2,3}|dumped|stray|(?:a|the|this|our|fallen|old) trees?(?! (?:view|structure|node|of))|(?:fallen|broken|overhanging|hanging|dead|low) branch(?:es)?|branch(?:es)? (?:of|from|off|on) (?:the|a|that|this|our) (?:\\p{L}{3,9} )?(?:tree|oak|ash|birch|lime|poplar|maple|pine|willow)|(?:branch|branches) (?:fell|fallen|came down|hangs?|hanging|scrapes?|touch(?:es)?|hits?|down)|live wires?|power line|(?:bus|taxi) shelter|lay-?by|footpaths?|zebra crossing|car park|graffiti|streets?|smell (?:of )?gas|gas smell|wasps?|rats|roof|guttering',
  'лифт\\p{L}{0,2}|эскалатор\\p{L}{0,2}|фонар(?!ик)\\p{L}{1,3}|светофор\\p{L}{0,2}|ям[аыуе] (?:на|посреди)|тротуар\\p{L}{0,2}|детск\\p{L}{2,3} площадк\\p{L}{1,2}|качел\\p{L}{1,3}|(?:детск\\p{L}{2}|сломан\\p{L}{2}|наш\\p{L}{1,2}) песочниц\\p{L}{1,2}|песочниц\\p{L}{1,2} (?:во двор|на площадк|сломан)\\p{L}{1,2}|лавочк\\p{L}{1,2}|скамейк\\p{L}{1,2}|люк(?:а|у|ом|е|и|ов|ами)?|не вывоз\\p{L}{1,3} мусор|мусор\\p{L}? (?:\\p{L}{3,12} )?не вывоз\\p{L}{1,3}|строительн\\p{L}{2} мусор\\p{L}?|свалил\\p{L}? \\p{L}{0,14} ?мусор|свалк\\p{L}{1,2}|бездомн\\p{L}{2,3}|бродяч\\p{L}{2,3}|ста[яи] собак|собак[аи] (?:\\p{L}{2,14} ){0,3}(?:кида|броса|куса|покуса|бега|лает|лают)\\p{L}{0,4}|(?<!из )дерев(?:о|а|у|ом|е|ья|ьев|ьям)|ветк[аиу](?! [a-z])(?<!(?:в|из|от|на|с|созда\\p{L}{1,3}|слил\\p{L}?|git) ветк[аиу])|провод(?:а|ом)? (?:висит|оборвал|торчит|искрит|лежит)\\p{L}{0,2}|шлагбаум\\p{L}{0,2}|разметк\\p{L}{1,2}|велодорожк\\p{L}{1,2}|на дороге|дорог[аиу] (?:\\p{L}{2,12} ){0,2}(?:разбит|не чист|яма|ремонт)\\p{L}{0,3}|двор(?:а|е|у)|сосульк\\p{L}{1,2}|гол[оё]л[её]д\\p{L}{0,2}|пахнет газом|запах газа|осин\\p{L}{1,3} гнезд\\p{L}|крыс\\p{L}{0,2}|крыш[аиуе]|пандус\\p{L}{0,2}|газон\\p{L}{0,2}|снег\\p{L}?|парк(?:а|е)',
);

/** What stands somewhere, and is found by where. */
export const places: readonly Sought[] = [
  {
    id: 'line',
    words: anyOf(
      'sim(?: cards?)?|e-?sim|mobile (?:number|internet|data|plan)|roaming|landline|phone line|my number|phone number|incoming calls?|outgoing calls?|text messages',
      `(?!${DESK_RU})дозвониться|сим-?карт\\p{L}{1,2}|симк\\p{L}{1,2}|мобильн\\p{L}{2,3} (?:связь|интернет\\p{L}?|связи)|роуминг\\p{L}{0,2}|городск\\p{L}{2,3} телефон\\p{L}?|мо[йеё]\\p{L}{0,2} номер\\p{L}{0,2}|исходящи\\p{L}|входящи\\p{L} (?:звонк|вызов)\\p{L}{0,2}|абонент\\p{L}{0,2}`,
    ),
    unless: anyOf('lifts?|elevators?', 'лифт\\p{L}{0,2}|посыл(?:к|ок)\\p{L}{0,3}|заказ\\p{L}{0,4}'),
    kinds: ['connection'],
    audience: 'person',
  },
  {
    id: 'home',
    words: anyOf(
      'meter readings?|(?:gas|water|electricity|electric|heat|smart|new|my|the|our) (?:\\p{L}{4,11} )?meters?(?! (?:away|from|long|high|app))|(?:water|heating|gas|electricity|service charge) bills?|(?:my|our|the|this) (?:flat|flats|ceiling|stairwell|landing|staircase|hallway)|flat above|entry ?phone|intercom|key ?fob|(?:no|our|the|central) heating|no (?:hot |cold |running )?water(?!\\p{L})|hot water|power (?:cut|outage)s?|no (?:power|electricity)|electricity (?:is|went|has gone) (?:off|out)|upstairs|neighbou?rs?|stairs are|top floor|ground floor',
      'показани\\p{L}{1,2}|сч[её]тчик(?:а|у|ом|е|и|ов)?|квартир\\p{L}{1,2}|подъезд\\p{L}{0,2}|домофон\\p{L}{0,2}|чердак\\p{L}{0,2}|подвал\\p{L}{0,2}|мусоропровод\\p{L}{0,2}|отоплени\\p{L}|батаре\\p{L}{1,2} (?:теч|холод|ледян|еле|чуть|горяч|не греет)\\p{L}{0,4}|(?:нет|без|отключили|отключат|дали|дадут) (?:горяч\\p{L}{2,3} |холодн\\p{L}{2,3} )?(?:вод[аыу]|свет\\p{L}?|электричеств\\p{L}|газ\\p{L}?)|(?:горяч|холодн)\\p{L}{2} вод\\p{L}|света нет|воды нет|сосед\\p{L}{0,3}|потол(?:ок|ка|ке)|протечк\\p{L}|заливает|затопил\\p{L}|на лестниц\\p{L}|стояк\\p{L}{0,2}|розетк\\p{L}{1,2}|капремонт\\p{L}?|щитк\\p{L}{1,2}|управляющ\\p{L}{2} компани\\p{L}',
    ),
    kinds: ['payment', 'account', 'technical', 'question', 'other', 'connection'],
    unless: BOUGHT,
    audience: 'person',
  },
  {
    id: 'street',
    words: STREET,
    unless: BOUGHT,
    audience: 'person',
  },
  // Who only cannot get through to a desk has nothing that is to be found.
  { words: DESK_CALLED, unless: NO_DESK, audience: 'person' },
];
