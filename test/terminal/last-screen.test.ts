import { describe, expect, it } from 'vitest';
import { speaker } from '../../src/locale/speaker.ts';
import type { Language } from '../../src/model/words.ts';
import { lastScreen } from '../../src/terminal/last-screen.ts';
import { theme } from '../../src/terminal/theme.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { ACCOUNT_REQUEST } from '../support/render-sample.ts';

const FILES = (['text', 'markdown', 'eml'] as const).map((format) => ({ path: `request.${format}`, format, bytes: 1, sha256: '' }));

async function screen(
  kind: typeof ACCOUNT_REQUEST.kind,
  language: Language,
  columns?: number,
  folder = '/home/anna/AW-20261124-7F3K',
): Promise<string> {
  const look = {
    say: await speaker(language),
    language,
    theme: theme({ isTerminal: false }, {}, false),
    ...(columns === undefined ? {} : { columns }),
  };
  return lastScreen({ request: { ...ACCOUNT_REQUEST, kind }, folder, files: FILES, warnings: [] }, look);
}

describe('the last screen', () => {
  it.each(['order', 'return', 'delivery', 'payment', 'connection'] as const)('speaks of no issue tracker to somebody with %s', async (kind) => {
    expect(await screen(kind, 'en')).not.toContain('tracker');
    expect(await screen(kind, 'ru')).not.toContain('учёта ошибок');
  });

  it('shows a folder’s name without letting it act on the terminal', async () => {
    expect(await screen('technical', 'en', undefined, '/tmp/x\u001b[31m\ny')).toContain('It is in /tmp/x␛[31m␊y\n');
  });

  it.each([
    ['en', 'taken out of 1 file: shot.png'],
    ['ru', 'Из 1 файла удалены скрытые данные, например место съёмки, имена, сведения об устройстве: shot.png.'],
  ] as const)('names what is there to attach, and out of what hidden data was taken (%s)', async (language, cleaned) => {
    const shot = { name: 'shot.png', in: 'attachments', type: 'image/png', bytes: 5, sha256: '', metadataRemoved: true } as const;
    const twin = { name: 'twin.png', in: 'attachments', type: 'image/png', bytes: 5, sha256: '', sameAs: 'shot.png' };
    const look = { say: await speaker(language), language, theme: theme({ isTerminal: false }, {}, false) };
    const request = { ...ACCOUNT_REQUEST, attachments: { archives: [], kept: [shot, twin] } };
    const told = lastScreen({ request, folder: '/x', files: FILES, warnings: [] }, look);
    expect(told).toContain('attachments/shot.png (5');
    expect(told).not.toContain('twin.png');
    expect(told).toContain(cleaned);
  });

  it('announces nothing to do where a program takes the one file', async () => {
    const look = { say: await speaker('en'), language: 'en', theme: theme({ isTerminal: false }, {}, false) } as const;
    const files = [{ path: 'request.json', format: 'json', bytes: 1, sha256: '' }] as const;
    const request = { ...ACCOUNT_REQUEST, attachments: { archives: [], kept: [] } };
    const told = lastScreen({ request, folder: '/x', files, warnings: [] }, look);
    expect(told).not.toContain('What to do now');
    expect(told).toContain(request.id);
  });

  it('tells a programmer which file is for a tracker', async () => {
    expect(await screen('technical', 'en')).toContain('For an issue tracker, copy request.md.');
  });

  it.each(['en', 'ru'] as const)('keeps to a terminal of 60 cells without cutting a word (%s)', async (language) => {
    const narrow = await screen('technical', language, 60);
    expect(Math.max(...narrow.split('\n').map(displayWidth))).toBeLessThanOrEqual(60);
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    expect(words(narrow)).toEqual(words(await screen('technical', language)));
  });
});
