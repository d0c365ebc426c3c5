import { NO_PLAY } from './no-play.ts';
import type { Peril } from './peril.ts';

const SOMEBODY = String.raw`(?:i|we|he|she|my \p{L}+|our \p{L}+|the baby|baby|a child|the child|kid|someone|somebody|a (?:man|woman|girl|boy|guest|customer|passenger)|the (?:man|woman|girl|boy|guest|customer|passenger|neighbou?r|courier|driver)|neighbou?r|grand\p{L}+|mother|father|husband|wife|son|daughter)`;
const KTO =
  '(?:я|он|она|мне|ему|ей|мама|маме|папа|папе|отец|отцу|муж|мужу|жена|жене|сын|сыну|дочь|дочери|дочка|ребенок|ребенку|малыш|бабушка|бабушке|дедушка|дедушке|дед|сосед|соседу|соседка|соседке|человек|человеку|мужчина|мужчине|женщина|женщине|брат|сестра|курьер|пассажир|коллега|внук|внучка|друг|подруга)';
const POISON_EN = String.raw`(?:batter(?:y|ies)|magnets?|bleach|pills?|tablets?|detergent|cleaner|descaler|antifreeze|white spirit|drain \p{L}+|poison|capsules?|pods?|glass)`;
const POISON_RU = String.raw`(?:батарейк|магнит|таблет|отбеливател|белизн|уксус|моющ|чистящ|средств|жидкост|хлор|антифриз|яд|растворител|капсул|стекл)\p{L}*`;
const STORY = String.raw`game${NO_PLAY}|film|movie|book|novel|character|chapter|episode|level|course|training|article|song|leaflet|policy|prevention|insurance|игр(?:а|е|у|ы|ой|ать|аю|аем)|фильм\p{L}*|книг\p{L}*|персонаж\p{L}*|геро\p{L}*|сери[ия]\p{L}*|курс\p{L}*|спектакл\p{L}*|песн\p{L}*|квест\p{L}*`;

/** What is done to people, or happens to them: a desk cannot help, others can. */
export const toPeople: readonly Peril[] = [
  {
    id: 'self-harm',
    wakes:
      'kill|suicid|my life|own life|end it all|harm|not to live|to live|умереть|покончить|покончу|повеси|убить себя|из жизни|руки|жить|самоубий|суицид|счеты',
    told: [
      String.raw`(?:i|i'm|i am|i've|we|he|she|son|daughter|wife|husband|friend|mother|father|brother|sister) (?:\p{L}+ ){0,3}?(?:want|wants|wanted|going|plan|plans|planning|decided|ready|will|about|tried|trying|threatening|threatens|threatened)? ?(?:to )?(?:kill (?:myself|himself|herself)|end (?:my|his|her) (?:own )?life|end it all|take (?:my|his|her) own life|harm (?:myself|himself|herself)|hurt (?:myself|himself|herself))(?= ?(?:[.,!;]|$|and |tonight|today|now|because|if|over|i ))`,
      String.raw`(?:i'm|i am|i feel|feel|feeling|he's|she's|he is|she is|son is|daughter is|friend is|having|have) (?:\p{L}+ )?suicidal`,
      "(?:i )?(?:don't|do not) (?:want to|wanna) (?:live|be alive)(?: any ?more| any longer)?(?= ?(?:[.,!;]|$|and (?:nobody|no one|i|my|you|your)(?!\\p{L})))",
      '(?:thinking|thoughts) (?:about|of) (?:suicide|killing myself|ending my life|ending it all)',
      String.raw`(?:хочу|хочется|решил\p{L}?|собираюсь|готов\p{L}?|хочет|собирается|пытал\p{L}+|пытается|грозится|угрожает) (?:\p{L}+ ){0,2}?(?:умереть|покончить с (?:собой|жизнью)|повеситься|убить себя|уйти из жизни|свести счеты с жизнью|наложить на себя руки)`,
      '(?:покончу с (?:собой|жизнью)|наложу на себя руки|сведу счеты с жизнью|убью себя)',
      '(?:я )?(?:больше )?не хочу (?:больше |так )?жить(?= ?(?:[.,!;…]|$|дальше|больше))|жить (?:больше |совсем )?не (?:хочется|хочу)(?= ?(?:[.,!;…]|$))',
      String.raw`мысли о (?:самоубийстве|суициде)|суицидальн\p{L}+ (?:мысл\p{L}+|настроен\p{L}+)`,
    ],
    story: STORY,
    unless: [
      String.raw`makes? me want|made me want|laugh\p{L}*|от (?:смеха|стыда|ваш\p{L}+|скуки)|из-за ваш\p{L}+ (?:приложени|сайт|интерфейс)\p{L}*|прям\p{L}? хочется|process|процесс\p{L}*`,
    ],
    found: 'nothing',
  },
  {
    id: 'hurt',
    wakes:
      'bleed|blood|unconscious|wake up|sip|dose|груди|трудно дышать|укусил|покусал|chok|heart attack|stroke|seizure|breath|chest|swallow|drank|drunk|overdos|passed out|collaps|unrespons|anaphyla|сознани|дыш|задых|кров|проглоти|выпил|инфаркт|инсульт|приступ|судорог|анафилак|квинке|передоз|отрав',
    told: [
      String.raw`${SOMEBODY}(?:'s| is|'m| am|'re| are| has| just| suddenly)* (?:\p{L}+ )?(?:(?:had|has had) (?:a|an) (?:bad |nasty )?(?:fall|accident|crash) and (?:is|he's|she's) )?(?:bleeding (?:badly|heavily|a lot|from (?:the|his|her|my) \p{L}+)|unconscious|choking|unresponsive|having (?:a|an) (?:\p{L}+ )?(?:heart attack|stroke|seizure|fit|asthma attack|allergic reaction)|passed out|collapsed(?= ?(?:[.,!]|$|and|in|on|at))|not breathing|stopped breathing|struggling to breathe|going into anaphyla\p{L}+)`,
      String.raw`${SOMEBODY} (?:\p{L}+ )?(?:can't|cant|cannot|can not|can hardly|can barely) breathe`,
      String.raw`${SOMEBODY}(?:'s| is|'m| am| has| have|'ve)? (?:got |having |have |has )?(?:\p{L}+ )?chest pains?(?= ?(?:[.,!]|$|and|right now|now|since))`,
      String.raw`(?:has|have|'s|just|baby|son|daughter|child|toddler|wife|husband|mother|father|mum|dad|she|he|kid|dog) (?:just |accidentally |\p{L}+ )?(?:swallowed|drank|drunk|eaten|ate) (?:\p{L}+ ){0,4}?${POISON_EN}`,
      "(?:has|have|'s|just|son|daughter|wife|husband|friend|she|he|i|i've) (?:just )?(?:overdosed|taken an overdose)",
      String.raw`${SOMEBODY} (?:\p{L}+ )?(?:took|taken|had|swallowed) (?:a |one )?(?:sip|gulp|mouthful|swig)s? (?:of|from) (?:\p{L}+ ){0,3}?${POISON_EN}`,
      "(?:he|she|the baby|(?:my|our|the) (?:husband|wife|son|daughter|baby|child|mother|father|mum|mom|dad|brother|sister|friend|partner|neighbour|neighbor)) (?:won't wake(?: up)?|will not wake(?: up)?|cannot be woken|can't be woken)(?: properly| any ?more| at all)?(?= ?(?:[.,!;]|$|and |since ))",
      String.raw`${KTO} (?:\p{L}+ ){0,3}?(?:без сознания|теряет сознание|потерял\p{L}? сознание|не дышит|перестал\p{L}? дышать|задыхается|истекает кровью|сильно кровоточит|в судорогах)`,
      String.raw`${KTO} (?:\p{L}+ ){0,2}?трудно дышать|болит (?:\p{L}+ )?в груди(?=[^.!?]*(?:дышать|дыхани|рук|сейчас|сегодня)\p{L}*)|в груди (?:\p{L}+ )?болит(?=[^.!?]*(?:дышать|дыхани|рук|сейчас|сегодня)\p{L}*)`,
      String.raw`(?:укусил|покусал|искусал)\p{L}{0,2} (?:\p{L}+,? ){0,6}?(?:идет|течет|много|хлещет) (?:\p{L}+ )?кров(?:ь|и)`,
      String.raw`(?:кровь|кровотечение) (?:\p{L}+ ){0,2}?не останавливается`,
      String.raw`у (?:\p{L}+ )?(?:мамы|папы|отца|мужа|жены|сына|дочери|дочки|ребенка|бабушки|дедушки|деда|соседа|соседки|человека|мужчины|женщины|меня|него|нее|пассажира) (?:\p{L}+ )?(?:сейчас|похоже,?|кажется,?|прямо сейчас|начался|начались) (?:\p{L}+ )?(?:инфаркт|инсульт|сердечный приступ|приступ|судороги|анафилак\p{L}+|отек квинке)`,
      String.raw`${KTO} (?:\p{L}+ ){0,2}?(?:проглотил|выпил|съел|наглотал)\p{L}{0,4} (?:\p{L}+ ){0,3}?${POISON_RU}`,
      String.raw`у (?:\p{L}+ )?\p{L}+ передозировка`,
      String.raw`(?:отравил\p{L}{2,3}),? (?:\p{L}+,? ){0,5}?(?:сейчас|рвет|рвота|без сознания|теряет|очень плохо)`,
    ],
    story: STORY,
    unless: [
      String.raw`had (?:\p{L}+ ){0,2}?(?:chest|heart|stroke|seizure|fit|overdose\p{L}*)`,
      'money|jeans|trousers|dress|shirt|tight|fabric|collar|size|app|page|menu|server|process|dialog|(?<!since )yesterday|after a|history|refund|tent',
      String.raw`(?<!со? )вчера|на прошлой|после (?:операци\p{L}|инсульта|инфаркта|родов)|джинс\p{L}*|плать\p{L}*|ткан\p{L}*|размер\p{L}*|терпени\p{L}*|духот\p{L}*|робот\p{L}*|стирал\p{L}*|машинк\p{L}*|назначил\p{L}*|по рецепту|боюсь`,
    ],
    over: [
      '(?:discharged|recovered|out of hospital|back (?:home )?from hospital|fine now|better now|ambulance (?:came|took))',
      String.raw`(?:выписали|поправил\p{L}+|скорую вызывали|вызывали скорую|вызвали скорую|скорая (?:приехала|увезла|забрала)|откачали|уже (?:все )?(?:хорошо|в порядке|лучше)|обошлось)`,
    ],
    found: 'nothing',
  },
  {
    id: 'crime',
    wakes:
      'break|robb|attack|stabb|shoot|burgl|intruder|threat|follow|stalk|mugg|beating|beats|kick|strangl|hit|scream|gun|knife|ломит|ломят|лома|взламы|вламы|лез|избив|грабят|грабит|убива|угрожа|стреля|напад|нож',
    told: [
      String.raw`(?:someone|somebody|a man|two men|men|they|he|she|burglars?|thieves|an intruder|a stranger|people|neighbou?r|my ex|ex-\p{L}+)(?:'s|'re| is| are)? (?:right now |now |currently |just )?(?:trying to )?(?:breaking in(?:to)?|break in(?:to)?|robbing|attacking|beating(?: up)?|stabbing|shooting (?:at|in|outside)|assaulting) ?(?:me|us|him|her|them|my|our|the|a|someone|somebody|next|at|right|now|through|outside|in)?`,
      String.raw`(?:someone|somebody|a man|men|he|they|burglars?|strangers?)(?:'s|'re| is| are) (?:\p{L}+ )?(?:climbing (?:in|through)|in my (?:house|flat|home|garden)|outside with a (?:knife|gun)|following me)`,
      String.raw`(?:he|she|man|neighbou?r|husband|father|dad|someone|somebody|boyfriend|partner|ex)(?:'s| is) (?:\p{L}+ )?(?:hitting|kicking|strangling|choking) (?:me|us|him|her|them|someone|somebody|(?:his|her|my|the|a) (?:\p{L}+ )?(?:woman|man|girl|boy|wife|husband|girlfriend|boyfriend|partner|kids?|child|children|baby|son|daughter|mother|mum|mom|sister|brother|dog))`,
      '(?:man|men|woman|boys?|guy|someone|somebody|stranger) (?:is )?with an? (?:knife|gun|axe|machete) (?:is )?(?:now )?(?:outside|at (?:the|my|our) door|in (?:the|my|our) (?:house|flat|hall|stairwell|garden|yard|shop))',
      'my (?:boyfriend|girlfriend|husband|wife|partner|father|dad|mother|stepfather|ex|son|flatmate|brother) (?:hits|beats|kicks|strangles) (?:me|us|my (?:mother|mum|mom|sister|brother|kids|children|son|daughter))(?: up)?(?= ?(?:[.,!;]|$|and |when |again|every ))',
      "(?:i'm|i am|we're|we are|he's|she's|is|are) being (?:robbed|attacked|burgled|mugged|beaten(?: up)?|stalked|held)",
      "(?:there's|there is) (?:an intruder|a burglar|a man with a (?:knife|gun)|someone with a (?:knife|gun)|shooting)",
      String.raw`(?:threaten(?:s|ed|ing)?) (?:to (?:kill|stab|shoot|burn|beat|hurt)|(?:me|us|her|him|my \p{L}+) with (?:a |his |her )?(?:knife|gun|death|violence))`,
      String.raw`(?:death threats?)(?: \p{L}+){0,3}? (?:from|to me|against me)`,
      String.raw`(?:ломятся|ломится|вламываются|вламывается|взламывают|взламывает|выламывают|выламывает) (?:\p{L}+ ){0,3}?(?:в (?:дверь|квартиру|дом|окно)|дверь|замок|квартиру|ко мне|к нам)`,
      String.raw`(?:лезет|лезут|залезли|залез|забрал\p{L}+) (?:\p{L}+ ){0,3}?в (?:окно|квартиру|дом)(?= ?(?:[.,!]|$|прямо|сейчас|через))`,
      String.raw`(?:избива[ею]т|убива[ею]т|грабят|насилу[ею]т) (?:\p{L}+ ){0,3}?(?:человека|женщину|мужчину|ребенка|соседку|соседа|людей|меня|нас|девушку|жену|прямо|во дворе|в подъезде|магазин|квартиру)`,
      String.raw`(?:человека|женщину|мужчину|ребенка|соседку|соседа|меня|нас|девушку|жену) (?:\p{L}+ ){0,3}?(?:избивают|избивает|убивают|грабят|насилу[ею]т)`,
      String.raw`угрожа(?:ет|ют|л|ли|ла) (?:\p{L}+ ){0,3}?(?:убить|убийством|ножом|расправой|зарезать|оружием|пистолетом|топором|поджечь|сжечь)`,
      String.raw`(?:во дворе|под окнами|у подъезда|в подъезде) (?:\p{L}+ ){0,2}?стреляют`,
    ],
    unless: [
      STORY,
      String.raw`price\p{L}*|fees?|tariff|charges|interest|bank is|company|ddos|bots?|api|script|app|site|update|wallet app|ad blocker|lawyer|court|cancel|hackers?|account|build|tests?|ci`,
      String.raw`цен\p{L}*|тариф\p{L}*|комисси\p{L}*|процент\p{L}*|банк|суд\p{L}*|сайт\p{L}*|аккаунт\p{L}*|страниц\p{L}*|сервер\p{L}*|вчера|недел\p{L}*|отключ\p{L}*|штраф\p{L}*|поборами`,
    ],
    over: [String.raw`police (?:came|took|have|arrested)|полици\p{L} (?:\p{L}+ )?(?:приехала|забрала|задержала|увезла)|задержали`],
    found: 'nothing',
  },
];
