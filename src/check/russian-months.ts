/** The months as they stand behind a day, as alternatives of patterns in lower case. */
export const RUSSIAN_MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
