// What package managers, compilers and container tools write.
import { hex, letters, number, pick } from '../random.mjs';
import { base64, integrity, iso, md5, name, sha1, sha256, short, uuid, version, word } from './values.mjs';

/** Each makes one entry, of one line or more. @type {readonly ((random: () => number) => string)[]} */
export const BUILDS = [
  (random) => `npm http fetch GET 200 https://registry.npmjs.org/${name(random)} ${number(random, 900)}ms (cache hit)`,
  (random) => `npm warn deprecated ${name(random)}@${version(random)}: this version is no longer kept, use ${name(random)} instead`,
  (random) =>
    `    "node_modules/${name(random)}": {\n      "version": "${version(random)}",\n      "resolved": "https://registry.npmjs.org/${name(random)}/-/${name(random)}-${version(random)}.tgz",\n      "integrity": "${integrity(random)}",\n      "license": "MIT"\n    },`,
  (random) =>
    `"${name(random)}@^${version(random)}":\n  version "${version(random)}"\n  resolved "https://registry.yarnpkg.com/${name(random)}/-/${name(random)}-${version(random)}.tgz#${sha1(random)}"\n  integrity ${integrity(random)}`,
  (random) =>
    `Collecting ${name(random)}==${version(random)}\n  Downloading ${name(random)}-${version(random)}-cp312-cp312-manylinux_2_17_x86_64.whl (${number(random, 900)} kB)\n    --hash=sha256:${sha256(random)}`,
  (random) =>
    `[[package]]\nname = "${name(random)}"\nversion = "${version(random)}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${sha256(random)}"`,
  (random) => `github.com/${word(random)}/${name(random)} v${version(random)} h1:${base64(random, 43)}=`,
  (random) =>
    `github.com/${word(random)}/${name(random)} v0.0.0-20260${number(random, 8) + 1}1${number(random, 9)}${100_000 + number(random, 99_999)}-${hex(random, 12)}/go.mod h1:${base64(random, 43)}=`,
  (random) =>
    `#${number(random, 40)} [${number(random, 9)}/9] RUN npm ci --ignore-scripts\n#${number(random, 40)} sha256:${sha256(random)} ${number(random, 90)}.${number(random, 99)}MB / 91.2MB ${number(random, 30)}.1s`,
  (random) => `Status: Downloaded newer image for registry.example.com/team/${name(random)}@sha256:${sha256(random)}`,
  (random) => `${hex(random, 12)}: Pull complete\nDigest: sha256:${sha256(random)}`,
  (random) =>
    `> Task :${word(random)}:compile${pick(random, ['Java', 'Kotlin'])} ${pick(random, ['UP-TO-DATE', 'FROM-CACHE', ''])}\nBuild cache key for task ':${word(random)}:compileJava' is ${md5(random)}`,
  (random) =>
    `[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/org/${word(random)}/${name(random)}/${version(random)}/${name(random)}-${version(random)}.jar (${number(random, 900)} kB at 1.2 MB/s)`,
  (random) =>
    `  dist/assets/${word(random)}-${letters(random, 8, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-')}.js   ${number(random, 900)}.${number(random, 99)} kB │ gzip: ${number(random, 90)}.10 kB`,
  (random) =>
    `asset ${word(random)}.${hex(random, 20)}.chunk.js ${number(random, 900)} KiB [emitted] [immutable] [minimized] (name: ${word(random)})\n  ./node_modules/${name(random)}/lib/token.js ${number(random, 90)} bytes [built] [code generated]`,
  (random) =>
    `commit ${sha1(random)}\nindex ${short(random)}..${short(random)} 100644\n--- a/src/${word(random)}/token.ts\n+++ b/src/${word(random)}/token.ts\n@@ -${number(random, 90)},7 +${number(random, 90)},7 @@ export function readToken(key: string): Token {`,
  (random) => `   ${short(random)}..${short(random)}  main -> main\nHEAD is now at ${short(random)} Refresh the session token before it expires`,
  (random) => `##[group]Run actions/checkout@${sha1(random)}\nwith:\n  token: ***\n  ssh-key:\n  fetch-depth: 1\n  key: Linux-node-${sha256(random)}`,
  (random) => `${iso(random)} Cache restored from key: node-cache-Linux-x64-npm-${sha256(random)}`,
  (random) =>
    `gcc -O2 -fstack-protector-strong -DBUILD_ID=\\"${sha1(random)}\\" -c src/${word(random)}_key.c -o CMakeFiles/${word(random)}.dir/key.c.o`,
  (random) =>
    `  TS2345: Argument of type 'string | undefined' is not assignable to parameter of type 'Token'.\n    at src/${word(random)}/secret-store.ts:${number(random, 300)}:${number(random, 80)}`,
  (random) =>
    `Installed: ${name(random)}-${version(random)}-${number(random, 9)}.el9.x86_64\n  Key ID ${hex(random, 16)}: NOKEY\n  SHA256: ${sha256(random)}`,
  (random) =>
    `terraform: module.${word(random)}.aws_instance.web[${number(random, 9)}]: Refreshing state... [id=i-0${hex(random, 16)}]\narn:aws:kms:eu-west-1:123456789012:key/${uuid(random)}`,
  (random) =>
    `ok ${number(random, 900)} - rejects an empty password (${number(random, 90)} ms)\nnot ok ${number(random, 900)} - keeps the token for the whole session`,
];
