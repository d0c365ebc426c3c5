export function cleanLog(seed: number, size: number): string;
