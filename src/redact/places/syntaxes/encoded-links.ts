import { readUntil } from '../read-until.ts';
import type { Syntax } from '../syntax.ts';

/** Links that were encoded: in a query inside a query, a page's source, a script's text. */
export const ENCODED_LINKS: readonly Syntax[] = [
  {
    id: 'percent',
    begins: '%',
    link: /(?:%(?:25)?22)?%(?:25)?3[aAdD](?:%(?:25)?20|\+)?(?:%(?:25)?22)?/uy,
    read: readUntil(/%(?:25)?2[26cC]|%(?:25)?7[dD]|&|[\s"'<>]/u),
    finds: ['next=%2Fx%3Faccess_token%3D‹9d8f7a6b5c4e3f2a11›%26a%3Db', 'q=%7B%22password%22%3A%22‹hunter2›%22%7D', 'password%3D‹hunter2›&x=1'],
    spares: ['password%3D&x', 'token%3Dexpired%26'],
  },
  {
    id: 'entity',
    begins: '& \t:=',
    link: /(?:&quot;|&#0?34;|&#x22;)?\s{0,4}(?::|=|&#0?61;|&#x3d;|&#0?58;|&#x3a;|&equals;)\s{0,4}(?:&quot;|&#0?34;|&#x22;|&#0?39;|&apos;)/iuy,
    read: readUntil(/&(?:quot|#0?34|#x22|#0?39|apos|amp);|[<\r\n]/iu),
    finds: ['{&quot;password&quot;:&quot;‹hunter2›&quot;}', 'data="password=&#39;‹hunter2›&#39;"', 'password&#61;&quot;‹hunter2›&quot;'],
    spares: ['&quot;password&quot;:&quot;&quot;', '&quot;token&quot;:&quot;string&quot;'],
  },
  {
    id: 'entity-bare',
    begins: '&',
    link: /(?:&#0?61;|&#x3d;|&equals;)/iuy,
    read: readUntil(/&(?:amp|#38|#x26|quot|lt|gt);|[\s"'<>]/iu),
    finds: ['?password&#61;‹hunter2›&amp;x&#61;1'],
    spares: ['password&#61;&amp;x'],
  },
  {
    id: 'escape',
    begins: '\\ \t:=',
    link: /(?:\\+u0022|\\+x22)?\s{0,2}(?:\\+u003[aAdD]|\\+x3[aAdD]|(?<=\\u0022|\\x22)[:=])\s{0,2}(?:\\+u0022|\\+x22|\\*")?/uy,
    read: readUntil(/\\+(?:u002[267]|x2[267]|u003[cC])|[\s"'<>]/u),
    finds: ['"url":"/x?password\\u003d‹hunter2›\\u0026a\\u003d1"', "'password\\x3d‹hunter2›\\x26'", '\\u0022password\\u0022:\\u0022‹hunter2›\\u0022'],
    spares: ['password\\u003d\\u0026a', 'token\\x3dexpired\\x26'],
  },
];
