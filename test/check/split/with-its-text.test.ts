import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import { split } from '../../../src/check/split.ts';

const answersOf = (text: string) => split(see(readText(text), { now: new Date('2026-11-29T12:00:00Z') })).answers;

describe('a heading of a person’s own', () => {
  it.each([
    ['## On staging\n\nThe uploader hangs at 99 %.', 'On staging\nThe uploader hangs at 99 %.'],
    ['**Странности**\n\nСборка падает каждый раз.', 'Странности\nСборка падает каждый раз.'],
  ])('goes with its text: %s', (text, actual) => {
    const answers = answersOf(text);
    expect(answers.actual).toBe(actual);
    expect(answers.description).toBeUndefined();
  });

  it('stays over what is left of it', () => {
    const { description } = answersOf('## On staging\n\nThe uploader hangs at 99 %. I have a MacBook Pro, macOS 14.5.');
    expect(description).toMatch(/^## On staging\n\n.*MacBook/s);
  });

  it('takes nothing from under the next heading, though that is a form’s own', () => {
    const form = ['**To Reproduce**', 'Steps to reproduce the behavior:', "1. Go to '...'", '', '**Expected behavior**', 'The icon stays.'];
    const { description, expected } = answersOf(form.join('\n'));
    expect(description).toBe('**To Reproduce**');
    expect(expected).toBe('The icon stays.');
  });
});
