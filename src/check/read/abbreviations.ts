/** Words after whose full stop a sentence goes on, in lower case, without the stop; «|» stands between them. */
const NEVER_LAST = [
  'e.g|i.e|eg|ie|cf|vs|viz|approx|incl|excl|esp|resp|fig|figs|eq|ch|vol|pp|dept|mr|mrs|ms|dr|prof|st|sr|mt|gen|sgt|capt|lt|messrs|mme|ver|tel|orig|misc|nr|matr',
  'вер|т.е|т. е|т.к|т. к|т.н|т. н|т.о|т. о|см|ср|напр|им|ул|просп|пр-т|пр|пер|наб|пл|ш|б-р|мкр|мкрн|обл|респ|гор|пос|дер|р-н|корп|кв|оф|эт|комн|стр|с|д|к|эл|тел|моб|доб|факс|рис|табл|гл|разд|п|пп|прим|англ|рус|нем|лат|доп|макс|прибл|проф|акад|доц|г-н|г-жа|тов|вкл|искл|исх|вх|ред|изд|зав|зам|отв|отд|дир|ген|инж|мед|гос|инд|рег|ном|арт|каб|таб|ауд|л|лиц|сч|кор|ув|уваж|сокр|пожал',
].join('|');

/** Words after whose full stop a sentence may end, where a capital letter follows. */
const MAY_BE_LAST = [
  'etc|inc|ltd|corp|co|llc|a.m|p.m|am|pm|jr|bros|al|u.s|u.k|u.s.a|e.u|b.c|a.d|ph.d|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|hrs|hr|mins|secs|lbs|oz|ft|sq|yrs|est|sec|max|min|avg|temp|ref|ext',
  'т.д|т. д|т.п|т. п|др|пр|проч|г|гг|в|вв|н.э|н. э|руб|коп|тыс|млн|млрд|шт|экз|ед|сек|мин|час|ч|мес|нед|дн|сут|м|км|кг|гр|мл|л|мм|кв.м|янв|февр|фев|мар|апр|июн|июл|авг|сент|сен|окт|нояб|ноя|дек|пн|вт|ср|чт|пт|сб|вс|р|долл|у.е|у. е|и.о|и. о|п.п|тн|уп|пач|упак|компл|об|обр|св|пом|под|ст',
].join('|');

/** Words that stand before a number: "No. 5", «стр. 12». Before anything else their full stop ends the sentence. */
const BEFORE_NUMBER = 'no|ref|doc|acct|acc|cust|inv|tkt|nos|p|pg|par|v|ver|art|item|build|rev|№|n';

export const NEVER_LAST_WORDS: ReadonlySet<string> = new Set(NEVER_LAST.split('|'));
export const MAY_BE_LAST_WORDS: ReadonlySet<string> = new Set(MAY_BE_LAST.split('|'));
export const BEFORE_NUMBER_WORDS: ReadonlySet<string> = new Set(BEFORE_NUMBER.split('|'));
