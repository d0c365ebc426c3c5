import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT_REQUEST, rendered, toolsFor } from '../support/render-sample.ts';

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).error === undefined);

/** A browser without a window, all of whose requests go to a proxy of ours that refuses them and remembers their addresses. */
class Browser {
  readonly asked: string[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'askwell-page-'));
  private proxy: Server | undefined;
  private port = 0;

  async start(): Promise<void> {
    const proxy = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      response.writeHead(502).end();
    });
    proxy.on('connect', (request, socket) => {
      this.asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    this.proxy = proxy;
    this.port = (proxy.address() as AddressInfo).port;
  }

  /** Opens a page, does what the arguments say, and gives back what the page wrote to its console. */
  async open(page: string, args: readonly string[]): Promise<readonly string[]> {
    const path = join(this.folder, 'page.html');
    writeFileSync(path, page);
    const flags = [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--enable-logging=stderr', `--user-data-dir=${join(this.folder, 'profile')}`],
      ...[`--proxy-server=http://127.0.0.1:${this.port}`, '--proxy-bypass-list=<-loopback>', ...args, `file://${path}`],
    ];
    const log = await new Promise<string>((resolve, reject) => {
      execFile(chromium ?? '', flags, { maxBuffer: 50_000_000 }, (error, _stdout, stderr) => (error ? reject(error) : resolve(stderr)));
    });
    return log.split('\n').filter((line) => line.includes(':CONSOLE'));
  }

  /** What the page asked for; a browser has errands of its own. */
  leaks(): readonly string[] {
    return this.asked.filter((address) => address.includes('.example'));
  }

  stop(): void {
    this.proxy?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const HOSTILE = `<script>fetch('http://leak.example/1')</script><img src="http://leak.example/2" onerror="console.error(3)"><style>@import 'http://leak.example/3'</style>
<link rel="stylesheet" href="http://leak.example/4"><iframe src="http://leak.example/5"></iframe><meta http-equiv="refresh" content="0;url=http://leak.example/6">" onload="console.error(4)`;

describe.skipIf(!chromium)('the page in a real browser (chromium)', { timeout: 90_000 }, () => {
  const browser = new Browser();

  beforeAll(() => browser.start());
  afterAll(() => browser.stop());

  it('asks the network for nothing and has no error, whatever the answers try', async () => {
    const request = { ...ACCOUNT_REQUEST, summary: HOSTILE, description: HOSTILE, steps: [HOSTILE], contact: { name: HOSTILE }, errors: [HOSTILE] };
    const [first] = request.attachments.kept;
    const kept = [{ ...ACCOUNT_REQUEST.attachments.kept[0], name: HOSTILE, note: HOSTILE } as NonNullable<typeof first>];
    const screenshot = join(browser.folder, 'page.png');
    const content = async function* () {
      yield readFileSync(new URL('../../package.json', import.meta.url));
    };
    const page = await rendered('html', { ...request, attachments: { archives: [], kept } }, await toolsFor('ru', { content }));
    expect(page).toContain('<img src="data:image/png;base64,');
    expect(await browser.open(page, ['--window-size=1000,1600', `--screenshot=${screenshot}`])).toEqual([]);
    expect(browser.leaks()).toEqual([]);
    expect(readFileSync(screenshot).length).toBeGreaterThan(20_000);
  });

  it('is tested by a trap that works: a page without our protection is caught', async () => {
    const console = await browser.open(`<!doctype html><script>console.error('caught')</script><img src="http://leak.example/7">`, [
      `--screenshot=${join(browser.folder, 'trap.png')}`,
    ]);
    expect(console.join()).toContain('caught');
    expect(browser.leaks().join()).toContain('leak.example');
  });

  it('prints on A4', async () => {
    const pdf = join(browser.folder, 'page.pdf');
    await browser.open(await rendered('html', ACCOUNT_REQUEST, await toolsFor('ru')), [`--print-to-pdf=${pdf}`, '--no-pdf-header-footer']);
    const boxes = readFileSync(pdf, 'latin1').match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) expect(box).toMatch(/\[\s*0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\s*\]/);
  });
});
