import { describe, expect, it } from 'vitest';
import { gistOf } from '../../../src/check/customer/gist.ts';
import { seenText } from '../../support/seen-text.ts';

const gist = (text: string, title?: string) => gistOf(seenText(text, { title }));

describe('the one line of a request', () => {
  it('is what went wrong, and not what was done before it', () => {
    expect(gist('20 ноября в 14:35 я перевёл 15 000 ₽ с карты на счёт по номеру телефона. Деньги списались, получатель их не получил.')).toBe(
      'Деньги списались, получатель их не получил',
    );
  });

  it('is said back without what was said in anger', () => {
    expect(gist('My internet has been down since Monday and nobody gives a damn.')).toBe('My internet has been down since Monday');
    expect(gist('The damn app crashes. The export stops at 99 %.')).toBe('The export stops at 99 %');
  });

  it('is neither the thanks nor how often it was written', () => {
    expect(gist('This is the third time I am writing. My internet has been down since Monday.')).toBe('My internet has been down since Monday');
    expect(gist('Третий раз пишу вам. Интернет не работает с понедельника.')).toBe('Интернет не работает с понедельника');
  });

  it('begins behind the greeting that stands in its line', () => {
    expect(gist('Hi, the bar stops at 99 % and nothing is saved.')).toBe('The bar stops at 99 % and nothing is saved');
    expect(gist('Здравствуйте, печать не работает с самого утра.')).toBe('Печать не работает с самого утра');
    expect(gist('High contrast makes the menu vanish.')).toBe('High contrast makes the menu vanish');
  });

  it('is no longer than is asked for, and is cut between words', () => {
    const told = 'The report shows the figures of the second quarter under the heading of the third, with a red bar over them that never goes away.';
    expect(gistOf(seenText(told), [], 100)).toBe(
      'The report shows the figures of the second quarter under the heading of the third, with a red bar …',
    );
    expect(gistOf(seenText(told), [], 100)?.length).toBeLessThanOrEqual(100);
  });

  it('is no title that a mail program made up', () => {
    expect(gist('It stops at 99 % every time.', '(no subject)')).toBe('It stops at 99 % every time');
  });

  it('is the title without what a tracker puts before it', () => {
    expect(gist('It stops at 99 % every time.', '[PD-20318] Album export broken after update')).toBe('Album export broken after update');
    expect(gist('It stops at 99 % every time.', 'Re: [PATCH v2] [albums] Export broken after update')).toBe('Export broken after update');
  });
});
