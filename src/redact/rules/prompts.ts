import { isOwnName } from '../own-name.ts';
import type { Rule } from '../rule.ts';

const USER = '[a-z_][\\w.-]{0,31}';
const HOST = '[a-z0-9][\\w.-]{0,62}';
/** Behind the host: a folder and the sign that waits for a command. */
const REST = String.raw`(?=:[ ]?[~/][^\n$#%>]{0,200}[$#%>](?:\s|$)|[ ](?:~|/)[^\n$#%>]{0,200}[$#%>](?:\s|$)|[ ][^\s\]]{1,80}\][$#%])`;

/** Who works where, as shells show it; a command that reaches for another machine says it too. */
export const PROMPTS: readonly Rule[] = [
  {
    id: 'prompt-user',
    kind: 'user',
    anchor: 'at',
    pattern: new RegExp(`(?<![\\w.@+-])(?<value>${USER})@${HOST}${REST}`, 'gi'),
    accept: isOwnName,
    remembered: true,
    rank: 2,
    finds: [
      '‹anna›@web-03:~$ ls',
      '[‹anna›@web-03 src]$ make',
      '‹anna›@web-03:/var/log# tail',
      '‹anna›@web-03 ~ % ls',
      '‹anna.p›@web-03.corp.local:~/x$ ls',
      '(venv) ‹anna›@web:~$ ',
    ],
    spares: ['root@web-03:~#', 'anna@example.com: hello', 'git@github.com:a/b.git'],
  },
  {
    id: 'prompt-host',
    kind: 'host',
    anchor: 'at',
    pattern: new RegExp(`(?<![\\w.@+-])${USER}@(?<value>${HOST})${REST}`, 'gi'),
    accept: isOwnName,
    remembered: true,
    rank: 2,
    finds: ['anna@‹web-03›:~$ ls', '[root@‹web-03› ~]# make', 'root@‹web-03.corp.local›:/etc# '],
    spares: ['root@localhost:~#', 'vagrant@ubuntu:~$', 'git@github.com:a/b.git'],
  },
  {
    id: 'mac-prompt-user',
    kind: 'user',
    keywords: [':~ ', ':/ '],
    pattern: /^[A-Za-z][\w-]{1,62}:[~/]?\S{0,80} (?<value>[a-z_][\w.-]{0,31})\$(?= |$)/g,
    accept: isOwnName,
    remembered: true,
    rank: 2,
    finds: ['Annas-MacBook-Pro:~ ‹anna›$ ls'],
    spares: ['Annas-MacBook-Pro:~ root$ ls', 'Price: 5 $ '],
  },
  {
    id: 'mac-prompt-host',
    kind: 'host',
    keywords: [':~ ', ':/ '],
    pattern: /^(?<value>[A-Za-z][\w-]{1,62}):[~/]\S{0,80} [a-z_][\w.-]{0,31}\$(?= |$)/g,
    accept: isOwnName,
    remembered: true,
    rank: 2,
    finds: ['‹Annas-MacBook-Pro›:~ anna$ ls'],
    spares: ['localhost:~ anna$ ls'],
  },
  {
    id: 'remote-user',
    kind: 'user',
    keywords: ['ssh ', 'scp ', 'sftp ', 'rsync ', 'mosh ', 'ssh-copy-id ', "'s password", 'permission denied ('],
    pattern: /(?<![^\s(])(?<value>[a-z_][\w.-]{0,31})@[\w.-]{1,80}(?=[: ]|'s password|$)/gi,
    allow: [/^git(?:ea|lab)?$/i],
    accept: (value, text, at) =>
      isOwnName(value) && !/^@(?:github\.com|gitlab\.com|bitbucket\.org|gitverse\.ru)/i.test(text.slice(at + value.length)),
    remembered: true,
    rank: 2,
    finds: [
      'ssh -i key.pem ‹anna›@web-03',
      "‹anna›@web-03's password: ",
      'scp a.txt ‹anna›@10.1.2.3:/tmp',
      '‹anna›@web-03: Permission denied (publickey,password).',
    ],
    spares: ['ssh -T git@github.com', 'ssh root@web-03', 'scp a.txt web-03:/tmp'],
  },
  {
    id: 'remote-host',
    kind: 'host',
    keywords: ['ssh ', 'scp ', 'sftp ', 'rsync ', 'mosh ', 'ssh-copy-id ', "'s password", 'permission denied ('],
    pattern:
      /(?<![\w.@+-])[a-z_][\w.-]{0,31}@(?<value>[a-z][\w-]{0,62}(?:\.(?:local|lan|corp|internal|intra(?:net)?|home|localdomain|private|\w{1,20}\.(?:local|lan|corp|internal|intra)))?)(?=[:\s]|'s password|$)/gi,
    accept: isOwnName,
    remembered: true,
    rank: 2,
    finds: ['ssh -i key.pem anna@‹web-03›', "anna@‹web-03›'s password: ", 'scp a.txt anna@‹files.local›:/tmp'],
    spares: ['ssh -T git@github.com', 'ssh anna@10.1.2.3', 'ssh anna@localhost'],
  },
];
