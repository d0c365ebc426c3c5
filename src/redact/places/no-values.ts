/** What a key's value may say instead of a secret: a state, a type, another language's word for the key. In lower case. */
export const NO_VALUES: ReadonlySet<string> = new Set(
  // states and answers
  (
    'required optional mandatory needed invalid valid incorrect correct wrong bad good expired expires missing empty blank ok okay failed failure fail failing error success successful succeeded ' +
    'enabled disabled revoked rejected accepted denied unauthorized authorized unknown found updated changed created deleted removed generated received sent issued refreshed renewed ' +
    'verified validated unchanged present absent available unavailable used unused active inactive provided supplied specified given protected encrypted hidden visible masked secure ' +
    'safe weak strong short long same different set unset not yes no on off none null nil true false undefined default auto automatic manual always never pending ' +
    'prompt ask stdin interactive skipped ignored supported unsupported deprecated reset loaded stored saved cached matched mismatch mismatched match matches exists authentication ' +
    'sha1 sha224 sha256 sha384 sha512 md5 bcrypt scrypt argon2 argon2id pbkdf2 base64 utf8 utf-8 rsa2048 rsa4096 aes256 aes128 hs256 rs256 es256 ed25519 x509 ipv4 ipv6 http2 ' +
    'authenticated parsing parse validation verification header cookie query body form bearer basic digest oauth oauth2 local session login ' +
    // types and schemas
    'string str text int integer number num bool boolean bytes byte char varchar object array list dict map any void float double date datetime uuid guid json jwt password passwd token ' +
    'secret securestring secretstr optional[str] &str self this nullable blob binary keyword identifier enum type function func async await new return let const var def class static final public private ' +
    // other words for the key
    'пароль токен ключ секрет passwort kennwort contraseña senha parola hasło heslo lösenord wachtwoord passord adgangskode salasana şifre key apikey auth credentials username user login email ' +
    // Russian states
    'неверный неверен неправильный неправильно верный верно истёк истек просрочен недействителен действителен обязателен обязательно необязателен пуст пустой пусто отсутствует изменён изменен сменён сменен ' +
    'забыт забыли сброшен сброс ошибка отклонён отклонен принят не нет да есть найден получен обновлён обновлен отправлен указан задан установлен подтверждён подтвержден сохранён сохранен ' +
    // small words
    'is are was were be the a an of to in at for from with and or if by as it its my your our their his her this that these those must should can cannot will would may has have had do does did who which when where ' +
    'и в на с к по от до за для из о об у что как или но если это этот мой твой ваш наш их его её был была было были будет нужно можно нельзя'
  ).split(' '),
);
