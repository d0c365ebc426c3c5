import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../support/facts-of.ts';

const found = (text: string) => wordsOf('attachments', text);

describe('output that was pasted', () => {
  it('is announced by a heading or a line of its own, with a colon or without', () => {
    expect(found('It stops.\n\n## Logs\n\n```\nERROR: pump is dry\nshutting down\n```')).toEqual(['Logs']);
    expect(found('Сборка падает.\nХвост вывода\nld: cannot find -lfoo\nmake: *** [all] Error 1')).toEqual(['Хвост вывода']);
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
      'the console',
    ]);
  });

  it('is seen soon before any number of empty lines', () => {
    const started = performance.now();
    expect(found(`It stops.\n\n\`\`\`\nERROR: pump is dry\nshutting down\n${'\n'.repeat(20_000)}flooded\n\`\`\``)).toEqual(['ERROR: pump is dry']);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('is neither one line, nor source code, nor a command', () => {
    expect(found('Log:\nERROR: pump is dry\n\nWe then called you.')).toEqual([]);
    expect(found('Minimal code:\n\n```js\nconst a = open();\na.close();\n```')).toEqual([]);
    expect(found('Run this:\n\n```\ndocker compose up\ndocker compose logs\n```')).toEqual([]);
  });
});
