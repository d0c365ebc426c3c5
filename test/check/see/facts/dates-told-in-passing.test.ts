import { describe, expect, it } from 'vitest';
import { factsOf, wordsOf } from '../../../support/facts-of.ts';

/** How long something has been so, or is to be, with no word that leads to it. */
const LASTED: readonly (readonly [text: string, ...words: string[]])[] = [
  ['До этого полгода работало нормально.', 'полгода'],
  ['Трек неделю показывает «ожидает отправки».', 'неделю'],
  ['Играл неделю, и всё пропало.', 'неделю'],
  ['Копила полгода, верните.', 'полгода'],
  ['Занимаемся с вашим преподавателем полгода.', 'полгода'],
  ['Мастерица молчит месяц.', 'месяц'],
  ['Сапоги проносил месяц.', 'месяц'],
  ['Набор стоял у консьержа сутки.', 'сутки'],
  ['Стою час с ребёнком на руках.', 'час'],
  ['Задача висит три часа.', 'три часа'],
  ['Курьер сорок минут стоит на карте.', 'сорок минут'],
  ['Третий бухгалтер за полгода.', 'за полгода'],
  ['Вылет через 4 часа, а места не выбраны.', 'через 4 часа'],
  ['Съехали через час.', 'через час'],
  ['Через час закроют приём.', 'Через час'],
  ['Нужен бокс на полгода.', 'на полгода'],
  ['Корм приезжает каждые 4 недели.', 'каждые 4 недели'],
  ['Я нянечка, сорок лет в доме ребёнка.', 'сорок лет'],
  ['Работаю в вашей программе для смет лет шесть.', 'лет шесть'],
  ['Здесь фото внука за три года.', 'за три года'],
  ['One pipeline has been pending 5 hours, others run.', '5 hours'],
  ['The insulin was left on the step 5 hrs.', '5 hrs'],
  ['He said the paper would come by post in a week.', 'in a week'],
  ['NO POWER, DOORS OPEN IN 40 MIN!', 'IN 40 MIN'],
  ['The lamp went back 6 wks ago.', '6 wks ago'],
  ['I am getting it every fortnight.', 'every fortnight'],
  ['Send it every six weeks instead.', 'every six weeks'],
  ['Give it a fortnight and see, they said.', 'a fortnight'],
  ["The letter I'd worked on all evening was gone.", 'all evening'],
];

/** Hours that are told by what is done at them. */
const HOURS: readonly (readonly [text: string, ...words: string[]])[] = [
  ['Обещали с 10 до 14, уже 17, никого.', 'с 10 до 14', 'уже 17'],
  ['Выключайте в 23, как положено.', 'в 23'],
  ['Сдвиньте на 11, ключи раньше не отдадут.', 'на 11'],
  ['Мастера жду, дома после 17.', 'после 17'],
  ['Отчёт к двум.', 'к двум'],
  ['Директор ждёт к четырём, а файла нет.', 'к четырём'],
  ['В двенадцать вызвали.', 'В двенадцать'],
  ['Успевали в школу к восьми тридцати.', 'к восьми тридцати'],
  ['Не убирайте компот после двух часов.', 'после двух часов'],
  ['Приедем поздно, около часа ночи.', 'около часа ночи'],
  ['Ставлю на охрану, часа в три воет.', 'часа в три'],
  ['Время любое с 9 до 17, въезд со двора.', 'с 9 до 17'],
  ['I woke up at 4 because it was 26.', 'at 4'],
  ['They come at 6 instead of 8.', 'at 6'],
  ["I'm home after 4, the super can let him in.", 'after 4'],
  ['Took the day off, 8 to 12 they said.', '8 to 12'],
  ['Could it be 8-9?', '8-9'],
  ['Saturdays or after 4.', 'Saturdays', 'after 4'],
  ['At 3 nobody, at 5 a text.', 'At 3', 'at 5'],
  ["The letter said 6 weeks, it's now 11.", '6 weeks', "it's now 11"],
];

/** Days, weeks and years that words name in passing. */
const DAYS: readonly (readonly [text: string, ...values: string[]])[] = [
  ['Прадед пропал в тридцать седьмом.', ''],
  ['Бегаю по парку с девяносто шестого года.', ''],
  ['Чертежи остались с двадцатых годов.', ''],
  ['Дом стоит с 76 года.', ''],
  ['Нет стажа за 1991–1996.', ''],
  ['Гонорар за второе полугодие не выплачен.', ''],
  ['Объявление в субботний номер.', '2026-12-05'],
  ['Записаться в бассейн на вечер среды.', '2026-12-02'],
  ['Пришла копия от 25-го вместо свежей.', '2026-11-25'],
  ['Заплачу 15 го вместо обычного.', '2026-11-15'],
  ['Я в этот день не могу.', ''],
  ['Мороз обещают к выходным.', ''],
  ['Чай нужен был ко дню учителя.', ''],
  ['Часы в ремонте, уже осень.', ''],
  ['А вчера магазин пропал.', '2026-11-28'],
  ['I will be in hospital that week.', ''],
  ['I paid extra for same day.', ''],
  ['I chose comma, like the year before.', ''],
  ['When I export the year 2030, it fails.', '2030'],
  ['I bought it last xmas.', ''],
  ['tonights recipe has no chicken', '2026-11-29'],
  ['chainsaw hired sat', '2026-11-28'],
  ['I left my phone in a cab sat night.', '2026-11-28'],
  ['overtime from may is missing', '2026-05'],
  ["It's autumn now.", ''],
  ['Since about Whitsun the planes come low.', ''],
];

const NOT_TOLD: readonly string[] = [
  'Закрываю месяц, и всё виснет.',
  'Выбираю неделю и жму сохранить.',
  'Записалась на пробную неделю курса.',
  'Принтеру полгода, а барабан кончился.',
  'Сколько стоит месяц проживания?',
  'Меню на неделю не сохраняется.',
  'Сборка идёт сорок минут, это норма.',
  'Через час десять всё упало.',
  'Разница выросла с 9 до 12.',
  'Сдвиньте картинку на 11.',
  'Прикладывала к трём турникетам.',
  'Свёл всё к двум.',
  'Живу в тридцать седьмом доме.',
  'Детали 1991-1996 серии.',
  'Левый стал тише правого раза в два.',
  'Кластер не апгрейдится с 1.28 на 1.29',
  'Раз в 2-3 дня он перестаёт отвечать.',
  'Оправе полтора месяца.',
  'Хотим крестить дочь, 3 месяца, крёстные оба.',
  'У меня ребёнок 3 месяца.',
  'Отдам котят, 2 мес., серые.',
  'Ползунок не двигается дальше трёх лет.',
  'Я на 20 неделе, к вам можно?',
  'Ни одного года не пропустил.',
  'Дети из воскресной школы пекли пряники.',
  'Раньше он пах летом.',
  'Поздравляет всех с праздниками.',
  'Списали за год вперёд.',
  'Донесли до третьего.',
  'The counter is stuck at 9, then nothing.',
  'Rows 8 to 12 are empty, they said.',
  'The trial lasts 5 hours.',
  'Turn left after 4.',
  'He ordered sat phones for the ship.',
  'I sat morning after morning in that room.',
  'The overnight ferry takes bikes.',
  "I'm in my third year.",
  'We drew two, and won 21:20.',
  'I typed 4.20 by 3.10 and it drew a street.',
  'The violin is for Maya Lindqvist.',
  "I don't expect it from one day to the next.",
];

describe('dates told in passing', () => {
  it.each([...LASTED, ...HOURS])('are found where nothing leads to a span or an hour: %s', (text, ...words) => {
    expect(wordsOf('dates', text)).toEqual(words);
  });

  it.each(DAYS)('are found with the day, month or year they mean: %s', (text, ...values) => {
    expect(factsOf('dates', text)).toEqual(values);
  });

  it.each(NOT_TOLD)('are none in: %s', (text) => {
    expect(factsOf('dates', text)).toEqual([]);
  });
});
