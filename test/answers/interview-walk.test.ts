import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hold } from '../support/interview-room.ts';
import { memoryHost } from '../support/memory-host.ts';
import { back, type Deed, enter, stop } from '../support/scripted-prompts.ts';

const MOVES = fc.array(fc.constantFrom('type', 'enter', 'end', 'back', 'back with words', 'stop'), { minLength: 5, maxLength: 40 });

describe('any walk through an interview', () => {
  it('finds in each line what was last left there, stops and resumptions included', async () => {
    await fc.assert(
      fc.asyncProperty(MOVES, async (moves) => {
        const world = memoryHost();
        const left = new Map<string, string>();
        const queue = [...moves];
        let count = 0;
        const seenWrong: string[] = [];
        const act = ({ question, initial = '' }: { question: string; initial?: string }): Deed => {
          const move = queue.shift();
          if (question === 'What is it about?') return move === undefined || move === 'stop' ? stop() : enter;
          if (question === 'Is there an error text or number? Copy it unchanged.') return move === undefined ? stop() : back();
          const stood = left.get(question) ?? '';
          if (stood !== initial) seenWrong.push(`${question}: "${initial}" instead of "${stood}"`);
          count += 1;
          const word = `word ${count}`;
          const leave = (text: string, deed: Deed): Deed => {
            left.set(question, text);
            return deed;
          };
          if (move === undefined || move === 'stop') return leave(word, stop(word));
          if (move === 'back') return back();
          if (move === 'back with words') return leave(word, back(word));
          if (move === 'enter' && initial !== '') return enter;
          // An empty line ends the steps, but takes none out here: that would move those behind it.
          if (move === 'end' && question.startsWith('Step') && initial === '') return enter;
          return leave(word, word);
        };
        let resume: string | undefined;
        do {
          const room = await hold({}, act, { world, ...(resume === undefined ? {} : { resume }) });
          const isAnswered = () => resume !== undefined || left.size > 0 || room.draft.state().answers.kind !== undefined;
          await expect(room.outcome()).rejects.toSatisfy(
            ({ kind, saved }) => kind === 'stopped' && saved === (isAnswered() ? room.draft.id : undefined),
          );
          resume = isAnswered() ? room.draft.id : undefined;
        } while (queue.length > 0);
        expect(seenWrong).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
