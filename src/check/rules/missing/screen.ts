import { lowerPattern } from '../../letter-pattern.ts';
import { isGeneric, wordsOf } from '../generic-words.ts';
import { productOf } from '../own-words.ts';
import type { Case } from '../rule.ts';
import { isAboutDevice, isAboutProgram, isDeviceNamed } from './setting.ts';
import type { SoughtId } from './sought/sought.ts';

/** What runs, shows or is worked with by hand and eye: programs, their parts and their files, devices, and what all of these do and nothing else does. */
const SCREEN = lowerPattern(
  `(?<![\\p{L}\\p{N}])(?:${[
    "software|programs?|programmes?|websites?|sites?|web ?pages?|portals?|platforms?(?! \\p{N})|pages?|browsers?|tabs?|menus?|buttons?|icons?|logos?|screens?(?= |[.,!?]|$)|screenshots?|displays?|pop-?ups?|dialogs?|forms?|fields?|dropdowns?|check ?box(?:es)?|widgets?|themes?|dark mode|fonts?|cursors?|scroll\\p{L}{0,4}|click\\p{L}{0,3}|tap(?:s|ped|ping)|press \\p{L}{2,12}|editors?|notebooks?|process payments|shows? (?:nothing|nonsense|the|an?|me)|log(?:s|ged|ging)? ?-?(?:in|on|out|s)|login|sign(?:ed|ing)? ?-?in|passwords?|captcha|accounts?|profiles?|settings?|notifications?|errors?|codes?|messages?|e-?mails?|inbox|links?|urls?|pdfs?|excel|csv|spreadsheets?|docs?|documents?|files?|folders?|(?<!(?:send|sent|attach|attached|have|take|took|taken|add|see|school|with|a|the|more|some) )photos?|videos?|audio|sounds?|microphones?|mic|webcams?|cameras?|recordings?|exports?|exporting|imports?|upload\\p{L}{0,3}|download\\p{L}{0,3}|install\\p{L}{0,4}|updat\\p{L}{1,3}|upgrad\\p{L}{1,3}|versions?|sync\\p{L}{0,4}|backups?|search|filters?|sort|charts?|graphs?|reports?|dashboards?|calendars?|reminders?|maps?|navigation|route planner|gps|bluetooth|wi-?fi|internet|network|vpn|servers?|databases?|api|plugins?|add-?ons?|extensions?|games?|levels?|players?|lags?|fps|servers?|crash\\p{L}{0,3}|fre?oz\\p{L}{0,2}|freez\\p{L}{1,3}|hangs?|hung|load(?:s|ed|ing)?|boots?(?! (?:has|have|with|came|are|size))|reboot\\p{L}{0,3}|restart\\p{L}{0,3}|launch\\p{L}{0,3}|won[’']?t start|(?:does|will|would|did)(?: not|n[’']?t) (?:start|open|turn on|switch on|load|save|print|connect|charge|respond|sync)|print\\p{L}{0,3}|scans?|scann\\p{L}{2,3}|computers?|pcs?|laptops?|macs?|phones?|smartphones?|tablet(?! of|s)|iphones?|ipads?|android|ios|windows|linux|tv|chargers?|charging|battery|usb|cables?|drivers? (?:update|version)|devices?|machines?|motors?|engines?|sensors?|firmware|remote(?: control)?|thermostat|alarm|app|apps|chat|chatbot|bot|subscription|streaming|playlist|podcast|episodes?|subtitles?|keyboard|letters|undo|draft|invoices?|template|cart|basket|checkout|offline|online",
    'программ\\p{L}{1,3}|прог[аиу]|сайт\\p{L}{0,3}|портал\\p{L}{0,2}|страниц\\p{L}{1,3}|страничк\\p{L}{1,2}|браузер\\p{L}{0,2}|вкладк\\p{L}{1,2}|меню|кнопк\\p{L}{1,3}|иконк\\p{L}{1,2}|экран\\p{L}{0,2}|скриншот\\p{L}{0,2}|окн[оа] (?:\\p{L}{3,12} )?(?:закры|не закры|пуст|бел|программ)\\p{L}{0,6}|окошк\\p{L}|форм[аыу]|пол[ея] (?:ввод|поиск|не)\\p{L}{0,3}|галочк\\p{L}|тем[аыу]|шрифт\\p{L}{0,2}|курсор\\p{L}{0,2}|прокру\\p{L}{2,8}|лист(?:ать|аю|ается)|нажима\\p{L}{1,4}|наж\\p{L}{2,4}|жму|кликаю|тыка\\p{L}{1,3}|вход(?:ить|ит|а)? (?:в|через)|войти|логин\\p{L}{0,2}|парол\\p{L}{1,2}|капч\\p{L}|аккаунт\\p{L}{0,2}|акк|уч[её]тк\\p{L}|профил\\p{L}{1,2}|кабинет\\p{L}? (?:не|на)|настройк\\p{L}{1,2}|уведомлени\\p{L}{1,2}|ошибк\\p{L}{1,3}|код\\p{L}{0,2}|смс\\p{L}{0,3}|сообщени\\p{L}{1,2}|письм\\p{L}{1,2}|почт[аыу]|ссылк\\p{L}{1,2}|пдф|pdf|эксель|ворд|аутлук|таблиц\\p{L}{1,3}|документ\\p{L}{0,3}|файл\\p{L}{0,3}|папк\\p{L}{1,2}|(?<!(?:есть|приложу|прислать|пришлю|прикладываю|могу|сделал|сделала|вот|ещ[её]|на) )фотк?\\p{L}{1,3}|фотографи\\p{L}{1,2}|видео\\p{L}{0,6}|видос\\p{L}?|звук\\p{L}{0,2}|микрофон\\p{L}?|камер\\p{L}|запись экрана|экспорт\\p{L}{0,6}|импорт\\p{L}{0,6}|загруж\\p{L}{2,7}|загрузк\\p{L}|грузит\\p{L}{0,2}|скачива\\p{L}{2,5}|скача\\p{L}{1,4}|установ(?:ить|ил|ила|ки|ка|ку)|устанавлива\\p{L}{2,5}|обновл\\p{L}{2,7}|обнов\\p{L}{1,4}|обнова|верси\\p{L}{1,3}|синхрон\\p{L}{2,9}|резервн\\p{L}{2,3}|поиск\\p{L}{0,2}|фильтр\\p{L}{0,2}|сортировк\\p{L}|график\\p{L}?|отч[её]т\\p{L}{0,3}|календар\\p{L}{1,2}|напоминани\\p{L}|карт[аы] (?:не (?:груз|откр|показ)|пуст|сер)\\p{L}{0,8}|навигатор\\p{L}{0,2}|жпс|gps|блютуз\\p{L}{0,2}|вай-?фай\\p{L}{0,2}|wi-?fi|интернет\\p{L}{0,2}|инет\\p{L}?|сет[ьи]|vpn|впн|сервер\\p{L}{0,3}|баз[аы] данных|плагин\\p{L}{0,3}|расширени\\p{L}|игр[аеуы]|уровн\\p{L}{1,2}|лага\\p{L}{1,4}|фпс|вылета\\p{L}{1,4}|вылет|завис\\p{L}{1,6}|висн\\p{L}{1,3}|виснет|крашит\\p{L}{0,2}|тормоз\\p{L}{1,3}|глюч\\p{L}{1,4}|перезагру\\p{L}{2,8}|перезапус\\p{L}{1,6}|(?:не )?запуска\\p{L}{1,5}|запуст\\p{L}{1,4}|включа(?:ется|лся|ю|л)|выключа(?:ется|лся)|подключ\\p{L}{1,8}|соедин\\p{L}{2,8} с|сохраня\\p{L}{2,4}|сохран\\p{L}{2,4}|печата\\p{L}{1,4}|распечат\\p{L}{2,4}|сканир\\p{L}{2,6}|компьютер\\p{L}{0,3}|комп\\p{L}{0,2}|ноут\\p{L}{0,6}|телефон\\p{L}{0,2}|смартфон\\p{L}{0,2}|планшет\\p{L}{0,2}|айфон\\p{L}{0,2}|андроид\\p{L}{0,2}|виндовс|windows|винда|телевизор\\p{L}{0,2}|телик|зарядк\\p{L}{1,2}|заряжа\\p{L}{2,4}|аккумулятор\\p{L}{0,2}|устройств\\p{L}{1,3}|прибор\\p{L}?|датчик\\p{L}{0,2}|прошивк\\p{L}|пульт\\p{L}?|термостат\\p{L}?|сигнализаци\\p{L}|приложени\\p{L}{1,2}|чат\\p{L}{0,2}|бот|подписк\\p{L}|трансляци\\p{L}|плейлист\\p{L}?|субтитр\\p{L}|клавиатур\\p{L}|букв[аыу]|заметк\\p{L}{1,2}|показывает|читается|черновик\\p{L}?|шаблон\\p{L}?|корзин\\p{L}|онлайн|офлайн|лицензи\\p{L}|ключ\\p{L}? активации|активаци\\p{L}|двигател\\p{L}|мотор\\p{L}?|машинк\\p{L}|станк\\p{L}?|станок|касс[аы] самообслуживания|терминал\\p{L}?|цвета|кодировк\\p{L}|иероглиф\\p{L}|квадратик\\p{L}',
    // What only those speak of who write programs, though they were not taken for such.
    'memory|segfaults?|clients?|librar(?:y|ies) (?:following|call|version)|your (?:library|lib|client|parser|sdk|release)|libs?|docker|containers?|workers?|builds?|compil\\p{L}{1,4}|debugg\\p{L}{2,3}|parsers?|parsing|linters?|linker|formatter|web ?hooks?|tokens?|sdk|releases?|flags?|middleware|threads?|deadlocks?|race condition|config\\p{L}{0,3}|ci|types?|rendering|pagination|sorting|time ?zones?|columns?|runner|saves|cache|grid|draws?|ac?count|sign(?:s|ed) me out|(?:signing|logging) me out|hot reload|emulator|cron|exit code|github|pop up|cal[ea]nd[ae]r|hub|watch says|turn never comes|in spanish|dates? (?:come|go|are|is)|timetable shows',
    'утечк\\p{L} памяти|памят[ьи]|воркер\\p{L}{0,2}|докер\\p{L}?|контейнер\\p{L}?|сегфолт\\p{L}?|кеш\\p{L}?|библиотек\\p{L} для|ваша библиотек\\p{L}|либ[аыу]|сборк\\p{L}|собира(?:ется|лось)|тест(?:ы|ов|а)|линтер\\p{L}?|дебаггер\\p{L}?|дедлок\\p{L}?|апдейт\\p{L}?|релиз\\p{L}?|токен\\p{L}?|пакет (?:не )?ставится|ставится|клиент (?:теч|рв)\\p{L}{1,2}|миграци\\p{L}|парсер\\p{L}?|флаг\\p{L}?|шейдер\\p{L}?|эмулятор\\p{L}?|отладк\\p{L}|терраформ\\p{L}{0,12}|репорт\\p{L}|виджет\\p{L}{0,2}|обновились|openapi|валидаци\\p{L}|клиент\\p{L}? для|старого клиента|changelog|автодополнени\\p{L}|кракозябр\\p{L}|под виндой|вебхук\\p{L}|выкидывает|редактор\\p{L}?|фоторедактор\\p{L}?|промокод\\p{L}{0,2}|кириллиц\\p{L}',
  ].join('|')})(?![\\p{L}])|` +
    '`[^`\\n]{2,40}`' +
    `|(?<![\\p{L}\\p{N}])--?\\p{L}{2,}|\\p{L}_\\p{L}|\\p{L}\\(\\)`,
);

/** A text without a noun of its own may be about anything: "It won't start". */
function namesNothing({ lower }: Case): boolean {
  return wordsOf(lower.source.slice(0, 400)).every((word) => word.length < 3 || isGeneric(word));
}

/** Parts of pages and programs: whoever speaks of them is not in the street, though it be about an appointment or a meter. */
const ON_A_PAGE = lowerPattern(
  /(?<!\p{L})(?:forms?|pages?|upload\p{L}{0,3}|app|website|portal|dark mode|version|jpg|pdf|press (?:next|save|send|ok|submit)|форм[аыу] (?:показани|запис|заяв|обратн|не)\p{L}{0,4}|гос-?сайт\p{L}?|портал\p{L}?|жму|нажима\p{L}{1,4}|приложени\p{L}{1,2})(?!\p{L})/u,
);

/** What stands in the street or the house, and what people do: with or without a screen, it is found by where and when it was. */
const OUTSIDE: ReadonlySet<SoughtId> = new Set(['street', 'home', 'staff', 'route', 'ride', 'patient', 'pupil', 'member']);

/** Whether it happened in the street, in the house or among people, and in no program. */
export function isOutside(about: Case): boolean {
  if (isAboutProgram(about) || ON_A_PAGE.test(about.lower.source)) return false;
  const id = about.sought?.id;
  // A device that somebody has is one's own, unless it was left in the street.
  return id !== undefined && OUTSIDE.has(id) && (id === 'street' || !isAboutDevice(about));
}

/** Whether a program, a site, a device or a machine is spoken of or implied: only that has versions, screens and steps. */
export function hasScreen(about: Case): boolean {
  return speaksOfScreen(about) && !isOutside(about);
}

function speaksOfScreen(about: Case): boolean {
  const { audience, lower, seen } = about;
  const { errors, versions, products, paths, urls } = seen.facts;
  return (
    audience === 'developer' ||
    [errors, versions, products, paths, urls].some((facts) => facts.length > 0) ||
    SCREEN.test(lower.source) ||
    isAboutDevice(about) ||
    isAboutProgram(about) ||
    isDeviceNamed(about) ||
    productOf(about) !== undefined ||
    namesNothing(about)
  );
}
