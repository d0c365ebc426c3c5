import { lowerPattern } from '../letter-pattern.ts';
import { namesDeviceOrSite } from '../rules/missing/setting.ts';

/** What is somebody's own wherever it stands, and what has no place at all: what runs programs, shows them or is one. */
const SCREENS_AND_LINES = lowerPattern(
  [
    '(?<![\\p{L}\\p{N}])(?:lap ?tops?|computers?|pcs?|screens?|displays?|monitors?|(?:smart|i)?phones?(?! ?(?:number|box|booth|[:+\\p{N}]))|tablets?|cameras?|chargers?|tvs?|televisions?|consoles?|wi-?fi|routers?|modems?|internet|broadband|vpn|apps?|applications?|programs?|software|web ?sites?|(?<!(?:building|construction) )sites?|(?:web ?)?pages?|browsers?|accounts?|profiles?|passwords?|log(?:ging)? ?in|sign(?:ing)? ?in|servers?)(?!\\p{L})',
    '(?<!\\p{L})(?:ноут\\p{L}*|компьютер\\p{L}*|комп(?!\\p{L})|экран\\p{L}*|монитор\\p{L}*|(?:смарт|мобильн\\p{L}+ )?(?:фон|телефон)\\p{L}{0,2}(?!\\p{L})(?! ?[:+\\p{N}])|планшет\\p{L}*|айфон\\p{L}*|принтер\\p{L}*|сканер\\p{L}*|роутер\\p{L}*|модем\\p{L}*|телевизор\\p{L}*|вай-?фа\\p{L}+|интернет\\p{L}*|инет\\p{L}?|приложени\\p{L}+|программ\\p{L}+|сайт\\p{L}*|портал\\p{L}*|страниц\\p{L}+|браузер\\p{L}*|(?:личн\\p{L}+ )?кабинет\\p{L}*|аккаунт\\p{L}*|уч[её]тн\\p{L}+|профил\\p{L}+|парол\\p{L}+|сервер\\p{L}*)',
  ].join('|'),
);

/** Whether a device, a site, an app or a line to them is named in a text in lower case: who speaks of it tells at an address where they live. */
export function namesOwnThing(text: string): boolean {
  return SCREENS_AND_LINES.test(text) || namesDeviceOrSite(text);
}
