// What servers, daemons and kernels write.
import { hex, letters, number, pick } from '../random.mjs';
import { address, base64, clock, date, iso, md5, name, pad, sha256, short, url64, uuid, version, word } from './values.mjs';

const LEVELS = ['DEBUG', 'INFO', 'INFO', 'INFO', 'WARN', 'ERROR'];
const UNITS = ['sshd', 'cron', 'NetworkManager', 'systemd-resolved', 'polkitd', 'dbus-daemon', 'containerd', 'gnome-keyring'];
const PATHS = ['/api/v2/orders', '/oauth/token', '/login', '/static/app.min.js', '/password/reset', '/.well-known/jwks.json', '/session/new'];
const AGENTS = ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'curl/8.5.0', 'kube-probe/1.31', 'Go-http-client/2.0'];
const ABOUT_SECRETS = [
  'Unexpected token < in JSON at position 0',
  'token expired, asking for a new one',
  'password authentication failed for role "app"',
  'no password was given; using the keyring',
  'secret "db-credentials" not found in namespace "prod"',
  'session closed: token refresh took too long',
  'key not found: orders.total',
  'api key is missing from the request',
  'invalid signature length: expected 64, got 63',
  'private key file is readable by others, ignoring it',
  'authorization header is absent',
  'cookie "sid" rejected because it is already expired',
  'loaded 3 secrets from the vault, 0 changed',
  'неверный пароль: попытка 2 из 3',
  'ключ не найден в кэше, токен обновлён',
  'сессия закрыта, пароль не запрашивался',
];

const kernelTime = (random) => `[${String(number(random, 90_000)).padStart(5)}.${pad(number(random, 1_000_000), 6)}]`;
const syslogTime = (random) => `Nov ${String(1 + number(random, 28)).padStart(2)} ${clock(random)}`;

/** Each makes one entry, of one line or more. @type {readonly ((random: () => number) => string)[]} */
export const SERVERS = [
  (random) => `${iso(random)} ${pick(random, LEVELS)} [${word(random)}] ${pick(random, ABOUT_SECRETS)}`,
  (random) =>
    `${iso(random)} ${pick(random, LEVELS)} request_id=${uuid(random)} trace_id=${hex(random, 32)} span_id=${hex(random, 16)} took=${number(random, 900)}ms`,
  (random) =>
    `${iso(random)} INFO order=${number(random, 1e8)} invoice=INV-2026-${pad(number(random, 1e6), 6)} sku=${letters(random, 8, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789')} total=${number(random, 9e5) / 100}`,
  (random) =>
    `${address(random)} - - [${pad(1 + number(random, 28), 2)}/Nov/2026:${clock(random)} +0000] "GET ${pick(random, PATHS)}?v=${short(random)}&page=${number(random, 90)} HTTP/1.1" ${pick(random, [200, 304, 404, 502])} ${number(random, 99_999)} "-" "${pick(random, AGENTS)}"`,
  (random) =>
    `${date(random).replaceAll('-', '/')} ${clock(random)} [error] ${number(random, 9000)}#${number(random, 9000)}: *${number(random, 99_999)} upstream timed out (110: Connection timed out) while reading response header from upstream, request: "POST ${pick(random, PATHS)} HTTP/2.0"`,
  (random) =>
    `ETag: "${md5(random)}"\nX-Request-Id: ${uuid(random)}\nX-Amz-Cf-Id: ${url64(random, 55)}=\nContent-Length: ${number(random, 1e6)}\nX-RateLimit-Remaining: ${number(random, 5000)}`,
  (random) => `${syslogTime(random)} localhost ${pick(random, UNITS)}[${number(random, 30_000)}]: ${pick(random, ABOUT_SECRETS)}`,
  (random) => `${syslogTime(random)} localhost systemd[1]: Started session-${number(random, 999)}.scope - Session ${number(random, 999)}.`,
  (random) =>
    `${syslogTime(random)} localhost sshd[${number(random, 30_000)}]: Server listening on 0.0.0.0 port 22; key SHA256:${base64(random, 43)}`,
  (random) =>
    `${kernelTime(random)} usb ${number(random, 9)}-${number(random, 9)}: new high-speed USB device number ${number(random, 30)} using xhci_hcd`,
  (random) =>
    `${kernelTime(random)} pci 0000:${hex(random, 2)}:${hex(random, 2)}.0: [${hex(random, 4)}:${hex(random, 4)}] type 00 class 0x${hex(random, 6)}`,
  (random) =>
    `${kernelTime(random)} BUG: unable to handle page fault for address: ffff${hex(random, 12)}\nRIP: 0010:${word(random)}_${word(random)}+0x${hex(random, 3)}/0x${hex(random, 3)}\nCode: ${Array.from({ length: 20 }, () => hex(random, 2)).join(' ')}`,
  (random) =>
    `${date(random)} ${clock(random)},${pad(number(random, 1000), 3)} [main] ERROR org.example.${word(random)}.TokenService - ${pick(random, ABOUT_SECRETS)}\njava.lang.IllegalStateException: ${word(random)} ${word(random)}\n\tat org.example.auth.${name(random).replace('-', '.')}.refresh(TokenService.java:${number(random, 900)})\n\tat java.base/java.lang.Thread.run(Thread.java:1583)\n\t... ${number(random, 40)} more`,
  (random) =>
    `Traceback (most recent call last):\n  File "/usr/lib/python3.12/${word(random)}/token.py", line ${number(random, 900)}, in get_token\n    raise KeyError(key)\nKeyError: '${word(random)}'`,
  (random) =>
    `#${number(random, 40)} 0x${hex(random, 16)} in ${word(random)}_decrypt_key (ctx=0x${hex(random, 12)}, len=${number(random, 4096)}) at ../src/${word(random)}.c:${number(random, 3000)}`,
  (random) => `core: buildid=${hex(random, 40)} module=lib${word(random)}.so.${version(random)} offset=0x${hex(random, 6)}`,
  (random) =>
    `I${pad(number(random, 1300), 4)} ${clock(random)}.${pad(number(random, 1e6), 6)}       1 controller.go:${number(random, 900)}] "Observed pod" pod="prod/${name(random)}-${hex(random, 10)}-${word(random).slice(0, 5)}" podUID="${uuid(random)}"`,
  (random) =>
    `{"level":"info","ts":${1_760_000_000 + number(random, 9_999_999)}.${number(random, 999)},"caller":"server/token.go:${number(random, 900)}","msg":"${pick(random, ABOUT_SECRETS.slice(3, 4))}","hash":"${sha256(random)}","elapsed":${random().toFixed(6)}}`,
  (random) =>
    `kex: algorithm: curve25519-sha256 host key algorithm: ssh-ed25519 cipher: chacha20-poly1305@openssh.com MAC: <implicit> compression: none key: SHA256:${base64(random, 43)}`,
];
