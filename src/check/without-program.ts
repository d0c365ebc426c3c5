import { lowerPattern } from './letter-pattern.ts';
import { namesAppliance } from './rules/missing/setting.ts';

/** What people buy, wear, sit on, ride and eat. Words that programs have, too (a table, a fork, a mirror), stand here only with what tells them apart. */
const GOODS = lowerPattern(
  `(?<![\\p{L}\\p{N}-])(?:${[
    '(?:pillow(?:case)?|cushion|duvet|quilt|blanket|mattress|bed ?sheet|bed ?frame|bunk bed|towel|curtain|carpet|rug|lamp(?:shade)?|light ?bulb|chandelier|candle|vase|sofa|couch|armchair|stool|(?:dining|coffee|bedside|dressing|garden|side|kitchen|changing) table|(?:office|dining|garden|high|rocking|deck|kitchen) ?chair|wardrobe|bookcase|bookshelf|cupboard|chest of drawers|desk lamp|picture frame|wall clock)(?:s|es)?',
    "(?:pram|pushchair|stroller|cot|crib|car seat|napp(?:y|ie)|teddy(?: bear)?|doll|jigsaw|(?:wooden|soft|cuddly|plush) toy|toy(?: car| train)?|bicycle|(?:mountain|road|push|kids?|children[’']?s?) bike|bike(?! app)|tricycle|kick scooter|helmet|skate(?:s|board)?|skis?|tent|sleeping bag|rucksack|backpack|suitcase|hand ?bag|umbrella)(?:s|es)?",
    '(?:jacket|coat|dress|shirt|t-shirt|blouse|trousers|jeans|skirt|shoe|trainers|sandal|sneaker|slipper|sock|glove|scarf|jumper|sweater|hoodie|cardigan|pyjamas|ear-?rings?|necklace|perfume|lipstick|shampoo|face cream|(?:my|the|pair of|leather|winter|walking) boots)(?:s|es)?',
    '(?:frying pan|saucepan|casserole|teapot|mug|tea ?cup|dinner plate|cutlery|(?:kitchen|bread) knife|chopping board|wine glass|ladder|hose|spade|shovel|wheel ?barrow|hammer|spanner|(?:hand|chain) ?saw|wallpaper|floor tile|tin of paint|flower ?pot|bouquet|birthday cake|wedding cake|pizza|loaf|cheese|washbasin|toilet seat|shower (?:head|curtain|tray)|(?:kitchen|bathroom) tap|door handle|mower|sewing machine)s?',
    '(?:подушк|одеял|матрас|матрац|простын|наволочк|покрывал|полотенц|ковр|ков[её]р(?!к)|штор[ыау]|занавеск|ламп[аыуео]|люстр|светильник|торшер|бра(?!\\p{L})|свеч[аиу]|ваз[аыу](?!\\p{L})|диван|кресл|табурет|комод|шкаф|стеллаж|тумб|кроват|стул(?!\\p{L}{3})|(?:обеденн|журнальн|кухонн|письменн)\\p{L}{2} стол|стол(?:ик|ешниц)|вешалк|мебел)\\p{L}{0,4}',
    '(?:коляск|кроватк|автокресл|подгузник|игрушк|кукл|конструктор(?! (?:сайт|отч|форм|запрос))|велосипед|самокат|беговел|ролик(?:и|ов)(?!\\p{L})|коньк[иа]|лыж|палатк|рюкзак|чемодан|сумк|сумок|зонт|шлем)\\p{L}{0,4}',
    '(?:куртк|пальто|плать|рубашк|футболк|блузк|брюк|джинс|юбк|туфл|ботин|сапог|кроссовк|сандал|тапк|тапоч|носк[иов]{1,2}|перчатк|шарф|свитер|пижам|серь?г|ожерель|духи|помад[аыу]|шампун)\\p{L}{0,4}',
    '(?:сковород|кастрюл|чашк|кружк|тарелк|бокал|столов\\p{L}{2} прибор|разделочн\\p{L}{2} доск|лестниц|стремянк|шланг|лопат|тачк|молоток|молотк|обо[ия](?!\\p{L})|плитк[аиу](?!\\p{L})|букет|торт|пицц|сыр(?:а|ом)?(?!\\p{L})|раковин|унитаз|смесител|душев|дверн\\p{L}{2} ручк|швейн\\p{L}{2} машин)\\p{L}{0,4}',
  ].join('|')})(?!\\p{L})`,
);

/** What runs programs, shows them, is one or is connected: beside one of these a thing may fail for what a computer does. */
const RUNS = lowerPattern(
  `(?<![\\p{L}\\p{N}])(?:${[
    'apps?|applications?|program(?:me)?s?|software|firmware|(?:web ?)?sites?|(?:web ?)?pages?|browsers?|portals?|online|log(?:s|ged|ging)? ?-?(?:in|on|out)|sign(?:s|ed|ing)? ?-?(?:in|up)|passwords?|accounts?|checkout|basket|cart|computers?|pcs?|lap ?tops?|(?:i|mac|chrome)(?:pad|book|phone|mac)s?|tablet(?:s|(?! of)(?=[ .,!?]|$))|(?<!(?:by|over the|on the) )(?:smart)?phones?(?! ?(?:number|call))|tvs?|televisions?|consoles?|printers?|scanners?|routers?|modems?|projectors?|wi-?fi|bluetooth|internet|network|broadband|nfc|usb|smart|connect(?:s|ed|ing)?(?! the (?:hose|pipe|wires?))|pair(?:s|ed|ing)(?! of)|sync\\p{L}*|updat\\p{L}{1,3}|upgrad\\p{L}{1,3}|install\\p{L}{0,4} (?:it on|the app|the program)|download\\p{L}{0,3}|upload\\p{L}{0,3}|export\\p{L}{0,3}|import(?:s|ing)?|saves?|saved|files?|folders?|pdfs?|excel|csv|menus?|click\\p{L}{0,3}|tab|filters? (?:on|by)|servers?|crash(?:es|ing)|freez(?:es|ing)|api|database|plug-?ins?|games?|level|chat ?bot|alexa|siri|google|windows (?:\\p{N}|update)|android|ios|robot|remote control|sat ?nav|e-?readers?|cameras?|baby monitor|doorbell|headphones|earbuds|speakers?|3d|screenshots?|desktops?|(?:lock|home|start) ?screen|live wallpapers?',
    'приложени\\p{L}{1,2}|программ\\p{L}{1,3}|прошивк\\p{L}|сайт\\p{L}{0,3}|портал\\p{L}{0,2}|страниц\\p{L}{1,3}|браузер\\p{L}{0,2}|онлайн|войти|вход(?:ить|а)?|парол\\p{L}{1,2}|аккаунт\\p{L}{0,2}|личн\\p{L}{2} кабинет\\p{L}?|корзин[аеу]|компьютер\\p{L}{0,3}|комп|ноутбук\\p{L}{0,2}|планшет\\p{L}{0,2}|(?<!по )(?:смарт|айф|теле)?фон(?:а|е|у|ом|ы|ов)?(?! (?:недовер|шум))|смартфон\\p{L}{0,2}|телефон\\p{L}{0,2}|телевизор\\p{L}{0,2}|приставк\\p{L}|принтер\\p{L}{0,2}|сканер\\p{L}{0,2}|роутер\\p{L}{0,2}|модем\\p{L}{0,2}|проектор\\p{L}{0,2}|вай-?фай\\p{L}{0,2}|wi-?fi|блютуз\\p{L}?|bluetooth|интернет\\p{L}{0,2}|сет[ьи]|умн(?:ый|ая|ое|ые|ую|ой|ого|ым|ыми|ых)|подключ\\p{L}{2,8} к (?:телефон|сети|прилож|вай|wi|блют|алис)\\p{L}*|синхрон\\p{L}+|обновл\\p{L}+|скача\\p{L}+|загруж\\p{L}+|загрузк\\p{L}|экспорт\\p{L}*|импорт(?:а|е|ом|ируе\\p{L}+)?|сохран\\p{L}+|файл\\p{L}{0,3}|папк\\p{L}{1,2}|пдф|pdf|эксель|меню|кликаю|сервер\\p{L}{0,2}|вылета\\p{L}+|завис\\p{L}+|виснет|плагин\\p{L}{0,2}|игр[аеуы]|алис[аеуы]|робот\\p{L}*|пульт\\p{L}?|камер\\p{L}|колонк\\p{L}|наушник\\p{L}{0,2}|видеоняни\\p{L}|домофон\\p{L}{0,2}|рабоч(?:ий|его|ем) стол\\p{L}?|экран\\p{L}? блокировки|3d|скриншот\\p{L}{0,2}|баз[аеыу] данных',
  ].join('|')})(?!\\p{L})`,
);

/** Whether a text is about goods or an appliance, and names nothing that runs a program, shows one or is connected: no computer has a part in it. */
export function isWithoutProgram(text: string): boolean {
  const lower = text.toLowerCase();
  return (GOODS.test(lower) || namesAppliance(lower)) && !RUNS.test(lower);
}
