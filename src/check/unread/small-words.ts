/**
 * Small words by which languages beside English and Russian are known, by language. None of them is English, or Russian in Latin letters; those before the bar
 * stand in names and titles, too ("de la Vega"), and prove nothing alone.
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  de: 'das der die von | mehr nicht und ich ist dem ein eine einen einem einer mit auf für zu bei aber auch wenn wird werden wurde haben habe sind sie wir mir mich mein meine meinen meiner ihr ihre ihren ihnen kann noch nur schon nach seit bitte danke guten oder wie warum kein keine sich zum zur durch über als dass daß diese dieser dieses immer sehr hallo jetzt wieder funktioniert leider nichts hilfe',
  fr: 'le la les l d du des de un | j n qu une et pas je il elle nous vous mon mes votre vos notre dans avec que qui mais où ce cette ces sont été était avez avons aux très bonjour merci chez depuis toujours quand sans être fait mon suis plus rien aucun aucune',
  es: 'el la los las de del un | una que por para con mis pero como más está esta este esto tengo fue muy hola gracias cuando desde hasta sin porque también usted ustedes pedido ha nada funciona quiero puedo sus',
  it: 'il la di del della dei le lo un | una che sono abbiamo questo questa quando anche nel nella alla dal dalla più grazie buongiorno salve mio mia vorrei gli delle ancora niente non per funziona',
  pt: 'das dos de do da | não uma meu minha você vocês está foi tenho isso eu para por que mais pelo pela muito também já até quando obrigado obrigada olá nada ainda não funciona quero',
  nl: 'van der de den | het een ik niet dat met voor maar ook naar mijn heb heeft hebben zijn wordt werd bij aan nog deze dit geen uw kunt bedankt goedendag graag werkt mij',
  pl: '| nie się jest że mam mój moja moje czy przez jestem proszę dziękuję dzień już tylko który która które została został są było tej tego działa mnie jak',
  cs: '| není jsem jsou bylo že prosím dobrý děkuji můj moje při nebo jako když který která tento tato už ještě nefunguje mám',
  tr: '| bir bu için değil ama çok benim siz sizin ile gibi daha yok lütfen merhaba teşekkürler olarak kadar sonra nasıl neden oldu olan çalışmıyor hiç',
  sv: '| och är att det på med för inte jag har ett av från mitt så hej tack när efter också fungerar',
  da: '| og er det på med ikke jeg har et til fra hej hei tak takk når også blev ble virker fungerer mitt',
  fi: '| että olen mutta kun niin minun minulla tämä kiitos myös kuin mitä ovat ole ei jos toimi hei en',
  ro: '| și este din să fost pentru sunt dar după bună mulțumesc nu cu pe care mea meu',
  hu: '| nem és az egy hogy ez volt már csak mint még köszönöm kérem nekem mert amikor működik',
  id: '| yang dan saya tidak untuk dengan ini itu dari sudah akan bisa mohon terima kasih belum',
  vi: '| không của tôi là và có được cho một các này đã xin chào',
};

/** English words that are no word of those languages. */
export const ENGLISH_WORDS =
  'the are were and it its this that not for with my you when but after can does have had been there from at or will would should please if your our they she what how which just than then them i is to of';

/** Words of the other languages in Cyrillic letters that Russian has not. */
export const CYRILLIC_WORDS =
  'що це але від чи ласка дякую мені мій моє який яка які щоб якщо немає був була добрий працює ' +
  'што гэта няма калі вельмі дзень добры дзякуй ' +
  'това съм със ще моля са че който която сте благодаря здравейте няма това ' +
  'није због али молим хвала када који нисам дека благодарам поздрав радим';

/** Words of Russian alone. */
export const RUSSIAN_WORDS =
  'что это когда если только почему меня мне уже очень было была нет есть здравствуйте пожалуйста спасибо через перед чтобы ещё еще этот эта который которая мой моя вы';
