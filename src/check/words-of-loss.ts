/** What people keep in a program and cannot make again, as alternatives of a pattern in lower case; of Russian words the endings are left open. */
export const KEPT = {
  en: 'data|databases?|files?|documents|photos|pictures|invoices|notes|messages|e-?mails|contacts|records|projects|drawings|history|bookmarks|backups|work|chats',
  ru: '(?:данн|файл|баз|документ|фото|снимк|накладн|сч[её]т|заметк|сообщени|пис[еь]м|контакт|запис|проект|чертеж|истори|копи|перепис|закладк)\\p{L}{0,4}',
} as const;

/** That it is no longer there, told of what happened. */
export const LOST = {
  en: 'gone|vanished|disappeared|lost|deleted|wiped|erased',
  ru: '(?:пропал|исчезл?|удалил|ст[её]рл?|слетел|потерял|обнулил|зат[её]рл?)[аио]?(?:сь|ся)?',
} as const;
