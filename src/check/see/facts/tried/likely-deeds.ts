import { wholeWords } from '../whole-words.ts';

/** Deeds that are tried only where what came of them stands beside. */
const LIKELY_DEEDS = wholeWords(
  [
    'tried to|attempted|re-?tried|updated|upgraded|deleted|removed|changed|set|switched|moved|used|entered|typed|opened|closed|turned|unticked|ticked|copied|killed|killing|switching|changing|updating|removing|deleting|disabling|enabling|setting|using|running|replacing|increasing|raising|lowering|reducing|adding|moving|pinning|bumping|copying|installing|asked|followed|held|pressed|levelled|washed|cleaned|wiped|forwarded|took|taken|put|made|made sure|created|started|refreshed|reloaded|re-?loaded|scanned|selected|lowered|raised|increased|added|pinned|bumped|let|paid|exported|sent|wrote|went|new [a-z]+|a new [a-z]+|fresh [a-z]+|clean [a-z]+|other [a-z]+|with [a-z]+|without [a-z]+|in (?:chrome|firefox|safari|edge|opera)|on (?:my|the|a) (?:phone|laptop|mac|tablet|mobile|other)|on (?:android|ios|mac|linux|windows|mobile)|restart(?:ing)?|reboot(?:ing)?|reinstall(?:ing)?|reset|logging|cancelled|contacted|checked|looked',
    'пытал(?:ся|ась|ись)|обновлял[аи]?|обновил(?:а|и|ся|ась)?|удалил[аи]?|снял[аи]?|ставил[аи]?|поставил[аи]?|установил[аи]?|менял[аи]?|поменял[аи]?|сменил[аи]?|включил[аи]?|включал[аи]?|отключил[аи]?|выключил[аи]?|отключени[ея]|включени[ея]|обновлени[ея] (?:драйвер|биос|прошивк|bios|до)[а-я]{0,3}|изменил[аи]?|переключал[аи]?|переключил[аи]?|открывал[аи]?|заходил[аи]?|вводил[аи]?|ввел[аи]?|подключал[аи]?|подключил[аи]?|запускал[аи]?|запустил[аи]?|с (?:телефона|компьютера|ноутбука|ноута|айфона|планшета|компа|мобильного)|через (?:приложение|сайт|браузер|телефон|wi-?fi|мобильный|провод)|в (?:хроме|файрфоксе|firefox|chrome|safari|edge|яндекс[а-я.]*|опере|приложении)|(?:chrome|firefox|safari|edge|opera|яндекс)|замена|смена|сброс|перезагрузка|переустановка|проверка|чистка|увеличил[аи]?|уменьшил[аи]?|добавил[аи]?|убрал[аи]?|закрыл[аи]?|нажимал[аи]?|жал[аи]?|держал[аи]?|перенес(?:ла|ли)?|скачал[аи]?|скачивал[аи]?|создал[аи]?|прописал[аи]?|выставил[аи]?|выставлял[аи]?|наняла?|просил[аи]?|попросил[аи]?|ждал[аи]?|подождал[аи]?|сам[аи]? ',
  ].join('|'),
);

/** A deed that begins its clause, but for who did it. */
export function isLikely(words: string): boolean {
  LIKELY_DEEDS.lastIndex = 0;
  const match = LIKELY_DEEDS.exec(words);
  return (
    match !== null &&
    /^(?:(?:i|we|i've|we've|have|also|and|then|even|just|already|but|or|the|my|a|я|мы|уже|еще|и|тоже|даже|потом|сам|сама|сами|только|просто) ?)*$/.test(
      words.slice(0, match.index),
    )
  );
}
