/**
 * A telephone number as people in Britain write it, without the country's code: "07700 900123", "020 7946 0958", "(01632) 960123". So grouped, and with its
 * zero, it is written nowhere else.
 */
export const BRITISH_PHONE =
  '(?:\\(?07\\d{3}\\)?[ -]\\d{3}[ -]?\\d{3}|\\(?02\\d\\)?[ -]\\d{4}[ -]?\\d{4}|\\(?01\\d{3}\\)?[ -]\\d{3}[ -]?\\d{3}|\\(?01(?:1\\d|\\d1)\\)?[ -]\\d{3}[ -]\\d{4}|0(?:3\\d\\d|80\\d|84\\d|87\\d)[ -]\\d{3}[ -]\\d{4})';
