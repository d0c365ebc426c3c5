import type { Rule } from '../rule.ts';

/** Secrets as people tell them in a sentence, where no sign stands between the word and the value. */
export const TOLD_SECRETS: readonly Rule[] = [
  {
    id: 'told-code',
    kind: 'otp',
    keywords: ['code', 'код', 'otp', 'одноразов', 'пароль из', 'смс-парол', 'one-time', 'sms password'],
    // Words between the two tell how it came: "the verification code that you texted me, 482913".
    pattern:
      /(?<![\p{L}\d])(?:(?:one-time|sms|text(?: message)?|verification|confirmation|login|log-in|sign-in|security|authentication|authenticator|two-factor|2fa|auth) (?:pass)?code|(?:one-time|sms) password|otp(?:[ -](?:code|код\p{L}{0,2}))?|(?:pass)?code (?:(?:from|in|by|via) (?:(?:the|my|your|an?|that|their) )?(?:sms|text|(?:text )?message|e-?mail|authenticator|app)|(?:(?:that|which) )?(?:you|they|your \p{L}{3,9}|the bank) (?:have |had |just )?(?:texted|sent|e-?mailed)(?: (?:me|us))?|(?:(?:that|which) )?i (?:got|received|was sent|was texted)(?: (?:by|in|via) (?:an? )?(?:sms|text|e-?mail))?)|код\p{L}{0,2} (?:(?:из|от|по|в) (?:смс|sms|сообщени\p{L}{1,2}|уведомлени\p{L}{1,2}|пуш\p{L}{0,2}|письма|приложения)|подтверждения|для входа|авторизации|(?:двухфакторной|2fa) \p{L}{4,16})|(?:смс|sms|пуш)-?(?:код\p{L}{0,2}|парол\p{L}{1,2})|одноразов\p{L}{2,3} (?:код|парол)\p{L}{0,2}|(?:пароль|паролем) из (?:смс|sms|сообщения)|код\p{L}{0,2}(?=,? (?:котор\p{L}{2,3}|что) (?:(?:мне|нам|вы|вами|только|сейчас) ){0,3}(?:при(?:шёл|шел|ходит|слали|сылаете|слан)|получил)))(?:,? (?:that|which|you|they|i|we|just|texted|sent|e-?mailed|me|us|got|received|was|is|came|arrived|by|via|text|sms|message|to|my|phone|in|a|an|the|from|your|bank|котор\p{L}{2,3}|что|мне|нам|вы|вами|только|сейчас|при(?:шёл|шел|ходит|слали|сылаете|слан)|получил\p{L}?|был|был\p{L}|такой|вот|это|в|по|на|из|от|вас|банка|телефон|почту|смс|sms|сообщени\p{L}{1,2})(?!\p{L})){0,7}[:,—–-]?(?: [—–-])?[ \u00a0]{1,3}["«“]?(?<! in )(?<value>\d{4,8})(?![\p{L}\d]|[.,]\d| ?(?:seconds?|minutes?|hours?|days?|times?|сек|мин|час|дн|раз|руб|рубл|₽))/giu,
    rank: 1,
    finds: [
      'код из смс ‹884213›',
      'Код подтверждения ‹4471› не подошёл',
      'the SMS code is ‹884213›',
      'my verification code ‹4471›',
      'OTP ‹884213›',
      "the code from the text message ‹482913› isn't taken either",
      'The verification code that you texted me, ‹482913›, is refused',
      'The code you sent me was ‹482913›',
      'The code that I got by text, ‹482913›, does not work',
      'My one-time password ‹482913› is not accepted',
      'authentication code: ‹482913›',
      'Код подтверждения, который пришёл, ‹482913›, не подходит',
      'Код, который вы мне прислали, ‹482913› не принимает',
      'Код, что пришёл в смс — ‹482913›',
      'одноразовый пароль ‹482913›',
      'смс-код ‹4829›',
      'Пароль из смс ‹482913› не подходит',
      'код для входа: ‹482913›',
    ],
    spares: [
      'код ошибки 884213',
      'error code 4471',
      'код подтверждения не приходит 3 дня',
      'SMS code 20 minutes late',
      'the SMS code came after 1200 seconds',
      'The verification code never came, order 482913',
      'The code you sent me was in 2025',
      'Код подтверждения не пришёл, заказ 482913',
      'Код, который пришёл на товар, артикул 482913',
      'the promo code 4471',
    ],
  },
  {
    id: 'told-code-before',
    kind: 'otp',
    keywords: ['code', 'код'],
    // What was done with it, or how it came, tells: "I got the code 482913 by text".
    pattern:
      /(?<![\p{L}\d])(?:code(?= \d{4,8},? (?:from|in|by|via) (?:(?:the|my|your|an?|that|their) )?(?:sms|text|message|e-?mail|authenticator|app)(?!\p{L}))|код\p{L}{0,2}(?= \d{4,8},? (?:из|от|в|по) (?:смс|sms|сообщени\p{L}{1,2}|уведомлени\p{L}{1,2}|пуша|письма|приложения)(?!\p{L}))|(?:got|received|texted me|sent me|was sent|was texted) (?:the|a|this) (?:pass)?code(?= \d{5,8}(?!\d))|(?:enter|entered|entering|type|typed|typing|put in) (?:in )?(?:the|your|this) (?:pass)?code|(?:при(?:шёл|шел|ходит|слали|сылаете|слан)|получил\p{L}?|ввожу|вв[её]л|ввела|ввели|вводил\p{L}?|вбиваю|набираю) (?:мне |нам |этот |ваш |вот )?код)[ \u00a0](?<value>\d{4,8})(?![\p{L}\d]|[.,]\d)/giu,
    rank: 1,
    finds: [
      'The code ‹482913› from the SMS is refused',
      'I got the code ‹482913› by text',
      'You texted me the code ‹482913› and it is wrong',
      'I enter the code ‹4829› and nothing happens',
      'Код ‹482913› из смс не принимает',
      'Пришёл код ‹482913›, он не подходит',
      'Ввожу код ‹4829›, пишет неверный',
    ],
    spares: [
      'код 482913 из каталога',
      'code 4471 from the leaflet',
      'got the code 1001 when the socket closed',
      'I got the error code 482913',
      'пришёл код ошибки 482913',
      'ввожу код товара 482913',
      'enter the code of the item, 482913',
    ],
  },
  {
    id: 'code-told-behind',
    kind: 'otp',
    keywords: ['code', 'код'],
    pattern:
      /(?<![\p{L}\d.,-])(?<value>\d{4,8})(?: is| was|,| [—–-]| это| [—–-] это| \() ?(?:(?:the|my|your) )?(?:(?:sms|text|verification|confirmation|one-time|login|sign-in|security) code|code (?:from|in) (?:the |my |your |an? )?(?:sms|text|message|e-?mail|app)|(?:смс|sms)-?код|код (?:из|от|в|по) (?:смс|sms|сообщения|уведомления|пуша)|код подтверждения|одноразовый (?:код|пароль))(?!\p{L})/giu,
    rank: 1,
    finds: [
      '‹482913› is the code from the text',
      '‹482913› was my verification code',
      '‹482913› — код из смс',
      '‹482913›, код подтверждения, не подходит',
    ],
    spares: ['482913 is the promo code', '482913 — код товара', '2025 and the code from the text', 'order 482913 needs the code from the text'],
  },
  {
    id: 'told-pin',
    kind: 'password',
    keywords: ['пин-код', 'пинкод', 'пин код', 'pin code', 'pin-code', 'pin ', 'pin:', 'pin,', 'пин '],
    pattern:
      /(?<![\p{L}\d])(?:пин[ -]?код(?:ом|а)?|pin[ -]code|(?<=(?:my|the|card|your|correct|new|old|this) )pin|(?<=(?:^|[,;:.(\n][ \t]{0,3}|(?:and|with|и|с) ))(?:pin|пин)(?= \d{4}(?:[ \t]*$|[.,;!?)](?!\d)| (?:is|was|does|do|did|не|doesn)(?!\p{L}))))(?: (?:is|был|такой))?[:,—–-]?[ \u00a0]{1,3}(?<value>\d{4,6})(?![\p{L}\d]|[.,]\d)/gimu,
    rank: 1,
    finds: [
      'PIN ‹4821›',
      'card 4111 1111 1111 1111, PIN ‹4821›.',
      'карта МИР, пин ‹4821› не подходит',
      'Мой пин-код ‹4471›',
      'пинкод ‹447100›',
      'the PIN code is ‹4471›',
      'The PIN ‹4471› of my card is refused',
    ],
    spares: ['пин-код не приходит', 'пин-код 3 раза', 'PIN code 20 minutes', 'GPIO pin 4471', 'the pin 12', 'to pin 4471 posts'],
  },
  {
    id: 'told-password',
    kind: 'password',
    keywords: ['пароль', 'паролем', 'password'],
    // Words between the two say whose it is; the value has a letter and a digit, or two of the signs that nobody writes in a word.
    pattern:
      /(?<![\p{L}\d])(?:парол(?:ь|ем)(?: (?:мой|у меня|такой|был|стоит|(?:от|для|к)(?: \p{L}[\p{L}-]{0,19}){1,5}|стар\p{L}{2}|нов\p{L}{2}))?|password(?: (?:for|to|of)(?: \p{L}[\p{L}-]{0,19}){1,5})(?: (?:is|was))?)(?: [—–-]|:)?[ \u00a0]{1,3}["«“'`]?(?<!(?:user|username|login|named|логина|пользователя) )(?<value>(?!(?:windows|win|office|android|ios|iphone|galaxy|wi-?fi|v)[\d.]{1,8}(?![\p{L}\d]))(?=\S{0,30}\p{L})(?=\S{0,30}\d)[\p{L}\d!@#$%^&*_+=?.-]{5,40}[\p{L}\d!@#$%^&*_+=])(?![\p{L}\d])/giu,
    rank: 1,
    finds: [
      'пароль мой: ‹qwerty77›',
      'пароль от почты ‹Kotik2024›',
      'Пароль от личного кабинета ‹Qwerty77›, посмотрите',
      'пароль для входа в учётную запись ‹Zima-2023›',
      'с паролем ‹Zima-2023› не входит',
      'password for the router is ‹hunter22!›',
      'My password for the online account ‹Hunter2024› is refused',
    ],
    spares: [
      'пароль от почты забыл',
      'пароль для входа 12345',
      'ввожу пароль и падает',
      'пароль от кабинета',
      'пароль от учётной записи Windows10 не подходит',
      'пароль для пользователя petrov77 сброшен',
      'password for the app v2.3.1',
      'password for the router is unknown',
    ],
  },
];
