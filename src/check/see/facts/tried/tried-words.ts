import { type Sleeper, wakers } from '../awake.ts';
import { wholeWords } from '../whole-words.ts';

const OTHER_THING =
  '(?:browsers?|cables?|computers?|devices?|phones?|networks?|cards?|pcs?|laptops?|machines?|chargers?|sockets?|outlets?|ports?|printers?|accounts?|wi-?fi|routers?|rolls?|batter(?:y|ies)|nibs?|tablets?|profile|window|e-?mails?|sim|mouse|keyboard|monitor|headset|controller|usb|dns|vpn|location|address|format|file|size|template|version|edition|method|branch|image|runner|connection|lead|plug|adapter|bulb|filter|disk|disc|stick|user|server|region)';
const RUSSIAN_OTHER =
  '(?:браузер[а-я]{0,2}|кабел[а-я]{1,2}|компьютер[а-я]{0,2}|комп[ае]?|устройств[а-я]{1,2}|телефон[а-я]{0,2}|сет[ьи]|карт[а-я]{1,2}|ноутбук[а-я]{0,2}|ноут[ае]?|розетк[а-я]{1,2}|порт[а-я]{0,2}|аккаунт[а-я]{0,2}|роутер[а-я]{0,2}|картридж[а-я]{0,2}|бумаг[а-я]{1,2}|батарейк[а-я]{1,2}|наушник[а-я]{0,2}|симк[а-я]{1,2}|блок[а-я]{0,2}|флешк[а-я]{1,2}|мышк[а-я]{1,2}|клавиатур[а-я]{1,2}|монитор[а-я]{0,2}|зарядк[а-я]{1,2}|шнур[а-я]{0,2}|провод[а-я]{0,2}|принтер[а-я]{0,2}|машин[а-я]{1,2}|планшет[а-я]{0,2}|почт[а-я]{1,2}|адрес[а-я]{0,2}|файл[а-я]{0,2}|пользовател[а-я]{1,2}|айфон[а-я]{0,2}|вайфа[а-я]{1,2}|wi-?fi|vpn|впн|днс|dns|способ[а-я]{0,2}|профил[а-я]{1,2}|терминал[а-я]{0,2}|банкомат[а-я]{0,2}|лампочк[а-я]{1,2}|раннер[а-я]{0,2}|верси[а-я]{1,2}|ветк[а-я]{1,2})';

interface Deed extends Sleeper {
  readonly words: string;
}

const DEEDS: readonly Deed[] = [
  {
    needs: 'res reb rei ins pow har fac sof re',
    words: '(?:re-?)?(?:re-?started|rebooted|re-?installed|installed (?:it |the app )?again|power[- ]?cycled|hard reset|factory reset|soft reset)',
  },
  {
    needs: 'cle',
    words:
      'clear(?:ed|ing) (?:(?:the|my|all|its|out|app|browser|dns|npm|build|gradle|whole) ){0,3}(?:caches?|cookies?|history|data|storage|browser|everything|temp(?:orary)? files|cache and cookies|queue|spooler)',
  },
  {
    needs: 'unp uni re rec rea ref def rol dow rev res cal',
    words:
      '(?:unplugged|uninstalled|re-?paired|re-?added|re-?connected|re-?plugged|re-?seated|recalibrated|calibrated|reformatted|defragmented|rolled back|downgraded|reverted|reset (?:the|my|it|all|everything|to|dns|network|password|settings))',
  },
  {
    needs: 'log sig',
    words:
      '(?:logged|signed|logging|signing) (?:out|off)(?: and (?:back )?(?:in|on))?(?: again)?|(?:logged|signed) (?:back )?in again|log(?:ged)? in and out',
  },
  {
    needs: 'tur swi too put',
    words:
      "(?:turned|switched|turning|switching|took|put) (?:[a-z' -]{1,24} )?(?:off and (?:back )?on|on and off|off (?:on|at the)|off)(?: again)?|(?:turned|switched) off (?:the|my|all|every) [a-z -]{3,30}",
  },
  {
    needs: 'swa rep cha',
    words: `(?:swapped|replaced|changed) (?:(?:the|a|my|all|to|for|out|who|over|it|both) ){0,3}(?:[a-z-]{2,14} ){0,2}?(?:${OTHER_THING}|fuse|cartridge|password|dns|settings?|hosts|rounding|edge)`,
  },
  {
    needs: 'dif ano sec bra spa oth new',
    words: `(?:with|on|in|via|using|from|through|^|and |or )(?: ?(?:a|an|my|the|two|three|both|all|several)){0,2} ?(?:different|another|second|brand new|spare) ${OTHER_THING}(?: too| as well)?|^(?:and |or )?(?:other|new) ${OTHER_THING}(?= ?$)`,
  },
  { needs: 'did', words: '^did (?:it|this|that|the same) (?:by|with|in|on|from|again|via|through)' },
  {
    needs: 'inc pri saf cle',
    words: '(?:in |an? |using |with |the )?(?:incognito|private (?:window|mode|browsing|tab)|safe mode|clean boot)(?: mode| window)?',
  },
  {
    needs: 'cal pho ran tel con ema e wro mes vis',
    words:
      '(?:called|phoned|rang|telephoned|contacted|e-?mailed|wrote to|emailed|messaged|visited) (?:your |the |customer |my |tech |technical |support |an? )*(?:support|courier|carrier|bank|hotline|helpline|helpdesk|service|team|shop|store|depot|branch|company|number|courier company|chat|seller|manufacturer|provider|desk|office|customer|line|isp|live chat|vendor|merchant|post(?: office)?)',
  },
  {
    needs: 'cha use fil liv',
    words:
      '(?:live )?chat(?:ted)? (?:with|to) (?:support|an agent|your)|used (?:the|your) (?:live )?(?:chat|contact form|web form|form)|filled (?:in|out) (?:the|your|a) (?:[a-z-]+ )?form',
  },
  {
    needs: 'dou tri re che ver loo sea goo wen rec',
    words:
      '(?:double|triple)-?[ ]?checked|re-?checked|checked (?:the|my|with|that|all|both|every|twice|spam|junk|if|whether|for|it|in|on)(?! out| in(?![a-z])| engine)|verified (?:that|the|my|with)|looked (?:in|through|at|under|into|for) (?:the|my|all|your) (?:spam|junk|settings|logs?|faq|folders?|pictures|docs|documentation|manual|event|help|forum)|searched (?:the|for|online|google|my|your|all)|googled|went through (?:the|my|your) (?:[a-z]+ )?(?:faq|spam|settings|docs|steps|folder|guide)',
  },
  {
    needs: 'dis dea tur swi unt tic tog re ree',
    words: '(?:disabled|deactivated|turned off|switched off|unticked|ticked|toggled|re-?enabled) (?:the |my |all |every |both |and |")[a-z"]',
  },
  {
    needs: 'del rem ren wip',
    words:
      "(?:deleted|removed|renamed|wiped) (?:the|my|and|all|node_modules|its|it|both|old|that) (?:[a-z.'_-]+ ){0,3}?(?:cache|app|and (?:re|added|installed|set|paired|downloaded|put)|folder|file|profile|account|again|config|settings|extension|plugin|plugins|device|printer|card|driver|lock ?file|node_modules|history|database|preferences|dictionary|it)",
  },
  {
    needs: 'upd upg ran re reb rec reg red ree ret res rel',
    words:
      'updated (?:the|my|all|every|to the latest|both) (?:[a-z]+ )?(?:drivers?|firmware|browser|bios|app|os|graphics|phone|everything|plugins|latest)|upgraded to the latest|ran (?:the |a |it |as |npm |sfc|chkdsk|your )?(?:troubleshooter|repair|diagnostics?|scan|virus|chkdsk|audit|from|under|as admin|speed ?test|with|again|memtest|malware|self-test|without|in safe)|re-?ran|re-?built|re-?created|re-?generated|re-?cloned|re-?downloaded|re-?entered|re-?typed|re-?sent|re-?submitted|re-?scanned|re-?linked|re-?synced|re-?mounted',
  },
  {
    needs: 'aft',
    words:
      'after (?:a |the |another |several |two )?(?:restart|reboot|reinstall|re-?installation|re-?installing|restarting|rebooting|killing|clearing|reset|factory reset|power cycle|hard reset|resetting)(?:ing)?',
  },
  {
    needs: 'wai typ tes bis git put sam',
    words:
      'waited (?:for )?(?:an? |the |two |three |24|over |all |more |another |several |\\d)|typed (?:it|them) (?:in )?(?:\\w+ )?(?:times|again|slowly|by hand)|tested (?:with|in|on|it|another|the|both)|bisected|git bisect|put (?:it|the [a-z]+) back|same (?:thing |result |problem |error )?(?:in|on|with) (?:[a-z-]+ ){0,2}?(?:chrome|firefox|safari|edge|my phone|another|other|a different|mobile|the app|incognito|both|all|every)',
  },
  {
    needs: 'пер реб раз',
    words:
      '(?:перезагру(?:жал|зил)|ребутал|ребутнул|перезапус(?:кал|тил)|переустан(?:авливал|овил)|переподключ(?:ал|ил)|переставлял|переставил|перепрошил|перелогин(?:ился|илась|ивался)|разлогин(?:ился|илась|ивался)|перелогинил[а-я]{0,4}|перезали(?:л|вал)|пересоздал|пересоздавал|перепровер(?:ил|ял)|перетыкал|перетыкнул|перевыпустил|перекач(?:ал|ивал)|перескач(?:ал|ивал)|пересохран(?:ил|ял)|пересобрал|пересобирал|перевтыкал)[аио]?[а-я]{0,2}',
  },
  { needs: 'чис поч очи пер ощи', words: '(?:пере)?(?:по|о)?(?:чист|чищ)(?:ил|ал)[аи]?|почистил[аи]?|очистил[аи]?|очищал[аи]?|(?:по)?чистил[аи]?' },
  {
    needs: 'сбр ски отк',
    words:
      '(?:сбросил|сбрасывал|скинул)[аи]? (?:до |на |все |настройки|роутер|пароль|телефон|кэш|кеш|dns|сеть|bios|заводск|к завод)|сбросил[аи]?|сбрасывал[аи]?|откатил(?:а|и|ся|ась|ись)?|откатывал(?:а|и|ся|ась|ись)?',
  },
  {
    needs: 'вык выр отк выд выт вын обе пер втк вты',
    words:
      '(?:выключал|вырубал|отключал|выдергивал|вытаскивал|вынимал|выдернул|обесточил|обесточивал|передергивал|передернул|выткнул|втыкал|переткнул)[аи]?',
  },
  {
    needs: 'клю вык отк вкл',
    words:
      '(?:вы)?ключил[аи]? и (?:снова |обратно )?включил[аи]?|выключил[аи]? (?:и |на |питание|телефон|роутер|компьютер|из розетки|антивирус|vpn|впн|все)|отключил[аи]? (?:антивирус|vpn|впн|все|расширени|брандмауэр|файрвол|фаервол|питание|от сети|блокировщик|adblock|плагины|и |на \\d|режим|роутер|от розетки)',
  },
  {
    needs: 'мен пом сме зам под взя бра вст',
    words: `(?:менял|поменял|сменил|заменил|подменил|подключал|взял|брал|вставлял|вставил)[аи]? (?!адрес|симку на e)(?:(?:на|местами|в|и|ему|ей|уже|другой|другую|другие|новый|новую|новые|свой|свою|сам|сама|все|весь|ее|его) ){0,3}${RUSSIAN_OTHER}|(?:менял|поменял|сменил)[аи]? (?:пароль|дату|регион|настройки|язык|dns|днс|батар|картридж|драйвер|тариф|местами|канал|кабел|провод)`,
  },
  { needs: 'зво доз обз наб', words: '(?:зво(?:нил)|дозванивал|дозвонил|обзвонил|набирал)(?:а|и|ся|ась|ись)?(?! мне| нам| в дверь)' },
  {
    needs: 'пис нап',
    words:
      '(?:на)?писал[аи]? (?:(?:уже|вам|я|вчера|сегодня|им|еще|раз|трижды|дважды|письмо|обращение|в|на|им|продавцу|через|жалобу|заявку|о|менеджеру|оператору|по|два|три|раза|несколько|курьеру|разработчик[а-я]+) ){0,3}(?:поддержк[а-я]{1,2}|чат[ае]?|техподдержк[а-я]{1,2}|почт[а-я]{1,2}|вам|продавцу|форм[а-я]{1,2}|бот[ау]?|банк|письм[а-я]{1,2}|раз[а]?|форум[е]?|менеджеру|обращени[а-я]{1,2}|телеграм[а-я]{0,2}|whatsapp|вотсап[а-я]{0,2}|саппорт[а-я]{0,2}|курьеру|оператору|жалоб[а-я]{1,2}|заявк[а-я]{1,2}|вк|соцсет[а-я]{1,2}|письменно|администратор[а-я]{1,2}|личку|службу)',
  },
  {
    needs: 'ход схо езд съе при зая апе жал пре зап чек ска док отп при чат мер пом зам изм пер пат про зак рес дер сни дел выс умн уме уве под',
    words:
      '(?:ходил|сходил|ездил|съездил|приходил)[аи]? (?:[а-я]{1,12} ){0,2}(?:на прием|в офис|в отделение|в магазин|в банк|к вам|лично)|(?:заявлени[ея]|апелляци[юя]|жалоб[ау]|претензи[юя]|запрос|чек|скан|документы)(?: [^,;]{1,40}?)? (?:подал|подавал|отправил|отправлял|направил|направлял|приносил|отправлен|писал)[аиоы]?|(?:отправил|отправлял|прислал|присылал)[аи]? [^,;]{2,40} (?:через форму|на почту|в чат|в поддержку)|в (?:ваш |вашем )?чат[е]? (?:[а-я]{1,10} )?(?:просил|спрашивал|писал|написал|обращал)[а-я]{0,4}|(?:мерил|померил|замерял|замерил|измерил|измерял)[аи]?|переименовал[аи]?|перерегистрировал[аи]?|патчил[аи]?|пропатчил[аи]?|прописал[аи]?|прибил[аи]?|прибивал[аи]?|закрепил[аи]?|рестарт[а-я]{0,3}|дергал[аи]?|снимал[аи]? (?:на|с|у)|делал[аи]? (?:авто|перенастр|сброс|поиск|тест|замер|проверк)[а-я]{0,8}|выставил[аи]?|переносил[аи]?|уменьшал[аи]?|увеличивал[аи]?|подсовывал[аи]?',
  },
  {
    needs: 'обр ост соз под офо отп ход съе езд схо при зах',
    words:
      '(?:обращал|обратил)(?:ся|ась|ись)(?! внимание)|(?:оставлял|оставил|создал|создавал|подавал|подал|оформлял|оформил|отправлял|отправил)[аи]? (?:заявк|обращени|жалоб|тикет|запрос в|заявлени|претензи)[а-я]{1,3}|(?:ходил|съездил|ездил|сходил|приходил|заходил)[аи]? (?:в (?:офис|отделени|магазин|банк|салон|сервис|пункт|мфц|пвз|почт)|на (?:почт|пункт))[а-я]{0,3}',
  },
  {
    needs: 'про пер све про тес смо пос гля иск пои рыл пор пог гуг наг обл чит спа',
    words:
      '(?:проверял|перепроверил|сверял|сверил|прозвонил|протестировал|тестировал|прогнал|прогонял)[аи]?|(?:смотрел|посмотрел|глянул|искал|поискал|рылся|порылся|погуглил|гуглил|нагуглил|перерыл|облазил|прочитал|читал)[аи]? (?:(?:в|на|по|через|все|весь|всю|уже|и|раздел) ){0,2}(?:спам|папк|справк|инструкц|faq|форум|интернет|гугл|яндекс|лог|журнал|настройк|документаци|инет|сайте|ваш[а-я]{1,2} справк|ишью|issues)[а-я]{0,3}|гуглил[аи]?|погуглил[аи]?|в спаме (?:смотрел[аи]?|тоже|нет|проверил[аи]?|искал[аи]?)',
  },
  {
    needs: 'уда сне сно мод игр сей при про кэш пап все дра',
    words:
      '(?:удалял|удалил|снес|сносил)[аи]? (?:и |приложени|программ|кэш|кеш|заново|папк|профил|драйвер|аккаунт|файл|мод|все|игр|конфиг|устройств|принтер|лицо|куки|cookies|node_modules|расширени|из|его|ее|временн|учетк|лок)[а-я]{0,4}|(?:мод|игру|сейвы|приложение|программу|кэш|кеш|папку|все|драйвер)(?: [а-я]{1,12}){0,3} (?:удалил|переставил|снес|переустановил|почистил|очистил)[аи]?|(?:удалял|удалил)[аи]? (?:и )?(?:ставил|поставил|установил|скачал)[аи]?',
  },
  {
    needs: 'ста пос уст ска кач доб вве вво вби под зак отк заш вош зал выс нас соз заг зап отп офо лог при отв',
    words:
      '(?:ставил|поставил|установил|скачал|качал|добавил|ввел|вводил|вбивал|вбил|подключил|закрыл|открыл|зашел|вошел|залил|выставил|настроил|создал|загрузил|заполнил|отправил|оформил|логинил|привязал|отвязал)(?:а|и|ся|ась)? (?:[а-я]{1,14} )?(?:заново|по новой|снова|повторно|еще раз|обратно|с нуля|несколько раз|раз (?:пять|десять|пять|шесть)|дважды|трижды|раза три)',
  },
  {
    needs: 'выш вых вый зах заш про отк лог зап вхо вош гру',
    words:
      '(?:вышел|вышла|выходил[аи]?|выйти) (?:из [а-я ]{2,24} ?)?и (?:снова |заново |опять |обратно )?(?:зашел|зашла|заходил[аи]?|вошел|вошла|войти|зайти)|(?:выходил[аи]?|вышел|вышла)[, ]{1,2}(?:заходил[аи]?|зашел|зашла)|(?:заходил|зашел|зашла|пробовал|открывал|логинил|запускал|входил|вошел|грузил)(?:а|и|ся|ась)? (?:тоже |и |уже |даже )?(?:с|через|в|из|под|от|по) (?:друг[а-я]{2,3}|телефон[а-я]{0,2}|компьютер[а-я]{0,2}|ноут[а-я]{0,5}|имени|режим[а-я]{0,2}|инкогнито|мобильн[а-я]{2,3}|браузер[а-я]{0,2}|хром[а-я]{0,2}|chrome|firefox|edge|безопасн[а-я]{2,3}|администратор[а-я]{0,2}|жены|мужа|vpn|впн|чист[а-я]{2,3})',
  },
  {
    needs: 'зап',
    words:
      '(?:запускал|запустил|запуск)[аи]? (?:ее |его |программу |игру )?(?:от (?:имени )?админ|от имени|в безопасном|в режиме|проверк|диагностик|без)[а-я]{0,10}',
  },
  {
    needs: 'нов дру тре чуж зап вто раз дву тре обо все',
    words: `^нов(?:ый|ая|ую|ое) ${RUSSIAN_OTHER}|(?:(?:с|со|на|в|через|по|из|под) )?(?:друг(?:ой|ая|ое|ую|ом|ого|им|ими|ие|их)|трет(?:ий|ьем)|чуж(?:ой|ом|ого)|запасн(?:ой|ую|ым)|вторым?|разных|двух|трех|обоих|всех) ${RUSSIAN_OTHER}`,
  },
  {
    needs: 'реж инк при без чер с вкл вык отк',
    words:
      '(?:в )?(?:режим[аеу]? инкогнито|инкогнито|приватн(?:ом|ый) (?:окне|режиме|режим)|безопасн(?:ом|ый) режим[еа]?)|(?:через|с|без|включал[аи]?|выключал[аи]?|отключал[аи]?) (?:vpn|впн)(?: и без)?',
  },
  {
    needs: 'пос пер чис очи сбр отк сме зам',
    words:
      '(?:после )?(?:перезагрузк|переустановк|перезапуск|чистк|очистк|сброс|откат|переподключени|смен|замен|перепрошивк|отключени)[аиуеойя]{0,2}(?: [а-яa-z-]{2,16}){0,4}? (?:тоже |также |вообще |так |уже |мне )?(?:не помог[а-я]{1,4}|ничего не (?:да[а-я]{1,3}|измен[а-я]{1,4}|меня[а-я]{1,3})|без толку|не дал[аои]?|не спас[а-я]{1,3}|помог[а-я]{1,4} (?:на|не)|тоже|то же)|после (?:перезагрузк|переустановк|перезапуск|очистк|чистк|сброс|переподключени|перезахода|ребут)[а-я]{0,2}',
  },
  {
    needs: 'про пом сма отк кал деф отф выч пер обн очи выр отс под пош пос пот пыл',
    words:
      '(?:протер|протирал|продул|прочистил|промыл|помыл|пропылесосил|смазал|откалибровал|калибровал|дефрагментировал|отформатировал|вычистил|прошил|перешил|обнулил|очистил|выровнял|отсоединил|подергал|пошевелил|постучал|потряс)[аи]?',
  },
  {
    needs: 'спр про поп под жда дож прож',
    words:
      '(?:спрашивал|спросил|просил|попросил)[аи]? (?:в чате|оператор[а-я]{0,2}|поддержк[а-я]{1,2}|курьер[а-я]{0,2}|сосед[а-я]{0,3}|в банке|менеджер[а-я]{0,2}|у (?:курьера|оператора|менеджера|поддержки|соседей|мастера|провайдера|банка))|(?:подождал|прождал|выждал)[аи]? (?:(?:еще|уже|целый|целые|почти|около|минут|час|\\d{1,3}|пару|два|три|сутки|день|пять|десять|полчаса|до) ?){1,3}(?:минут[ыу]?|час[аов]{0,2}|сут[а-я]{2}|дн[яей]{1,2}|день|недел[а-я]|полчаса|раз|вечера|утра)?',
  },
  {
    needs: 'off rou wal mod tog col wip swa byp rot iso mes mov rep cha wor sto mon han on',
    words:
      "turned (?:[a-z'-]+ ){1,6}on and off|toggled|cold boot(?:ed)?|wiped data|swapped (?:who|the|out|for|cables?)|bypassed|rotated the|isolated|(?:secure )?message sent|straight into the (?:wall|router|modem)|as a (?:workaround|stopgap)|monkey-?patch(?:ed|ing)?|by hand",
  },
  {
    needs: 'tri rei res vyk per pro chi',
    words:
      '^(?:full |hard |soft |clean |system |pc |phone )?(?:re-?install|restart|re-?boot|reset)(?:s|ed)?(?= ?$)|vyklyuchal|vykluchal|perezagruzhal[ai]?|pereustanavlival[ai]?|probovala?|chistila?',
  },
];

/** Deeds that are done to solve a problem, whatever came of them: those that a text with such words may tell. */
export const sureDeeds = wakers(DEEDS.map(({ needs, words }) => ({ needs, pattern: wholeWords(words) })));

/** Deeds that are tried only where what came of them stands beside. */
const LIKELY_DEEDS = wholeWords(
  [
    'tried to|attempted|re-?tried|updated|upgraded|deleted|removed|changed|set|switched|moved|used|entered|typed|opened|closed|turned|unticked|ticked|copied|killed|killing|switching|changing|updating|removing|deleting|disabling|enabling|setting|using|running|replacing|increasing|raising|lowering|reducing|adding|moving|pinning|bumping|copying|installing|asked|followed|held|pressed|levelled|washed|cleaned|wiped|forwarded|took|taken|put|made|made sure|created|started|refreshed|reloaded|re-?loaded|scanned|selected|lowered|raised|increased|added|pinned|bumped|let|paid|exported|sent|wrote|went|new [a-z]+|a new [a-z]+|fresh [a-z]+|clean [a-z]+|other [a-z]+|with [a-z]+|without [a-z]+|in (?:chrome|firefox|safari|edge|opera)|on (?:my|the|a) (?:phone|laptop|mac|tablet|mobile|other)|on (?:android|ios|mac|linux|windows|mobile)|restart(?:ing)?|reboot(?:ing)?|reinstall(?:ing)?|reset|logging|cancelled|contacted|checked|looked',
    'пытал(?:ся|ась|ись)|обновлял[аи]?|обновил(?:а|и|ся|ась)?|удалил[аи]?|снял[аи]?|ставил[аи]?|поставил[аи]?|установил[аи]?|менял[аи]?|поменял[аи]?|сменил[аи]?|включил[аи]?|включал[аи]?|отключил[аи]?|выключил[аи]?|отключени[ея]|включени[ея]|обновлени[ея] (?:драйвер|биос|прошивк|bios|до)[а-я]{0,3}|изменил[аи]?|переключал[аи]?|переключил[аи]?|открывал[аи]?|заходил[аи]?|вводил[аи]?|ввел[аи]?|подключал[аи]?|подключил[аи]?|запускал[аи]?|запустил[аи]?|с (?:телефона|компьютера|ноутбука|ноута|айфона|планшета|компа|мобильного)|через (?:приложение|сайт|браузер|телефон|wi-?fi|мобильный|провод)|в (?:хроме|файрфоксе|firefox|chrome|safari|edge|яндекс[а-я.]*|опере|приложении)|(?:chrome|firefox|safari|edge|opera|яндекс)|замена|смена|сброс|перезагрузка|переустановка|проверка|чистка|увеличил[аи]?|уменьшил[аи]?|добавил[аи]?|убрал[аи]?|закрыл[аи]?|нажимал[аи]?|жал[аи]?|держал[аи]?|перенес(?:ла|ли)?|скачал[аи]?|скачивал[аи]?|создал[аи]?|прописал[аи]?|выставил[аи]?|выставлял[аи]?|наняла?|просил[аи]?|попросил[аи]?|ждал[аи]?|подождал[аи]?|сам[аи]? ',
  ].join('|'),
);

/** What came of it: nothing, mostly. */
export const RESULTS =
  /(?<![a-zа-я])(?:no (?:difference|change|changes|luck|effect|joy|dice|improvement|result|success|help|answer|reply|response|avail)|nothing (?:changed|changes|helped|helps|works|worked|happens|happened)|same(?: (?:thing|result|error|problem|issue|story|behaviou?r|again|here|there|in|on|with|as|everywhere))?|the same|didn'?t help|did not help|doesn'?t help|does not help|not help(?:ed|ing)?|didn'?t (?:work|fix|change|solve|make|do)|did not (?:work|fix|change|solve|make|do)|doesn'?t (?:work|change|fix)|to no avail|no success|without success|still (?:the same|nothing|not|no|there|happens|fails|failing|broken|get|the|empty|does|doesn'?t|crashes|won't|see|on|says|shows)|unsuccessful(?:ly)?|nope|in vain|fine again|works? (?:there|fine|then|again)|worked (?:once|for|until|fine)|correct there|helped (?:for|only|a)|helps (?:for|only|until)|goes to|never answered|nobody (?:answers|picks)|identical|nothing|zero|lets me|makes no|made no|no crash|works|worked|all fine|gone|cured|(?:it's|is|it is) fine|also (?:fails|broken|empty|the same|not)|не помог[а-я]{0,4}|не помогает|помогает (?:на|только|до)|помогло на|без толку|бестолку|безрезультатно|бесполезно|то же самое|тоже самое|то же|та же|такая же|тот же|те же|аналогично|ничего не (?:измен[а-я]+|дал[аои]?|дает|помог[а-я]+|меняется|поменялось)|эффекта (?:нет|ноль|никакого)|эффект (?:тот же|нулевой)|никак(?:ого|их)? (?:эффекта|изменений|результата)|без изменений|без результата|без эффекта|результат(?:а)? (?:нет|тот же|ноль|нулевой|один)|ноль|все равно|не дал[аои]?|глухо|мимо|не отвеча[а-я]+|не берут|тишина|ответа (?:нет|не)|так же|также не|тоже (?:не|нет|самое|ничего|пусто)|тоже(?= ?$)|снова то|опять (?:то|не|та|99)|одно и то же|работает нормально|проводом работает|не сработал[аои]?|толку (?:нет|ноль|никакого)|все по-?прежнему|без разницы|увы|пусто|не спас[а-я]{1,3}|не решил[аои]?|работает|собирается|ок(?![а-я])|открыл(?:ось|ась|ся)|ушл[аои]|помогло|помогает|отпускает|стал[аои] (?:реже|лучше|хуже|чаще)|ошибок нет|там цел[а-я]{1,2}|одинаково|ни слова|спасает|снизил[аои]?)(?![a-zа-я])/;

/** What makes a deed no attempt: it was not done, is yet to be done, is asked for, or somebody else's. */
export const NOT_TRIED =
  /(?<![a-zа-я])(?:haven.?t|have not|^(?:what|что) (?:i |we |я |мы |уже )*[a-zа-я]+ ?$|hadn't|didn't|did not|not (?:yet )?(?:tried|restarted|reinstalled)|never (?:tried|restarted)|(?<=^(?:[a-z']+ ){0,3})(?:won't|will|would|could|should|shall|might|may|must)|can i|if (?:i|you|we)|try again|please try|try later|trying to|want to|going to|plan to|before i|(?:he|she|they|who|support|you|hotline|agent|operator|someone|somebody|chat|bot|line) (?:just |then |only )?(?:told|asked|had|advised|made) (?:me|us|you)(?: to)?|^(?:please|kindly)|^(?:the|it|my(?! (?:husband|wife|son|daughter|grand|neighbou?r|friend|colleague|brother|sister|father|dad|mother|mum|landlord))|this|our|your) (?:[a-z-]+ ){0,3}(?:restarted|rebooted|reset|logged|updated|reinstalled|disconnected|has|was|is)(?![a-z])|by itself|on its own|сам[аио]? по себе|^(?:хочу|буду|могу|хотим|попробую)(?= )|^have (?:the|a|my|someone|somebody)|advis(?:e|es|ed)|suggest(?:s|ed)?|tells (?:me|us) to|says to|keeps? (?:restarting|rebooting)|it (?:just )?(?:restarted|rebooted|reset|logged|called|changed|updated|disabled|deleted|removed|turned|switched)|(?:he|she|they|you|someone|somebody|nobody|no one|your (?:team|colleague|agent|system|app|site|courier|driver)) (?:have |has |had |just |then |never )?(?:called|phoned|rang|contacted|emailed|changed|restarted|replaced|deleted|reset|removed|updated|disabled|asked|wrote|checked|turned|switched)|не (?:пробовал|перезагру|переустан|звонил|обращал|чистил|менял|проверял|писал|удалял|сбрасывал|трогал)[а-я]{0,6}|ещ?е не|пока не|если|должн[аоы]|должен|попробуйте|могу попробовать|хотел(?:а|и)? (?:бы )?(?:попробовать|перезагрузить)|собираюсь|планирую|надо ли|нужно ли|стоит ли|можно ли|советуют|посоветовал[аи]?|сказали (?:перезагруз|попроб|перезвон)[а-я]+|предлагают|предложили|мне (?:позвонил|звонил|перезвонил|написал)[аи]?|(?:курьер|оператор|менеджер|вы|он|она|они|мастер|банк|система|кто-то|никто|вам|роутер сам|сам(?:а)? собой) (?:сам[аи]? |мне |нам |уже |вчера |так и не |не )*(?:позвонил|звонил|писал|написал|перезагрузил|проверил|проверял|сбросил|менял|удалил|отключил|перезвонил|обратил|обновил|выключил|обещал)[а-я]{0,4}|кто-нибудь пробовал|кто пробовал)(?![a-zа-я])/;

const LEADS = [
  "(?:(?:here(?:'s| is)|this is|that's|and|all) )?(?:what|things|stuff|steps|remedies|fixes|everything)?(?:^| )?(?:that )?(?:i|we)?(?:'ve| have|'d| had)? ?(?:already |also |so far )?(?:tried|done|tested|attempted)(?: [a-z]+){0,4}",
  '(?:already|so far)(?: tried| done| tested| attempted| checked)?',
  "(?:things|what|stuff|steps|remedies|fixes)(?: that| which)? (?:made|makes?|did not|didn't|do not|don't|does not|doesn't|changed?|had|have)(?: [a-z]+){1,4}",
  '(?:none|nothing|neither) of (?:this|these|them|the following|it) (?:helps?|helped|works?|worked|made (?:a|any) difference|changed anything)',
  '(?:(?:my|our|the|some|earlier|previous) )?(?:troubleshooting|attempts|remedies|fixes|measures|countermeasures|debugging)(?: [a-z]+){0,4}',
  'no (?:luck|success|effect|change|improvement|joy) (?:with|from|by)',
  "(?:not helping|(?:did|does)(?:n't| not) help|without (?:effect|success)|in vain|ruled out|excluded|no effect|no help)(?: so far| either)?",
  '(?:(?:my |our |the |current |only |temporary )*work-?around|обходной путь|обход|временное решение|костыль)[^:—]{0,30}',
  '(?:что |вот что |все,? что |из того,? что |я |мы |сам[аи]? |уже |тоже |также |до этого ){0,4}(?:про|по|ис|пере|ис|опро|испро|попро)?(?:бовал|делал|сделал|проверил|проверял|предпринял|предпринимал|испытал)[аи]?(?: (?:уже|следующее|такое|вот что|так|до сих пор|сам[аи]?|чтобы [а-я]+|самостоятельно|из [а-я]+)){0,2}',
  '(?:что |уже |было ){0,2}(?:сделано|проверено|испробовано|опробовано|предпринято|перепробовано)(?: уже| мной| нами)?',
  '(?:(?:предпринят|принят|выполнен|проведен)[а-я]{2} |мои |наши )?(?:меры|действия|попытки|мероприятия|попытки решения)(?: [а-я]+){0,3}',
  '(?:ничего |ничто |ни одно )?(?:из этого )?не (?:помогло|помогает|помогли|дало|влияет|спасает)',
  'без (?:результата|толку|эффекта|изменений)|безрезультатно|безуспешно|впустую|бесполезно',
];

/** What begins a list of things tried. */
export const TRIED_LEAD = new RegExp(`^(?:[\\s>*•"«“#-]|\\d{1,2}[.)] ){0,6}(?:${LEADS.join('|')})\\s?[:—–-](?!\\d)`);

const IRREGULAR =
  'took|put|did|ran|made|set|let|sent|went|wrote|rang|got|gave|held|left|read|tore|cut|bought|brought|kept|rebuilt|redid|reran|lent|dug|hung|swept|stuck|fed|drove|walked|spoke|sat|saw|found|checked';

/** A clause that begins with what somebody did: the subject left out, or I and we. */
export const DEED_BEGINS = new RegExp(
  `^(?:(?:i|we)(?:'ve| have|'d| had)? )?(?:(?:also|already|even|then|just|since|now|carefully|again|twice|finally|only) ){0,3}(?:(?!(?:received|ordered|arrived|used|needed|wanted|expected|noticed|happened|started|seemed|looked like|stopped|failed|crashed|closed|showed|bought|paid|charged|promised|attached|enclosed|supposed|red|bed|need|indeed|hundred|appeared|disappeared|refused|locked|opened up|turned out|ended|got (?:a|the|an|no|nothing|this|it|my)|saw|found (?:that|out|nothing)|left|called (?:me|off)|based|dated|hung up|signed-off|related|followed by|named|called ["“])(?![a-z]))(?:[a-z-]{2,14}ed|${IRREGULAR})(?![a-z])|(?!(?:если|или|после|михаил|даниил|павел|терминал|сигнал|канал|журнал|портал|материал|интервал|персонал|сначала|файл|стол|пол|угол|узел|раздел|отдел|подумал|болел|боял|был|вернул|видел|висел|встретил|выиграл|вылетал|вылетел|глючил|грузил|дал|договорил|должен был|доставил|есл|ждал|жил|забыл|завис|зависал|загорел|заказал|закончил|заметил|замечал|заплатил|знал|ил|исчез|кончил|крутил|купил|лежал|ломал|любил|мигал|мигнул|мог|могл|молчал|надеял|начал|обещал|обновил|объяснил|оплатил|опоздал|остал|отвалил|ответил|отказал|отключил(?:ось|ся|ась)|отмечал|оформил|падал|перевел|переводил|перестал|плакал|планировал|платил|подписал|подумал|поехал|позволял|показал|покупал|получал|получил|пользовал|понял|пообещал|посчитал|потерял|потратил|пошел|появил|привезл|приехал|прилетел|приобрел|прислал|пришел|пришл|прожил|пропал|пропустил|просил подож|прослушал|прошел|прошл|работал|рассчитывал|решал|решил|сдал|сидел|сказал|сломал|случил|случилось|смог|смотрел на|собирал|согласил|сообщил|спешил|списал|списывал|стал|стоил|считал|тормозил|тратил|требовал|трогал|увидел|удалил вс|уехал|узнал|указал|улетел|упал|услышал|успевал|успел|хотел|чувствовал)[аио]?(?:сь|ся|ась|ись)?(?![а-я]))[а-я]{2,16}(?:л|ла|ли|лся|лась|лись)(?![а-я])|(?:new|another|different|other|fresh|second|spare|reinstalling|restarting) [a-z-]{2,20}(?: [a-z-]{2,12}){0,2}$|нов(?:ый|ая|ое|ую) [а-я]{3,20}$)`,
);

/** A deed as a noun, and what came of it: "Setting X doesn't alter anything", «обновление биоса ничего не дало». */
export const EFFECT_OF_DEED =
  /^(?:(?:only |but |just |even |simply |manually )?(?!according|during|nothing|everything|something|anything|being|having|morning|evening|thing|string|king|bring|spring|ring |building)[a-z-]{3,16}ing (?:[^ ]{1,40} ){1,12}?(?:(?:does(?:n't| not)|did(?:n't| not)) (?:help|fix|change|alter|solve|cure|make|matter|affect|bring|resolve)|has no effect|had no effect|makes? (?:it|no|any)|made (?:it|no|any)|lets? me|cures?|cured|fixe[sd]|changes? (?:nothing|the)|changed (?:nothing|the)|helps?|helped|solves?|solved|brought it|delays?|does away|is consistent|has the same|(?:leads|led) to the same|(?:shows|gives|gave|brings) the same)(?![a-z])|(?:[^ ]{1,30} ){1,6}(?:does not|doesn't|didn't|did not|won't) (?:help|fix|solve|cure|change|make (?:any|a) difference|alter)(?![a-z])|with(?:out)? (?:[^ ]{1,24} ){1,8}?(?:it's|it is|everything is|all is|it works|works) (?:fine|ok|okay|the same|well|correct|all right|gone)?|(?:[а-я]{3,16}(?:ние|ния|ка|ки|ция|сброс|перезапуск|откат|ребут)|сброс|откат|перезапуск|ребут) (?:[^ ]{1,24} ){0,8}?(?:не помог[а-я]{0,4}|ничего не (?:да[а-я]{1,3}|измен[а-я]{1,4}|меня[а-я]{1,3})|не дал[аои]?|помога[ею]т|помог(?:ло|ла|ли)?|не меняет|не спас[а-я]{1,3}|не реша[а-я]{1,3}|тоже|лечит|не лечит|без толку)(?![а-я]))/;

/** What makes any deed an attempt: again, one by one, to be sure, as told. */
export const AS_ATTEMPT =
  /(?<![a-zа-я])(?:again(?! and i)|once more|in turn|one by one|one after (?:the other|another)|for a test|as a test|to (?:test|check|be (?:sure|safe)|make sure|see if|rule out)|just in case|in case|step by step|from cover to cover|overnight|straight from|in capitals|anew|from scratch|for (?:an hour|hours|days|two|three|\d+) ?(?:hours|days|nights|minutes)?|as the [a-z]+ (?:says|tells|suggests)|as (?:told|advised|suggested|instructed|your (?:faq|site|page|leaflet|manual) (?:says|suggests|advises))|(?:two|three|four|five|six|ten|several|\d{1,2}) times|twice|(?:a |the )?(?:second|third|fourth) time|all over|the whole thing|over and over|by hand|instead|заново|еще раз|снова|повторно|по очереди|по новой|на всякий случай|для проверки|чтобы (?:проверить|исключить|убедиться)|в надежде|as advised|as told|hoping|с начала|с нуля|от корки до корки|шаг за шагом|на ночь|(?:двое|трое) суток|сутки|полчаса|пять секунд|как в [а-я]+|по просьбе|по (?:инструкции|вашему совету|совету)|как (?:советуют|написано|сказано|вы советовали|велели)|несколько раз|дважды|трижды|раз (?:пять|десять|шесть|пять|семь)|раза (?:два|три|четыре)|(?:два|три|четыре) раза|пять раз|десять раз|и так и (?:эдак|сяк)|по-всякому|по-разному)(?![a-zа-я])/;

/** What a clause begins with that only says when it happens. */
export const CONDITIONS =
  /^(?:when|if|as soon as|whenever|every time|each time|once|since|until|unless|after (?:the |an |i |my |your |we |this |that )?(?:update|upgrade|updating|upgrading|order|payment|i |we )|когда|если|как только|каждый раз|при |после (?:обновления|того|обновы|апдейта|оплаты|заказа)|с тех пор|раньше|before|до этого|прежде)(?![a-zа-я])/;
/** A condition that is a deed all the same: "after a restart", «после перезагрузки». */
export const CHANGED =
  /^(?:after|after a|after the|even after|после|даже после) ?(?:a |the |another |several )?(?:restart|reboot|reinstall|reset|clearing|power|hard|factory|перез|переу|сброс|очист|чист|ребут|откат)/;
/** What was done as somebody had said: that they said it makes it no wish. */
export const AS_TOLD =
  /(?<![a-zа-я])(?:as|like|what|how) (?:i was |we were )?(?:(?:your|the|they|you|support|he|she) ?)?(?:[a-z]+ )?(?:told|said|advised|suggested|asked|instructed|recommended)|(?<![а-я])как (?:вы )?(?:мне )?(?:[а-я]+ )?(?:сказал|советовал|посоветовал|предложил|велел|написал|просил|указал)[аи]?(?![а-я])/;

/** "I did it like this:", «делала так:»: what follows are steps. */
export const MANNER =
  /(?<![a-zа-я])(?:like (?:this|so)|this way|as follows|(?<!не |и )так|следующим образом|было так|такие шаги|как в (?:инструкции|руководстве|справке)|по (?:вашим |вашей |вашему )?(?:картинкам|инструкции|шагам|видео|схеме)|as (?:in|on) (?:the|your) (?:manual|guide|video|page|picture)s?):(?= )/;

/** A deed that begins its clause, but for who did it. */
export function isLikely(words: string): boolean {
  LIKELY_DEEDS.lastIndex = 0;
  const match = LIKELY_DEEDS.exec(words);
  return (
    match !== null &&
    /^(?:(?:i|we|i've|we've|have|also|and|then|even|just|already|but|or|the|my|a|я|мы|уже|еще|и|тоже|даже|потом|сам|сама|сами|только|просто) ?)*$/.test(
      words.slice(0, match.index),
    )
  );
}

/** A clause that only tells what came of it. */
export function isResult(clause: string): boolean {
  const match = RESULTS.exec(clause);
  return match !== null && match[0].length > clause.length * 0.6;
}
