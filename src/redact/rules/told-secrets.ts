import type { Rule } from '../rule.ts';

/** Secrets as people tell them in a sentence, where no sign stands between the word and the value. */
export const TOLD_SECRETS: readonly Rule[] = [
  {
    id: 'told-code',
    kind: 'otp',
    keywords: ['code', 'код', 'otp'],
    pattern:
      /(?<![\p{L}\d])(?:(?:one-time|sms|text message|verification|confirmation|login|sign-in|security) (?:pass)?code(?: (?:is|was|i got(?: is| was)?))?|otp(?: (?:is|was|code))?|код(?:ом|а)? (?:(?:из|от|по|в) (?:смс|sms|сообщения|уведомления|пуша)|подтверждения|для входа)(?: (?:был|такой|пришёл|пришел|вот))?|code(?= \d{4,8} (?:from|in) (?:the |my |your |an? )?(?:sms|text|message|e-?mail|app)(?!\p{L}))|код(?= \d{4,8} (?:из|от|в) (?:смс|sms|сообщения|уведомления|пуша|письма|приложения)(?!\p{L})))[:,—–-]?[ \u00a0]{1,3}(?<value>\d{4,8})(?![\p{L}\d]|[.,]\d)/giu,
    rank: 1,
    finds: [
      'код из смс ‹884213›',
      'Код подтверждения ‹4471› не подошёл',
      'the SMS code is ‹884213›',
      'my verification code ‹4471›',
      'OTP ‹884213›',
      'The code ‹482913› from the SMS is refused',
      'Код ‹482913› из смс не принимает',
    ],
    spares: [
      'код ошибки 884213',
      'error code 4471',
      'код подтверждения не приходит 3 дня',
      'SMS code 20 minutes late',
      'the promo code 4471',
      'код 482913 из каталога',
      'code 4471 from the leaflet',
    ],
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
