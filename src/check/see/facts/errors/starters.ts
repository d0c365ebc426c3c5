/** How programs begin what they tell, and people seldom: with the thing, the wish or the failure, and no subject. */
const STARTER =
  /^(?:already|incorrect|undefined|locked|verification|please|maximum|insufficient|name|enter|face|invalid|unknown|unexpected|cannot|could|unable|no|not|access|card|payment|request|something|sorry|file|page|session|code|password|user|username|server|connection|network|document|field|service|operation|activation|backup|failed|failure|limit|too|wrong|check|update|device|disk|login|transaction|permission|license|licence|product|signature|certificate|token|item|authentication|timeout|out of|missing|required|you already|you are not|you do not|you don't|your (?:card|session|account|request|file|payment|password)|this (?:file|page|card|account|item|field|content|site|code)|неверн[а-я]+|не|нет|недостаточно|ошибка|карта|код|сессия|сервер|доступ|операция|превышен[аоы]?|ист[её]к[а-я]*|срок|файл|заполните|введите|проверьте|повторите|плат[её]ж|пользователь|аккаунт|уч[её]тная|соединение|сервис|что-то|невозможно|отказано|запрос|услуга|данные|документ|устройство|связь|нарушен[а-я]*|слишком|лимит|пароль|логин|номер|сертификат|подпись|объект|поле|некорректн[а-я]+|задание|возврат|канал|ключ|значение)(?![a-zа-я])/;

/** Whether plain words begin as a program's message does. */
export function beginsAsMessage(words: string): boolean {
  return STARTER.test(words);
}
