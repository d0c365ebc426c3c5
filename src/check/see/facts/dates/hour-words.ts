/** Hours in words, English and Russian; for patterns in plain text. */
export const ENGLISH_HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
export const RUSSIAN_HOURS = 'час|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать';
/** «до двух», «около семи» */
export const GENITIVE_HOURS = 'часу|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати';
