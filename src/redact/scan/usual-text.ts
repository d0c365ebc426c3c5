/** Lines as programs write them every day: what stands in them says nothing, so no keyword should be looked for by it. */
export const USUAL_TEXT = `
2026-11-22T10:02:11.123Z INFO [http] GET /api/v2/orders/12345 200 in 34 ms, 5120 bytes, user agent Mozilla/5.0 (X11; Linux x86_64)
2026-11-22 18:30:01,456 DEBUG [db] query took 12 ms: SELECT id, name, state, created, updated FROM users WHERE owner = 1000 AND state <> 'done'
2026-11-22 00:00:00.000+00:00 WARN cache miss for key user:1234:settings, loaded in 40 ms (attempt 3 of 10)
Nov 22 09:15:59 server systemd[1]: Started Session 42 of user root. Machine state: running as expected, name resolution failed
Dec  2 10:00:00 host kernel: [ 1234.567890] usb 1-1: new high-speed USB device number 5 using xhci_hcd
[22/Nov/2026:18:30:01 +0300] "POST /login HTTP/1.1" 302 0 "https://www.site.org/account/profile" connection closed by the client
ERROR in module worker: timeout after 30000 ms, retrying connection to service at 5432, trace 0f1e2d3c4b5a69788796a5b4c3d2e1f0
    at Worker.run (/srv/app/worker.js:120:15)
    at async Pool.next (/srv/app/node_modules/pool/index.js:33:7)
java.lang.IllegalStateException: the transaction has been disconnected from the network and cannot be used
	at org.example.service.internal.Manager.process(Manager.java:245) [classes/:1.0.0]
Traceback (most recent call last):
  File "/usr/lib/python3.11/site-packages/requests/sessions.py", line 587, in request
{"level":"info","time":1763812345678,"msg":"request completed","status":200,"duration":0.123,"host":"web-01","pid":4242}
level=info ts=2026-11-22T10:00:00Z caller=main.go:45 component=scheduler msg="job started" id=7f3c1b2a-5d4e-4f6a-8b9c-0d1e2f3a4b5c
npm WARN deprecated package@1.2.3: this version is no longer supported, use the newest version instead
Downloading https://files.example.com/packages/name-1.2.3-py3-none-any.whl (123 kB) from the registry, please wait
commit 3b18e512dba79e4c8300dd08aeb37f8e728b8dad Merge branch 'main' of the repository, author and date unchanged
[WARNING] The configuration option "session.timeout" is set to 30 minutes; authentication is required for every new workstation
20:15:42 Checking the wireless network, the machine name and what is running as a service in the background
thread 'main' panicked at src/main.rs:10:5: called \`Option::unwrap()\` on a \`None\` value
<entry name="title" value="Settings" enabled="true"/> <item id="5" type="string">Text of the element</item>
1763812345 1000 1000 0000:00:1f.2 0x80070005 11:00:00 12:30:00 00:15 08:45 2026-01-01 2025-12-31 10.0.19045 131.0.0.0
ошибка при открытии файла, пользователь вошёл в систему, сервер не отвечает, соединение закрыто, имя не найдено, повторите попытку позже
22.11.2026 18:30:01 Информация: обновление установлено, версия программы 4.2.1, служба запущена, состояние клиента изменено
The quick check of the password form and of the user table showed that no access was given and that nothing was signed or sent by them
`;
