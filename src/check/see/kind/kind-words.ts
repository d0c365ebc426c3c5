import type { Kind } from '../../../model/words.ts';

/**
 * Words that tell what a request is about, by how much they tell: 3 for what hardly stands anywhere else, 1 for what often does. A word that ends in `*`
 * stands for all that begin so; «ё» is written «е».
 */
export const KIND_WORDS: Readonly<Partial<Record<Kind, Readonly<Record<1 | 2 | 3, string>>>>> = {
  order: {
    3: 'zakaz* ordered preorder* pre-order* заказал* заказыва* предзаказ* неполн* комплектац*',
    2: 'order orders store basket checkout cart bag voucher promo* discount coupon item items stock size jacket shoes заказ* магазин* корзин* промокод* скидк* товар* размер* купил* оформил* недовес* ассортимент* reserved reservation букет* engraving',
    1: 'bought buy purchase* gift invoice product catalogue чек* покупк* покупа* артикул* наличи* цвет* штук* подарок* подароч* confirmation cake shop',
  },
  return: {
    3: 'returned rma возврат* возвратить вернула* купли-продажи обмен* обменя* поменять брак* бракован*',
    2: 'return returning exchange* refund* defect* faulty damaged cracked warranty гаранти* вернуть верните вернул* дефект* сломал* разби* треснул* экспертиз* малы велик* порва* протека*',
    1: 'worn scratch* stain* seam zip quality разош* шов* шва пятн* царапин* качеств* примерк* молни* returns boots dress postage кроссовк* сдал сдала',
  },
  delivery: {
    3: 'posylk* kurer* parcel* courier* delivery deliver delivered undelivered shipment dispatch* shipping посылк* курьер* доставк* доставл* доставит* трек* постамат* пвз',
    2: 'tracking driver depot locker pick-up pickup postman carrier shipped package van почт* отправлен* склад* пункт* самовывоз* доставя* привез* приехал* коробк* подъезда грузчик* довез* приехала приехали sofa wardrobe movers',
    1: 'doorstep neighbour neighbor porch address arrived arrive адрес* подъезд* домофон* дозвон* выдач* диван* этаж подъем* накладн* груз post',
  },
  payment: {
    3: 'refund* oplat* spisal* payment* charged declined debit* chargeback transfer* cheque standing instalment* fee fees платеж* оплат* перевод* списал* списан* списыва* комисси* вернули кэшбек* кешбек* банкомат* зачисл*',
    2: 'charge* bank transaction* invoice billing bill bills pay deposit atm cashback currency euro euros pounds dollars cash tariff банк* сумм* рубл* выписк* снял* транзакц* сбп кредит* ипотек* процент* кэшбэк* автоплат* начисли* штраф* parking paid',
    1: 'money account statement price subscription subscribed euros balance amount подписк* баланс* деньг* денег стоимост* цен* долг* квитанц* разниц* пенси* membership fine карт* card счет* тариф*',
  },
  account: {
    3: 'лк password* unsubscribe suspended banned login logged username* sign-in unsubscribe locked* passcode captcha пароль* пароля паролем логин* авториз* аккаунт* учетк* учетн* разблокир* заблокир* акк акка забан*',
    2: 'account accounts subscription contract membership banned suspended profile verification verify verified authenticator passport identity two-factor 2fa cant registration registered register e-mail email code codes кабинет* профил* смс код* кода регистрац* подтвержден* госуслуг* почту войти зайти вход* входа пускает удалить персональн* паспорт* surname селфи анкет* бонус* отвяж* ник nickname',
    1: 'sign log access reset address security name link delete data phone подписк* договор* доступ* ссылк* номер* телефон* данны* аутентиф* безопасност* points cancel*',
  },
  connection: {
    3: 'internet broadband voicemail roam wifi wi-fi router fibre fiber modem landline sim roaming esim интернет* роутер* вай-фай вайфай модем* провайдер* роуминг* оптик* сим* симк*',
    2: 'signal connection speed mbps engineer technician hub lan dsl channel channels tv 4g 5g lte coverage связь связи сигнал* скорост* линия линии мастер мастера мастеру мастером мастеров кабел* канал* тв приставк* мбит* сеть сети пинг* абонент* договор* вышк* ловит авария',
    1: 'outage slow drop* phone call calls connected disconnect* обрыв* звонк* звонит* отключ* подключ* медленн* network антенн* line',
  },
  technical: {
    3: 'crash* exception traceback stack* bug bugs repro* compile* compiler build* segfault regression stacktrace commit github docker npm linux ubuntu macos kernel api cli sdk библиотек* сборк* сборщик* компил* вылета* вылетел* исключен* стектрейс* багрепорт* релиз* репозитор* докер* линукс*',
    2: 'software file* folder* printer* print* scanner upgrade* install* plugin* database* server* config* function* method* logs export* import* pdf excel keyboard laptop tablet driver* game* sync* программ* файл* папк* принтер* печат* установ* плагин* сервер* функци* метод* экспорт* импорт* ноутбук* планшет* драйвер* игр* синхрон* завис* тест* скрипт* конфиг* кнопк* строк*',
    1: 'window* menu* setting* save* load* work* restart* freeze* hang* slow fail* feature* окно окна меню настройк* сохран* загруз* перезагру* тормоз* документ* app application* program* version* windows android ios iphone ipad browser chrome firefox safari screen* update* log* error* приложен* верси* виндовс* браузер* хром* экран* обновл* обнови* лог* ошибк* button click* list row* column* page* screenshot* empty показыва* окошк* вкладк* пишет сбрасыва* датчик* sensor* timer* alarm*',
  },
  // What people live in, ride in and go to: no program, no order, no account.
  other: {
    3: 'landlord tenancy council bins binmen dentist surgery pupil* streetlight* pothole* pensioner* отоплени* жкх учител* садик* воспитател* тсж слесар* сантехник* дворник* автобус* троллейбус* электричк* маршрутк*',
    2: 'heating radiator* prescription* nurse teacher* doctor clinic hospital bus buses nursery ceiling roof damp drain* gutter* stairwell радиатор* больниц* школа школе школы школу подвал* крыша крыше крышу потолок потолк* водоснабж* водитель водителя мусор* подъезде подъезда градусник*',
    1: 'school lessons соседи сосед жильц* жилом поликлиник* врач* терапевт*',
  },
};
