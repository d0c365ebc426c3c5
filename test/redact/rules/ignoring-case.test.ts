import { describe, expect, it } from 'vitest';
import { ignoringCase } from '../../../src/redact/rules/ignoring-case.ts';

describe('ignoringCase', () => {
  it('lets letters match in any case, and leaves escapes, classes and names of groups', () => {
    const pattern = new RegExp(`^${ignoringCase(String.raw`имя[ _]?(?:\d|\p{Lu})(?<value>x[a-z])`)}$`, 'u');
    expect(['ИМЯ 1Xa', 'имя_Axa', 'Имяaxa', 'имя 1xA'].map((text) => pattern.test(text))).toEqual([true, true, false, false]);
  });
});
