import type { Rule } from '../rule.ts';

/** Names of files, and units of systemd, that are no top-level domains. */
const FILES =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|css|scss|less|m?jsx?|cjs|tsx?|json|html?|xml|ya?ml|txt|log|pdf|zip|gz|tgz|tar|exe|dll|jar|war|whl|gem|deb|rpm|conf|service|target|timer|scope|slice|socket|mount|path|device|swap|desktop|woff2?|ttf|mp[34]|map|lock|patch|diff|snap)$/i;

/** Domains that are reserved for examples and tests (RFC 2606, RFC 6761), with their Russian like. */
const RESERVED = /(?:@|%40|\.)(?:example\.(?:com|net|org|edu|ru)|example|invalid|test|localhost)$/i;

/** An account that repositories are fetched by, a version behind a package's name, an algorithm of SSH (RFC 4251, 6). */
const NOT_PEOPLE = /^(?:git|hg|svn)(?:@|%40)|(?:@|%40)v?\d+\.\d|(?:@|%40)(?:openssh\.com|lib(?:ssh|assh)\.org|lysator\.liu\.se)$/i;

function isAddress(value: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  if (/:\/\/[^\s/@]{0,100}$/.test(before)) return false;
  return !/^(?:\(|::|\.\w{1,20}\()/.test(text.slice(at + value.length, at + value.length + 24));
}

/** Addresses of e-mail, plain and as they stand in the address of a page. */
export const EMAILS: readonly Rule[] = [
  {
    id: 'email-in-file-name',
    kind: 'email',
    anchor: 'at',
    pattern:
      /(?<![\w.+%@/:-])[A-Za-z\d](?:[\w.+-]{0,62}[\w+-])?@(?:[A-Za-z\d](?:[\w-]{0,61}[A-Za-z\d])?\.){1,4}(?:com|net|org|info|ru|su|by|kz|ua|uk|de|fr|eu)(?=\.(?:log|txt|csv|json|eml|msg|zip|gz|pdf|html?|xml)(?![\w.]))/gi,
    allow: [RESERVED, NOT_PEOPLE],
    accept: isAddress,
    rank: 1,
    finds: ['‹anna@firma.ru›.log', 'see ‹anna.petrova@corp.co.uk›.txt'],
    spares: ['icon@2x.min.png', 'user@example.com.log', 'pkg@1.2.3.json', 'anna@firma.log'],
  },
  {
    id: 'email-address',
    kind: 'email',
    anchor: 'at',
    pattern:
      /(?<![\w.+%@/\u00c0-\u052f-])[\w\u00c0-\u052f](?:[\w.+'\u00c0-\u052f-]{0,62}[\w+\u00c0-\u052f-])?@(?:[A-Za-z\d\u00c0-\u1fff\u3040-\ud7ff](?:[\w\u00c0-\u1fff\u3040-\ud7ff-]{0,61}[A-Za-z\d\u00c0-\u1fff\u3040-\ud7ff])?\.){1,6}(?:[Xx][Nn]--[A-Za-z0-9-]{2,40}|[A-Za-z\u00c0-\u1fff\u3040-\ud7ff]{2,24})(?![\w@\u00c0-\u052f]|-[\w\u00c0-\u052f])/g,
    allow: [FILES, RESERVED, NOT_PEOPLE],
    accept: isAddress,
    rank: 1,
    finds: [
      'from ‹anna.petrova@mail.ru› to',
      'Anna Petrova <‹anna+tag@corp.co.uk›>',
      'mailto:‹anna@petrova.dev›',
      'почта: ‹иван@почта.рф›.',
      '"‹noreply@service.io›"',
      'login=‹a_b-c@x-y.com›;',
      "‹o'neil@corp.ie›",
      '‹anna@xn--80a1acny.xn--p1ai›',
      '‹ANNA@CORP.RU›',
      'Пишите на ‹anna@mail.ru›, ответим',
      '‹anna@mail.ru›— это я',
    ],
    spares: [
      'icon@2x.png',
      'npm/pkg@1.2.3',
      'pkg@1.2.3-beta.rc',
      'git@github.com:a/b.git',
      '@Component.foo',
      'user@example.com',
      'a@b.example.org',
      'chacha20-poly1305@openssh.com',
      'user@1000.service',
      'x@y.mean()',
      'https://anna:word@host.ru/x',
      'anna@host',
      'foo@@bar.com',
      'cipher: chacha20-poly1305@openssh.com',
    ],
  },
  {
    id: 'email-address-in-url',
    kind: 'email',
    keywords: ['%40'],
    pattern:
      /(?:(?<![\w.+%-])|(?<=%(?:3D|26|3A|22|20|2C|3C|3F|2F|5B|7B)))[A-Za-z0-9_](?:[\w.+-]|%2B){0,63}%40(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,6}[A-Za-z]{2,24}(?![A-Za-z0-9])/gi,
    allow: [FILES, RESERVED, NOT_PEOPLE],
    rank: 1,
    finds: ['?email=‹anna.petrova%40mail.ru›&x=1', 'q%3D‹anna%2Btag%40corp.com›%26'],
    spares: ['?email=user%40example.com', 'pkg%401.2.3', '%40scope%2Fpkg'],
  },
];
