import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { input, output } from '../../src/host/streams.ts';

describe('a stream to write to', () => {
  it('has taken the bytes once the promise is kept', async () => {
    const taken: string[] = [];
    let pass: () => void = () => undefined;
    const slow = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        pass = () => {
          taken.push(chunk.toString());
          done();
        };
      },
    });
    let written = false;
    const writing = output(slow)
      .write('обращение')
      .then(() => {
        written = true;
      });
    await Promise.resolve();
    expect(written).toBe(false);
    pass();
    await writing;
    expect(taken).toEqual(['обращение']);
  });

  it('tells of a reader who went away instead of ending the process', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })) });
    await expect(output(broken).write('words')).rejects.toMatchObject({ code: 'EPIPE' });
  });

  it('is listened to once, however often it is asked for', () => {
    const stream = new PassThrough();
    for (let time = 0; time < 20; time += 1) output(stream);
    expect(stream.listenerCount('error')).toBe(1);
  });

  it('is a terminal only where it says so, and 80 columns wide where it does not know', () => {
    expect(output(new PassThrough())).toMatchObject({ isTerminal: false });
    expect(output(new PassThrough()).columns()).toBe(80);
    const terminal = output(Object.assign(new PassThrough(), { isTTY: true, columns: 20 }));
    expect([terminal.isTerminal, terminal.columns()]).toEqual([true, 20]);
    expect(output(Object.assign(new PassThrough(), { isTTY: true, columns: 0 })).columns()).toBe(80);
  });
});

describe('standard input', () => {
  const pieces = (...texts: string[]) => Readable.from(texts.map((text) => Buffer.from(text)));

  it('is read as a whole, whatever pieces it comes in', async () => {
    const [first, second] = [Buffer.from('я').subarray(0, 1), Buffer.from('я').subarray(1)];
    expect(Buffer.from(await input(Readable.from([first, second])).read(10)).toString()).toBe('я');
    expect(Buffer.from(await input(pieces('ab', 'cd')).read(4)).toString()).toBe('abcd');
  });

  it('is refused beyond its limit, without reading on', async () => {
    let read = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          read += 1;
          yield Buffer.alloc(1000);
        }
      })(),
    );
    await expect(input(endless).read(5000)).rejects.toMatchObject({ code: 'EFBIG' });
    expect(read).toBeLessThan(50);
  });

  it('is a terminal only where it says so', () => {
    expect(input(pieces()).isTerminal).toBe(false);
    expect(input(Object.assign(pieces(), { isTTY: true })).isTerminal).toBe(true);
  });
});
