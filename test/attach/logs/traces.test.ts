import { describe, expect, it } from 'vitest';
import { trim } from '../../support/log-trimming.ts';

const filler = (from: number, count: number, stamped: boolean) =>
  Array.from({ length: count }, (_, at) => {
    const second = new Date(Date.UTC(2026, 10, 22) + (from + at) * 1000).toISOString();
    return `${stamped ? `${second} INFO ` : ''}request ${from + at} was answered as it should be, in good time`;
  });

const JAVA = `2026-11-22T00:50:00.000Z ERROR [pay] Payment not taken
java.lang.IllegalStateException: Payment not taken
\tat com.example.Pay.take(Pay.java:42)
\tat com.example.Pay.main(Pay.java:7)
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.Net.connect(Net.java:589)
\t... 12 more`;
const PYTHON = `Traceback (most recent call last):
  File "/srv/app.py", line 10, in <module>
    main()
  File "/srv/app.py", line 6, in main
    raise ValueError("no such thing")
ValueError: no such thing

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/srv/app.py", line 12, in <module>
    clean()
KeyError: 'x'`;
const JS = `TypeError: Cannot read properties of undefined (reading 'id')
    at take (/srv/app/pay.js:10:5)
    at async main (/srv/app/main.js:3:1) {
  code: 'E_PAY',
  [cause]: Error: no answer
      at wait (/srv/app/wait.js:2:9)
}`;
const NET = `Unhandled exception. System.InvalidOperationException: No such thing
 ---> System.IO.IOException: disk
   at Pay.Take() in C:\\src\\Pay.cs:line 42
   --- End of inner exception stack trace ---
   at Pay.Main() in C:\\src\\Pay.cs:line 7`;
const GO = `panic: runtime error: index out of range [5] with length 3

goroutine 1 [running]:
main.take(0xc000012345, 0x5)
\t/srv/pay.go:42 +0x1d
main.main()
\t/srv/main.go:7 +0x25
exit status 2`;
const RUST = `thread 'main' panicked at src/main.rs:4:5:
index out of bounds: the len is 3 but the index is 99
stack backtrace:
   0: rust_begin_unwind
             at /rustc/library/std/src/panicking.rs:645:5
   1: pay::main
             at ./src/main.rs:4:5
note: run with \`RUST_BACKTRACE=full\` for a verbose backtrace.`;
const PHP = `PHP Fatal error:  Uncaught RuntimeException: no such thing in /srv/pay.php:42
Stack trace:
#0 /srv/main.php(7): take()
#1 {main}
  thrown in /srv/pay.php on line 42`;
const RUBY = `/srv/pay.rb:42:in \`take': no such thing (RuntimeError)
\tfrom /srv/pay.rb:7:in \`main'
\tfrom /srv/pay.rb:9:in \`<main>'`;
const CPP = `terminate called after throwing an instance of 'std::runtime_error'
  what():  no such thing
Aborted (core dumped)`;
const GDB = `Program received signal SIGSEGV, Segmentation fault.
#0  0x000055555555513d in take (p=0x0) at pay.c:4
#1  0x0000555555555160 in main () at pay.c:9`;
const OOPS = [
  '------------[ cut here ]------------',
  'kernel BUG at mm/slub.c:4023!',
  'invalid opcode: 0000 [#1] SMP',
  'CPU: 1 PID: 77 Comm: pay Not tainted 6.1.0',
  'Hardware name: QEMU Standard PC',
  'RIP: 0010:kfree+0x12/0x34',
  'Call Trace:',
  ' <TASK>',
  ' take+0x12/0x34',
  ' do_syscall_64+0x5c/0x90',
  '---[ end trace 0000000000000000 ]---',
]
  .map((line) => `Nov 22 00:50:00 host kernel: [  123.456789] ${line}`)
  .join('\n');
const SYSLOG_JAVA = [
  'ERROR Payment not taken',
  'java.lang.IllegalStateException: x',
  '\tat a.B.c(B.java:1)',
  '\tat a.B.d(B.java:2)',
  'Caused by: java.io.IOException: y',
  '\tat a.B.e(B.java:3)',
]
  .map((line) => `Nov 22 00:50:00 host app[7]: ${line}`)
  .join('\n');

describe('a trace in a log', () => {
  it.each([
    ['Java', JAVA, true],
    ['Python, between lines with times', PYTHON, true],
    ['Python', PYTHON, false],
    ['JavaScript, between lines with times', JS, true],
    ['JavaScript', JS, false],
    ['.NET', NET, false],
    ['Go', GO, false],
    ['Go, between lines with times', GO, true],
    ['Rust', RUST, false],
    ['PHP', PHP, false],
    ['Ruby', RUBY, false],
    ['C++', CPP, false],
    ['gdb', GDB, false],
  ])('of %s stays whole', async (_, trace, stamped) => {
    const text = [...filler(0, 3000, stamped), trace, ...filler(3000, 3000, stamped), ''].join('\n');
    for (const budget of [4000, 8000]) expect((await trim(text, { budget })).text).toContain(`\n${trace}\n`);
  });

  it.each([
    ['a kernel that stops', OOPS],
    ['Java, each line with a time', SYSLOG_JAVA],
  ])('of %s stays whole, where each line has its own time', async (_, trace) => {
    const lines = (from: number) => filler(from, 3000, false).map((line) => `Nov 22 00:40:00 host app[7]: ${line}`);
    const text = [...lines(0), trace, ...lines(3000), ''].join('\n');
    for (const budget of [4000, 8000]) expect((await trim(text, { budget })).text).toContain(`\n${trace}\n`);
  });

  it('is not cut however long it is', async () => {
    const frames = Array.from({ length: 2000 }, (_, at) => `\tat com.example.Deep.down(Deep.java:${at})`);
    const trace = ['2026-11-22T00:50:00.000Z ERROR java.lang.StackOverflowError', ...frames].join('\n');
    const text = [...filler(0, 9000, true), trace, ...filler(9000, 9000, true), ''].join('\n');
    expect((await trim(text, { budget: 150_000 })).text).toContain(`\n${trace}\n`);
    expect((await trim(text, { budget: 50_000 })).text).not.toContain('Deep.java');
  });
});

describe('an error in a log', () => {
  it.each([
    'ERROR could not take the payment',
    'level=error msg="payment"',
    '{"level":50,"msg":"payment"}',
    '{"level":"error","msg":"payment"}',
    '[error] 77#77: *5 upstream prematurely closed',
    'E/Payment( 77): not taken',
    '11-22 18:30:01.123  1234  5678 E Payment: not taken',
    'E1122 18:30:01.123456   77 pay.cc:5] not taken',
    '<11>Nov 22 18:30:01 host pay: not taken',
    'ОШИБКА: платёж не проведён',
    'Произошло исключение при обработке',
    'Не удалось провести платёж',
    'Сбой связи с банком',
    'java.io.IOException: disk',
    'pay exited with code 3',
    'процесс завершён, код возврата: 5',
    'child killed by signal 11',
    'Segmentation fault (core dumped)',
    '"GET /pay HTTP/1.1" 502 17',
    'answered status=503',
    'HRESULT 0x80070005',
    'PRIORITY=3',
    'ORA-00600: internal',
    'connection timed out',
    'permission denied',
    '[token:github-1] failed',
  ])('is found in %s', async (line) => {
    const text = [...filler(0, 3000, false), line, ...filler(3000, 3000, false), ''].join('\n');
    const { survey, text: kept } = await trim(text, { budget: 5000 });
    expect(survey.errors).toMatchObject([{ count: 1 }]);
    expect(kept).toContain(line);
  });

  it.each([
    'done, 0 errors, 0 failed',
    'errors: 0',
    '{"error":null}',
    'err=<nil>',
    'finished without error',
    'Без ошибок',
    'mirror is terrific',
    'ErrorHandler is ready',
    'INFO connection timed out, trying again',
    'DEBUG cannot find it in the cache',
    '"GET /pay HTTP/1.1" 200 502',
    'pay exited with code 0',
    '{"level":30}',
    'PRIORITY=6',
    'timeouts=0',
    'W/Payment( 77): denied',
    '11-22 18:30:01.123  1234  5678 I Payment: denied, again',
    '<14>Nov 22 18:30:01 host pay: taken',
  ])('is not found in %s', async (line) => {
    expect((await trim([...filler(0, 30, false), line, ''].join('\n'), { budget: 1000 })).survey.errors).toEqual([]);
  });
});
