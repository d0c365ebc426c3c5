import type { Kind } from '../kinds.ts';

/** A program whose options hold secrets under names that say nothing. */
export interface Command {
  /** Keywords, each three bytes or more. */
  readonly words: readonly string[];
  readonly kind: Kind;
  /** Whether the value may stand before the word. */
  readonly isLater?: true;
  /** From the word on, or from its line's beginning, over the line; group `value`. Global. */
  readonly pattern: RegExp;
  readonly finds: readonly string[];
  readonly spares: readonly string[];
}

/** A word of a shell: quoted, or up to a blank. */
const WORD = String.raw`(?:"(?<quoted>[^"\n]{1,300})"|'(?<single>[^'\n]{1,300})'|(?<bare>[^\s"'|;&<>-][^\s"'|;&<>]{0,300}))`;

const options = (before: string) => new RegExp(String.raw`(?<=[ \t'"])${before}${WORD}`, 'gu');

export const COMMANDS: readonly Command[] = [
  {
    words: ['curl ', 'wget ', 'httpie', 'http --', 'http -a'],
    kind: 'password',
    pattern:
      /(?<=[ \t])(?:-[a-zA-Z]{0,6}[uU]|--(?:proxy-)?user|-a|--auth)[ \t=]{0,4}(?:["'](?<alone>[^"':\s$]{8,100}):["']|(?<q>["'])[^"':\n]{0,100}:(?<quoted>(?:(?!\k<q>)[^\n]){1,200})\k<q>|(?<p>["']?)\{?[^"'\s:\n]{0,100}\}?\k<p>:(?:"(?<double>[^"\n]{1,200})"|'(?<single>[^'\n]{1,200})'|(?<bare>[^\s"']{1,200})))/gu,
    finds: [
      'curl -u ivan:‹hunter2› https://x.test',
      "curl --user 'ivan:‹p w›' x",
      'curl -u ":‹d2LkV78zLx!t›" x',
      "curl --user kevin:'‹pRf7vG2h›' x",
      'curl -su ivan:‹hunter2› x',
      'http -a ivan:‹hunter2› GET x',
    ],
    spares: ['curl -u ivan https://x.test', 'curl -u "$U:$P" x', 'curl --user ${u}:${p} x', 'curl -u ":" x', 'curl -u username:password x'],
  },
  {
    words: ['mysql', 'mariadb'],
    kind: 'password',
    pattern: new RegExp(String.raw`(?<=[ \t])-p(?=[^\s])${WORD}`, 'gu'),
    finds: ['mysql -u root -p‹hunter2› db', "mysqldump -p'‹a b›' db", 'mysqladmin -uroot -p‹hunter› status'],
    spares: ['mysql -u root -p db', 'mysql -p$PASS', 'mysql -u root --port 3306'],
  },
  {
    words: ['sshpass'],
    kind: 'password',
    pattern: new RegExp(String.raw`(?<=[ \t])-p[ \t]{0,4}${WORD}`, 'gu'),
    finds: ["sshpass -p '‹hunter2› x' ssh x".replace("‹hunter2› x'", "‹hunter2›'"), 'sshpass -p‹hunter2› ssh x'],
    spares: ['sshpass -f file ssh x', 'sshpass -p $PASS ssh x'],
  },
  {
    words: [
      'docker login',
      'podman login',
      'oc login',
      'az login',
      'cf login',
      'helm registry',
      'mongo ',
      'mongosh',
      'mongodump',
      'plink',
      'psexec',
      'rdesktop',
      'influx ',
      'rabbitmqadmin',
      'nxc ',
      'pscp',
      'kinit',
    ],
    kind: 'password',
    pattern: options(String.raw`-(?:p|pw|P)[ \t=]{1,4}`),
    finds: ['docker login -u ivan -p ‹hunter2› r.test', 'mongo db -u ivan -p "‹hunter2›"', 'plink -pw ‹hunter2› x'],
    spares: ['docker login -u ivan --password-stdin', 'docker login -u ivan -p $PASS', 'mongo --port 27017'],
  },
  {
    words: ['redis-cli'],
    kind: 'password',
    pattern: options(String.raw`-a[ \t]{1,4}`),
    finds: ['redis-cli -h x -a ‹hunter2› ping'],
    spares: ['redis-cli -h x ping'],
  },
  {
    words: ['ldapsearch', 'ldapmodify', 'ldapadd', 'ldapwhoami', 'ldapdelete', 'ldappasswd'],
    kind: 'password',
    pattern: options(String.raw`-w[ \t]{0,4}`),
    finds: ['ldapsearch -x -D cn=admin -w ‹hunter2› -b dc=x'],
    spares: ['ldapsearch -x -W -b dc=x'],
  },
  {
    words: ['sqlcmd', 'bcp ', 'unzip ', 'zip -'],
    kind: 'password',
    pattern: options(String.raw`-P[ \t]{0,4}`),
    finds: ['sqlcmd -S x -U sa -P ‹hunter2›', 'unzip -P ‹hunter2› a.zip'],
    spares: ['unzip -q a.zip', 'sqlcmd -S x -E'],
  },
  {
    words: ['smbclient', 'rpcclient', 'mount.cifs', 'winexe', 'lftp', 'snmpwalk', 'snmpget'],
    kind: 'password',
    pattern:
      /(?<=[ \t])-(?:U[ \t]{0,4}["']?[\w\\/.@-]{1,64}%|u[ \t]{1,4}["']?[\w.@-]{1,64},|c[ \t]{1,4}|A[ \t]{1,4}|X[ \t]{1,4})(?<bare>[^\s"'|;&<>]{1,200})/gu,
    finds: ['smbclient //x/y -U ivan%‹hunter2›', 'lftp -u ivan,‹hunter2› x', 'snmpwalk -v2c -c ‹s3cret1› x'],
    spares: ['smbclient //x/y -U ivan', 'lftp x'],
  },
  {
    words: ['net use', 'net user', 'cmdkey', 'xfreerdp', 'schtasks', 'wmic '],
    kind: 'password',
    pattern:
      /(?<=[ \t])\/(?:p|pass|rp|password):(?:"(?<quoted>[^"\n]{1,200})"|(?<bare>[^\s"'/]{1,200}))|(?<=net use[^\n]{0,200}\/user:\S{1,64}[ \t]{1,4})(?<word>[^\s/*"]{3,64})|(?<=net use[ \t]{1,4}(?:[a-z]:[ \t]{1,4})?\\\\[^\s"]{1,100}[ \t]{1,4})(?<first>[^\s/*"]{3,64})(?=[ \t]{1,4}\/user:)|(?<=net user [\w.-]{1,64}[ \t]{1,4})(?<other>[^\s/*"]{3,64})/giu,
    finds: [
      'net user ivan ‹hunter2› /add',
      'net use z: \\\\x\\y /user:ivan ‹hunter2›',
      'net use z: \\\\x\\y ‹hunter2› /user:ivan',
      'cmdkey /add:x /user:ivan /pass:‹hunter2›',
      'xfreerdp /u:ivan /p:‹hunter2› /v:x',
    ],
    spares: ['net user ivan /delete', 'net use z: \\\\x\\y', 'net user ivan *'],
  },
  {
    words: ['htpasswd', 'chpasswd', 'sudo -s'],
    kind: 'password',
    isLater: true,
    pattern:
      /(?<=htpasswd[ \t]{1,4}-[a-zA-Z]{0,6}b[a-zA-Z]{0,4}[ \t]{1,4}\S{1,100}[ \t]{1,4}\S{1,64}[ \t]{1,4})(?<bare>[^\s"']{1,100})|(?<=echo[ \t]{1,4}["']?[\w.-]{1,64}:)(?<piped>[^\s"'|]{1,100})(?=["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,4})?chpasswd)|(?<=echo[ \t]{1,4}["']?)(?<sudo>[^\s"'|]{1,100})(?=["']?[ \t]{0,4}\|[ \t]{0,4}sudo[ \t]{1,4}-S)/gu,
    finds: ['htpasswd -bc .htpasswd ivan ‹hunter2›', "echo 'ivan:‹hunter2›' | sudo chpasswd", 'echo ‹hunter2› | sudo -S ls'],
    spares: ['htpasswd -c .htpasswd ivan', 'sudo -S ls'],
  },
  {
    words: ['1cv8'],
    kind: 'password',
    pattern: /(?<=[ \t"'])\/P(?:[ \t]{0,4}"(?<quoted>[^"\n]{1,200})"|[ \t]{0,4}(?!arsingTrace|\/)(?<bare>[^\s"'/]{1,200}))/gu,
    finds: ['1cv8.exe ENTERPRISE /S"srv\\base" /N"Админ" /P"‹hunter2›"', '1cv8c /F D:\\b /N ivan /P ‹hunter2› /UC x'],
    spares: ['1cv8.exe ENTERPRISE /F"C:\\Program Files\\b" /N"Админ"', '1cv8.exe /N ivan /P"" /UC x'],
  },
  {
    words: ['7z a', '7za ', '7z x', '7z.exe', 'rar a', 'unrar '],
    kind: 'password',
    pattern: /(?<=[ \t])-h?p(?:"(?<quoted>[^"\n]{1,200})"|(?<bare>[^\s"']{3,200}))/gu,
    finds: ['7z a -p‹hunter2› x.7z dir', 'rar a -hp‹hunter2› x.rar dir'],
    spares: ['7z a -p x.7z dir', '7z x x.7z -p$PASS'],
  },
  {
    words: ['password-stdin', 'asplaintext'],
    kind: 'password',
    isLater: true,
    pattern:
      /(?<=(?:echo|printf)[ \t]{1,4}(?:-n[ \t]{1,4})?["']?)(?<piped>[^\s"'|]{1,200})(?=["']?[ \t]{0,4}\|[^|\n]{1,200}--password-stdin)|(?<=SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?["'])(?<quoted>[^"'\n]{1,200})(?=["'][ \t]{1,4}-AsPlainText)/giu,
    finds: ['echo "‹hunter2›" | docker login -u x --password-stdin', 'ConvertTo-SecureString "‹hunter2›" -AsPlainText -Force'],
    spares: ['cat file | docker login --password-stdin', 'echo $P | docker login --password-stdin', 'ConvertTo-SecureString $p -AsPlainText -Force'],
  },
  {
    words: ['wifi:t:', 'wifi:s:'],
    kind: 'password',
    pattern: /(?<=^WIFI:(?:[^\n]{0,200};)?P:)(?<bare>(?:[^\\;\n]|\\.){1,100})(?=;)/giu,
    finds: ['WIFI:T:WPA;S:Home;P:‹hunter2›;;', 'WIFI:S:Home;T:WPA;P:‹a\\;b12›;H:;;'],
    spares: ['WIFI:T:nopass;S:Home;P:;;'],
  },
  {
    words: ['sqlplus'],
    kind: 'password',
    pattern: /(?<=sqlplus[ \t]{1,4}(?:-[SsLl][ \t]{1,4}){0,2}["']?[\w$]{1,64}\/)(?<bare>[^\s"'@]{1,100})/giu,
    finds: ['sqlplus scott/‹tiger›@db', 'sqlplus -s scott/‹tiger›'],
    spares: ['sqlplus /nolog', 'sqlplus / as sysdba'],
  },
  {
    words: ['identified by'],
    kind: 'password',
    pattern:
      /(?<=identified by(?: values| password)?[ \t]{1,4})(?:'(?<single>(?:[^'\n]|''){1,200})'|"(?<quoted>[^"\n]{1,200})"|(?!values|password)(?<bare>[\w$#]{3,64}))/giu,
    finds: ["CREATE USER x IDENTIFIED BY '‹hunter2›';", 'GRANT ALL ON x TO y IDENTIFIED BY ‹hunter2›', "identified by values '‹S:8F3A›'"],
    spares: ["IDENTIFIED BY ''", 'is identified by the'],
  },
];
