import { expect, it } from 'vitest';
import { speaker } from '../../src/locale/speaker.ts';
import { changedWords } from '../../src/terminal/changed-words.ts';

const kept = (name: string) => ({ name, in: 'attachments.zip', type: '', bytes: 2000, sha256: '', before: 5000 });

it('tells of a file that became another under which name it goes along', async () => {
  const files = [
    { ...kept('a.log'), fate: 'trimmed' as const },
    { ...kept('b.png'), fate: 'converted' as const },
    { ...kept('c.jpg'), fate: 'converted' as const, was: 'c.heic' },
    { ...kept('d.txt'), fate: 'kept' as const },
  ];
  expect(changedWords({ archives: [], kept: files }, await speaker('en'))).toEqual([
    'a.log was shortened: 5 kB became 2 kB. Notes in it say what was cut.',
    'b.png was made smaller: 5 kB became 2 kB.',
    'c.heic goes along as c.jpg, made smaller: 5 kB became 2 kB.',
  ]);
  expect(changedWords({ archives: [], kept: files.slice(2) }, await speaker('ru'))).toEqual([
    'Вместо c.heic приложен уменьшенный файл c.jpg: было 5\u00a0кБ, стало 2\u00a0кБ.',
  ]);
});
