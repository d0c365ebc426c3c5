import { wordClasses } from '../../../word-set.ts';

/** What a word may be to a message. Of those that tell of one, the first that fits a word is what it is told with. */
const LISTS = {
  /** What programs and devices do with a message; people do it too. */
  saying: `
  say says said saying write writes wrote reads read tell tells told telling answer answers answered reply replies replied respond responds responded state states stated
  complains complained moans insists answering screams barks reports reported
  пишет пишут писал* написал* написано пишется говорит говорил* отвечает ответил* ругается ругал* ругнул* матерится сообщает сообщил* твердит утверждает жалуется орет pishet`,
  /** What is done with a message by programs and devices alone, or what becomes of it. */
  showing: `
  returning shows show showed showing displays displayed displaying prints printed printing returns returned throws threw throwing raises raised gives gave went spits spat emits logs logged
  pops popped popup pop-up appears appeared appearing flashes flashing flashed blinks blinking blinked comes came shown greets greeted goes alarms turns
  выдает выдал* выдают выдается показывает показал* показывают показывается возвращает вернул* отдает отдают отдал* висит висят выскакивает выскочил* выскакивают вылез* вылезает вылезают вылазит вылазиет
  появляется появил* появляются появлял* всплывает всплыл* высвечивает* высветил* высвечивал* выбивает выбило выбил выбивал* выходит выпадает выпало вылетает вылетел* мигает горит загорается загорел* печатает светит светится моргает мигал* моргал* замигал*
  кидает кинул* бросает плюется сыпет сыплет сыпется сыпятся летит летят выводит вывел* выводится выкидывает встречает vydaet vidaet`,
  /** What a person does who meets a message. */
  getting: `
  response get gets got getting receive receives received receiving see sees saw seeing hit hits hitting meet
  ответ ответе ответом вижу видим видел* видит увидел* там получают получаю получаем получил* получает ловлю ловим поймал* читаю упираюсь упираемся считал* считыва* пришло пришла пришел приходит прилетает прилетело прилетел* выпадает`,
  /** What carries a message. */
  noun: `
  message messages msg messsage notice notification notifications banner toast dialog dialogue prompt warning alert caption wording words with hint note text error errors err exception line output
  сообщени* уведомлени* надпись* надписи надписью текст текстом плашк* баннер* окн* окошк* предупреждени* рамк* ошибк* формулировк* слов* строк* фраз* всплывашк* пуш*`,
  /** What shows messages. */
  device: `
  app apps menu application site website page web portal screen display panel lcd device phone mobile smartphone tv telly television box printer scanner copier browser chrome firefox safari edge program programs
  programme software system terminal machine till register atm cashpoint form console log logs server router modem bot chatbot launcher game client installer setup updater windows word excel outlook zoom
  teams netflix youtube steam spotify canon pixma hp epson brother officejet lg samsung bosch xbox playstation ps4 ps5 switch decoder receiver set-top washer dryer dishwasher oven fridge freezer boiler
  thermostat meter charger car dashboard dash watch tablet laptop computer pc reader kiosk gate barrier lock keypad popup window dialog banner toast checkout basket cart dryer pump heater hob cooker
  monitor treadmill mysql postgres obd garage adobe pipeline compiler linter build job api endpoint backend sdk gateway webhook service cli shell it alarm controller charge point wallbox
  приложени* прилож* прилог* сайт* страниц* экран* экранч* диспле* табло панел* телефон* смартфон* телевизор* телик* тв приставк* ресивер* принтер* мфу сканер* браузер* хром* программ* прога систем* терминал*
  банкомат* касс* форм* консол* лог логе логах логи сервер* роутер* модем* бот бота ботом лаунчер* игр* клиент* установщик* инсталлятор* аутлук* ворд* эксел* зум* стиралк* машин* машинк* сушилк* посудомойк* холодильник* котел*
  котл* термостат* счетчик* автомат* турникет* домофон* кабинет* госуслуг* 1с планшет* ноут* комп* пульт* духовк* плит* варочн* мультиварк* кофемашин* часы навигатор* насос* бойлер* колонк* портал* апи сервис*
  айфон* стим* виндовс* винда студи* компилятор* сборк* линкер* пайплайн* эквайринг* лк весы свич* приборк* докер* вацап* ватсап* телеграм* колонка робот* постамат* самокат* лифт* инвертор* сигнализаци* кинотеатр* ридер* замок окошк* протокол* приле дневник* журнал* госпортал* виджет* терминалк* программк*`,
  /** What says that something broke off: "dies with", «падает с», "kicks me with". */
  failing: `
  declined declines fail fails failed failing die dies died crash crashes crashed crashing ends ended exits exited stops stopped aborts aborted breaks broke quits quit kicks kicked rejects rejected refused refuses declined bounced bounces
  returned hangs close closed closing locking locks locked lockout blocks blocked beeps beeping rolls cuts trips tripped stuck won't doesn't can't cannot couldn't closes
  падает падают упал* падал* валится валятся вываливается вылетает вылетел* обрывается оборвал* завершается завершил* кончается кончил* заканчивается останавливается остановил* прерывается прервал* сорвал* срывается
  выкидывает выкинул* выбрасывает отваливается отвалил* отклонен* отклоня* отказ* отказал* отказывает блокировк* блокируется встал* встает стоит пищит пикает висит виснет завис* глючит отбивается отбива* закрывается рвется обрывает откатывается умирает уходит умер* крашится крашнул*`,
  /** Who says things as people do: no program. */
  person: `
  courier* driver* operator* agent* support manager* he she they colleague* hotline helpdesk staff man woman lady guy boy girl clerk* neighbour* neighbor* friend* you engineer* technician* doctor* teacher* mum mom dad mother
  father wife husband son daughter brother sister boss accountant* halfwit idiot lawyer* seller* consultant* people everyone nobody someone somebody postman salesman plumber mechanic landlord nurse employee* receptionist midwife tenant landlady granddaughter grandson
  dispatcher* doorman guard* nurse* secretary cashier* porter* i we i'll we'll i'd we'd josh colleague rep reps advisor adviser representative
  курьер* оператор* менеджер* сотрудни* поддержк* девушк* мастер* сказал* объяснил* говорят обещал* коллег* друг друга друзья сосед* муж мужу жена жене сын сына дочь внук* внучк* вы врач* бухгалтер* специалист* консультант*
  диспетчер* баба тетка тетя дама грузчик* охранник* вахтер* секретар* медсестр* аптекар* фармацевт* водител* мама мамы маме папа папе директор* юрист* продав* мы я они администратор* тренер* учител* преподавател* воспитател* начальни* инженер* техник* монтажник* сантехник* электрик* слесар* бабушк* дедушк* брат* сестр* люди кто-то хозя* кассир* кладовщик*`,
  /** What has words on it that no program wrote. */
  paper: `
  label box leaflet manual handbook tenancy lease rfc spec standard sign ad advert advertisement poster policy terms contract letter ticket brochure catalogue menu book slip packaging tag description review guide faq sticker newsletter heading headline title note plate
  этикетк* коробк* инструкци* реклам* услови* договор* письм* билет* каталог* книг* упаковк* бирк* описани* отзыв* правил* плакат* объявлени* вывеск* справк* квитанци* табличк* ценник* накладн* талон* паспорт* статус* тариф*`,
  /** What has a number or a name of letters and digits: no code of an error comes after it. */
  numbered: `
  order orders confirmation note invoice contract customer account model type version seat room gate flight route bus train tram article item part sku serial number no nr size key meter booking reservation ticket case request ref reference
  transfer transaction parcel shipment tracking policy claim voucher coupon promo code-word flat apartment apt unit floor building platform door address street series monitor kettle camera lens gpu cpu card iban product firmware build
  release revision rev batch lot vitamin oil paper format channel bed ward group class level section appendix exit junction road motorway highway kit class berth cabin branch commit pr issue ticket page chapter plan postcode zip
  заказ* счет* договор* модел* верси* место места кабинет* рейс* маршрут* автобус* поезд* артикул* товар* серийн* номер* размер* ключ* счетчик* бронь брони билет* обращени* заявк* посылк* трек* полис* купон* промокод* квартир* кв
  офис* комнат* корпус* дом дома этаж* подъезд* ворот* вход* сери* чайник* объектив* процессор* карт* прошивк* сборк* парти* витамин* масл* масло бумаг* формат* канал* групп* класс* пункт* приложени* дорог* трасс* шосс* индекс*
  автомобил* ламп* цокол* станци* ветк* каюта каюту каюте тикет* коммит* страниц* глав* катализатор* накладн* талон* гаранти* тариф* паспорт* школ*`,
  /** Words that are the telling ones of a refusal or failure: a single one may be a whole message. */
  fault: `
  error errors failed failure fails fail fatal exception denied unable invalid unexpected expired refused declined rejected forbidden unauthorized unauthorised timeout timed cannot couldn't can't unavailable incorrect unsupported
  corrupted corrupt suspended blocked locked unknown insufficient exceeded exceeds oops sorry wrong missing unreachable offline busy fault malfunction unrecognised unrecognized unverified disconnected disabled incompatible mismatch
  already inactive revoked damaged unsuccessful jammed unexpectedly stuck protected overload overheated overheating jam jammed
  ошибк* сбой сбоя невозмож* дисбаланс отозван* заклин* потерял* потерян* застрял* отказ* отклон* недоступ* неверн* некоррект* недостаточн* истек* превыш* запрещ* ограничен* заблокир* неизвестн* недействит* извините упс неправильн* приостановл* недопустим* поврежд* неполадк* неисправ* неудач* просроч*
  занят* просрочен* отсутств* попробуйте повторите обратитесь`,
  /** What begins a line of a form: what comes after is the person's own. */
  label: `
  note error errors fault ошибк* поломк* status subject reason colour color size category priority environment result results expected actual steps step note question problem issue title topic summary description ps p s comment request fact conclusion update edit
  статус тема причин* цвет размер категори* приоритет окружени* результат* ожидал* ожидани* фактически факт шаг* примечани* вопрос* проблем* заголовок описани* итог* суть просьба комментарий дополнени* жалоба претензия`,
};
type WordClass = keyof typeof LISTS;

/** The classes that a word may have, in the order of their bits. */
export const WORD_CLASSES = Object.keys(LISTS) as readonly WordClass[];

/** The classes of a word in plain letters, as bits. */
export const classesOf = wordClasses(Object.values(LISTS));

/** The bits of some classes. */
export function bitsOf(...names: readonly WordClass[]): number {
  return names.reduce((bits, name) => bits | (1 << WORD_CLASSES.indexOf(name)), 0);
}

function isOf(name: WordClass): (word: string) => boolean {
  const bit = bitsOf(name);
  return (word) => (classesOf(word) & bit) !== 0;
}

export const isSaying = isOf('saying');
export const isShowing = isOf('showing');
export const isGetting = isOf('getting');
export const isMessageNoun = isOf('noun');
export const isDevice = isOf('device');
export const isFailing = isOf('failing');
export const isPerson = isOf('person');
export const isPaper = isOf('paper');
export const isNumbered = isOf('numbered');
export const isStrongFault = isOf('fault');
export const isLabel = isOf('label');
