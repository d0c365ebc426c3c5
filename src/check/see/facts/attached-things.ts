/** What people attach; for patterns in plain text. */
export const THING =
  '(?:screen ?shots?|screen ?grabs?|screen recordings?|screens?|shots?|photos?|photographs?|pictures?|pics?|images?|videos?|clips?|recordings?|films?|scans?|files?|logs?|log ?files?|pdfs?|documents?|letters?|receipts?|reports?|traces?|stack ?traces?|patch(?:es)?|diffs?|dumps?|zips?|archives?|copies|copy|proof|gifs?|samples?|examples?|projects?|test ?cases?|configs?|har|invoices?|statements?|scan)';
/** The same in Russian. */
export const RUSSIAN_THING =
  '(?:скрин(?:ы|а|ов|шот(?:ы|а|ов|е|ом)?|е|ом)?|снимо?к(?:и|а|ов|е|ом)?(?: экрана)?|фото(?:графи[яиюей]{1,2})?|фотк[аиуе]|видео|ролик[иа]?|запис[ьи](?: экрана)?|скан(?:ы|а|ов)?|файл(?:ы|а|ов)?|лог(?:и|а|ов)?|журнал(?:ы|а|ов)?|документ(?:ы|а|ов)?|чек(?:и|а|ов)?|копи[яию]|отчет(?:ы|а|ов)?|дамп(?:ы|а|ов)?|архив(?:ы|а|ов)?|патч|квитанци[яию]|выписк[аиу]|переписк[аиу]|акт|пример(?:ы|а)?|картинк[аиуе]|договор|письмо|подтверждени[ея]|справк[аиу]|накладн[аяую]{2}|трейс|стектрейс|проект|гифк[ауи])';
/** Not a paper: what shows a fault is sent in an archive, and papers are kept in one. */
export const NO_PAPER =
  '(?!(?:documents?|letters?|receipts?|reports?|invoices?|statements?|copies|copy|files?|notes?|mails?|e-?mails?|messages?|tickets?|contracts?|bills?|forms?|records?|recordings?|projects?|документ|договор|акт|справк|письм|выписк|квитанц|накладн|переписк|подтвержден|запис|отчет|проект|копи|чек|файл)[а-яa-z]*(?![а-яa-z-]))';
/** What is attached or enclosed, but spoken of besides. */
export const PAPER =
  '(?:slips?|photocop(?:y|ies)|bundles?|pcaps?|captures?|transcripts?|backtraces?|core dumps?|headers?|minidumps?|forms?|sheets?|lists?|drawings?|sketch(?:es)?|spreadsheets?|tables?|scripts?|mails?|e-?mails?|notes?|bills?|contracts?|declarations?|certificates?|quotes?|tickets?|labels?|maps?|code|correspondence|confirmations?|specs?|printouts?|readings?|outputs?|replays?|saves?|sources?|details|evidence|docs?|cards?|page|pages|pieces?|graph|chart|waybill|policy|message|text|data|export|csv|xml|json|power of attorney|version|program|application|fix|testcase|exploit|change|changes)';
/** What shows something, for a person to see, in Russian. */
export const RUSSIAN_PICTURE = '(?:скрин(?:шот)?ы?|снимо?ки? экрана|фото(?:графии|графия)?|фотки?|видео|запись экрана|сканы?)';
/** Matches where no verb and no negation comes before the sentence ends: a few words about a picture have none. */
export const NO_VERB =
  "(?![^.!?]*(?<![a-z])(?:is|are|was|were|has|have|had|does|do|did|will|can|cannot|can't|shows?|don't|doesn't|won't|isn't|aren't|not|no|gets?|go|goes|come|comes|stay|stays|keep|keeps|upload|appear|appears|load|loads|open|opens|save|fail|fails|need|takes?|should|must|would|could|missing|gone|lost|broken|wrong|upside|blurred|duplicated|fails?)(?![a-z]))";
/** The same in Russian. */
export const NO_RUSSIAN_VERB =
  '(?![^.!?]*(?<![а-я])(?!(?:макет|билет|пакет|или)(?![а-я]))(?:не|нет|[а-я]{2,14}(?:ет|ит|ют|ат|ят|тся|лся|лась|лись|ал|ала|али|ил|ила|или|ло|(?<!ос)ть))(?![а-я]))';
