import { useEffect, useRef } from '@inquirer/core';

/**
 * Puts the terminal's cursor `column` cells into the last row above the part that stands below it. Inquirer asks readline for the place; readline
 * edits nothing here and counts an emoji of several code points wrongly, so the answer is ours.
 */
export function useCursor(column: number): void {
  const place = useRef(column);
  place.current = column;
  useEffect((readline) => {
    readline.getCursorPos = () => ({ rows: 0, cols: place.current });
  }, []);
}
