import { describe, expect, it } from 'vitest';
import { allQuestions, judge } from '../../../src/check/judge.ts';
import { lacksOf } from '../../../src/check/lacks.ts';
import { readText } from '../../../src/check/read/read-text.ts';
import { caseOf } from '../../../src/check/rules/case-of.ts';
import { actualWording } from '../../../src/check/rules/missing/happening.ts';
import { isDeviceNamed, namesModel } from '../../../src/check/rules/missing/setting.ts';
import { see } from '../../../src/check/see/see.ts';
import type { Kind } from '../../../src/model/words.ts';

function about(text: string, kind?: Kind) {
  const seen = see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });
  return { seen, kind: kind ?? seen.kind, audience: 'person', danger: [], isDated: false } as const;
}
const asked = (text: string, kind?: Kind) => allQuestions(judge(about(text, kind)));
const ids = (text: string, kind?: Kind) => asked(text, kind).map(({ question }) => question?.id);
const one = (text: string, field: string, kind?: Kind) => asked(text, kind).find((finding) => finding.field === field);

describe('a picture', () => {
  it.each<[text: string, kind: Kind]>([
    ['The vase arrived with a scratch and I am not able to take photos', 'order'],
    ['The vase arrived with a scratch and I am not able to take photos', 'technical'],
    ['The vase arrived with a scratch and I am not able to take photos', 'other'],
    ['Кружка пришла с трещиной, приложить фото не могу сделать фото', 'order'],
  ])('is not asked of who can take none: %s (%s)', (text, kind) => {
    expect(one(text, 'attachment', kind)).toBeUndefined();
  });

  it.each(['The app closes as soon as I open the calendar. Android 14, version 5.3.', 'Приложение вылетает при открытии календаря, Android 14'])(
    'is not asked of a program that closed by itself: %s',
    (text) => {
      expect(one(text, 'attachment')).toBeUndefined();
    },
  );

  it.each<[text: string, kind: Kind, id: string, why: string]>([
    ['The vase arrived with a scratch', 'order', 'finding.missing.attachment.goods.ask', 'finding.missing.attachment.goods.why'],
    ['The parcel arrived crushed and torn open', 'delivery', 'finding.missing.attachment.goods.ask', 'finding.missing.attachment.why'],
    ['Stripes run across the picture on my monitor.', 'technical', 'finding.missing.attachment.goods.ask', 'finding.missing.attachment.why'],
    ['The vase arrived with a scratch', 'technical', 'finding.missing.attachment.goods.ask', 'finding.missing.attachment.why'],
  ])('is asked for in words that fit: %s (%s)', (text, kind, id, why) => {
    expect(one(text, 'attachment', kind)).toMatchObject({ question: { id }, why: { id: why } });
  });
});

describe('a model', () => {
  const MODELS = ['finding.missing.version.ask', 'finding.missing.version.ask.device', 'finding.missing.version.ask.appliance'];

  it.each([
    'The fridge, model KGN39, does not cool.',
    'My Dyson V8 stops after ten seconds.',
    'My dyson v8 vacuum stops after ten seconds.',
    'The Dell U2419H flickers.',
    'Roborock S7 does not charge',
    'redmi note 10 restarts by itself',
    'The washing machine Indesit ITR 4180 does not drain.',
    'Холодильник Samsung RB37 не морозит.',
  ])('is not asked where a name tells it: %s', (text) => {
    for (const id of ids(text)) expect(MODELS).not.toContain(id);
  });

  it.each([
    [
      'The fridge does not cool.',
      'finding.missing.version.ask.appliance',
      'finding.missing.version.appliance',
      'finding.missing.version.appliance.why',
    ],
    [
      'My vacuum stops after ten seconds.',
      'finding.missing.version.ask.appliance',
      'finding.missing.version.appliance',
      'finding.missing.version.appliance.why',
    ],
    [
      'Холодильник не морозит.',
      'finding.missing.version.ask.appliance',
      'finding.missing.version.appliance',
      'finding.missing.version.appliance.why',
    ],
    ['The monitor flickers.', 'finding.missing.version.ask.device', 'finding.missing.version', 'ask.version.why'],
    ['It stopped working.', 'finding.missing.version.ask', 'finding.missing.version', 'finding.missing.version.any.why'],
  ])('is asked for in words that fit: %s', (text, id, message, why) => {
    expect(one(text, 'version')).toMatchObject({ question: { id }, message: { id: message }, why: { id: why } });
  });

  it('does not stand for the version of an app', () => {
    expect(one('The app crashes on my Samsung Galaxy S21.', 'version')?.question?.id).toBe('finding.missing.version.ask.app');
  });

  const named = (text: string) => {
    const it = about(text);
    const told = caseOf(it, lacksOf(it.seen));
    return isDeviceNamed(told) || namesModel(told);
  };

  it.each([
    'Dyson V8 stops.',
    'Dell XPS 13 is slow.',
    'Samsung UE55TU7100 is dark.',
    'Dell U2419H flickers.',
    'Roborock S7 is lost.',
    'Indesit ITR 4180 leaks.',
    'HP LaserJet M428 jams.',
    'my redmi note 10 is hot',
    'The oven, model KGN39, is cold.',
    'Inkwell 4400 jams.',
  ])('is told by %s', (text) => expect(named(text)).toBe(true));

  it.each([
    'Samsung order 4180 is late.',
    'My Dell broke 3 days ago.',
    'The Samsung from 12 May is dark.',
    'I bought the Samsung 2 weeks ago.',
    'The Dell with Windows 11 is slow.',
    'The Samsung on Android 14 is slow.',
    'The HP stopped at 14:30.',
    'My Dell Windows 11 is slow.',
    'The boiler in Flat 12 is cold.',
    'The heating in Room 204 is off.',
    'Самсунг 24 ноября сломался.',
    'На 24 этаже не работает лифт.',
    'Samsung 55 inch is dark.',
    'LG 7kg is loud.',
    'The notebook Allotment 2026 is empty.',
  ])('is not told by %s', (text) => expect(named(text)).toBe(false));
});

describe('what happened', () => {
  it('is asked for without "instead" where nobody told what should have been', () => {
    expect(one('Inkwell, the PDF.', 'actual', 'technical')?.question?.id).toBe('finding.missing.actual.ask');
  });

  it('is asked for with "instead" where it is told', () => {
    const it = about('The page should show all my orders.', 'technical');
    expect(actualWording(caseOf(it, lacksOf(it.seen))).question.id).toBe('ask.actual');
  });
});
