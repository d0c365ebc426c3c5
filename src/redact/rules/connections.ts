import type { Rule } from '../rule.ts';

/** Credentials in connection strings and files that no key stands before; those in URLs and behind keys are found by their place. */
export const CONNECTIONS: readonly Rule[] = [
  {
    id: 'oracle-connection',
    kind: 'password',
    keywords: ['jdbc:oracle'],
    pattern: /jdbc:oracle:(?:thin|oci):[\w$#]{1,64}\/(?<value>[^\s"'@/]{1,128})@/gi,
    remembered: true,
    rank: 2,
    finds: ['url=jdbc:oracle:thin:scott/‹tiger›@//db.test:1521/x', '"jdbc:oracle:thin:app/‹{w12}›@db:1521:X"'],
    spares: ['jdbc:oracle:thin:@//db.test:1521/x', 'jdbc:oracle:thin:app/${{PASSWORD}@db:1521:X'],
  },
  {
    id: 'go-connection',
    kind: 'password',
    keywords: ['@tcp(', '@unix('],
    pattern: /(?<![\w.-])[\w.-]{1,64}:(?<value>[^\s"'`:]{1,128})@(?:tcp|unix)\(/g,
    remembered: true,
    rank: 2,
    finds: ['sql.Open("mysql", "app:‹{w12}›@tcp(db:3306)/x")', 'DSN=root:‹hunter2›@unix(/run/mysqld.sock)/x'],
    spares: ['app@tcp(db:3306)/x', 'root:${{PASSWORD}@tcp(db:3306)/x'],
  },
  {
    id: 'cookie-jar',
    kind: 'cookie',
    keywords: ['\ttrue\t', '\tfalse\t'],
    pattern: /^(?:#HttpOnly_)?[\w.-]{1,253}\t(?:TRUE|FALSE)\t[^\t]{1,256}\t(?:TRUE|FALSE)\t\d{1,14}\t[^\t]{1,128}\t(?<value>[^\t\r\n]{1,4096})/gim,
    remembered: true,
    rank: 2,
    finds: ['.x.test\tTRUE\t/\tFALSE\t1799999999\tsid\t‹{w24}›'],
    spares: ['a\ttrue\tb\tfalse\tc', '.x.test\tTRUE\t/\tFALSE\t0\tsid\t'],
  },
  {
    id: 'url-signature',
    kind: 'signature',
    keywords: ['amz-credential=', 'googleaccessid='],
    pattern: /(?:x-amz-credential|x-goog-credential)=(?<value>[\w%./@+-]{16,256})/gi,
    rank: 2,
    finds: ['?X-Amz-Credential=‹AKIA{u16}%2F20261122%2Feu-west-1%2Fs3%2Faws4_request›&X-Amz-Date=20261122T100211Z'],
    spares: ['?X-Amz-Credential=<credential>&x=1'],
  },
];
