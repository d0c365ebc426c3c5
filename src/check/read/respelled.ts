/**
 * Beginnings of words that requests are made of, as they are spelled. People who write as they speak mix «о» with «а» and «е» with «и», so that these are
 * found by what they sound like; what sounds like one and is another word stands in `RIGHT`.
 */
const BEGINNINGS =
  'адрес аккаунт включ возврат вернул вернуть возвращ вчера выключ гарант деньг денег добав договор достав другой заказ закры заявк интернет исправ картой квитанц клиент кабинет комисс компьют контракт курьер магазин мастер обеща обмен обновл обращен обслуж оператор описан оплат оплач отвеч отдел откры отключ отмен отправ ошибк паспорт пароль перевод перезагр перестал плохо повтор поддерж подключ подошел подошл подходит показыв покуп получ помоги поменять послал посылк почему почините пожалуйст привез приех прилож прислал пришел пришл принтер провер размер сегодня сейчас сделайте сделать сломал сломан сообщен спасибо списал списан телевиз телефон терминал товар требу умоля установ хотел экран';
/** Whole words that are too short to be known by their beginning. */
const WORDS = 'хочу могу меня какой какая когда опять нельзя';
/** What is heard otherwise, or is a slip of the fingers; each as long as the word it stands for. */
const SLIPS: Readonly<Record<string, string>> = {
  енторнет: 'интернет',
  закас: 'заказ',
  закос: 'заказ',
  зделать: 'сделать',
  зделайте: 'сделайте',
  зламал: 'сломал',
  ничево: 'ничего',
  пришол: 'пришел',
  подашол: 'подошел',
  падашол: 'подошел',
  подошол: 'подошел',
  нашол: 'нашел',
  севодня: 'сегодня',
  таво: 'того',
  телефизор: 'телевизор',
  тилефизор: 'телевизор',
  accuont: 'account',
  borken: 'broken',
  brokne: 'broken',
  contarct: 'contract',
  contrcat: 'contract',
  delviery: 'delivery',
  delivrey: 'delivery',
  exhcange: 'exchange',
  intrenet: 'internet',
  internte: 'internet',
  ordre: 'order',
  oredr: 'order',
  parcle: 'parcel',
  passwrod: 'password',
  recieve: 'receive',
  recieved: 'received',
  refudn: 'refund',
  retrun: 'return',
  retunr: 'return',
  werking: 'working',
  workign: 'working',
  wrogn: 'wrong',
};

const LONGEST = Math.max(...BEGINNINGS.split(' ').map((word) => word.length));
const SHORTEST = 4;
/** From «а» to «я», and the small Latin letters. */
const WORD = /[a-zа-я]{4,}/g;
const HEARD: Readonly<Record<string, string>> = { а: 'о', и: 'е' };

const soundOf = (word: string): string => word.replace(/[аи]/g, (letter) => HEARD[letter] ?? letter);

const mapOf = (words: string): ReadonlyMap<string, string> => new Map(words.split(' ').map((word) => [soundOf(word), word]));

const slips = new Map(Object.entries(SLIPS));
/** With another ending a slip is the same. */
const slipped = [...slips].filter(([slip]) => slip > 'а' && slip.length > SHORTEST);
const beginnings = new Map([...mapOf(BEGINNINGS), ...slipped.map(([slip, word]) => [soundOf(slip), word] as const)]);
const words = mapOf(WORDS);
/** Words that only sound so, and are spelled as they should be: «договаривались», «достоверно», «трибуна». */
const RIGHT = /^(?:договар[ие]в|достовер|оплот|плаха|пришив|пришил|пришит|терминолог|трибун|умаля|устанавл)/;
/** How such words begin, as they sound: most words are none of them, and need not be looked up. */
const FIRST = new Set([...beginnings.keys()].map((sound) => sound.slice(0, SHORTEST)));

/**
 * A text in lower case with frequent words as they are spelled, where somebody wrote them as they sound («дагавор», «вирнуть») or mistyped them ("retrun"): as
 * long as the text itself, so that every place in it is the same place. It is for hearing only; what is quoted stays as it was written.
 */
export function respelled(text: string): string {
  return text.replace(WORD, (word) => slips.get(word) ?? spelled(word));
}

function spelled(word: string): string {
  if (word < 'а') return word;
  const sound = soundOf(word);
  const whole = words.get(sound);
  if (whole !== undefined) return whole;
  if (!FIRST.has(sound.slice(0, SHORTEST)) || RIGHT.test(word)) return word;
  for (let length = Math.min(LONGEST, sound.length); length > SHORTEST; length -= 1) {
    const beginning = beginnings.get(sound.slice(0, length));
    if (beginning !== undefined) return beginning + word.slice(length);
  }
  return word;
}
