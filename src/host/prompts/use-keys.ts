import { useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Key } from './keys.ts';
import type { Press, TerminalInput } from './terminal-input.ts';

/**
 * Takes the keys of the terminal while this prompt is shown, and ends it when taking one fails; draws it anew when the terminal's size changes or
 * another program had it.
 */
export function useKeys(input: TerminalInput, onKey: (key: Key) => void): void {
  const [, setDrawn] = useState(0);
  const drawn = useRef(0);
  useKeypress((event) => {
    const { name, key } = event as unknown as Press;
    if (name !== 'askwell') return;
    try {
      onKey(key);
    } catch (error) {
      input.stop(error);
    }
  });
  useEffect(() => {
    const redraw = () => {
      drawn.current += 1;
      setDrawn(drawn.current);
    };
    input.stream.on('redraw', redraw);
    input.open();
    return () => {
      input.stream.off('redraw', redraw);
    };
  }, []);
}
