import { describe, expect, it } from 'vitest';
import { withoutLeftoverMarks } from '../../../src/check/read/leftover-marks.ts';
import { readText } from '../../../src/check/read/read-text.ts';
import { split } from '../../../src/check/split.ts';
import { seenText } from '../../support/seen-text.ts';

const heard = (text: string) => withoutLeftoverMarks(readText(text)).sentences.map((sentence) => sentence.text.trim());

describe('marks that a template left', () => {
  it.each([
    ['Nothing works {{ ticket.id }}', 'Nothing works'],
    ['Ничего не работает {{user.name}}', 'Ничего не работает'],
  ])('are not heard behind the words of a short text: %s', (text, words) => {
    expect(heard(text)).toEqual([words]);
  });

  it.each(['The letter says Dear {{name}}.', 'В письме вместо имени {{ name }}.', 'It shows {{ total }} in the cart.', '{{ name }}'])(
    'are heard where somebody tells of them: %s',
    (text) => {
      expect(heard(text)).toEqual([text]);
    },
  );

  it('leave every place where it was', () => {
    const text = 'Nothing works {{ ticket.id }}. Help me.';
    const reading = withoutLeftoverMarks(readText(text));
    expect(reading.source).toHaveLength(text.length);
    for (const { start, end, text: words } of reading.sentences) expect(reading.source.slice(start, end)).toBe(words);
  });

  it('leave code as it is', () => {
    const text = 'It fails.\n\n```\nroot ${ROOT}\n```\n';
    expect(withoutLeftoverMarks(readText(text)).source).toBe(text);
  });
});

describe('what goes to the desk', () => {
  it.each([
    'It breaks when I set the path to ${HOME}.',
    'Падает, если указать путь ${HOME}.',
    'It fails at once.\n\n```\nserver {\n  root ${ROOT}\n}\n```\n',
    'It fails at once:\n\n    docker run -v ${PWD}\n',
    'Nothing works {{ ticket.id }}.',
  ])('keeps every mark that was written: %s', (text) => {
    const { answers } = split(seenText(text));
    for (const mark of text.match(/\$\{\w+\}|\{\{.*?\}\}/g) ?? []) expect(JSON.stringify(answers)).toContain(mark);
  });
});
