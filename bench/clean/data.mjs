// Files that are attached beside logs: tables, minified code, style sheets, pictures and certificates as text.
import { hex, letters, number, pick } from '../random.mjs';
import { base64, date, iso, md5, name, sha256, uuid, version, word } from './values.mjs';

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const KEYS = ['Ctrl+Shift+P', 'Alt+F4', 'Cmd+K Cmd+S', 'Ctrl+Alt+Delete', 'Shift+Insert'];
const wrapped = (text, width) => text.match(new RegExp(`.{1,${width}}`, 'g')).join('\n');
const letter = (random) => letters(random, 1, 'abcdefghijklmnopqrstuvwxyz');
const minified = (random) =>
  `function ${letter(random)}(${letter(random)},t){return t.${word(random)}?(${letter(random)}=t.token,${letter(random)}.key=${number(random, 900)},!0):(e.password=void 0,"${word(random)}-${word(random)}")}var ${letters(random, 2, ALNUM.slice(0, 52))}={secret:!1,auth:${letter(random)}(${number(random, 999)}),"${word(random)}":0x${hex(random, 6)},sk:"${word(random)}"};`;

/** Each makes one entry, of one line or more. @type {readonly ((random: () => number) => string)[]} */
export const DATA = [
  (random) =>
    `id;created;order;total;state;hash\n${Array.from({ length: 6 }, () => `${number(random, 1e6)};${date(random)};${100_000 + number(random, 899_999)};${number(random, 9e4) / 100};${pick(random, ['paid', 'open'])};${md5(random)}`).join('\n')}`,
  (random) => `${uuid(random)},${iso(random)},${number(random, 1e5)},"${word(random)}, ${word(random)}",${random().toFixed(15)},${hex(random, 24)}`,
  (random) => Array.from({ length: 8 }, () => minified(random)).join(''),
  (random) =>
    `.sk-${word(random)}-${word(random)}{animation:sk-${word(random)}delay 1.2s infinite}.css-${letters(random, 6, ALNUM.toLowerCase())}-${word(random)}__key{color:#${hex(random, 6)};background:url(data:image/svg+xml;base64,${base64(random, 120)})}`,
  (random) => `<img alt="screen" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA${base64(random, 700)}==">`,
  (random) =>
    `Content-Type: image/png; name="screen.png"\nContent-Transfer-Encoding: base64\nContent-ID: <${hex(random, 12)}>\n\n${wrapped(base64(random, 1216), 76)}`,
  (random) => `-----BEGIN CERTIFICATE-----\nMIID${wrapped(`${base64(random, 60)}${base64(random, 640)}`, 64)}\n-----END CERTIFICATE-----`,
  (random) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${base64(random, 43)} deploy\nssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ${base64(random, 336)}= ci`,
  (random) =>
    `    "keybinding": "${pick(random, KEYS)}", "key": "ctrl+${letter(random)}", "command": "${word(random)}.${word(random)}.token", "when": "editorTextFocus && !secret"`,
  (random) =>
    `//# sourceMappingURL=${word(random)}.${hex(random, 8)}.js.map\n{"version":3,"sources":["../src/${word(random)}.ts"],"mappings":"${letters(random, 300, `${ALNUM};,`)}"}`,
  (random) =>
    `api_key: <your-api-key>\ntoken: \${${word(random).toUpperCase()}_TOKEN}\npassword: changeme\nsecret: xxxxxxxxxxxxxxxx\nclient_secret: {{ .Values.${word(random)} }}\nAuthorization: Bearer <token>`,
  (random) =>
    `const token = await readToken(${word(random)});\nconst password = process.env.DB_PASSWORD;\nif (apiKey === undefined) throw new Error('API key is required');\nlet secretName = '${name(random)}';\nconst { key, value } = entry;`,
  (random) => `${sha256(random)}  ${name(random)}-${version(random)}.tar.gz\n${md5(random)}  ./${word(random)}/${word(random)}.bin`,
  (random) => `00000${hex(random, 3)}  ${Array.from({ length: 16 }, () => hex(random, 2)).join(' ')}  |${letters(random, 16, `${ALNUM}....`)}|`,
  (random) =>
    `SELECT id, token_type, password_changed_at FROM sessions WHERE id = ${number(random, 1e6)} AND key = $1; -- ${number(random, 900)} rows`,
  (random) =>
    `Заказ № ${number(random, 1e8)} от ${date(random)}: статус «оплачен», сумма ${number(random, 9e4)},00 руб., артикул ${letters(random, 3, ALNUM.slice(0, 26))}-${number(random, 1e5)}, версия ${version(random)}`,
  (random) =>
    `Windows 10.0.${number(random, 30_000)}.${number(random, 5_000)}; driver oem${number(random, 99)}.inf; {${uuid(random).toUpperCase()}}; HRESULT 0x8${hex(random, 7).toUpperCase()}`,
  (random) => `${Array.from({ length: 12 }, () => word(random)).join(' ')}. ${Array.from({ length: 9 }, () => word(random)).join(' ')}.`,
];
