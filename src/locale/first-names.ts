/** First names that are given often, in English, German, French, Spanish and Russian, in lower case; none that is a word of everyday first of all. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron adam adrian agnes alan albert alejandro alessandro alex alexander alexandra alexei alexey alice alina alison amanda amelia amy ana anastasia andrea
  andreas andrei andrew andrey angela anita ann anna anne annette anthony anton antonio arthur artem barbara beatrice benjamin bernard boris brandon brenda
  brian bruce bruno camille carl carlos carmen carol caroline catherine charles charlotte chloe christian christina christine christopher claire claudia
  connor craig cynthia daniel daniela david deborah denis dennis diana diego dmitri dmitry dominic donald donna dorothy douglas edward ekaterina elena
  elizabeth ella emily emma enrique eric erik ethan eugene eva evelyn fatima felix fernando florian francesco francis frank franziska frederick gabriel gary
  george gerald giovanni giulia gregory hannah hans harold harry heather heinrich helen helena henry hiroshi howard igor ilya inga ingrid irina isaac isabel
  isabella ivan jacob jacqueline james jan jane janet jason javier jean jeffrey jennifer jeremy jessica joan johann john jonathan jorge jose joseph joshua
  juan julia julian juliette justin karen karl katarina katherine kathleen kathryn keith kenneth kevin kimberly kirill klaus konstantin larry laura lauren
  leonid liam linda lisa louis louise lucas lucia ludmila luis lukas madeleine manuel marc marcel marco maria marie marina mario martha martin mary matthew
  max maxim megan melissa mia michael michel michelle miguel mikhail mohamed mohammed monica nadezhda nancy natalia natalie natasha nathan nicholas nicolas
  nicole nikita nikolai nina noah oksana oleg olga oliver olivia oscar pablo pamela patricia patrick paul paula pavel pedro peter petr philip philippe
  pierre rachel ralph raymond rebecca ricardo richard robert roberto roger roland ronald rosa roy russell ruth ryan samantha samuel sandra sara sarah scott
  sean sebastian sergei sergey sharon sophia sophie stefan stephanie stephen steven susan svetlana tamara tatiana teresa theodore theresa thomas timothy
  tyler valentina valeria vanessa vera veronica victor victoria viktor vincent virginia vladimir vladislav walter wei wendy werner william wolfgang yulia
  yuri yuki zoe
  агата аделина алевтина александр александра алексей алёна алена алина алиса алла анастасия анатолий анвар ангелина андрей анжела анна антон антонина
  аркадий арсений артём артем артур афанасий богдан борис вадим валентин валентина валерий валерия василий василиса виктор виктория виталий владимир
  владислав вячеслав галина геннадий георгий глеб григорий давид дамир дарья даниил данил данила денис диана дмитрий ева евгений евгения егор екатерина
  елена елизавета жанна захар зинаида зоя иван игорь ильдар илья инга инна иннокентий ирина камилла карина кирилл клавдия константин кристина ксения лариса леонид
  лидия лилия людмила майя макар максим маргарита марат марина мария марк матвей милана михаил надежда наталия наталья никита николай нина оксана олег олеся
  ольга павел пётр петр полина прохор раиса регина ринат роман рустам руслан светлана святослав семён семен сергей снежана софия софья станислав степан
  таисия тамара тарас татьяна тимофей тимур ульяна фаина фёдор федор филипп эдуард элина эльвира эмма юлия юрий яков яна ярослав`.split(/\s+/),
);

/** Whether a word, in any case, is a first name that many have; Russian ones also as the other cases of grammar spell them. */
export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  if (FIRST_NAMES.has(lower)) return true;
  if (!/[а-яё]$/.test(lower)) return false;
  const stem = lower.replace(/(?:ом|ем|ой|ей|ии|ию|ия|ием|[ауеыияюй])$/, '');
  return stem !== lower && ['', 'а', 'я', 'й', 'ь', 'ия', 'ий'].some((ending) => FIRST_NAMES.has(stem + ending));
}

/** Whether a word is such a name as it is given, in no other case of grammar. */
export const isFirstNameAsGiven = (word: string): boolean => FIRST_NAMES.has(word.toLowerCase());
