import { describe, expect, it } from 'vitest';
import { allQuestions, judge } from '../../../src/check/judge.ts';
import { lacksOf } from '../../../src/check/lacks.ts';
import { readText } from '../../../src/check/read/read-text.ts';
import { caseOf } from '../../../src/check/rules/case-of.ts';
import { pictureWording } from '../../../src/check/rules/missing/attachments.ts';
import { triedWording, versionWording } from '../../../src/check/rules/missing/circumstances.ts';
import { isPayingRefused, tellsOfPaying } from '../../../src/check/rules/missing/paying-broken.ts';
import { see } from '../../../src/check/see/see.ts';
import type { Kind } from '../../../src/model/words.ts';

function about(text: string, kind?: Kind) {
  const seen = see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });
  return { seen, kind: kind ?? seen.kind, audience: 'person', danger: [], isDated: false } as const;
}
function told(text: string, kind?: Kind) {
  const it = about(text, kind);
  return caseOf(it, lacksOf(it.seen));
}

describe('a version', () => {
  it.each([
    'Someone has dumped a fridge by the road',
    'cat stuck up on the roof since yesterday',
    'Street lamp outside our house is dead',
    'Подушка пахнет краской',
    'Сосулька висит над входом в аптеку',
    'Your nurse was rude to me',
    'Лифт застрял между этажами',
  ])('is not asked of what has none: %s', (text) => {
    expect(versionWording(told(text, 'technical'))).toBeUndefined();
  });

  it.each([
    ["It won't start", 'finding.missing.version.ask'],
    ['не запускается', 'finding.missing.version.ask'],
    ['The app on my Galaxy S23 closes by itself', 'finding.missing.version.ask.app'],
    ['На айфоне 12 не открываются фото', 'finding.missing.version.ask.app'],
    ['Outlook пишет 0x800CCC0F', 'finding.missing.version.ask.product'],
    ['Our microwave sparks', 'finding.missing.version.ask.appliance'],
  ])('is asked in words that fit: %s', (text, id) => {
    expect(versionWording(told(text, 'technical'))?.question?.id).toBe(id);
  });
});

describe('a picture', () => {
  it.each<[text: string, kind: Kind, id: string | undefined]>([
    ['The manhole cover clanks', 'technical', 'finding.missing.attachment.goods.ask'],
    ['Кроссовки оказались подделкой', 'technical', 'finding.missing.attachment.goods.ask'],
    ['The page stays grey', 'technical', 'finding.missing.attachment.ask'],
    ['The receptionist was rude to me', 'other', undefined],
    ["It's been three weeks. No lamp.", 'delivery', undefined],
    ['Your invoice shows the wrong name', 'payment', undefined],
    ['The taxi cost 46 and not 19', 'payment', undefined],
    ['The shelf is bent, I have pictures', 'order', 'finding.missing.attachment.ask.have'],
    ['Полка погнута, есть фото', 'order', 'finding.missing.attachment.ask.have'],
  ])('is asked of what can be shown: %s', (text, kind, id) => {
    expect(pictureWording(told(text, kind))?.question?.id).toBe(id);
  });
});

describe('what was tried', () => {
  it.each([
    ['The socket sparks and smells of burning', undefined],
    ['Эскалатор опять стоит', undefined],
    ['The seat of the chair wobbles', 'finding.missing.tried.example.thing'],
    ['The app freezes', 'finding.missing.tried.example'],
  ])('is asked with an example that fits, and of nothing that nobody should try: %s', (text, id) => {
    expect(triedWording(told(text, 'technical'))?.example?.id).toBe(id);
  });
});

describe('the time of a payment', () => {
  it.each([
    ['Card payment fails each time', [true, false]],
    ['Оплата не проходит', [true, false]],
    ['I paid for two tickets and got one', [false, true]],
    ['Somebody is taking money from my card', [false, false]],
    ['С карты сняли деньги', [false, false]],
  ])('is when it was tried, when one paid, or when it happened: %s', (text, expected) => {
    const it = told(text, 'payment');
    expect([isPayingRefused(it), tellsOfPaying(it)]).toEqual(expected);
  });
});

describe('examples', () => {
  const examples = (text: string, kind: Kind) =>
    allQuestions(judge(about(text, kind)))
      .filter(({ field }) => field === 'steps')
      .map(({ example }) => example?.values?.['words'] ?? example?.id);

  it.each<[text: string, kind: Kind]>([
    ['Вирус на сайте! Открываю страницу, и она не грузится, а потом ещё и ещё, сколько можно это терпеть', 'technical'],
    ['Your game is rubbish', 'technical'],
    ['The swing in the park hangs on one chain', 'technical'],
  ])('hold no whole complaint: %s', (text, kind) => {
    expect(examples(text, kind)).not.toContain(text);
  });
});
