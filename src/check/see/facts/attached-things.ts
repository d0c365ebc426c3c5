/** What people attach, English and Russian; for patterns in plain text. */
export const THING =
  '(?:screen ?shots?|screen ?grabs?|screen recordings?|screens?|shots?|photos?|photographs?|pictures?|pics?|images?|videos?|clips?|recordings?|films?|scans?|files?|logs?|log ?files?|pdfs?|documents?|letters?|receipts?|reports?|traces?|stack ?traces?|patch(?:es)?|diffs?|dumps?|zips?|archives?|copies|copy|proof|gifs?|samples?|examples?|projects?|test ?cases?|configs?|har|invoices?|statements?|scan)';
export const RUSSIAN_THING =
  '(?:скрин(?:ы|а|ов|шот(?:ы|а|ов|е|ом)?|е|ом)?|снимо?к(?:и|а|ов|е|ом)?(?: экрана)?|фото(?:графи[яиюей]{1,2})?|фотк[аиуе]|видео|ролик[иа]?|запис[ьи](?: экрана)?|скан(?:ы|а|ов)?|файл(?:ы|а|ов)?|лог(?:и|а|ов)?|журнал(?:ы|а|ов)?|документ(?:ы|а|ов)?|чек(?:и|а|ов)?|копи[яию]|отчет(?:ы|а|ов)?|дамп(?:ы|а|ов)?|архив(?:ы|а|ов)?|патч|квитанци[яию]|выписк[аиу]|переписк[аиу]|акт|пример(?:ы|а)?|картинк[аиуе]|договор|письмо|подтверждени[ея]|справк[аиу]|накладн[аяую]{2}|трейс|стектрейс|проект|гифк[ауи])';
/** What is attached or enclosed, but spoken of besides. */
export const PAPER =
  '(?:forms?|sheets?|lists?|drawings?|sketch(?:es)?|spreadsheets?|tables?|scripts?|mails?|e-?mails?|notes?|bills?|contracts?|declarations?|certificates?|quotes?|tickets?|labels?|maps?|code|correspondence|confirmations?|specs?|printouts?|readings?|outputs?|replays?|saves?|minidumps?|sources?|details|evidence|docs?|cards?|page|pages|pieces?|graph|chart|waybill|policy|message|text|data|export|csv|xml|json|power of attorney|version|program|application|fix|testcase|exploit|change|changes)';
