import { isNobodysIpv4, parseIpv4 } from '../addresses/ipv4.ts';
import { isNobodysIpv6, mappedIpv4, parseIpv6 } from '../addresses/ipv6.ts';
import { isAddress } from '../addresses/is-address.ts';
import type { Rule } from '../rule.ts';

function isSomebodysIpv6(value: string): boolean {
  const groups = parseIpv6(value);
  if (!groups || isNobodysIpv6(groups)) return false;
  const inner = mappedIpv4(groups);
  return !inner || !isNobodysIpv4(inner);
}

/** Nobody's: none, all, and the groups of multicast. */
const NOBODYS_HARDWARE = /^(?:(?:00[:-]?){6}|(?:ff[:-]?){6}|0000\.0000\.0000|ffff\.ffff\.ffff|01[:-]00[:-]5e|33[:-]33[:-]|01[:-]80[:-]c2)/i;

/** Six pairs of digits with hyphens may be a date and an hour. */
const MOMENT = /^\d\d-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])-(?:[01]\d|2[0-3])-[0-5]\d-[0-5]\d$/;

/** Addresses of machines in networks. */
export const NETWORK: readonly Rule[] = [
  {
    id: 'ipv4-address',
    kind: 'ip',
    anchor: 'dotted',
    pattern: /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/g,
    accept: isAddress,
    rank: 1,
    finds: [
      'connect to ‹10.1.2.3›:5432 failed',
      '‹93.158.134.3› - - [22/Nov/2026:18:30:01 +0300] "GET / HTTP/1.1" 200 12',
      'inet ‹192.168.1.17›/24 brd ‹192.168.1.255›',
      'from ‹10.1.2.3›.',
      'http://‹172.16.4.4›:8080/x',
      'ssh anna@‹10.20.30.40›',
      'db01/‹10.1.2.3›:5432',
      '/‹10.1.2.3›:80',
      'range ‹192.168.0.10›-‹192.168.0.20›',
      'ping ‹8.8.8.8›',
      '["‹10.1.2.3›","‹10.1.2.4›"]',
      'ip=‹1.2.3.4›',
      '‹53.102.1.10›.in-addr.arpa',
      'DNS-сервер ‹77.88.8.8›',
      'не пингуется ‹5.255.255.70›',
      'сайт переехал на ‹5.61.23.11›',
      'доступ с ‹3.120.30.108› запрещён',
      'updated the DNS record to ‹5.61.23.11›',
      'обновили адрес шлюза на ‹10.8.150.19›',
      'server in use: ‹3.120.30.108›',
    ],
    spares: [
      'Chrome/131.0.0.0 Safari/537.36',
      'status installed libvulkan1:amd64 1.3.239.0-1',
      'configure libfoo:all 12.3.4.5-2 <none>',
      'Windows 10.0.19045.2846',
      'v1.2.3.4',
      'version 11.0.0.1',
      'Version: 10.2.3.4',
      'libfoo-1.2.3.4.so',
      '1.3.6.1.4.1.311.21',
      'mask 255.255.255.0',
      'listening on 0.0.0.0:80',
      'http://127.0.0.1:3000',
      'see 192.0.2.1, 198.51.100.7 and 203.0.113.5',
      'allow 10.0.0.0/8',
      'pip install a==2.31.10.4',
      '<version>12.20.30.40</version>',
      '"fileVersion": "14.0.40.1"',
      'Версия 8.3.24.161',
      'Конфигурация БП 3.0.150.18, файловая база',
      'при обновлении конфигурации с 3.0.149.28 на 3.0.150.19',
      'После обновления ЗУП до 3.1.30.108',
      'В 3.1.30.108 всё было нормально',
      'Бухгалтерия предприятия, редакция 3.0 (3.0.150.18)',
      'УТ 11.5.17.101 не открывается',
      'перешли на 3.0.150.19',
      'Updated the firmware from 3.0.149.28 to 3.0.150.19',
      'In 4.12.150.200 it worked',
      'the app 4.12.150.200 crashes',
      'app_12.1.2.3',
      'package-12.1.2.3-1.x86_64.rpm',
      'section 3.2.1.4 says',
      '300.1.2.3',
      '01.02.03.04',
    ],
  },
  {
    id: 'ipv4-host-name',
    kind: 'ip',
    keywords: ['ip-1', 'ip-2', 'ip-3', 'ip-4', 'ip-5', 'ip-7', 'ip-8', 'ip-9', 'ec2-', 'host-', 'static-', 'pool-', 'ppp-', 'dsl-', 'dynamic-'],
    pattern: /(?<![A-Za-z0-9])(?:ip|ec2|host|static|pool|ppp|dsl|dynamic)-(?<value>\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3})(?![\w-])/gi,
    accept: (value) => !isNobodysIpv4(parseIpv4(value) ?? []),
    rank: 1,
    finds: ['ip-‹10-1-2-3›.ec2.internal', 'ec2-‹54-12-3-4›.compute.amazonaws.com', 'host ip-‹172-31-5-9› is up'],
    spares: ['ip-10-1-2', 'zip-10-1-2-3', 'host-2026-11-22-18', 'ip-999-1-2-3'],
  },
  {
    id: 'ipv6-address',
    kind: 'ip',
    anchor: 'colons',
    // The prefixes that are given out; so no name in a program is one (`ad::face`).
    pattern:
      /(?<![\w:.])(?:[23][\da-f]{3}|f[cde][\da-f]{2}|64:ff9b|::ffff(?=:\d))(?::[\da-f]{0,4}){0,6}:(?:\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|[\da-f]{1,4}|(?<=::))(?![\w.]*[A-Za-z0-9_]|:[\da-f])/gi,
    accept: isSomebodysIpv6,
    rank: 1,
    finds: [
      'inet6 ‹fe80::1c2b:3aff:fe4d:5e6f›/64 scope link',
      '[‹2a02:6b8::2:242›]:443',
      'from ‹2A02:6B8:0:40C:1:2:3:4› port 22',
      '‹fe80::1›%eth0',
      'peer ‹::ffff:10.1.2.3›',
      '‹fd00:1:2:3::›/64',
      'addr ‹2a00:1450:4010:c05::65›: ok',
      'at ‹2a00:1450:4010:c05::65›.',
    ],
    spares: [
      '::1',
      'fe80::/10',
      '2001:db8::7',
      'ff02::fb',
      'std::dead::beef',
      'ad::face',
      '2026:11:22 10:30:00',
      '12:30:45',
      '::ffff:127.0.0.1',
      'fe80:::1',
    ],
  },
  {
    id: 'mac-address',
    kind: 'mac',
    anchor: 'colons',
    pattern: /(?<![\w:.]|\w-)[\da-f]{2}([:-])[\da-f]{2}(?:\1[\da-f]{2}){4}(?![\w]|[:-][\da-f])/gi,
    allow: [NOBODYS_HARDWARE, MOMENT],
    rank: 1,
    finds: [
      'link/ether ‹3c:22:fb:01:0a:9f› brd ff:ff:ff:ff:ff:ff',
      'Physical Address: ‹3C-22-FB-01-0A-9F›',
      'mac=‹3c:22:fb:01:0a:9f›,x',
      '‹3c:22:fb:01:0a:9f›-wlan0',
    ],
    spares: [
      '00:00:00:00:00:00',
      '01:00:5e:00:00:fb',
      'SHA1 3c:22:fb:01:0a:9f:3c:22:fb:01:0a:9f:3c:22:fb:01:0a:9f:11:22',
      'MD5:3c:22:fb:01:0a:9f:3c:22:fb:01:0a:9f:3c:22:fb:01',
      'log-26-11-22-18-30-01.txt',
      '26-11-22-18-30-01',
      '18:30:01',
      '550e8400-e29b-41d4-a716-446655440000',
    ],
  },
  {
    id: 'cisco-mac-address',
    kind: 'mac',
    keywords: ['mac ', 'mac:', 'mac-', 'mac=', 'arpa', '(bia ', 'address is', 'dynamic', 'vlan'],
    pattern: /(?<![\w.])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\w.]*\w)/gi,
    allow: [NOBODYS_HARDWARE, /^[\d.]+$/],
    rank: 1,
    finds: ['address is ‹3c22.fb01.0a9f› (bia ‹3c22.fb01.0a9f›)', '10    ‹3c22.fb01.0a9f›    DYNAMIC     Gi0/1'],
    spares: ['dynamic 1234.5678.9012', 'mac ffff.ffff.ffff', 'vlan 3c22.fb01'],
  },
];
