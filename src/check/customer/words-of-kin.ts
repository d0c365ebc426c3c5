/** Those whom people have lost when they say so, as alternatives of patterns in lower case. */
export const KIN =
  '(?:(?:great-?)?(?:grand|god|step-?)?(?:mother|father|mum|mom|dad)|(?:ex-|step-?)?(?:husband|wife|brother|sister)|mam|mummy|mommy|mama|papa|daddy|spouse|partner|fianc[ée]e?|(?:great-?)?grand(?:parents?|ma|pa|son|daughter|child)|nan|nana|nanny|gran|granny|grandad|uncle|aunt|auntie|niece|nephew|cousin|(?:mother|father|brother|sister)-in-law|mum and dad|both parents)';
/** Those of them whom one calls so, without saying whose they are. */
export const CALLED = '(?:(?:grand)?(?:mum|mom|dad)|mam|mummy|mommy|mama|papa|daddy|grand(?:ma|pa)|nan|nana|gran|granny|mum and dad)';
/** Who may be lost in a shop as well; and processes have children and parents, too. */
export const YOUNG = '(?:son|daughter|child|children|kids?|baby|babies|twins?|newborn|infant|little (?:one|boy|girl)|parents?)';
/** Who is near without being of the family, or has four legs. */
export const CLOSE =
  '(?:(?:best |close |dear )?friend|flatmate|room-?mate|housemate|neighbou?r|colleague|co-?worker|carer|lodger|dog|cat|puppy|kitten|pony|horse)';
/** In whose name something is. */
export const HOLDER =
  '(?:(?:account|policy|contract|card) ?-?holder|(?:account|policy|contract|line) ?-?owner|owner of (?:the|this) (?:account|contract|line|flat|policy))';
/** The same where an account or a contract is talked of: of others there are figures in plays and rows in tests. */
export const PARTY = '(?:customer|tenant|resident|subscriber)';

export const NOMINATIVE_KIN =
  '(?:мам(?:а|очка)|мать|отец|папа|батя|муж|жена|супруг|супруга|сын|сынок|доч(?:ь|ка)|реб[её]нок|малыш|малышка|младенец|брат|сестра|родители|родитель|бабушка|бабуля|дедушка|дед|т[её]тя|дядя|т[её]ща|тесть|свекровь|св[её]кор|отчим|мачеха|пасынок|падчерица|прабабушка|прадедушка|прадед|кр[её]стн(?:ый|ая)|зять|невестка|сноха|внук|внучка|племянник|племянница|(?:близкий )?друг|подруга|сосед|соседка|коллега|родственник|родственница|абонент|владел(?:ец|ица)|собственник|наниматель|собака|кот|кошка|п[её]с|щенок)';
/** What one has whose name stands in the papers. */
export const HOLDER_OF_CONTRACT = '(?:сч[её]та|договора|карты|номера|квартиры|вклада|полиса|аккаунта)';
export const GENITIVE_KIN =
  '(?:мам(?:ы|очки)|матери|отца|папы|бати|мужа|жены|супруга|супруги|сына|доч(?:ери|ки)|реб[её]нка|малыша|брата|сестры|родителей|бабушки|дедушки|деда|т[её]ти|дяди|т[её]щи|тестя|свекрови|св[её]кра|отчима|мачехи|пасынка|падчерицы|прабабушки|прадедушки|прадеда|зятя|невестки|снохи|внука|внучки|друга|подруги)';
export const ACCUSATIVE_KIN =
  '(?:мам(?:у|очку)|мать|отца|папу|батю|мужа|жену|супруга|супругу|брата|сестру|родителей|бабушку|дедушку|деда|т[её]тю|дядю|т[её]щу|тестя|свекровь|св[её]кра|отчима|мачеху|пасынка|падчерицу|прабабушку|прадедушку|прадеда|зятя|невестку|сноху)';
/** Who may be lost in a shop as well. */
export const ACCUSATIVE_YOUNG = '(?:реб[её]н(?:ка|очка)|малыша|малышку|сына|сыночка|доч(?:ь|ку)|двойню|двойняшек)';
export const ANY_KIN =
  '(?:мам[аыеу]|матер[иь]ю?|мать|отец|отц[ауе]|отцом|пап[аыеу]|муж[ауе]?|мужем|жен[аыеу]|женой|супруг[аиеу]?|сын[ауе]?|доч(?:ь|ери|ка|ки)|реб[её]н(?:ок|ка|ку)|брат[ау]?|сестр[аыеу]|родител[ьяией]{1,2}|(?:пра)?(?:бабушк[аиеу]|дедушк[аиеу]|дед[ау]?)|отчим[ау]?|мачех[аеиу]|т[её]т[яиюе]|дяд[яиюе]|т[её]щ[аиеу]|тест[ьяю]|свекров[ьи]|св[её]к(?:ор|ра|ру))';
