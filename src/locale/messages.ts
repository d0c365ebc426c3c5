import type { en } from './en/index.ts';

/** Every message that askwell can say. English is the list; each other language has exactly the same ids, which its type demands. */
export type Messages = Readonly<Record<MessageId, string>>;
export type MessageId = keyof typeof en;

/** What goes into a message's places. Numbers choose plural forms; everything else is text that is ready to read. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a message in one language. */
export type Say = (id: MessageId, values?: Values) => string;
