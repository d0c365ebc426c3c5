import { letterPattern } from '../letter-pattern.ts';
import { wordSet } from '../word-set.ts';

/** Words that name no thing: pronouns, small words, "app", "site", "order", pleas. Stems end in `*`. */
const WORDS = `
a an and any anymore all as at again always am are is it its it's i i'm im i've my me mine we our us you your yours he she they them their this that these those there here the then to too so
for from of on in with about by at just still only even also really very totally completely absolutely simply not no none never nothing nothing's anything everything something
do does don't dont doesn't doesnt did didn't didnt can can't cant cannot could couldn't couldnt will won't wont would wouldn't wouldnt was wasn't were weren't has have haven't had hasn't be been being get got
getting gets
what what's whats why how when now today yesterday since days day week weeks ages time times
work works working worked broken broke break breaks bad badly wrong failed fails fail failing crash crashes crashed crashing freeze freezes froze frozen freezing hang hangs hung hanging stuck keep keeps kept problem problems issue issues error errors bug bugs buggy trouble
slow weird strange down dead useless terrible awful crap rubbish garbage annoying
help please pls plz fix fixed asap urgent urgently thanks thank hi hello hey dear sir madam team support guys
app application program programme software site website page system service thing things stuff product device computer pc laptop phone order parcel package item delivery account internet connection wifi wi-fi
properly correctly well right normally card library lib machine purchase happy unhappy disappointed upset frustrated want soon possible call gone worse ever anybody anyone somebody someone tried try trying open opens opening start starts starting load loads loading launch launches run runs running lost stopped stops
arrived came come comes yet lol ugh omg wtf ok okay
и никакого никакой никакая посмотр* каждый месяц платим плачу что-нибудь что-то чего-то как-то как-нибудь почему-то какой-то какая-то какую-то который сколько человек люди а но да нет не ни же ли бы то что чего чё как так где куда когда почему зачем кто это этот эта эти этого тот та те там тут здесь я мы вы он она они оно мне меня мной нам нас вам вас мой моя моё мои наш наша ваш ваша ваше ваши вашим вашей вашу вашем вашего вашими нашим нашей
всё все вся весь всего всех опять снова ещё еще уже больше совсем вообще просто очень никак никто ничего ничто нигде никогда постоянно всегда сегодня вчера теперь сейчас давно день дня дней неделю неделя раз из-за
у в во на по с со к ко за от до из о об при для без над под
работ* заработ* пашет фурыч* рабоч* нерабоч* слома* сломан* поломал* глюч* глюк* лага* тормоз* виснет зависает висит вылетает падает плох* ужас* кошмар* отстой бред безобраз* беспредел
проблем* ошибк* ошибок сбой баг баги неполадк* неправильн* неверн* странн* косяк*
помог* спас* пожалуйста плиз прошу срочно сроч* почин* исправ* сдел* реш* разбер* примите меры здравствуйте здрасте добрый привет алло
приложени* программ* прог* софт сайт* страниц* систем* сервис* штук* вещ* товар* заказ* посылк* доставк* интернет* инет* связь связи сеть вайфай wi-fi телефон* комп* ноут* кабинет* аккаунт* 
карт* либ* библиотек* драйвер* пускает открывает* открыва* запуска* запуск* включает* загружает* грузит* собирает* крутит* выда* перезвон* невозможно жить алло доброго времени суток добрый вечер утро вечер толк* связ*
приш* приехал* дошел дошл* дошёл получ* приходит пришёл пришел нормальн* правильн* хорош* могу можете может можно нельзя надо хочу будет был была было были есть стало стал стала
`;

const WORD = letterPattern(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu);

/** Words of a text as they count here: letters and digits, with what joins them. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

const isListed = wordSet(WORDS);

/** Whether a word names nothing in particular. It is given in lower case. */
export const isGeneric = (word: string): boolean => isListed(word.replace('’', "'"));
