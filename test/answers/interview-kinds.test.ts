import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/words.ts';
import { KINDS } from '../../src/model/words.ts';
import { hold } from '../support/interview-room.ts';
import { type Deed, enter } from '../support/scripted-prompts.ts';

/** Somebody who answers what may not be left out, gives two of whatever comes in series, and skips the rest. */
function brief(kind: string): (prompt: { question: string }) => Deed {
  const given = new Map<string, number>();
  return ({ question }) => {
    const times = given.get(question) ?? 0;
    given.set(question, times + 1);
    if (question === 'What is it about?' || question === 'О чём обращение?') return kind;
    if (/in one line|одной строкой/i.test(question)) return 'Short';
    if (/^Look it over|^Проверьте/.test(question)) return 'save';
    if (/^(Step 1|Шаг 1)/.test(question)) return 'First';
    if (/already, and|уже пробовали/.test(question)) return 'A restart';
    if (ACTUAL.test(question)) return 'Long';
    return /How (much|often)|What would you like\?|Насколько|Как часто|Чего бы/.test(question) ? enter : '';
  };
}

const ACTUAL =
  /^(What happened|What came|What exactly|What happens|What does not|How are things|What is happening|Что произошло|Что пришло|Что и когда|Что именно|Что происходит|Что не работает|Как обстоят)/;

const asked = async (kind: string, language: Language) => {
  const room = await hold({}, brief(kind), { language });
  await room.outcome();
  return room.asked().slice(0, -1);
};

describe('what each kind of problem is asked', () => {
  it.each(KINDS)('%s, in English', async (kind) => {
    expect(await asked(kind, 'en')).toMatchSnapshot();
  });
  it.each(KINDS)('%s, in Russian', async (kind) => {
    expect(await asked(kind, 'ru')).toMatchSnapshot();
  });
});
