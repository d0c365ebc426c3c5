import type { Kind } from '../kinds.ts';
import type { Need } from './place.ts';

/** A word that says what stands beside it. */
export interface KeyWord {
  readonly kind: Kind;
  /** The word alone, or as the last part of a compound; in lower case. */
  readonly words: readonly string[];
  /** What may be glued before it (`pgpassword`, `apikey`): anything, or only the qualifiers. */
  readonly glued: 'anything' | 'qualifiers' | 'nothing';
  /** How much the value has to show by itself that it is a secret. */
  readonly need: Need;
  /** The need where no qualifier stands before the word: a key may be that of a door, of a map, of a piano. */
  readonly alone?: Need;
}

/** The words, the more telling first; a name is about the last of them that it holds. */
export const KEY_WORDS: readonly KeyWord[] = [
  {
    kind: 'password',
    words: [
      'password',
      'passwords',
      'passwd',
      'passwrd',
      'passwort',
      'kennwort',
      'passphrase',
      'passcode',
      'pwd',
      'pswd',
      'psw',
      'пароль',
      'пароли',
      'парольная',
    ],
    glued: 'anything',
    need: 'none',
  },
  { kind: 'password', words: ['pass', 'pw'], glued: 'qualifiers', need: 'none', alone: 'little' },
  { kind: 'token', words: ['token', 'tokens', 'токен', 'токены', 'jwt', 'bearer', 'apitoken'], glued: 'anything', need: 'none' },
  { kind: 'secret', words: ['secret', 'secrets', 'секрет', 'appsecret', 'mnemonic'], glued: 'anything', need: 'none' },
  { kind: 'secret', words: ['credential', 'credentials', 'creds', 'cred', 'salt'], glued: 'anything', need: 'little' },
  { kind: 'key', words: ['key', 'keys', 'ключ', 'ключи'], glued: 'qualifiers', need: 'little', alone: 'much' },
  {
    kind: 'token',
    words: ['auth', 'session', 'sessionid', 'sessid', 'sid', 'csrf', 'xsrf', 'phpsessid', 'jsessionid', 'сессия'],
    glued: 'qualifiers',
    need: 'much',
  },
  { kind: 'signature', words: ['signature', 'sig', 'hmac', 'подпись'], glued: 'nothing', need: 'much' },
  { kind: 'otp', words: ['otp', 'totp', '2fa', 'mfa', 'onetime'], glued: 'nothing', need: 'digits' },
  { kind: 'otp', words: ['code', 'код'], glued: 'nothing', need: 'digits', alone: 'never' },
  { kind: 'password', words: ['pin', 'пин', 'pincode'], glued: 'nothing', need: 'digits' },
  { kind: 'cvv', words: ['cvv', 'cvv2', 'cvc', 'cvc2', 'csc'], glued: 'nothing', need: 'digits' },
];

/** Words before `key`, `pass` and their like that make them a secret's. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'access account admin aes amqp api app application auth authorization aws azure backup basic bot client cloud connection consumer crypto customer data db decrypt ' +
    'decryption deploy developer device dsa ecdsa email encrypt encryption ftp function functions gcp git github gitlab google gpg hash hmac host http imap ' +
    'instrumentation integration jwt keystore ldap license licence login mail master maps mongo mysql oauth oracle ops pg pgp pop3 postgres pre preshared private prod proxy psk ' +
    'rabbit rabbitmq recaptcha redis remote require root rsa secret secure security send sendgrid server service session shared sign signing site smtp sql ssh ssl stg storage store ' +
    'stripe sudo subscription symmetric sync system test tls trust truststore upload user username vault vpn web webhook wifi wireless wpa write zip my new old current ' +
    'личный мой доступа секретный закрытый'
  ).split(' '),
);

/** Of those, the ones that say of a key that it is a secret; with the others it may as well be an entry's. */
export const SECRET_QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'access account aes api apikey auth consumer crypto decrypt decryption encrypt encryption hmac instrumentation integration jwt licence license master pre preshared private psk recaptcha secret ' +
    'security sendgrid shared sign signing ssl storage stripe subscription symmetric tls webhook wpa aws azure github google maps секретный закрытый доступа'
  ).split(' '),
);

/** Words before `code` and «код» that make it one that is sent once. */
export const CODE_QUALIFIERS: ReadonlySet<string> = new Set(
  'access auth authentication authorization confirmation security sms verification verify otp totp one-time onetime pin recovery backup login 2fa mfa device user oauth код пин'.split(
    ' ',
  ),
);

/** Parts of a name, behind the word, that change nothing. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  (
    'value val text plain plaintext plaintxt cleartext string str raw base64 b64 new old current prod production dev development stage staging test local default again repeat confirm ' +
    'confirmation verify main primary secondary backup master root admin user db base env var data read write rw ro live sandbox temp tmp a b my api hex api2 header доступа'
  ).split(' '),
);

/** Parts of a name, on either side of the word, that make it a mere name of something about a secret. */
export const NAMING: ReadonlySet<string> = new Set(
  (
    'id ids uid uuid guid field fields name names count counter file files filename path paths dir folder length len size min minimum max maximum type types policy policies url uri urls link ' +
    'endpoint expires expired expire expiry expiration expiring ttl timeout age lifetime hint label title prompt placeholder enabled disabled enable disable required optional allowed reset ' +
    'resets changed change changes update updated updates strength valid validate validation validator validity regex pattern rule rules algorithm algo alg format encoder encoding provider manager service ' +
    'handler helper util utils store prefix suffix param params parameter parameters index limit limits quota usage used version versions status state date time at on position pos ' +
    'num number total hash hashes hashed digest checksum sum etag fingerprint thumbprint arn ref reference column col table row map list set ' +
    'group scope scopes audience issuer class input button form page screen view dialog error errors message msg success failed failure fail invalid missing incorrect ' +
    'wrong forgot forgotten forget recover lost public pub primary foreign sort partition cache unique composite hot short registry press down up board code codes event events exists ' +
    'description desc comment help info source src stdin mode cmd command line equals matches match check checked checker rotation rotate generator generate generator created issued revoked ' +
    'visible hidden show hide mask masked char chars character characters style icon size attempts attempt tries retries retry count budget bucket window per rate cost price model ' +
    'identifier resolver parser lexer stream kind location storage template ring chain vault pair pairs pressed released agent selector word words ' +
    'through thru port host hostname address addr hdr realm domain user_id subject owner author authority authorities schema sequence translation locale i18n lang alias tag'
  ).split(' '),
);
