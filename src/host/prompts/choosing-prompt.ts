import { createPrompt, useState } from '@inquirer/core';
import type { Choice, PromptText, Reply } from '../host.ts';
import type { Setting } from './ask.ts';
import { type ChoiceList, pressChoice } from './choice-list.ts';
import { pageOf } from './page-of.ts';
import { answered, foot, head, paragraph, shareRows } from './screen-parts.ts';
import { useKeys } from './use-keys.ts';

interface ChoosingConfig {
  readonly prompt: PromptText;
  readonly choices: readonly Choice<string>[];
  /** Where the pointer begins. */
  readonly active: number;
  /** The ticked places, where several may be chosen; absent where it is one. */
  readonly ticked?: ReadonlySet<number>;
  readonly setting: Setting;
}

const CURSOR_HIDDEN = '\u001b[?25l';
const LEAST_ROWS = 4;

/** Lets a person choose one of a list, or tick several. Answers with the places chosen, in the list's order. */
export const choosingPrompt = createPrompt<Reply<readonly number[]>, ChoosingConfig>((config, done) => {
  const { prompt, choices, setting } = config;
  const { input, theme, size } = setting;
  const several = config.ticked !== undefined;
  const [list, setList] = useState<ChoiceList>(() => ({
    count: choices.length,
    active: config.active,
    ticked: config.ticked ?? new Set<number>(),
    digits: '',
  }));
  const [chosen, setChosen] = useState<readonly number[] | undefined>(undefined);

  useKeys(input, (key) => {
    if (key.name === 'escape') {
      input.shut();
      setting.wipe();
      done({ kind: 'back', typed: '' });
    } else if (key.name === 'return' || key.name === 'enter') {
      input.shut();
      const value = several ? [...list.ticked].sort((a, b) => a - b) : [list.active];
      setChosen(value);
      done({ kind: 'answer', value });
    } else if (key.ctrl && key.name === 'd') input.hangUp();
    else setList(pressChoice(list, key, several));
  });

  const parts = { above: head(prompt, size(), theme), below: foot({ keys: prompt.keys }, size(), theme) };
  const { above, below, room } = shareRows(parts.above, parts.below, Math.min(LEAST_ROWS, choices.length), size());
  const page = pageOf(
    choices.map((choice, index) => choiceRows(choice, numbered(list, index, several), index === list.active, setting)),
    list.active,
    room,
  );
  if (chosen) return answered(prompt.question, chosen.map((place) => choices[place]?.label ?? '').join(', '), undefined, size(), theme);
  return [...above, ...page, ...below].join('\n') + CURSOR_HIDDEN;
});

/** `1.` before each choice, so that its digit can be seen; a box before what can be ticked. */
function numbered({ count, ticked }: ChoiceList, place: number, several: boolean): string {
  if (several) return ticked.has(place) ? '[x]' : '[ ]';
  return `${String(place + 1).padStart(String(count).length)}.`;
}

function choiceRows({ label, hint }: Choice<string>, mark: string, isActive: boolean, { theme, size }: Setting): readonly string[] {
  const columns = size().columns - mark.length - 1;
  const pointer = isActive ? `${theme.accent('›')} ` : '  ';
  const dress = isActive ? theme.accent : (text: string) => text;
  const [first = '', ...rest] = paragraph(label, columns, dress, '');
  const more = hint ? paragraph(hint, columns, theme.faint) : [];
  const indent = ' '.repeat(mark.length + 1);
  return [`${pointer}${dress(mark)} ${first}`, ...[...rest, ...more].map((row) => indent + row)];
}
