// Writes the e-mail of a request with one archive: `write-eml ARCHIVE OUT.eml`.
import fs from 'node:fs';
import process from 'node:process';
import { nodeFiles } from '../../src/host/node-files.ts';
import { templateFiles } from '../../src/host/template-files.ts';
import { speaker } from '../../src/locale/speaker.ts';
import type { Request } from '../../src/model/request.ts';
import { render } from '../../src/render/render.ts';

const [archive = '', out = ''] = process.argv.slice(2);
const files = nodeFiles(fs);
const { size } = await files.follow(archive);
const request: Request = {
  schema: 1,
  id: 'AW-20261124-7F3K',
  created: '2026-11-24T12:00:00+03:00',
  zone: 'Europe/Moscow',
  language: 'ru',
  kind: 'technical',
  summary: 'Экспорт в PDF останавливается на 99 %',
  actual: 'Экспорт останавливается.',
  contact: { name: 'Анна Орлова', email: 'anna@example.com' },
  recipient: { email: 'help@photodesk.example' },
  system: { level: 'none', facts: [], skipped: [] },
  attachments: { archives: [{ name: 'attachments.zip', bytes: size, sha256: '' }], kept: [] },
};
const templates = await templateFiles(files).load('ru');
const [mail] = await render(request, ['eml'], { templates, say: await speaker('ru'), content: () => files.stream(archive) });
const sink = await files.create(out, 0o600);
if (mail !== undefined && typeof mail.content !== 'string') for await (const piece of mail.content) await sink.write(piece);
await sink.finish();
