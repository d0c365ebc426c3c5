/** Where the person's own words go on after a message without quotes: a conjunction, how often or where, another alphabet. */
const GOES_ON =
  /,? (?:although|though|whereas|since (?:the|i|we|somebody|yesterday)|because (?:the|i|we)|even (?:though|when)|every (?:time|single|day|night)|each time|over and over|for obvious|and (?:the|i|we|no|then)|but (?:i|we|the|it)|when (?:i|we)|if (?:i|we)|хотя|но|если|когда)(?![a-zа-я])|, (?:which|so|as|while|и|а|это|что|где)(?![a-zа-я])|(?<=^(?:[^а-яё'"]|'[^'а-яё]*'|"[^"а-яё]*"){3,}) (?:[—–-] )?[а-яё]|\s[—–]\s| in (?:[\w.-]+\/)+[\w.-]+/i;

/** A message up to where the person goes on. */
export function withoutOwnVoice(message: string): string {
  const end = message.search(GOES_ON);
  return end < 4 ? message : message.slice(0, end).trimEnd();
}
