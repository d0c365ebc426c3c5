import { readQuoted } from '../read-quoted.ts';
import { readUntil } from '../read-until.ts';
import type { Syntax } from '../syntax.ts';

const untilMark = readUntil(/<\/|\]\]>|</u);

/** The value up to the tag that closes it: what another tag follows, as in `Bearer <token>` above a line with `<your-key>`, is none. */
const untilTag: typeof untilMark = (text, at) => {
  const reading = untilMark(text, at);
  return reading && /^\s{0,40}(?:<\/|\]\]>|$)/u.test(text.slice(reading.end, reading.end + 44)) ? reading : undefined;
};

/** The value within an element; on a line of its own only where the element's end follows, for what stands in angles may be no element. */
const insideElement: Syntax['read'] = (text, at, key) => {
  const reading = untilTag(text, at);
  const isOnOwnLine = /[\r\n]/u.test(text.slice(key.end, at));
  return reading && isOnOwnLine && !/^\s{0,40}(?:<\/|\]\]>)/u.test(text.slice(reading.end, reading.end + 48)) ? undefined : reading;
};

/** Elements, and names and values that stand in two members, two attributes or two elements. */
export const MARKUP: readonly Syntax[] = [
  {
    id: 'element',
    begins: ' \t\n>',
    link: /(?:\s[^<>\n]{0,200})?>\s{0,40}(?:<!\[CDATA\[)?/uy,
    before: /<(?:[\w-]{1,30}:)?$/u,
    read: insideElement,
    finds: [
      '<password>‹hunter2›</password>',
      '<ns:Password type="x">‹hunter2›</ns:Password>',
      '<apiKey><![CDATA[‹9f8e7d6c5b4a39281706f5e4›]]></apiKey>',
      '<password>\n  ‹hunter2›\n</password>',
    ],
    spares: [
      '<password></password>',
      '<password>${x}</password>',
      '<password/>',
      '<PasswordHash>abc12345</PasswordHash>',
      '<token>expired</token>',
      'use <your-api-key>\nhunter2hunter2 is next',
    ],
  },
  {
    id: 'name-element',
    begins: ' \t\n<',
    link: /\s{0,8}<\/[\w:.-]{1,40}>\s{0,200}<[\w:.-]{1,40}(?:\s[^<>\n]{0,100})?>\s{0,40}(?:<!\[CDATA\[)?/uy,
    before: />\s{0,40}$/u,
    read: untilTag,
    finds: ['<name>DB_PASSWORD</name>\n  <value>‹hunter2›</value>', '<key>apiToken</key><string>‹9d8f7a6b5c4e3f2a›</string>'],
    spares: ['<th>Password</th><th>Login</th>', '<name>password_field_id</name><value>hunter2</value>', '<td>Password</td>\n<td>required</td>'],
  },
  {
    id: 'attribute-pair',
    begins: '"\'',
    link: /["']\s{1,40}(?:[\w:.-]{1,40}=["'][^"'<>\n]{0,100}["']\s{1,20}){0,3}(?:value|content|data|val)\s?=\s?(?=["'])/iuy,
    before: /(?:name|key|id|property|field|type)\s?=\s?["']$/iu,
    read: readQuoted,
    finds: [
      '<add key="DbPassword" value="‹hunter2›" />',
      '<entry key="password" value="‹hunter2›"/>',
      '<input type="password" name="password" id="p" value="‹hunter2›">',
      '<input type="password" name="pw" value="‹hunter2›">',
      '<Add Key="ApiSecret" Value="‹hunter2›"/>',
    ],
    spares: ['<input name="password" value="">', '<entry key="jetbrains.keymap" value="executed" />', '<add key="TokenExpiry" value="1234567"/>'],
  },
  {
    id: 'named-element',
    begins: '"\'',
    link: /["'][^<>\n]{0,200}>\s{0,40}(?:<!\[CDATA\[)?(?:<value>)?/uy,
    before: /(?:name|key|id|property)\s?=\s?["']$/iu,
    read: untilTag,
    finds: [
      '<string name="api_key">‹9f8e7d6c5b4a39281706f5e4›</string>',
      '<entry key="password">‹hunter2›</entry>',
      '<property name="password"><value>‹hunter2›</value></property>',
    ],
    spares: [
      '<string name="password">Password</string>',
      '<label for="password">Password1</label>',
      '<string name="password_hint">At least 8 characters</string>',
    ],
  },
  {
    id: 'member-pair',
    begins: '\\"\'',
    link: /\\?["']\s{0,20},\s{0,200}(?:\\?["']?\w{1,30}\\?["']?\s{0,4}:\s{0,4}(?:\w{1,30}|\\?["'][^"'\\\n]{0,100}\\?["'])\s{0,20},\s{0,200}){0,2}\\?["']?(?:value|val|content|text|data|secret|defaultValue)\\?["']?\s{0,4}[:=]\s{0,20}(?=\\?["'])/iuy,
    before: /["']?(?:name|key|id|field|property|parameter|title|label|variable|header|k|n)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']$/iu,
    read: readQuoted,
    finds: [
      '{"name": "DB_PASSWORD", "value": "‹hunter2›"}',
      '{"name": "DB_PASSWORD",\n  "value": "‹hunter2›"\n}',
      '{\\"key\\":\\"apiToken\\",\\"value\\":\\"‹9d8f7a6b5c4e3f2a›\\"}',
      '{"name":"password","sensitive":true,"value":"‹hunter2›"}',
      "{ name: 'X-Api-Key', value: '‹9f8e7d6c5b4a39281706f5e4›' }",
      '{"Key":"api_token","Value":"‹9d8f7a6b5c4e3f2a›"}',
    ],
    spares: ['{"name": "DB_PASSWORD", "value": ""}', '{"name": "password", "type": "text"}', '{"name":"token_count","value":"hunter22"}'],
  },
  {
    id: 'line-pair',
    begins: '"\' \t\r\n',
    link: /["']?[ \t]{0,8}\r?\n[ \t]{0,40}(?:value|val)["']?[ \t]{0,4}[:=][ \t]{0,8}/iuy,
    before: /(?:name|key)[ \t]{0,4}[:=][ \t]{0,4}["']?$/iu,
    read: (text, at) => readQuoted(text, at) ?? readUntil(/[ \t]#|[\r\n]/u, 'line')(text, at),
    finds: ['- name: DB_PASSWORD\n  value: ‹hunter2›\n', '- name: "API_TOKEN"\n  value: "‹9d8f7a6b5c4e3f2a›"'],
    spares: ['- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:', '- name: TOKEN_TTL\n  value: 36000'],
  },
  {
    id: 'form-part',
    begins: '"',
    link: /"[ \t]{0,4}\r?\n(?:[\w-]{1,40}:[^\n]{0,120}\n)?\r?\n/uy,
    before: /form-data;[ \t]{0,4}name="$/iu,
    read: readUntil(/[\r\n]/u),
    finds: [
      'Content-Disposition: form-data; name="password"\r\n\r\n‹hunter2›\r\n--x',
      'content-disposition: form-data; name="token"\n\n‹9d8f7a6b5c4e3f2a›\n',
    ],
    spares: ['Content-Disposition: form-data; name="password"\r\n\r\n\r\n--x'],
  },
  {
    id: 'variable-block',
    begins: '"\'',
    link: /["']\s{0,4}\{\s{0,40}(?:\w{1,20}\s{0,20}=\s{0,4}[^\n{}]{1,100}\n\s{0,40}){0,6}default\s{0,20}=\s{0,4}(?=")/uy,
    before: /variable\s{1,4}["']$/u,
    read: readQuoted,
    finds: ['variable "db_password" {\n  type    = string\n  default = "‹hunter2›"\n}'],
    spares: ['variable "db_password" {\n  type = string\n}', 'variable "db_password" {\n  default = ""\n}'],
  },
];
