import { markedSpans } from './marked-spans.ts';

/**
 * A corpus of secrets at their places, made anew from a seed: every syntax with names and values of many kinds, and lines of the sort people complain
 * about when a tool takes them for secrets. The syntaxes are those that the formats' documentation describes, the values are made up.
 */
export interface PlaceSample {
  /** The template it was made from. */
  readonly about: string;
  readonly text: string;
  /** Where the planted values stand; none in a line that holds no secret. */
  readonly spans: readonly (readonly [number, number])[];
}

interface Ingredients {
  readonly name: string;
  readonly value: string;
  readonly user: string;
  readonly random: () => number;
}

interface Template {
  readonly about: string;
  readonly names: readonly string[];
  readonly values: readonly ValueKind[];
  /** The text, with the value between ‹ and ›. */
  readonly make: (ingredients: Ingredients) => string;
}

type ValueKind = 'word' | 'weak' | 'strong' | 'signs' | 'hex' | 'base64' | 'url64' | 'uuid' | 'phrase' | 'russian' | 'digits';

const ALPHABETS = {
  letters: 'abcdefghijklmnopqrstuvwxyz',
  mixed: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  signs: 'ABCDEFGHIJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!@#$%^*_+=?-',
  hex: '0123456789abcdef',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  url64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
} as const;
const WORDS = 'summer winter dragon coffee garden silver monkey shadow football sunshine tiger cheese purple rocket banana hockey'.split(' ');
const RUSSIAN = 'Барсик Москва Солнышко Дракон Весна Лето Машка Котик'.split(' ');
const USERS = 'ivan anna.orlova svc_backup deploy postgres root o.petrov'.split(' ');

const PASSWORDS = [
  'password',
  'Password',
  'PASSWORD',
  'passwd',
  'pwd',
  'db_password',
  'DB_PASSWORD',
  'dbPassword',
  'MYSQL_ROOT_PASSWORD',
  'spring.datasource.password',
  'smtp_pass',
  'userPassword',
  'admin-password',
  'redisPassword',
  'keystorePassword',
  'LDAP_BIND_PASSWORD',
  'passphrase',
  'POSTGRES_PASSWORD',
];
const TOKENS = [
  'token',
  'access_token',
  'ACCESS_TOKEN',
  'refreshToken',
  'api_key',
  'apiKey',
  'API_KEY',
  'apikey',
  'client_secret',
  'clientSecret',
  'aws_secret_access_key',
  'private_token',
  'auth_token',
  'secret_key',
  'SECRET_KEY',
  'encryption_key',
  'jwt_secret',
  'X-Api-Key',
  'consumer_secret',
  'GITHUB_TOKEN',
  'master_key',
  'webhook_secret',
  'id_token',
  'signingKey',
];
const RUSSIAN_NAMES = ['пароль', 'Пароль', 'ПАРОЛЬ'];

const SIMPLE: readonly ValueKind[] = ['word', 'weak', 'strong', 'signs'];
const KEYS: readonly ValueKind[] = ['strong', 'hex', 'base64', 'url64', 'uuid'];
const TAME: readonly ValueKind[] = ['weak', 'strong', 'hex', 'url64'];

/** As a value stands inside quotes of its own kind. */
const quoted = (value: string, quote: string): string => value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
const xml = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const pick = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)] as Item;

const both = (about: string, make: Template['make']): readonly Template[] => [
  { about, names: PASSWORDS, values: [...SIMPLE, 'phrase'], make },
  { about, names: TOKENS, values: KEYS, make },
];
const plain = (about: string, make: Template['make']): readonly Template[] => [
  { about, names: PASSWORDS, values: SIMPLE, make },
  { about, names: TOKENS, values: KEYS, make },
];
const tame = (about: string, make: Template['make']): readonly Template[] => [
  { about, names: PASSWORDS, values: TAME, make },
  { about, names: TOKENS, values: TAME, make },
];
const passwords = (about: string, make: Template['make'], values: readonly ValueKind[] = TAME): readonly Template[] => [
  { about, names: PASSWORDS, values, make },
];

const POSITIVE: readonly Template[] = [
  ...plain('env', ({ name, value }) => `${name}=‹${value}›`),
  ...plain('env with export', ({ name, value }) => `export ${name}=‹${value}›`),
  ...both('env, double quotes', ({ name, value }) => `${name}="‹${quoted(value, '"')}›"`),
  ...both('env, single quotes', ({ name, value }) => `${name}='‹${value}›'`),
  ...both('json', ({ name, value }) => `{"user": "x", "${name}": "‹${quoted(value, '"')}›", "port": 5432}`),
  ...plain('json, no blanks', ({ name, value }) => `{"a":1,"${name}":"‹${quoted(value, '"')}›"}`),
  ...tame('json in a string', ({ name, value }) => `body="{\\"id\\":7,\\"${name}\\":\\"‹${value}›\\"}" status=200`),
  ...tame('json in a string in a string', ({ name, value }) => `"log":"{\\\\\\"${name}\\\\\\":\\\\\\"‹${value}›\\\\\\"}"`),
  ...both('yaml', ({ name, value }) => `${name}: "‹${quoted(value, '"')}›"`),
  ...plain('yaml, plain', ({ name, value }) => `database:\n  host: db\n  ${name}: ‹${value}›\n  port: 5432`),
  ...passwords('yaml, plain phrase', ({ name, value }) => `  ${name}: ‹${value}›`, ['phrase']),
  ...tame('yaml block', ({ name, value }) => `${name}: |\n  ‹${value}›\nnext: 1`),
  ...both('toml', ({ name, value }) => `[db]\n${name} = "‹${quoted(value, '"')}›"`),
  ...plain('ini', ({ name, value }) => `[db]\nhost = db\n${name} = ‹${value}›\nport = 5432`),
  ...plain('properties', ({ name, value }) => `app.${name}=‹${value}›`),
  ...tame('xml element', ({ name, value }) => `<cfg><${name}>‹${xml(value)}›</${name}></cfg>`),
  ...tame('xml attribute', ({ name, value }) => `<db host="x" ${name}="‹${xml(value)}›" />`),
  ...tame('xml add', ({ name, value }) => `<add key="${name}" value="‹${xml(value)}›" />`),
  ...tame('xml entry', ({ name, value }) => `<entry key="${name}">‹${xml(value)}›</entry>`),
  ...tame('xml two elements', ({ name, value }) => `<property>\n  <name>${name}</name>\n  <value>‹${xml(value)}›</value>\n</property>`),
  ...tame('plist', ({ name, value }) => `<key>${name}</key>\n<string>‹${xml(value)}›</string>`),
  ...tame('json pair', ({ name, value }) => `{"name": "${name}", "value": "‹${value}›"}`),
  ...tame('json pair over lines', ({ name, value }) => `{\n  "name": "${name}",\n  "value": "‹${value}›"\n}`),
  ...tame('json pair, value first', ({ name, value }) => `{"value": "‹${value}›", "name": "${name}"}`),
  ...tame('yaml pair', ({ name, value }) => `env:\n- name: ${name}\n  value: ‹${value}›\n`),
  ...tame('compose list', ({ name, value }) => `environment:\n  - ${name}=‹${value}›\n  - X=1`),
  ...tame('option', ({ name, value }) => `$ tool run --${name.replaceAll('_', '-')} ‹${value}› --verbose`),
  ...tame('option with =', ({ name, value }) => `$ tool run --${name}=‹${value}› --verbose`),
  ...tame('option in a list', ({ name, value }) => `args: ["--${name}", "‹${value}›", "-v"]`),
  ...tame('dockerfile', ({ name, value }) => `FROM x\nENV ${name} ‹${value}›\nRUN y`),
  ...tame('query', ({ name, value }) => `GET /api/v1/items?limit=10&${name}=‹${value}›&page=2 HTTP/1.1`),
  ...tame('form', ({ name, value, user }) => `user=${user}&${name}=‹${value}›&remember=1`),
  ...tame('query in a query', ({ name, value }) => `GET /login?next=%2Fx%3F${name}%3D‹${value}›%26a%3D1 HTTP/1.1`),
  ...tame('php array', ({ name, value }) => `'${name}' => '‹${value}›',`),
  ...tame('php define', ({ name, value }) => `define('${name}', '‹${value}›');`),
  ...tame('python', ({ name, value }) => `    ${name.replaceAll(/[.-]/gu, '_')} = "‹${value}›"  # set`),
  ...tame('python keyword', ({ name, value, user }) => `connect(host="db", user="${user}", ${name.replaceAll(/[.-]/gu, '_')}="‹${value}›")`),
  ...tame('java', ({ name, value }) => `private static final String ${name.replaceAll(/[.-]/gu, '_')} = "‹${value}›";`),
  ...tame('typescript', ({ name, value }) => `const ${name.replaceAll(/[.-]/gu, '_')}: string = '‹${value}›';`),
  ...tame('go', ({ name, value }) => `${name.replaceAll(/[.-]/gu, '_')} := "‹${value}›"`),
  ...tame('rust', ({ name, value }) => `let ${name.replaceAll(/[.-]/gu, '_')}: &str = "‹${value}›";`),
  ...tame('js object', ({ name, value }) => `const c = { host: 'x', ${name.replaceAll(/[.-]/gu, '_')}: '‹${value}›' };`),
  ...tame('java put', ({ name, value }) => `props.put("${name}", "‹${value}›");`),
  ...tame('setter', ({ value }) => `config.setPassword("‹${value}›");`),
  ...tame('log, equals', ({ name, value, user }) => `2026-11-22 10:02:11 WARN auth failed user=${user} ${name}=‹${value}› ip=10.0.0.7`),
  ...tame('log, colon', ({ name, value }) => `2026-11-22 10:02:11 DEBUG sending ${name}: ‹${value}›, retry 2`),
  ...tame('log, brackets', ({ name, value }) => `2026-11-22 10:02:11 INFO Config(host=db, ${name}=‹${value}›)`),
  ...tame('log, map', ({ name, value }) => `INFO params: {user=x, ${name}=‹${value}›, port=5432}`),
  ...tame('header', ({ value }) => `X-Auth-Token: ‹${value}›`),
  ...tame('header in curl', ({ value }) => `curl -X POST -H 'X-Api-Key: ‹${value}›' https://api.test/v1`),
  ...tame('header in json', ({ value }) => `{"headers":{"X-Api-Key":"‹${value}›","Accept":"*/*"}}`),
  { about: 'bearer', names: ['x'], values: KEYS, make: ({ value }) => `Authorization: Bearer ‹${value}›` },
  { about: 'bearer in json', names: ['x'], values: KEYS, make: ({ value }) => `"authorization": "Bearer ‹${value}›",` },
  { about: 'bearer in curl', names: ['x'], values: KEYS, make: ({ value }) => `curl -H "Authorization: Bearer ‹${value}›" https://api.test` },
  { about: 'bearer in code', names: ['x'], values: KEYS, make: ({ value }) => `headers['Authorization'] = 'Bearer ‹${value}›'` },
  { about: 'token scheme', names: ['x'], values: ['hex'], make: ({ value }) => `> Authorization: Token ‹${value}›` },
  {
    about: 'basic',
    names: ['x'],
    values: SIMPLE,
    make: ({ value, user }) => `Authorization: Basic ‹${Buffer.from(`${user}:${value}`).toString('base64')}›`,
  },
  {
    about: 'proxy',
    names: ['x'],
    values: SIMPLE,
    make: ({ value, user }) => `Proxy-Authorization: Basic ‹${Buffer.from(`${user}:${value}`).toString('base64')}›`,
  },
  { about: 'cookie', names: ['x'], values: TAME, make: ({ value }) => `Cookie: theme=‹dark›; sessionid=‹${value}›; lang=‹ru›` },
  {
    about: 'set-cookie',
    names: ['x'],
    values: TAME,
    make: ({ value }) => `Set-Cookie: sid=‹${value}›; Path=/; HttpOnly; Expires=Wed, 21 Oct 2026 07:28:00 GMT`,
  },
  { about: 'cookie in curl', names: ['x'], values: TAME, make: ({ value }) => `curl -b 'sid=‹${value}›' https://x.test` },
  { about: 'cookie in json', names: ['x'], values: TAME, make: ({ value }) => `"cookie": "sid=‹${value}›; a=‹1›"` },
  ...['https', 'postgres', 'mysql', 'mongodb+srv', 'amqp', 'ftp', 'redis', 'smtp', 'ldap', 'jdbc:postgresql'].map(
    (scheme): Template => ({
      about: `url ${scheme}`,
      names: ['x'],
      values: ['word', ...TAME],
      make: ({ value, user }) => `connecting to ${scheme}://${user}:‹${value}›@db.corp.test:5432/app?ssl=true`,
    }),
  ),
  { about: 'url, empty user', names: ['x'], values: TAME, make: ({ value }) => `REDIS_URL=redis://:‹${value}›@redis:6379/0` },
  { about: 'url, token alone', names: ['x'], values: ['url64', 'hex'], make: ({ value }) => `git clone https://‹${value}›@github.com/x/y.git` },
  { about: 'url, token as password', names: ['x'], values: TAME, make: ({ value }) => `remote: https://oauth2:‹${value}›@gitlab.test/x.git` },
  {
    about: 'ado.net',
    names: ['Password', 'Pwd', 'password'],
    values: ['word', ...TAME],
    make: ({ name, value }) => `Server=tcp:x.test,1433;Initial Catalog=app;User ID=sa;${name}=‹${value}›;Encrypt=True;`,
  },
  {
    about: 'ado.net in xml',
    names: ['Password'],
    values: TAME,
    make: ({ name, value }) => `<add name="Db" connectionString="Server=x;Database=y;User Id=sa;${name}=‹${value}›;" providerName="z"/>`,
  },
  {
    about: 'jdbc query',
    names: ['password'],
    values: TAME,
    make: ({ value, user }) => `jdbc:mysql://db:3306/app?user=${user}&password=‹${value}›&useSSL=false`,
  },
  {
    about: 'azure storage',
    names: ['x'],
    values: ['base64'],
    make: ({ value }) => `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=‹${value}==›;EndpointSuffix=core.windows.net`,
  },
  {
    about: 'sas',
    names: ['x'],
    values: ['hex'],
    make: ({ value }) => `https://x.blob.core.windows.net/c/f?sv=2022-11-02&se=2026-12-01&sr=b&sp=r&sig=‹${value}A1z%3D›`,
  },
  {
    about: 'presigned',
    names: ['x'],
    values: ['hex'],
    make: ({ value }) => `https://b.s3.amazonaws.com/k?X-Amz-Date=20261122T100211Z&X-Amz-Expires=900&X-Amz-Signature=‹${value}›`,
  },
  { about: 'oauth code', names: ['x'], values: ['url64'], make: ({ value }) => `GET /callback?code=‹${value}›&state=abc HTTP/1.1` },
  { about: 'mysql -p', names: ['x'], values: TAME, make: ({ value, user }) => `mysql -h db -u ${user} -p‹${value}› app < dump.sql` },
  { about: 'curl -u', names: ['x'], values: TAME, make: ({ value, user }) => `curl -u ${user}:‹${value}› https://x.test/api` },
  { about: 'sshpass', names: ['x'], values: TAME, make: ({ value }) => `sshpass -p '‹${value}›' ssh root@10.0.0.7` },
  { about: 'docker login', names: ['x'], values: TAME, make: ({ value, user }) => `docker login -u ${user} -p ‹${value}› registry.test` },
  { about: 'pgpassword', names: ['x'], values: ['word', ...TAME], make: ({ value }) => `PGPASSWORD=‹${value}› psql -h db -U app` },
  { about: 'redis-cli', names: ['x'], values: TAME, make: ({ value }) => `redis-cli -h redis -a ‹${value}› ping` },
  { about: 'net user', names: ['x'], values: TAME, make: ({ value }) => `C:\\> net user anna ‹${value}› /add` },
  { about: 'netrc', names: ['x'], values: ['word', ...TAME], make: ({ value, user }) => `machine git.test login ${user} password ‹${value}›` },
  { about: 'sql', names: ['x'], values: SIMPLE, make: ({ value, user }) => `CREATE USER ${user} IDENTIFIED BY '‹${value}›';` },
  { about: 'sql alter', names: ['x'], values: SIMPLE, make: ({ value }) => `ALTER USER app WITH PASSWORD '‹${value}›';` },
  { about: 'terraform', names: ['administrator_login_password', 'db_password'], values: TAME, make: ({ name, value }) => `  ${name} = "‹${value}›"` },
  {
    about: 'terraform variable',
    names: ['db_password'],
    values: TAME,
    make: ({ name, value }) => `variable "${name}" {\n  type = string\n  default = "‹${value}›"\n}`,
  },
  { about: 'npmrc', names: ['x'], values: ['url64', 'uuid'], make: ({ value }) => `//registry.test/:_authToken=‹${value}›` },
  {
    about: 'docker auths',
    names: ['x'],
    values: TAME,
    make: ({ value, user }) => `{"auths":{"r.test":{"auth":"‹${Buffer.from(`${user}:${value}`).toString('base64')}›"}}}`,
  },
  {
    about: 'prose is',
    names: ['password', 'Password', 'My password'],
    values: TAME,
    make: ({ name, value }) => `Hello, the ${name} is ‹${value}› but I cannot log in.`,
  },
  {
    about: 'prose colon',
    names: ['password', 'Password', 'Wi-Fi password'],
    values: ['word', ...TAME],
    make: ({ name, value, user }) => `My login is ${user}, ${name}: ‹${value}›`,
  },
  {
    about: 'по-русски',
    names: RUSSIAN_NAMES,
    values: ['word', 'russian', ...TAME],
    make: ({ name, value, user }) => `Логин: ${user}, ${name}: ‹${value}›`,
  },
  { about: 'по-русски, тире', names: RUSSIAN_NAMES, values: TAME, make: ({ name, value }) => `Мой ${name} — ‹${value}›, войти не могу` },
  {
    about: 'по-русски, кавычки',
    names: RUSSIAN_NAMES,
    values: ['russian', 'weak', 'word'],
    make: ({ name, value }) => `${name} «‹${value}›» не подходит`,
  },
  { about: 'по-русски, от чего', names: RUSSIAN_NAMES, values: TAME, make: ({ name, value }) => `${name} от личного кабинета: ‹${value}›` },
  { about: 'логин/пароль', names: ['x'], values: TAME, make: ({ value, user }) => `логин/пароль: ${user} / ‹${value}›` },
  {
    about: 'ключ',
    names: ['ключ API', 'API-ключ', 'секретный ключ', 'токен', 'токен доступа'],
    values: ['hex', 'url64', 'uuid'],
    make: ({ name, value }) => `${name}: ‹${value}›`,
  },
  {
    about: 'код',
    names: ['код из СМС', 'код доступа', 'код подтверждения', 'ПИН-код', 'CVV', 'PIN', 'OTP'],
    values: ['digits'],
    make: ({ name, value }) => `${name}: ‹${name === 'CVV' ? value.slice(0, 3) : value}›`,
  },
  { about: 'кодовое слово', names: ['кодовое слово', 'Кодовое слово'], values: ['russian'], make: ({ name, value }) => `${name}: ‹${value}›` },
  { about: 'table', names: ['password', 'api key'], values: TAME, make: ({ name, value }) => `| user | x |\n| ${name} | ‹${value}› |` },
  { about: 'html entity', names: ['password'], values: TAME, make: ({ name, value }) => `{&quot;${name}&quot;:&quot;‹${value}›&quot;}` },
  {
    about: 'unicode escape',
    names: ['password', 'token'],
    values: TAME,
    make: ({ name, value }) => `"url":"/x?${name}\\u003d‹${value}›\\u0026a\\u003d1"`,
  },
  {
    about: 'fallback',
    names: ['DB_PASSWORD', 'API_TOKEN'],
    values: TAME,
    make: ({ name, value }) => `const x = process.env.${name} || '‹${value}›';`,
  },
  { about: 'getenv default', names: ['DB_PASSWORD', 'API_TOKEN'], values: TAME, make: ({ name, value }) => `x = os.getenv("${name}", "‹${value}›")` },
  { about: 'shell default', names: ['DB_PASSWORD', 'API_TOKEN'], values: TAME, make: ({ name, value }) => `X=\${${name}:-‹${value}›}` },
  { about: 'next line', names: ['Пароль', 'Password'], values: TAME, make: ({ name, value }) => `${name}:\n‹${value}›\n` },
];

/** Lines without a secret; `{h40}` and its like as in the rules' examples, expanded by the caller's random numbers. */
const NEGATIVE: readonly string[] = [
  'Forgot your password? Reset it at https://x.test/reset',
  'reset your password within 24 hours',
  'token expired, please log in again',
  'key not found in the cache',
  'Я забыл пароль и не могу войти',
  'пароль не подходит, хотя я его не менял',
  'Неверный логин или пароль',
  'смените пароль в личном кабинете',
  'password: required',
  'password: must be at least 8 characters',
  'token: invalid',
  'password = getpass()',
  'password = os.environ["DB_PASSWORD"]',
  'token = config.get("token")',
  'password: ${DB_PASSWORD}',
  'api_key: <your-api-key>',
  'API_KEY=your_api_key_here',
  'password=changeme',
  'password: "********"',
  'PASSWORD=',
  'password: null',
  'password: string;',
  'password?: string | undefined',
  'const password = req.body.password;',
  'this.token = token;',
  'self.password = password',
  'max_tokens: 4096',
  'prompt_tokens=512 completion_tokens=88',
  'primary key: id',
  'public_key: AAAAB3NzaC1yc2EAAAADAQABAAABAQC7',
  'cache key: user:42:profile',
  'Cache restored from key: linux-node-{h64}',
  'key: ctrl+shift+p',
  '"key": "Enter", "command": "submit"',
  'sort_key=created_at',
  'keyboard: us',
  'the monkey: 12345abc',
  'tokenizer: bert-base-uncased-v2',
  'secretary: Anna1234',
  'passwordless: true',
  'author: ivan1234',
  'commit {h40}',
  'sha256:{h64}',
  'etag: "{h32}"',
  'request_id={h8}-{h4}-{h4}-{h4}-{h12}',
  'order 4500123456 shipped',
  'version 1.2.3-rc4',
  'integrity sha512-{b86}==',
  'session opened for user root(uid=0)',
  'session timeout: 30m',
  'pam_unix(sshd:auth): authentication failure',
  'password_field_id: field_8f3a2b',
  'token_count: 512',
  'key_id: {u20}',
  'api_key_name: production-1',
  'password_hash_algorithm: argon2id',
  'token_type: Bearer',
  'token_endpoint: https://x.test/oauth/token',
  'secretName: db-credentials-v2',
  'secretKeyRef: {name: db, key: password}',
  'type: "password"',
  '<input type="password" name="password" placeholder="Password">',
  '<label for="password">Password</label>',
  'Unexpected token < in JSON at position 0',
  "SyntaxError: Unexpected token 'export'",
  'Error: Invalid password for user ivan',
  'password authentication failed for user "postgres"',
  'no password supplied',
  'using password: YES',
  "Access denied for user 'root'@'localhost' (using password: NO)",
  'Permission denied (publickey,password).',
  "Enter passphrase for key '/home/x/.ssh/id_rsa':",
  'password updated successfully',
  'Token refreshed in 120 ms',
  'csrf token mismatch',
  'CSRF token missing or incorrect',
  'JWT malformed',
  'bearer token required',
  'WWW-Authenticate: Basic realm="x"',
  'Authorization: Bearer <token>',
  'Authorization: Bearer $TOKEN',
  'authorization: none',
  'Cookie: none',
  'cookies: 12',
  'Set-Cookie header missing',
  'http://localhost:3000/@vite/client',
  'https://x.test/@scope/package',
  'npm install @scope/pkg@1.2.3',
  'git@github.com:x/y.git',
  'ssh://git@github.com/x/y.git',
  'mailto:anna@x.test',
  'pass 12 fail 3',
  'passed=12 failed=3',
  'bypass: true',
  'compass: 12deg',
  'PASS src/a.test.ts',
  'ключ от квартиры потерял',
  'ключевое слово: отопление',
  'код ошибки: 1234',
  'код товара 456789',
  'пин-код забыл',
  'the key is missing',
  'press any key: continue',
  'error code: 0x80070005',
  'exit code: 137',
  'status code=404',
  'zip code: 123456',
  'code=ECONNREFUSED',
  'basic authentication is not supported',
  'a basic example of usage',
  'curl -u $USER:$PASS https://x.test',
  'curl -s https://x.test/a',
  'mysql -u root -p app',
  'docker login registry.test',
  'secrets: inherit',
  'credentials: include',
  "credentials: 'same-origin'",
  'credentialsId: "{h8}-{h4}-{h4}-{h4}-{h12}"',
  'signature: valid',
  'gpg: Signature made Mon 22 Nov 2026',
  'Method signature: (int, String) -> void',
  'salt: true',
  'seed: 42',
  'random seed = 1234567',
  'pin: 3',
  'GPIO pin 17',
  'pinned: true',
  'auth: required',
  'auth=basic',
  'auth_provider: ldap',
  'oauth_callback_url=https://x.test/cb',
  'foreign key constraint "fk_user_2a"',
  'KEY `idx_user` (`user_id`)',
  "ERROR 1062: Duplicate entry for key 'PRIMARY'",
  'session_id: none',
  'PuttyPassword=0',
  'export const PASSWORD_MIN_LENGTH = 12;',
  'validatePassword(value)',
  'password.length < 8',
  'if (password !== confirmPassword) {',
  'let token = await getToken(user);',
  'token => token.value',
  '"password": {"type": "string"}',
  '"required": ["username", "password"]',
  'password: Joi.string().min(8)',
  "t('auth.password')",
  '"forgotPassword": "Forgot your password?"',
  '"password": "Пароль"',
  '"passwordHint": "At least 8 characters"',
  'label: "API key",',
  'API key: not set',
  'пароль: не указан',
  'пароль: обязательное поле',
  'Пароль должен содержать не менее 8 символов',
  'введите пароль',
  'Пароль изменён 22.11.2026',
  'токен истёк',
  'секрет не найден',
  'password.txt',
  '/etc/passwd: permission denied',
  'reading /run/secrets/db_password',
  'SECRET_FILE=/run/secrets/app',
  'TOKEN_PATH: /var/lib/app/token',
  'ssh-rsa AAAAB3NzaC1yc2E anna@host',
  "KeyError: 'token'",
  'java.security.InvalidKeyException: Wrong key size',
  'keyCode: 13',
];

const HEX_LIKE: Readonly<Record<string, string>> = { h: ALPHABETS.hex, b: ALPHABETS.base64, u: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789' };

/** Samples with secrets: each template so many times, with names and values of its own. */
export function positiveSamples(seed: number, each: number): readonly PlaceSample[] {
  const random = generator(seed);
  return POSITIVE.flatMap((template) =>
    Array.from({ length: each }, () => {
      const kind = pick(template.values, random);
      const name = pick(template.names, random);
      const marked = template.make({ name, value: makeValue(kind, random), user: pick(USERS, random), random });
      return { about: `${template.about}`, ...unmark(marked) };
    }),
  );
}

/** Lines without a secret. */
export function negativeSamples(seed: number): readonly PlaceSample[] {
  const random = generator(seed);
  return NEGATIVE.map((line) => ({
    about: 'negative',
    text: line.replace(/\{([hbu])(\d+)\}/gu, (_, alphabet: string, length: string) => string(HEX_LIKE[alphabet] ?? '', Number(length), random)),
    spans: [],
  }));
}

function makeValue(kind: ValueKind, random: () => number): string {
  const number = String(Math.floor(random() * 90) + 10);
  const word = pick(WORDS, random);
  switch (kind) {
    case 'word':
      return word + pick(WORDS, random);
    case 'weak':
      return `${word.charAt(0).toUpperCase()}${word.slice(1)}${number}`;
    case 'strong':
      return `${string(ALPHABETS.mixed, 12 + Math.floor(random() * 12), random)}7a`;
    case 'signs':
      return `${string(ALPHABETS.mixed, 3, random)}${string(ALPHABETS.signs, 8 + Math.floor(random() * 8), random)}${string(ALPHABETS.mixed, 2, random)}`;
    case 'hex':
      return string(ALPHABETS.hex, pick([32, 40, 64], random), random);
    case 'base64':
      return `${string(ALPHABETS.base64, 38, random)}9x`;
    case 'url64':
      return `${string(ALPHABETS.mixed, 2, random)}${string(ALPHABETS.url64, 24 + Math.floor(random() * 12), random)}4Q`;
    case 'uuid':
      return [8, 4, 4, 4, 12].map((length) => string(ALPHABETS.hex, length, random)).join('-');
    case 'phrase':
      return Array.from({ length: 4 }, () => pick(WORDS, random)).join(' ');
    case 'russian':
      return `${pick(RUSSIAN, random)}${number}`;
    case 'digits':
      return string('123456789', 2, random) + string('0123456789', 2 + Math.floor(random() * 3), random);
  }
}

function string(alphabet: string, length: number, random: () => number): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

function unmark(marked: string): { readonly text: string; readonly spans: readonly (readonly [number, number])[] } {
  return markedSpans(marked);
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
