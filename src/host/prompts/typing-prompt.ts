import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import { visible } from '../../text/visible.ts';
import type { LinePrompt, Reply, Verdict } from '../host.ts';
import type { Setting } from './ask.ts';
import type { Key } from './keys.ts';
import { answered, foot, head, shareRows } from './screen-parts.ts';
import { typedRows } from './typed-rows.ts';
import { insert, press, startTyping, type TypedText } from './typed-text.ts';
import { useCursor } from './use-cursor.ts';
import { useKeys } from './use-keys.ts';

interface TypingConfig {
  readonly prompt: LinePrompt;
  /** Whether Enter starts another line, and an empty one ends. */
  readonly lines: boolean;
  readonly setting: Setting;
}

/** What a prompt for typed text comes to; `edit` is the wish for an editor. */
export type Typed = Reply<string> | { readonly kind: 'edit'; readonly typed: string };

const INDENT = 2;
const LEAST_ROWS = 3;
/** How long typing rests before the line below follows it, in milliseconds. */
const REST = 80;

/** Asks for a line, or for several, of typed text. */
export const typingPrompt = createPrompt<Typed, TypingConfig>(({ prompt, lines, setting }, done) => {
  const { input, theme, size } = setting;
  const [typed, setTyped] = useState<TypedText>(() => startTyping(prompt.initial ?? ''));
  const [problem, setProblem] = useState('');
  const [outcome, setOutcome] = useState<{ readonly value: string; readonly note: string | undefined } | undefined>(undefined);
  const live = useLive(prompt, typed.text);

  const change = (next: TypedText) => {
    if (next.text !== typed.text) {
      prompt.onTyping(next.text);
      setProblem('');
    }
    setTyped(next);
  };
  const leave = (reply: Typed) => {
    input.shut();
    setting.wipe();
    done(reply);
  };
  const finish = async () => {
    const value = lines ? typed.text.replace(/\n+$/, '') : typed.text;
    input.shut();
    const verdict = await judge(prompt, value);
    if (!verdict.ok) {
      setProblem(verdict.problem);
      input.open();
      return;
    }
    setOutcome({ value, note: verdict.note });
    done({ kind: 'answer', value });
  };
  useKeys(input, (key) => {
    if (key.name === 'escape') leave({ kind: 'back', typed: typed.text });
    else if (isEnter(key)) {
      if (lines && (key.meta || !isAtEmptyEnd(typed))) change(insert(typed, '\n'));
      else finish().catch(input.stop);
    } else if (key.ctrl && key.name === 'd' && typed.text === '') input.hangUp();
    else if (lines && key.ctrl && key.name === 'g') leave({ kind: 'edit', typed: typed.text });
    else if (key.name === 'text') change(insert(typed, key.text));
    else if (key.name === 'paste') change(insert(typed, pasted(key.text, lines)));
    else change(press(typed, key));
  });

  const { columns } = size();
  const place = typedRows(typed.text, typed.cursor, Math.max(1, columns - 1 - INDENT));
  useCursor(INDENT + place.column);
  if (outcome) return answered(prompt.question, visible(outcome.value, { lines: true }), outcome.note, size(), theme);

  const parts = { above: head(prompt, size(), theme), below: foot({ live, problem, keys: prompt.keys }, size(), theme) };
  const { above, below, room } = shareRows(parts.above, parts.below, Math.min(LEAST_ROWS, place.rows.length), size());
  const first = Math.min(Math.max(0, place.row - room + 1), Math.max(0, place.rows.length - room));
  const rows = place.rows.slice(first, first + room).map((row, index) => (index + first === 0 ? `${theme.accent('›')} ` : ' '.repeat(INDENT)) + row);
  const cursorRow = place.row - first + 1;
  return [[...above, ...rows.slice(0, cursorRow)].join('\n'), [...rows.slice(cursorRow), ...below].join('\n')];
});

/** The line below that follows what is typed. What comes too late for the text that now stands there is dropped; a failure shows nothing. */
function useLive({ live }: LinePrompt, text: string): string {
  const [shown, setShown] = useState('');
  const isFirst = useRef(true);
  useEffect(() => {
    if (!live) return;
    let stale = false;
    const follow = async () => {
      const line = await Promise.resolve(text)
        .then(live)
        .catch(() => '');
      if (!stale) setShown(line);
    };
    const timer = setTimeout(follow, isFirst.current ? 0 : REST);
    isFirst.current = false;
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text]);
  return shown;
}

async function judge({ check }: LinePrompt, value: string): Promise<Verdict> {
  return check ? check(value) : { ok: true };
}

function isEnter(key: Key): boolean {
  return key.name === 'return' || key.name === 'enter';
}

function isAtEmptyEnd({ text, cursor }: TypedText): boolean {
  return text === '' || (cursor === text.length && text.endsWith('\n'));
}

/** What a paste puts in: its colours and other escape sequences go, line ends become one kind; a one-line answer has blanks in their place. */
function pasted(text: string, lines: boolean): string {
  const plain = text
    .replace(/\u001b\[[0-9;:?]*[ -/]*[@-~]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
  return lines ? plain : plain.replace(/\n+$/, '').replaceAll('\n', ' ');
}
