/** What is measured, counted or numbered with a point in it, and is no program, though it may begin a sentence with a capital: beginnings of words. */
const QUANTITIES: ReadonlySet<string> = new Set(
  (
    'fare fares toll surcharge supplement allowance wage wages salary pension rent penalty lunch dinner off kick-off start beginning interest postage packaging shipping delivery handling deposit lens aperture iso focal kickoff match odds bet stake fee tax tip price gas petrol flow humidity ph salinity memory ram cord cable pipe screw bolt rope sleeve level magnitude model models drive tyre tyres tire tires pressure dose dosage height weight width depth length temperature temp lat latitude long longitude grade mark average mean score rate rating volume voltage current speed distance hemoglobin haemoglobin sugar glucose cholesterol bmi gpa ping lap round rounds season episode stage world lesson module exercise unit task article annex appendix schedule volume part class type category zone gate track line bus train road route highway exit floor apartment building block stand shelf aisle row seat verse psalm kp strength dioptre sphere cylinder astigmatism ' +
    'bmw ford audi volvo toyota skoda opel mazda honda nissan kia hyundai renault peugeot fiat seat mercedes golf passat lada diesel petrol engine motor car cars ' +
    'проезд билет зарплата пенсия аренда премия комиссия пени штраф сдача начало доставка упаковка пересылка объектив диафрагма влажность цена плата налог чаевые рукав кабель шнур труба болт гайка винт память газ вода свет отопление матч игра сет уровень уровня давление давления доза дозы дозировка рост вес масса длина ширина высота глубина толщина температура широта долгота координаты оценка балл баллы средний скорость напряжение сила ток объем гемоглобин сахар глюкоза холестерин сезон серия урок задача задание упражнение параграф раздел часть класс тип зона путь линия маршрут трасса дорога выход подъезд корпус строение дом квартира ряд место полка этаж стих псалом форд бмв ауди тойота шкода опель мазда хонда ниссан киа рено пежо фиат мерседес лада машина двигатель мотор авто дизель бензин коэффициент кэф ставка курс тариф нагрузка мощность расход остаток баланс модель'
  ).split(' '),
);

/** Whether this word in plain letters names a quantity. */
export function isQuantity(word: string): boolean {
  return QUANTITIES.has(word);
}

/** What stands behind a number that measures, beyond the units themselves. */
export const ENGINES_AND_UNITS =
  /^ ?(?:bands?|диапазон[а-я]*|bar|bars|psi|miles?|mi|yards?|tdi|tsi|tfsi|hdi|cdi|dci|turbo|diesel|petrol|бар|бара|атм|атмосфер[а-я]*|миль|мили|дизель|бензин|турбо|куб[а-я]*|mg|mcg|мг|мкг|ммоль[а-я/]*|mmol[a-z/]*|дптр|amps?|volts?|watts?|grams?|acres?|га)(?![a-zа-я])/;

/** What is numbered by standards, which is no version of a program's. */
export const STANDARD =
  /(?<![a-zа-я-])(?:wcag|rfc|d?tls|ssl|oauth|http|usb|bluetooth|блютуз|hdmi|smb|mqtt|midi|hid|pid|jdbc|odbc|zigbee|soap|openapi|posix|pdf|epub|saml|openid|amqp|sip|dicom|modbus|thunderbolt|displayport|upnp|dlna|odf|toml|xslt|xpath|wpa|гост|iso|cgroups?|wi-?fi|ikev?|ipv?|snmp|ntlm|dolby)(?: version| версии)?[ /]?v?$/;

/** What stands before a sum, a measure or the number of a section. */
export const MONEY_BEFORE =
  /(?:minus|[$€£₽¥]|usd|eur|gbp|руб\.?|цена|price|стоит|сумм[аеуы]|оплат[а-я]{1,3}|paid|pay|cost|charged?|refund|total|итого|баланс|balance|rating|рейтинг|оценк[а-я]|score|размер[а-я]?|size|diagonal|second|(?<!(?:accepted|rejected|restored|written|read|made|produced|created|parsed|built|opened|supported|fixed) )by|минус|-|−|курс|rate|ratio|section|пункт[а-я]{0,2}|п\.|пп\.|п\.п\.|статьи?|ст\.|раздел[а-я]?|глав[а-я]|chapter|step|шаг|шага|table|табл[а-я.]{1,4}|figure|fig\.|рис\.|page|стр\.|приложение №|room|дом|кв\.|офис|линии|№|no\.|paragraph|point|mozilla\/|clause|rule|pages?|exposure|zoom|factor|температур[а-я]|ph|hz|every|каждые|about|около|примерно|почти|almost|nearly|ping|loadavg|load|average|avg) ?$/;

/** 4.99 and 149.00 are rather prices than versions. */
export function isPrice(number: string): boolean {
  return /^\d+\.(?:99|95|90|49|50|00)$/.test(number) && !/^\d\.(?:50|90|49)$/.test(number);
}

/** What a Russian clause gives a number of, with a name between: «оценка на booking 4.7», «ресивер denon 5.1». */
export const MEASURED = /(?<![а-я])(?:оценк|рейтинг|скорост|температур|частот|громкост|диагонал|цен[аеоуы]|колонк|ресивер|акустик)[^.!?;]*$/;
