import type { Rule } from '../../rule.ts';

/** Base64 below which there is no key: a placeholder, or a word about keys. */
const LEAST = 40;

function isKeyBody(value: string): boolean {
  return value.replace(/\\{1,4}[nrt]|[^A-Za-z0-9+/=]/g, '').length >= LEAST;
}

/**
 * Private keys in text: PEM (RFC 7468), OpenSSH, OpenPGP (RFC 9580), SSH2 (RFC 4716), PuTTY. The line that says what it is stays, and so does the one
 * that ends it: what lies between is masked. Public keys and certificates are none.
 */
export const PRIVATE_KEYS: readonly Rule[] = [
  {
    id: 'private-key-block',
    kind: 'private-key',
    keywords: ['private key', 'private+key', 'openvpn static key'],
    reach: 'block',
    pattern:
      /-{4,5} ?BEGIN[ +](?:(?:[A-Z0-9]{2,12}[ +]){0,4}PRIVATE[ +]KEY(?:[ +]BLOCK)?|OpenVPN Static key V1) ?-{4,5}(?:\\{1,4}[nr]|[\s"'+,>|]){0,80}(?<value>(?:[^-]|-(?!---))+?)(?=(?:\\{1,4}[nr]|[\s"'+,>|#]){0,80}-{4,5} ?END[ +])/g,
    accept: isKeyBody,
    remembered: true,
    rank: 3,
    finds: [
      '-----BEGIN RSA PRIVATE KEY-----\n‹MIIE{b60}\n{b64}\n{b20}==›\n-----END RSA PRIVATE KEY-----\nnext',
      '-----BEGIN OPENSSH PRIVATE KEY-----\r\n‹b3BlbnNzaC1rZXktdjE{b40}\r\n{b64}›\r\n-----END OPENSSH PRIVATE KEY-----',
      '"private_key": "-----BEGIN PRIVATE KEY-----\\n‹MIIE{b60}\\n{b64}›\\n-----END PRIVATE KEY-----\\n",',
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\n‹Version: GnuPG v2\n\nlQWG{b60}\n=8xQN›\n-----END PGP PRIVATE KEY BLOCK-----',
      '  key: |\n    -----BEGIN EC PRIVATE KEY-----\n    ‹MHcC{b60}\n    {b40}›\n    -----END EC PRIVATE KEY-----',
      '-----BEGIN RSA PRIVATE KEY-----\n‹Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,{H32}\n\n{b64}›\n-----END RSA PRIVATE KEY-----',
      '"-----BEGIN PRIVATE KEY-----\\n" +\n"‹MIIE{b60}\\n" +\n"{b64}›\\n" +\n"-----END PRIVATE KEY-----"',
      '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n‹Comment: "x"\n{b70}\n{b70}›\n---- END SSH2 ENCRYPTED PRIVATE KEY ----',
      '-----BEGIN OpenVPN Static key V1-----\n‹{h32}\n{h32}›\n-----END OpenVPN Static key V1-----',
    ],
    spares: [
      '-----BEGIN PRIVATE KEY-----\nanything\n-----END PRIVATE KEY-----',
      '-----BEGIN OPENSSH PRIVATE KEY----------END OPENSSH PRIVATE KEY-----',
      '-----BEGIN PUBLIC KEY-----\n{b64}\n-----END PUBLIC KEY-----',
      '-----BEGIN CERTIFICATE-----\n{b64}\n-----END CERTIFICATE-----',
      'the private key file is readable by others: -----BEGIN PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----\n***\n-----END PRIVATE KEY-----',
    ],
  },
  {
    id: 'private-key-cut-short',
    kind: 'private-key',
    keywords: ['private key-----', 'key block-----'],
    reach: 'block',
    pattern:
      /-----BEGIN (?:[A-Z0-9]{2,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----(?:\\{1,4}[nr]|[\s"',>|]){1,80}(?<value>[A-Za-z0-9+/]{16,}={0,2}(?:(?:\\{1,4}[nr]|[\s"',>|]){1,80}[A-Za-z0-9+/]{20,}={0,2}(?![\w-]))*)/g,
    accept: (value) => isKeyBody(value) || /^(?:MI[GI]|MC4|MH[cQ]C|b3BlbnNzaC1)/.test(value),
    remembered: true,
    rank: 2,
    finds: ['-----BEGIN RSA PRIVATE KEY-----\n‹MIIE{b60}\n{b64}\n{b40}›\n[truncated]', '{{"k":"-----BEGIN PRIVATE KEY-----\\n‹MIIEvQ{b20}›'],
    spares: ['-----BEGIN PRIVATE KEY-----\nfollowed by words of the manual', '-----BEGIN CERTIFICATE-----\nMIID{b60}'],
  },
  {
    id: 'private-key-in-base64',
    kind: 'private-key',
    keywords: ['ls0tls1crudjti'],
    pattern:
      /LS0tLS1CRUdJTi(?:BQUklWQVRFIEtFW|BSU0EgUFJJVkFURSBLRV|BFQyBQUklWQVRFIEtFW|BEU0EgUFJJVkFURSBLRV|BPUEVOU1NIIFBSSVZBVEUgS0VZ|BFTkNSWVBURUQgUFJJVkFURSBLRV|BQR1AgUFJJVkFURSBLRV)[A-Za-z0-9+/\\]{20,16000}={0,2}/g,
    rank: 3,
    finds: ['    client-key-data: ‹LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQo{b200}==›', 'tls.key: ‹LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCg{b200}=›'],
    spares: ['certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg{b200}=='],
  },
  {
    id: 'putty-private-key',
    kind: 'private-key',
    keywords: ['private-lines:'],
    reach: 'block',
    pattern: /Private-Lines: \d{1,4}\s{1,4}(?<value>[A-Za-z0-9+/]{16,}={0,2}(?:\s{1,4}[A-Za-z0-9+/]{4,}={0,2}(?![\w-]))*)/g,
    remembered: true,
    rank: 3,
    finds: ['Private-Lines: 2\n‹{b64}\n{b20}==›\nPrivate-MAC: {h40}'],
    spares: ['Private-Lines: 1\n\nPrivate-MAC: {h40}', 'Public-Lines: 2\n{b64}'],
  },
  {
    id: 'xml-private-key',
    kind: 'private-key',
    keywords: ['<inverseq>', '<d>', '<dp>', '<dq>'],
    pattern: /<(?:D|P|Q|DP|DQ|InverseQ)>\s{0,20}(?<value>[A-Za-z0-9+/]{42,1000}={0,2})\s{0,20}<\//g,
    entropy: 4,
    remembered: true,
    rank: 3,
    finds: ['<RSAKeyValue><Modulus>{b171}=</Modulus><Exponent>AQAB</Exponent><D>‹{b171}=›</D></RSAKeyValue>', '<InverseQ>‹{b86}==›</InverseQ>'],
    spares: ['<D>5</D>', '<Modulus>{b171}=</Modulus>'],
  },
  {
    id: 'private-key-in-hex',
    kind: 'private-key',
    keywords: ['private', 'privkey', 'priv_key', 'secretkey', 'secret_key', 'wallet', 'mnemonic'],
    pattern:
      /(?:priv(?:ate)?[_ -]?key|secret[_ -]?key|wallet[\w .-]{0,20}key)[\w .-]{0,20}["']?\s{0,4}(?::=|=>|[:=,])\s{0,4}["'[(]{0,2}(?<value>(?:0x)?[0-9a-f]{64}|[5KL][1-9A-HJ-NP-Za-km-z]{50,51}|[1-9A-HJ-NP-Za-km-z]{86,88})(?![A-Za-z0-9])/gi,
    entropy: 3,
    allow: [/sha\d|md5|hash|finger/i],
    remembered: true,
    rank: 2,
    finds: ['PRIVATE_KEY=‹0x{h64}›', 'privateKey: "‹{h64}›"', 'wallet private key: ‹{h64}›'],
    spares: ['private key sha256:{h64}', 'tx 0x{h64}', 'publicKey: "{h64}"'],
  },
  {
    id: 'extended-private-key',
    kind: 'private-key',
    keywords: ['xprv', 'yprv', 'zprv', 'tprv'],
    pattern: /(?<![A-Za-z0-9])[xyzt]prv[A-Za-z0-9]{107,108}(?![A-Za-z0-9])/g,
    rank: 3,
    finds: ['‹xprv9s21ZrQH143K{w96}›'],
    spares: ['xprv', 'xpub{w107}'],
  },
];
