import { describe, expect, it } from 'vitest';
import { isCovered, isPlaceholder } from '../../src/redact/placeholder.ts';

const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  'a template': [
    '${DB_PASSWORD}',
    '${env.TOKEN:-}',
    '<your-token>',
    '<ваш токен>',
    '{{ vault.password }}',
    '%PASSWORD%',
    '%s',
    '%(password)s',
    '$(cat secret)',
  ],
  'a variable of another program': [
    '$PASSWORD',
    '$env:TOKEN',
    '@@PASSWORD@@',
    '@password',
    '{password}',
    '{0}',
    '#{token}',
    '<%= token %>',
    '__TOKEN__',
    '$this->password',
  ],
  'a mask of our own': ['[password-1]', '[token:github-1]', '[token-github-1]', '[ip-1.2]', '[user-1_ж ж]', '[private-key-12]', 'a [cookie-3] b'],
  'a value that was covered': ['***', '********', 'xxxx', 'XXXX-XXXX', '....', 'abc...xyz', 'sk-xxxxxxxxxxxx', '••••••', '1234****', 'eyJ…'],
  'a documentation’s word': [
    'example',
    'AKIAIOSFODNN7EXAMPLE',
    'changeme',
    'change_me',
    'your-token',
    'YOUR_API_KEY',
    'yourpassword',
    'dummy',
    'redacted',
    'REPLACE_ME',
  ],
  'nothing at all': ['', '  ', 'null', 'None', 'true', 'undefined', 'nil', 'N/A', 'not set'],
  'a reference': [
    'process.env.TOKEN',
    "os.environ['X']",
    'os.getenv("X")',
    'getenv("X")',
    'config.get("db.password")',
    'System.getenv("X")',
    'ENV["X"]',
  ],
  'a reference of a vault or a stack': [
    'vault:secret/data/db#pw',
    'secretKeyRef',
    '!Ref DbPassword',
    'arn:aws:secretsmanager:eu-west-1:1:secret:x',
    'op://vault/item/field',
  ],
  'the name of a member': ['self.password', 'args.token', 'this.props.apiKey', 'req.body.password', 'var.db_password', 'secrets.GITHUB_TOKEN'],
  'the key’s own name': ['password', 'dbPassword', 'DB_PASSWORD', 'user-secret-key', 'access_token', 'MY_API_TOKEN', 'пароль', 'новый пароль'],
  'one character, or a run of them': [
    'aaaaaaaa',
    '0000-0000-0000',
    '1234567890',
    'abcdefgh',
    '1234567890abcdef',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    '00000000-0000-0000-0000-000000000000',
  ],
  'a Russian word for a placeholder': ['ваш-токен', 'замените', 'пример пароля', 'скрыто'],
};

const VALUES: Readonly<Record<string, readonly string[]>> = {
  'a weak password': [
    'qwerty',
    'hunter2',
    'Passw0rd!',
    '123456',
    '12345678',
    'letmein',
    'admin',
    'root',
    'password1',
    'test123',
    '1111',
    'iloveyou',
    'monkey',
    'йцукен',
    'пароль1',
  ],
  'a password with signs': [
    'p@$$w0rd',
    'a{b}c!',
    '50%off',
    'Tr0ub4dor&3',
    'x<y>z9',
    'correct horse battery staple',
    '$2b$10$abcdefghijk',
    'Ключ-от-сейфа-42',
    'a.b-c_d',
  ],
  'a token': ['9f86d081884c7d659a2feaa0c55ad015', 'QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 'aBcDeFgHiJkLmNoPqRsT', 'Zm9vYmFyMTIz'],
  'personal data': [
    'anna@example.com',
    '+7 912 345-67-89',
    '79123456789',
    'db1.corp.local',
    'Иванов Иван',
    '192.168.0.12',
    '2345678901',
    '4276 3800 1234 5678',
  ],
};

describe('a placeholder', () => {
  it.each(Object.entries(PLACEHOLDERS).flatMap(([what, values]) => values.map((value) => [what, value] as const)))('is %s: %s', (_, value) => {
    expect(isPlaceholder(value)).toBe(true);
  });
});

describe('no placeholder', () => {
  it.each(Object.entries(VALUES).flatMap(([what, values]) => values.map((value) => [what, value] as const)))('is %s: %s', (_, value) => {
    expect(isPlaceholder(value)).toBe(false);
  });
});

describe('a value of a service’s own shape', () => {
  it.each(['ghp_xxxxxxxxxxxxxxxxxxxx', 'AKIAIOSFODNN7EXAMPLE', 'sk-ant-${KEY}', 'glpat-...', '[token:github-1]'])(
    'is none where it is covered: %s',
    (value) => {
      expect(isCovered(value)).toBe(true);
    },
  );

  it('is one even where it looks made up', () => {
    expect(isCovered(`glpat-${'aBcDeFgHiJkLmNoPqRsT'}`)).toBe(false);
  });
});
