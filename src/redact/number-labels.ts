import { lineBefore } from './near.ts';

/** What numbers are called that are no person's: orders, articles, shipments, traces, amounts, sizes. */
const OTHER =
  /(?:(?<![a-z])(?:\w{0,24}_?id|ids|uid|pid|guid|key|hash|trace|span|order|orders|article|sku|invoice|ticket|case|ref|reference|request|session|transaction|txn|trx|track(?:ing)?|parcel|shipment|barcode|ean|upc|gtin|isbn|serial|s\/n|build|revision|version|size|bytes|length|offset|count|total|amount|sum|price|time|timestamp|ts|date|seq|sequence|nonce|block|inode|port|code|lot|batch|contract|n|no|num|number|nr)[\s.]?(?:no|num|number|nr|#)?|#|№|(?<!\p{L})(?:заказ|артикул|накладн|договор|трек|отправлени|посылк|штрих|чек|операци|транзакци|обращени|заявк|тикет|счет-фактур|сч[её]т|сери[яийю]|партия|код|сумм|размер|лот)\p{L}{0,5}(?:\s(?:номер|№))?)["'\])]{0,3}\s{0,3}[:=№#-]{0,2}\s{0,3}["'(]?$/iu;

/** Whether what stands right before a number calls it a number of some other sort than a person's. */
export function isOtherNumber(text: string, at: number): boolean {
  return OTHER.test(lineBefore(text, at, 40));
}
