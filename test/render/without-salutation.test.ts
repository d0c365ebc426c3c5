import { describe, expect, it } from 'vitest';
import { withoutSalutation } from '../../src/render/without-salutation.ts';

describe('a description', () => {
  it.each([
    ['Hello,\n\nI need it by Friday.\n\nKind regards,\nAnna Orlova', 'I need it by Friday.'],
    ['Здравствуйте!\n\nС уважением,', ''],
    ['Добрый день, уважаемые коллеги!\nНе грузит.\nСпасибо заранее!', 'Не грузит.'],
    ['Добрый день. Надо до пятницы.', 'Надо до пятницы.'],
    ['Hi there! It fails, Hi. Really.', 'It fails, Hi. Really.'],
    ['Hi, it fails.', 'Hi, it fails.'],
    ['Dear all. It fails. Why?', 'Dear all. It fails. Why?'],
    ['Dear Sir or Madam,\nIt fails.', 'It fails.'],
    ['Hello world fails to compile', 'Hello world fails to compile'],
    ['It fails.\nThanks, Bob', 'It fails.\nThanks, Bob'],
    ['It fails.\n\nAnna', 'It fails.\n\nAnna'],
    ['Hi', ''],
  ])('%j is rendered as %j', (text, rendered) => {
    expect(withoutSalutation(text, 'Anna Orlova')).toBe(rendered);
  });
});
