import { anyOf, BOUGHT, type Sought } from './sought.ts';

const NO_BUS = '(?<!(?:usb|data|event|message|service|can|memory|system|pci|i2c|spi) )';
const RIDE_TICKET =
  '(?:train|bus|tram|metro|rail|season|monthly|day|return|single)-? tickets?|ticket (?:machine|barrier|gate|inspector|window|office|hall)s?';

/** Journeys and what they are paid with. */
export const journeys: readonly Sought[] = [
  {
    id: 'ride',
    words: anyOf(
      'taxis?|cabs?|cabbies?|minicabs?|(?:my|the|this|last|a) ride(?! (?:the|on))|e-?scooters?',
      'такси|таксист\\p{L}{0,3}|каршеринг\\p{L}{0,2}|самокат(?!чик)\\p{L}{0,2}',
    ),
    unless: anyOf('parcels?|couriers?', 'посыл(?:к|ок)\\p{L}{0,3}|курьер\\p{L}{0,3}'),
    audience: 'person',
  },
  {
    id: 'travel',
    words: anyOf(
      `turnstiles?|travel ?cards?|rail ?cards?|${RIDE_TICKET}`,
      'турникет\\p{L}{0,2}|проездн(?:ой|ого|ому|ым|ом|ые|ых)|(?:транспортн|социальн)\\p{L}{2,3} карт\\p{L}{1,2}|(?:карт\\p{L}{1,2} )?«?тройк[аиуе]»?|валидатор\\p{L}{0,2}|автомат\\p{L}? по продаже билетов|билетн\\p{L}{2,3} (?:касс|автомат)\\p{L}{0,2}',
    ),
    audience: 'person',
  },
  {
    id: 'booking',
    words: anyOf(
      'flights?(?! of (?:stairs|steps))|airports?|airlines?|plane tickets?|boarding pass|suitcases?|(?:my|our|lost|hand|checked) (?:luggage|baggage)|bag tag|hotels?|hostels?|(?:my|our|the|a) (?:booking|reservation)|booked (?:a|the|two|our) (?:\\p{L}{3,10} )?(?:room|table|apartment|flight)s?',
      'рейс(?:а|у|ом|е|ы|ов)?|авиабилет\\p{L}{0,3}|аэропорт\\p{L}{0,2}|самол[её]т\\p{L}{0,2}|багаж\\p{L}{0,2}|отел(?:ь|я|е|ю|ем)|гостиниц\\p{L}{1,2}|хостел\\p{L}{0,2}|брон(?:ь|и|ью)|бронирова\\p{L}{2,4}|забронирова\\p{L}{1,4}|(?:за|из|в) номер\\p{L}? (?:до сих|после уборки|с видом|не убира)\\p{L}{0,3}',
    ),
    unless: anyOf('ordered|my order|with my card', 'заказ\\p{L}{0,3}|с моей карты'),
    audience: 'person',
  },
  {
    id: 'ticket',
    words: anyOf(
      '(?:concert|museum|cinema|theatre|theater|match|festival|family|child|zoo|event|e-?)-? ?tickets?|tickets? (?:for|to) (?:the|a|an|my|our|two|your) (?:concert|museum|show|film|match|game|play|zoo|festival|exhibition|\\p{L}{3,12} concert)',
      '(?<!(?:читательск|студенческ|лотерейн|военн)\\p{L}{2,3} )билет(?:а|у|ом|е|ы|ов|ам)?',
    ),
    audience: 'person',
  },
  {
    id: 'route',
    words: anyOf(
      `${NO_BUS}bus(?:es)?|trams?|(?:the|a|my|your|this|by|on|missed (?:the|my)) trains?|trolley ?buses|trolley ?bus|metro|tube|ferry|(?:bus|tram|coach) drivers?|bus stop|my stop|driver (?:shut|closed) the doors?|drove (?:straight )?past (?:the|my|our) stop`,
      'автобус\\p{L}{0,3}|маршрутк\\p{L}{1,2}|маршрут \\p{N}{1,4}|трамва\\p{L}{1,3}|троллейбус\\p{L}{0,3}|электричк\\p{L}{1,2}|поезд(?:а|у|ом|е|ов)?|станци\\p{L} метро|проводни(?:к|ц)\\p{L}{0,2}|кондуктор\\p{L}{0,2}|плацкарт\\p{L}?|вагон\\p{L}{0,2}|остановк(?:а|и|у|е)',
    ),
    unless: BOUGHT,
    audience: 'person',
  },
];
