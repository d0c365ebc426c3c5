/**
 * What a verb of doing is worth, where somebody tells what they did to mend it.
 * - `remedy`: done for nothing else, whatever it is done to: restarting.
 * - `mend`: done to mend something where its object is a thing that one mends with, or where it was done again or in vain: changing.
 * - `handle`: done on the way to anything: opening, entering; an attempt only where it was done again, or in vain.
 * - `reach`: somebody was turned to.
 * - `check`: something was looked at.
 * - `attempt`: trying.
 */
export type Deed = 'remedy' | 'mend' | 'handle' | 'reach' | 'check' | 'attempt';

/** Verbs as they stand in a dictionary; past forms that are not told by a rule stand behind a slash. */
const ENGLISH: Readonly<Record<Deed, string>> = {
  remedy:
    'restart reboot reinstall uninstall reset/reset unplug replug reconnect disconnect reseat reinsert reformat format defragment downgrade revert bisect retry reenter retype resubmit resend/resent resync relink reregister recreate regenerate rebuild/rebuilt redownload reclone rerun/reran recheck recalibrate calibrate descale troubleshoot debug toggle deactivate reactivate disable reenable readd repair reopen reload reupload reimport reapply reauthorise reauthorize reauthenticate relaunch rewire whitelist google monkeypatch patch flush defrost degauss grease lubricate escalate redo/redid descale unblock deinstall invalidate unpair uncheck untick powercycle forcequit/forcequit forceclose forcestop swap replace roll/rolled wiggle tighten fiddle tinker descale clean wipe clear rename reassemble',
  mend: 'unsubscribe run/ran play change switch move update upgrade delete remove set/set turn enable install add close increase raise lower reduce adjust rinse loosen shorten pull blow/blew wash dry charge drain empty free block unblock allow exclude take/took use borrow plug pair copy pin bump comment wrap edit hardcode catch/caught export convert compress resize crop quit/quit kill stop cap limit restore lift shake/shook bleed/bled shorten lengthen extend realign align straighten level unscrew screw attach detach mount unmount bypass isolate rotate convert strip rewrite/rewrote remap assign grant drop vacuum repaste insulate split merge migrate configure force skip lock unlock mark link unlink activate renew release terminate drain scale mute unmute warm cool measure feed/fed slow tick scan import',
  handle:
    'buy/bought press hold/held upload send/sent read/read connect put/put let/let open enter type click choose/chose select log sign register launch start create fill submit request download print log accept pay/paid order make/made do/did record refresh build/built compile boot book scroll watch pass generate',
  reach:
    'go/went/gone reply call phone ring/rang/rung telephone contact email message text chat speak/spoke/spoken write/wrote/written report complain ask visit dispute lodge raise appeal notify inform post forward nag chase tweet dm beg file consult',
  check:
    'check verify confirm test look search follow examine inspect compare confirm measure doublecheck ensure reproduce grep profile trace monitor ping browse scour',
  attempt: 'try/tried attempt',
};

/** Beginnings of Russian verbs as the past has them: what stands before «л», «ла», «лся». */
const RUSSIAN: Readonly<Record<Deed, string>> = {
  remedy:
    'ребута ребутну рестарта рестартну ресетну ресета отключа выключа выруба разлогини разлогинива релогини сброси сбрасыва обнули обнуля откати откатыва чисти почисти очисти очища вычисти вычища прочисти прочища чищ протер протира тер продува проду продул промы промыва смаза смазыва калиброва откалиброва дефрагментирова форматирова отформатирова выдерну выдергива вытаскива вытащи вынима выну втыка обесточи обесточива гугли погугли нагугли патчи пропатчи прибива прозвони прозванива тестирова протестирова прогна прогоня отвяза отвязыва снес сноси диагностирова продиагностирова подтяну подтягива подкрути подкручива шевели пошевели дерга подерга стуча постуча тряс потряс ковыря поковыря закомментирова раскомментирова отлажива дебажи бисекти отписыва отпаива пропаива сопряг прошива проши усыпля заряжа подзаряжа суши просуши обезжири отсоедини отсоединя деинсталлирова убеди убежда переименова  разморози размоража отмы отмыва  укороти подмени',
  mend: 'гоня переве стер стира меня удаля заменя подменя игра возвраща поменя смени замени обнови обновля удали сня снима постави стави установи устанавлива включи включа отключи выключи изменя измени переключи переключа подключи подключа запуска увеличи увеличива уменьши уменьша добави добавля убра убира закры закрыва скача скачива кача созда создава прописа прописыва выстави выставля перенес переноси перемести вынес поднес отодвину отодвига придвину передвину двига взя бра одолжи вкрути выкрути вверну затяну освободи разреши запрети заблокирова блокирова разблокирова исключи оберну подсуну подсовыва приостанови ограничи снизи снижа повыси понизи подня поднима опусти встави вставля воткну присоедини почини поправи отредактирова скопирова копирова подложи закрепи фиксирова зафиксирова собира выда назнача назначи настрои настраива держа жа нажима восстанови восстанавлива грохну прибил накати накатыва крути покрути верте повороти поворачива разобра разбира отмени отменя запрашива крепи  привяза привязыва вычер выреза сократи расшири продли поджа обходи обоше включа мо помы пропылесоси выровня подстави подставля заклеи примота прикрути клеи гре прогре охлади сменя чини ремонтирова поджа выгрузи выгружа загрузи зада прокача останови останавлива убива уби вывел',
  handle:
    'купи покупа откры открыва заходи заше вводи вве вбива вби отправи отправля загружа заполня заполни логини залогини выбира нажа клика тыка запусти запроси оформи оформля регистрирова зарегистрирова листа печата распечата сохраня сохрани плати оплачива выходи выше входи воше зашла заходи прикладыва приложи снима проходи проше прочл прош заш выш вош переш переше пересыла дела сдела получи слуша фотографирова соглаша подтвержда повторя повтори',
  reach:
    'отвеча дописа вози отвози отвез звони позвони дозванива дозвони обзвони обзванива названива набира набра писа написа отписа обраща обрати обща пообща связа связыва спрашива спроси проси попроси жалова пожалова сообща сообщи ходи сходи езди съезди относи отнес подава пода оставля остави заводи заве обжалова оспори оспарива сдава высыла присыла сда вызыва вызва консультирова уточня уточни запроси информирова оповести уведоми репорти зарепорти',
  check:
    'проверя провери сверя свери смотре посмотре гляну глянул загляну загля заглядыва иска поиска ры поры чита прочита перечита изуча изучи меря мери померя помери замеря замери измеря измери сравнива сравни воспроизве воспроизводи облази обшари листа дебажи наблюда мониторил',
  attempt: 'пробова попробова испробова перепробова пыта попыта пыта',
};

/** «пере…»: done anew, but for these. */
const NOT_ANEW: ReadonlySet<string> = new Set(
  'переве переводи переста перестава переда передава перееха переехал переезжа пережива переходи переше перечисли перечисля переплати переплачива переби перегоре перегре передума перекину перевез перекры перекоси переписыва перевыстави переключи переключа перенес переноси переживал перемести перелистну пересели пересе перерасхо перепута переспроси перезвони перезванива пересчита'.split(
    ' ',
  ),
);

/** Verbs that double their last letter before an ending. */
const DOUBLED: ReadonlySet<string> = new Set(
  'plug unplug replug swap drop stop log pin cap wrap ping strip skip submit resubmit quit chat debug crop set reset put run rerun get nag grep'.split(
    ' ',
  ),
);

interface English {
  readonly deed: Deed;
  readonly form: 'past' | 'doing';
}

const deeds: ReadonlyMap<string, English> = new Map(
  (Object.entries(ENGLISH) as [Deed, string][]).reverse().flatMap(([deed, words]) =>
    words.split(' ').flatMap((entry): [string, English][] => {
      const [lemma = '', ...pasts] = entry.split('/');
      const { past, doing } = formsOf(lemma);
      return [
        ...(pasts.length > 0 ? pasts : [past]).map((word) => [word, { deed, form: 'past' }] as [string, English]),
        [doing, { deed, form: 'doing' }],
      ];
    }),
  ),
);

const stems: ReadonlyMap<string, Deed> = new Map(
  (Object.entries(RUSSIAN) as [Deed, string][]).reverse().flatMap(([deed, words]) => words.split(' ').map((stem) => [stem, deed] as const)),
);

/** How the past and the -ing form of an English verb are written. */
function formsOf(lemma: string): { readonly past: string; readonly doing: string } {
  const stem = DOUBLED.has(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma;
  if (lemma.endsWith('e')) return { past: `${lemma}d`, doing: `${lemma.slice(0, -1)}ing` };
  return { past: /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, doing: `${stem}ing` };
}

/** "re-installed" is reinstalled. */
const JOINED = /^(re|un|double|power|force)-/;

/** A word of a clause in plain letters as a deed, if it is one in the past or in -ing. */
export function deedOf(word: string): { readonly deed: Deed; readonly form: 'past' | 'doing' | 'they' } | undefined {
  const english = deeds.get(word.includes('-') ? word.replace(JOINED, '$1') : word);
  if (english !== undefined || word < 'а') return english;
  const stem = word.replace(/(?:ся|сь)$/, '').replace(/(?<=[а-я]{2})(?:л|ла|ли)$/, '');
  if (stem.length === word.length && (!/[бгзкрсх]$/.test(stem) || !stems.has(stem))) return undefined;
  const anew = /^пере[а-я]{3}/.test(stem) && !/с[яь]$/.test(word) && !NOT_ANEW.has(stem) ? 'remedy' : undefined;
  const deed = stems.get(stem) ?? anew;
  return deed && { deed, form: /ли(?:сь)?$/.test(word) ? 'they' : 'past' };
}
