import { readBare } from '../read-bare.ts';
import type { Syntax } from '../syntax.ts';

const before = /(?:login|user|username|логин|имя|пользователь|учётка)[ \t]{0,2}[/:&|][ \t]{0,2}$/iu;

/** A user and a password in one breath, as people write them. */
export const USER_AND_PASSWORD: readonly Syntax[] = [
  {
    id: 'slash-pair',
    begins: ' \t:=—–-',
    link: /[ \t]{0,4}[:=—–-][ \t]{0,4}[^\s/:]{1,64}[ \t]{0,4}[/:][ \t]{0,4}/uy,
    before,
    read: readBare,
    finds: ['login/password: ivan / ‹hunter2›', 'логин / пароль: ivan/‹Кот422›', 'user:password = ivan:‹hunter›'],
    spares: ['login/password: <login>/<password>', 'user/password: required'],
  },
  {
    id: 'slash-words',
    begins: ' \t',
    link: /[ \t]{1,4}[^\s/:]{1,64}[ \t]{0,4}[/:][ \t]{0,4}/uy,
    before,
    read: readBare,
    need: 'little',
    finds: ['логин/пароль ivan/‹Кот422›'],
    spares: ['логин/пароль не подходят / ошибка', 'login/password form / page'],
  },
];
