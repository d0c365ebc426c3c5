import type { Rule } from '../../rule.ts';
import { hasDigit } from '../services/shape.ts';

/** Files in which programs keep what they sign in with, where a name alone does not tell: netrc, Docker, WordPress, WireGuard, wireless networks. */
export const CREDENTIAL_FILES: readonly Rule[] = [
  {
    id: 'netrc-password',
    kind: 'password',
    keywords: ['machine '],
    reach: 'block',
    pattern:
      /^(?:\s{0,20}(?:#[^\n]{0,200}\n)?)machine\s{1,20}[^\s]{1,200}\s{1,20}(?:(?:login|account)\s{1,20}[^\s]{1,200}\s{1,20}){0,2}password\s{1,20}(?<value>[^\s]{1,400})/g,
    remembered: true,
    rank: 2,
    finds: ['machine api.example.net login deploy password ‹{w16}›', 'machine git.example.net\n  login me\n  password ‹{w12}›\n'],
    spares: ['machine learning is on', 'machine type e2-small, password authentication is off'],
  },
  {
    id: 'docker-auth',
    kind: 'token:docker',
    keywords: ['"auth"', '"identitytoken"', '"registrytoken"', '\\"auth\\"', 'dockerconfigjson', '.dockercfg'],
    pattern:
      /(?:\\?"(?:auth|identitytoken|registrytoken)\\?"\s{0,4}:\s{0,4}\\?"|\.docker(?:configjson|cfg)["']?\s{0,4}[:=]\s{0,4}(?:[|>][+-]?\s{1,20})?["']?)(?<value>[A-Za-z0-9+/_.-]{8,8000}={0,2})(?=\\?["'\s,]|$)/g,
    accept: (value) => value.length >= 20 || (value.length % 4 === 0 && /[A-Z]/.test(value) && /[a-z]/.test(value)),
    remembered: true,
    rank: 2,
    finds: [
      '"auths": {{ "registry.example.net": {{ "auth": "‹{b28}›" } }',
      '{{\\"auths\\":{{\\"r\\":{{\\"auth\\":\\"‹{b40}›\\"}}}',
      '"identitytoken": "‹{h8}-{h4}-{h4}-{h4}-{h12}›"',
      '  .dockerconfigjson: ‹eyJhdXRocyI6{b120}=›',
    ],
    spares: ['"auth": "none"', '"auth": "required"', '"auth": true'],
  },
  {
    id: 'wordpress-salt',
    kind: 'secret',
    keywords: ['auth_key', 'secure_auth', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
    pattern: /(?:SECURE_AUTH|AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)['"]\s{0,10},\s{0,10}['"](?<value>[^'"\n]{20,100})['"]/g,
    entropy: 3,
    allow: [/unique phrase/],
    remembered: true,
    rank: 2,
    finds: ["define('AUTH_KEY',         '‹{w20}!@#$%^&*(){w36}›');", "define( 'NONCE_SALT', '‹{w64}›' );"],
    spares: ["define('AUTH_KEY', 'put your unique phrase here');"],
  },
  {
    id: 'wireguard-key',
    kind: 'private-key',
    keywords: ['privatekey', 'presharedkey', 'private key:', 'preshared key:', 'private_key'],
    pattern: /(?:Private|Preshared)[ _-]?Key["']?\s{0,4}[=:]\s{0,4}["']?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/gi,
    entropy: 4,
    remembered: true,
    rank: 3,
    finds: ['PrivateKey = ‹{b42}E=›', 'PresharedKey = ‹{b42}A=›'],
    spares: ['PublicKey = {b42}E=', 'PrivateKey = (hidden)'],
  },
  {
    id: 'wireless-password',
    kind: 'password',
    keywords: ['psk=', 'psk =', 'psk:', 'wpa_passphrase', 'sae_password', 'keymaterial', 'key content', 'содержимое ключа', 'psk "'],
    pattern:
      /(?:(?<![A-Za-z])(?:wpa_)?psk["']?\s{0,4}[=:]\s{0,4}|wpa_passphrase\s{0,4}[= ]\s{0,4}|sae_password\s{0,4}=\s{0,4}|<keyMaterial>|Key Content\s{1,30}:\s{1,4}|Содержимое ключа\s{1,30}:\s{1,4})(?<quote>["']?)(?<value>[^\s"'<>]{8,64}|(?<=["'])[^"'<>\n]{8,64})(?![^\s"'<>,;])/giu,
    allow: [/^(?:required|optional|disabled|enabled|true|false)$/i, /^[A-Za-z_]+(?:\.[A-Za-z_]+)+;?$/],
    remembered: true,
    rank: 2,
    finds: [
      'psk="‹correct horse{w4}›"',
      '\tpsk=‹{h64}›',
      'wpa_passphrase=‹{w12}›',
      '<keyMaterial>‹{w12}›</keyMaterial>',
      '    Key Content            : ‹{w12}›',
      '    Содержимое ключа            : ‹{w12}›',
    ],
    spares: ['key_mgmt=wpa-psk', 'psk: NodeJS.ArrayBufferView;', 'psk=', 'psk-flags=1', 'mode 16-psk: x'],
  },
  {
    id: 'pgpass-line',
    kind: 'password',
    keywords: [':5432:', ':6432:', ':5433:', ':*:'],
    pattern: /^[\w.*-]{1,120}:(?:\d{4,5}|\*):[\w*.-]{1,80}:[\w*.@-]{1,80}:(?<value>[^\s:]{3,200})$/g,
    remembered: true,
    rank: 2,
    finds: ['db.example.net:5432:orders:app:‹{w14}›', '*:*:*:app:‹{w14}›'],
    spares: ['tcp 0.0.0.0:5432:listen', 'db.example.net:5432:orders'],
  },
  {
    id: 'bundler-credential',
    kind: 'password',
    keywords: ['bundle_'],
    pattern:
      /BUNDLE_[A-Z0-9_]{1,80}__[A-Z0-9]{2,20}(?:token)?["']?\s{0,4}(?:::?=|=>|[:=,])\s{0,4}["']?(?<value>[\w.@-]{1,80}:[\w-]{6,100}|[\w-]{20,100})(?![\w-])/gi,
    accept: (value) => value.includes(':') || hasDigit(value),
    remembered: true,
    rank: 2,
    finds: ['BUNDLE_GEMS__EXAMPLE__COM: "‹{h8}:{h8}›"', 'export BUNDLE_GITHUB__COM=‹{w19}7›'],
    spares: ['BUNDLE_PATH: "vendor/bundle"', 'BUNDLE_BUILD__NOKOGIRI: "--use-system-libraries"'],
  },
];
