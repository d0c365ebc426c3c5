import { lowerPattern } from './letter-pattern.ts';
import { namesAppliance } from './rules/missing/setting.ts';
import { isOfNoProgram } from './rules/missing/sought/of-no-program.ts';
import { namesWhatRuns } from './runs-programs.ts';

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

/** Whether a text is about goods, an appliance, a house, a patient or a paper, and names nothing that runs a program, shows one or is connected: no computer has a part in it. The list of goods decides only where nothing of that is named. */
export function isWithoutProgram(text: string): boolean {
  const lower = text.toLowerCase();
  return (GOODS.test(lower) || namesAppliance(lower) || isOfNoProgram(lower)) && !namesWhatRuns(lower);
}
