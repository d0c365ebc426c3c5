import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/check/read/read-text.ts';
import { passagesOf } from '../../../../src/check/see/facts/passage.ts';
import { pastedOutputs } from '../../../../src/check/see/facts/pasted-outputs.ts';
import { wordsOf } from '../../../support/facts-of.ts';

const found = (text: string) => wordsOf('attachments', text);

describe('output that was pasted', () => {
  it('is announced by a heading or a line of its own, with a colon or without', () => {
    expect(found('It stops.\n\n## Logs\n\n```\nERROR: pump is dry\nshutting down\n```')).toEqual(['Logs']);
    expect(found('Сборка падает.\nХвост вывода\nld: cannot find -lfoo\nmake: *** [all] Error 1')).toEqual(['Хвост вывода']);
  });

  it('is announced by words that tell an hour', () => {
    expect(found('It lags.\nDevice console, trimmed, from 27 Nov, 09:14:\npump: ready\npump: write denied')).toEqual([
      'Device console, trimmed, from 27 Nov, 09:14',
    ]);
  });

  it('is announced before a message that stands above its trace', () => {
    expect(
      found(
        'Десериализую ответ.\nПадает так:\n\nUnhandled exception. System.FormatException: String was not valid.\n   at Pump.Read(Pipe p)\n   at Pump.Run()\n',
      ),
    ).toEqual(['Падает так']);
  });

  it('is announced by the line right before it where a heading stands above', () => {
    expect(
      found('It reloads.\n\n## Logs\n\nTerminal, shortened:\n[pump] page reload a.ts\n[pump] EISDIR: illegal operation\n[pump] ready in 312 ms\n'),
    ).toEqual(['Terminal, shortened']);
  });

  it('may be several lines that nothing sets apart', () => {
    expect(found('Two rows come out as one.\nOutput:\na,b\n(1 row)\nVersion 3.1.')).toEqual(['Output']);
    expect(found('С утра тихо.\nВ журнале:\nqueue: worker exited\nqueue: size 53')).toEqual(['журнале']);
  });

  it('is announced by any words that end in a colon right before it', () => {
    expect(found('It hangs.\ngdb on the stuck process:\n#0 wait () at wait.c:81\n#1 enter (self=0x7f) at gate.c:144')).toEqual([
      'gdb on the stuck process',
    ]);
    expect(found('It lags.\nFrom lmstat -a:\nusers: 20\nseats: 20')).toEqual(['From lmstat -a']);
  });

  it('is announced by a short label of any words before lines that look printed', () => {
    expect(found('С ночи потери.\nmtr от нас:\n1. 10.20.0.1    0.0%  0.4\n2. 172.16.88.5  21.3%  3.9\nПроверьте порт.')).toEqual(['mtr от нас']);
    expect(found('They differ.\nBoth headers, first A, then B:\nX-Seal: t=17,v=6b\nX-Seal: t=18,v=a9\nThe docs say so.')).toEqual([
      'Both headers, first A, then B',
    ]);
    expect(found('Job is red.\nLast lines of the job\nreading sources...\nerror: no such table\nWe pin it now.')).toEqual(['Last lines of the job']);
    expect(found('It stops.\npumpctl inspect (part)\n```\n"state": "dry",\n"runs": 3\n```')).toEqual(['pumpctl inspect (part)']);
    expect(found('It dies.\nThe check then throws\n\njava.lang.Error: dry\n    at io.pond.Pump.run(Pump.java:3)\n')).toEqual([
      'The check then throws',
    ]);
  });

  it('may be a configuration, or what the person typed', () => {
    expect(found('Nothing reloads.\n\n## Config\n\n```\npump { rate: 3 }\nvalve { open: true }\n```')).toEqual(['Config']);
    expect(found('Не перечитывает.\n\nКонфиг:\n\n```yaml\npump:\n  rate: 3\n```')).toEqual(['Конфиг']);
    expect(found('The offset is lost.\nCommand I ran:\n    pumpctl export --since 2026-11-01 --out nov.csv\nThe first row is late.')).toEqual([
      'Command I ran',
    ]);
  });

  it('is there by its first line where lines of a log stand in the prose', () => {
    expect(found('Форма сбрасывается.\n[hmr] update failed: no patch\n[hmr] full reload\nЧистили кэш.')).toEqual(['[hmr] update failed: no patch']);
    expect(found('It closes.\nSignal: 11 (SEGV)\n  #0 QScreen::geometry()\n  #1 Dock::clamp(QRect)\nThe screen is gone.')).toEqual([
      'Signal: 11 (SEGV)',
    ]);
    expect(found('It closes.\nERROR: pump is dry\nThe screen is gone.')).toEqual([]);
    expect(found('Two prices.\nPDF: 20.00.\nAPI: 19.99.')).toEqual([]);
  });

  it('is there by its first line where nothing announces it', () => {
    expect(found('It dies at night.\n\njava.lang.IllegalStateException: resumed\n    at io.pond.Queue.drain(Queue.java:188)\n')).toEqual([
      'java.lang.IllegalStateException: resumed',
    ]);
  });

  it('is not announced by what somebody else wrote', () => {
    const letter = (announces: string) => found(`It stops.\n\n${announces}\n\n\`\`\`\nERROR: pump is dry\nshutting down\n\`\`\``);
    expect(letter('Log:')).toEqual(['Log']);
    expect(letter('> Log:')).toEqual(['ERROR: pump is dry']);
  });

  it('stands in its place among what is attached', () => {
    expect(found('I have attached a screenshot, and here is what the console says:\n\n```\nERROR: pump is dry\nshutting down\n```')).toEqual([
      'I have attached a screenshot',
      'the console says',
    ]);
  });

  it('is seen soon before any number of empty lines', () => {
    const started = performance.now();
    expect(found(`It stops.\n\n\`\`\`\nERROR: pump is dry\nshutting down\n${'\n'.repeat(20_000)}flooded\n\`\`\``)).toEqual(['ERROR: pump is dry']);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('is told by how its lines look together, whatever announces it', () => {
    expect(
      found('It restarts.\nIt says this and then nothing for an hour, until I pull the plug:\n[pump] priming 3/4\n[pump] priming 4/4\nWhy?'),
    ).toEqual(['It says this and then nothing for an hour, until I pull the plug']);
    expect(found('It is hot.\n## Readings\nhour   inlet  outlet\n08:00  21     44\n09:00  22     61\nIt was cool before.')).toEqual(['Readings']);
    expect(found('Греется.\nНасос, МПа\n08:00  2.1\n09:00  4.4\nРаньше не грелся.')).toEqual(['Насос, МПа']);
    expect(found('It ignores me.\npump.toml, the part that counts:\n[pump]\nrate = 3\nvalve = "open"\nIt was heeded before.')).toEqual([
      'pump.toml, the part that counts',
    ]);
    expect(found('It is stuck.\npump/state       OPEN\npump/state       SHUT\npump/pressure    14\nI was asleep.')).toEqual([
      'pump/state       OPEN',
    ]);
  });

  it('is not what a person lists or writes in capitals', () => {
    expect(found('It stops.\nOur machines:\nPump Deluxe from Lund\nValve from the shop next door\nThanks.')).toEqual([]);
    expect(found('THE PUMP IS BROKEN\nPUMP OF WHAT\nUSELESS LOT OF PEOPLE')).toEqual([]);
    expect(found('It stops.\n### Bug report\n**Pump:** 2.8.1\n**Valve:** Node 20.18')).toEqual([]);
    expect(found('It stops at night.\nThe pump runs dry, then stops.\nThe valve is shut by then.')).toEqual([]);
  });

  it('begins below the command at the prompt', () => {
    expect(found('It dies.\n\n```\n$ ./pump\npump: cannot open display "x"\nAborted (core dumped)\n```')).toEqual(['pump: cannot open display "x"']);
  });

  it('is neither one line, nor source code, nor a command', () => {
    expect(found('Log:\nERROR: pump is dry\n\nWe then called you.')).toEqual([]);
    expect(found('Minimal code:\n\n```js\nconst a = open();\na.close();\n```')).toEqual([]);
    expect(found('Run this:\n\n```\ndocker compose up\ndocker compose logs\n```')).toEqual([]);
  });

  it('is looked for once in each passage, however many stacks follow one another', () => {
    let reads = 0;
    const text = Array(60).fill('It came again\n\n  #0 QScreen::geometry()\n  #1 Dock::clamp(QRect)').join('\n\n');
    const passages = new Proxy(passagesOf(readText(text, {}), { labels: [], likely: [] }), {
      get(target, key, self) {
        if (typeof key === 'string' && /^\d/.test(key)) reads += 1;
        return Reflect.get(target, key, self);
      },
    });
    for (let at = 0; at < passages.length; at += 1) pastedOutputs(passages, at);
    expect(passages.length).toBeGreaterThan(100);
    expect(reads / passages.length).toBeLessThan(12);
  });
});
