import fs from 'node:fs';
import { nodeFiles } from '../../src/host/node-files.ts';
import { templateFiles } from '../../src/host/template-files.ts';
import { speaker } from '../../src/locale/speaker.ts';
import type { Request } from '../../src/model/request.ts';
import type { Format, Language } from '../../src/model/words.ts';
import { draftOf } from '../../src/render/draft.ts';
import { render } from '../../src/render/render.ts';
import type { RenderTools } from '../../src/render/renderer.ts';

const templates = templateFiles(nodeFiles(fs));

/** Everything that renderers need, with the package's own templates and no attachment's bytes. */
export async function toolsFor(language: Language, more: Partial<RenderTools> = {}): Promise<RenderTools> {
  return { templates: await templates.load(language), say: await speaker(language), content: async function* () {}, ...more };
}

/** One format of a request, when it is not made in pieces. */
export async function rendered(format: Format, request: Request, tools: RenderTools): Promise<string> {
  return String((await render(request, [format], tools))[0]?.content);
}

/** The e-mail of a request, as its pieces come. */
export async function* mailPieces(request: Request, tools: RenderTools): AsyncGenerator<Uint8Array> {
  const [rendition] = await render(request, ['eml'], tools);
  if (rendition && typeof rendition.content !== 'string') yield* rendition.content;
}

/** The letter without its subject. */
export async function letter(request: Request, tools: RenderTools): Promise<string> {
  return await draftOf(request, tools).letter();
}

/** The request of the Russian letter in our guide to voice. */
export const ACCOUNT_REQUEST: Request = {
  schema: 1,
  id: 'AW-20261124-7F3K',
  created: '2026-11-24T12:00:00+03:00',
  zone: 'Europe/Moscow',
  language: 'ru',
  kind: 'account',
  severity: 'major',
  summary: 'белый экран после обновления',
  description: 'С 21 ноября, после обновления, личный кабинет не открывается: после входа виден белый экран.',
  steps: ['Открыть lk.example.ru в Chrome 131.', 'Ввести логин и пароль, нажать «Войти».', 'Подождать 10 секунд.'],
  expected: 'открывается главная страница кабинета.',
  actual: 'белый экран, ошибка 0x80070005.',
  errors: ['0x80070005'],
  when: '2026-11-21T09:05:00+03:00',
  frequency: 'always',
  tried: [
    { action: 'Очистка кэша', result: 'не помогла' },
    { action: 'Firefox 132', result: 'то же самое' },
  ],
  outcome: 'Восстановить доступ до пятницы.',
  neededBy: '2026-11-27',
  references: [{ kind: 'contract', value: 'Д-2024/118' }],
  contact: { name: 'Анна Петровна Орлова', email: 'anna@example.com', phone: '+7 912 345-67-89' },
  recipient: { organisation: 'Пример', name: 'Иван Иванович', email: 'help@example.ru' },
  system: {
    level: 'basic',
    facts: [
      { id: 'os.name', value: 'Windows 11' },
      { id: 'os.version', value: '24H2' },
      { id: 'memory.total', value: 16_000_000_000, unit: 'bytes' },
    ],
    skipped: [],
  },
  attachments: {
    archives: [{ name: 'attachments.zip', bytes: 1_200_000, sha256: 'b'.repeat(64) }],
    kept: [
      { name: 'снимок экрана.png', in: 'attachments', type: 'image/png', bytes: 400_000, sha256: 'a'.repeat(64) },
      { name: 'logs/app.log', in: 'attachments.zip', type: 'text/plain', bytes: 9_000_000, sha256: 'c'.repeat(64), note: 'журнал браузера' },
    ],
  },
};

/** As little as a request can be. */
export const BARE_REQUEST: Request = {
  schema: 1,
  id: 'AW-20261124-0000',
  created: '2026-11-24T12:00:00+03:00',
  zone: 'Europe/Moscow',
  language: 'en',
  kind: 'delivery',
  summary: 'The parcel is lost',
  system: { level: 'none', facts: [], skipped: [] },
  attachments: { archives: [], kept: [] },
};
