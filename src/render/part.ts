/** Which of several e-mails one is. Counted from 1. */
export interface Part {
  readonly number: number;
  readonly count: number;
}

export const WHOLE: Part = { number: 1, count: 1 };

/** `request-2of3.eml` of `request.eml`. */
export function partFile(name: string, { number, count }: Part): string {
  if (count === 1) return name;
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}-${number}of${count}${name.slice(dot)}`;
}
