import type { Key, Reading } from '../place.ts';
import { readBare } from '../read-bare.ts';
import { readQuoted } from '../read-quoted.ts';
import { readUntil } from '../read-until.ts';
import { readOnlyQuoted, readSetting, readValue } from '../read-value.ts';
import type { Syntax } from '../syntax.ts';
import { looksRandom } from '../value-looks.ts';

/** A word by itself: no member, no request line, and for all but a password what a program made up. */
function readWord(text: string, at: number, { kind }: Key): Reading | undefined {
  const reading = readBare(text, at);
  const value = reading === undefined ? '' : text.slice(reading.start, reading.end);
  return /^[\p{L}_]+[=:/]/u.test(value) || (kind !== 'password' && !looksRandom(value)) ? undefined : reading;
}

/** Names and values with nothing but a blank or a word between them: options of commands, settings, sentences. */
export const WORDS: readonly Syntax[] = [
  {
    id: 'option',
    begins: ' \t',
    link: /[ \t]{1,8}(?![-|&;<>])/uy,
    when: ({ dashes }) => dashes > 0,
    read: readValue,
    finds: [
      'mysql --password ‹hunter2› -h db',
      'tool --api-key "‹9f8e7d6c5b4a39281706f5e4›"',
      'keytool -storepass ‹s3cret1› -list',
      "x --token '‹9d8f7a6b5c4e›'",
    ],
    spares: [
      '--password <password>',
      '--password string   the password',
      'use --password to set it',
      '--password --user x',
      '--token-file /x/y',
      '--password $PASSWORD',
    ],
  },
  {
    id: 'environment',
    begins: ' \t',
    link: /[ \t]{1,8}(?!=)/uy,
    before: /(?:^|\n)[ \t]{0,40}(?:ENV|ARG|setenv|SetEnv|setx|export|set)[ \t]{1,8}$/u,
    read: readSetting,
    finds: ['ENV DB_PASSWORD ‹hunter2›', 'setenv API_TOKEN ‹9d8f7a6b5c4e›', 'setx API_TOKEN ‹9d8f7a6b5c4e›'],
    spares: ['ENV DB_PASSWORD $X', 'ARG DB_PASSWORD', 'set password = x'],
  },
  {
    id: 'login',
    begins: ' \t\r\n',
    link: /[ \t\r\n]{1,20}(?:\d )?/uy,
    before:
      /(?:login|user|username|account)[ \t]{1,8}(?!(?:and|or|with|without|by|via|using|uses|has|the|an?|no|in|for|on|to|и|или|с|без|по)[ \t])\S{1,100}[ \t\r\n]{1,20}$/iu,
    when: ({ kind }) => kind === 'password',
    read: readBare,
    finds: [
      'machine x.test login ivan password ‹hunter2›',
      'machine x.test\n  login ivan\n  password ‹hunter›\n',
      'username ivan password 7 ‹08701E1D5D4C53›',
    ],
    spares: [
      'user requested password reset',
      'login required password expired',
      'the username and password instead',
      'вход: username и password отдельно',
    ],
  },
  {
    id: 'statement',
    begins: ' \t(',
    link: /(?:[ \t]{0,4}\([^)\n]{0,20}\))?[ \t]{1,8}(?=')/uy,
    when: ({ kind }) => kind === 'password',
    before: /(?:with|encrypted|unencrypted|set|by|user|role|login|alter|create|rolpassword)[ \t]{1,8}(?:[\w"'@.%-]{1,60}[ \t]{1,8}){0,2}$/iu,
    read: readQuoted,
    finds: ["ALTER USER ivan WITH PASSWORD '‹hunter2›';", "CREATE ROLE x LOGIN PASSWORD '‹it''s me›'"],
    spares: ["ALTER USER ivan WITH PASSWORD '';"],
  },
  {
    id: 'call',
    begins: ' \t(',
    link: /[ \t]{0,2}\([ \t\n]{0,8}(?=[rbufL@$]{0,2}["'`])/uy,
    before: /(?:^|[^\p{L}\p{N}_])$/u,
    when: ({ text }) => /^(?:[\w.]{0,40}\.)?(?:set|with|use|add)/iu.test(text),
    read: readOnlyQuoted,
    finds: ['config.setPassword("‹hunter2›");', '.withToken("‹9d8f7a6b5c4e›")'],
    spares: ['setPassword("")', 'config.setPassword(password)', 'getToken("name1234")', 'setPasswordField("abc12345")'],
  },
  {
    id: 'bare-call',
    begins: ' \t(',
    link: /[ \t]{0,2}\([ \t\n]{0,8}(?=[rbufL@$]{0,2}["'`])/uy,
    when: ({ text }) =>
      !/(?:^|\.)(?:get|find|fetch|has|is|check|validate|parse|remove|delete|describe|read|load|new|create|make|verify|compare|hash|encrypt|encode|log|print)/iu.test(
        text,
      ),
    read: readOnlyQuoted,
    need: 'little',
    finds: ['.password("‹hunter2›")', 'Token("‹9d8f7a6b5c4e›")'],
    spares: ['password("Enter password")', 'getPassword("abc12345")', "password('required')"],
  },
  {
    id: 'quoted-word',
    begins: ' \t',
    link: /[ \t]{1,4}(?=["'«“`])/uy,
    when: ({ kind }) => kind === 'password',
    read: readQuoted,
    finds: ['with the password "‹hunter2›" it works', 'мой пароль «‹кот Барсик›» не подходит'],
    spares: ['the password "reset" page', 'password "must be set"', "Unexpected token 'export'"],
  },
  {
    id: 'sentence',
    begins: ' \t',
    link: /[ \t]{1,4}(?:is now|was set to|was changed to|set to|changed to|will be|is|was|это|был|была|стал|теперь|такой)(?:[ \t]{0,2}:)?[ \t]{1,4}/iuy,
    read: (text, at) => readQuoted(text, at) ?? readBare(text, at),
    bareNeed: 'little',
    finds: [
      'the password is ‹hunter2›',
      'PASSWORD IS ‹hunter2›',
      'my password was "‹qwerty›".',
      'password was changed to ‹Zx9!kkq›',
      'пароль был ‹Кот422›',
      'the api key is ‹9f8e7d6c5b4a39281706f5e4›',
    ],
    spares: [
      'the password is incorrect',
      'password is required',
      'the token is expired',
      'пароль был изменён',
      'token is not valid',
      'the key is missing',
    ],
  },
  {
    id: 'for-whom',
    begins: ' \t([',
    link: /[ \t]{1,4}(?:(?:for|of|to|from|от|для|к|пользователя|почты|входа)[ \t]{1,4}(?:'[^'\n]{1,80}'|[^\n:=,;]{1,50}?)|\([^)\n]{1,30}\)|\[[^\]\n]{1,30}\])[ \t]{0,4}(?::(?!\/\/)|=(?!=)|[ \t](?:is|—|–)[ \t])[ \t]{0,8}/uy,
    read: (text, at) => readQuoted(text, at) ?? readBare(text, at),
    bareNeed: 'little',
    finds: [
      'Password for user ivan: ‹hunter2›',
      'пароль от почты: ‹Кот422›',
      'password for ivan is ‹hunter2›',
      "Password for 'https://ivan@x.test': ‹hunter2›",
    ],
    spares: ['Password for user ivan: expired', 'password for ivan: incorrect', 'token for user: refreshed'],
  },
  {
    id: 'dash',
    begins: ' \t',
    link: /[ \t]{1,4}(?:[—–-]|->)[ \t]{1,4}/uy,
    read: (text, at) => readQuoted(text, at) ?? readBare(text, at),
    bareNeed: 'little',
    finds: ['логин — ivan, пароль — ‹Кот422›', 'password - ‹hunter2›', 'password -> ‹hunter2›'],
    spares: ['пароль — это секрет', 'Password - required', 'token - 42'],
  },
  {
    id: 'cell',
    begins: ' \t|│',
    link: /[ \t]{0,40}[|│][ \t]{0,40}/uy,
    before: /(?:^|[|│\n])[ \t]{0,40}[^|│\n]{0,40}$/u,
    read: readUntil(/[ \t]*[|│\r\n]/u),
    need: 'little',
    finds: ['| password | ‹hunter2› |', '│ api token │ ‹9d8f7a6b5c4e3f2a11› │'],
    spares: ['| password | string |', '| token | required | the token |', '| password | yes | 8 characters |'],
  },
  {
    id: 'next-line',
    begins: ' \t:',
    link: /[ \t]{0,4}:[ \t]{0,4}\r?\n[ \t]{0,40}/uy,
    read: readUntil(/[\r\n]/u, 'bare'),
    need: 'little',
    finds: ['Пароль:\nКот422', 'Password:\n  ‹hunter2›\n'].map((text) => text.replace('\nКот422', '\n‹Кот422›')),
    spares: ['password:\n  type: string', 'Password:\nUser: ivan', 'token:\n  enabled: true'],
  },
  {
    id: 'blank',
    begins: ' \t',
    link: /[ \t]{1,20}(?:[0-9] )?(?![-([{<=|])/uy,
    read: readWord,
    need: 'little',
    finds: ['requirepass ‹hunter22›', 'пароль ‹qwerty12› не подходит', 'password ‹Zx9!kkq1›'],
    spares: [
      'password reset',
      'token sha256',
      'пароль не подходит',
      'password hashing with argon2',
      'secret key',
      'tokens per minute',
      'password for user1',
    ],
  },
];
