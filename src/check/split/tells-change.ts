import { lowerPattern } from '../letter-pattern.ts';
import type { Seen } from '../see/seen.ts';

/** A change that came before: "since I updated …", «после замены роутера». */
const CHANGE = lowerPattern(
  /(?<!\p{L})(?:(?:since|after|when) (?:\p{L}{1,12} ){0,4}(?:updat|upgrad|install|reinstall|mov|replac|chang|switch|migrat)(?:e|es|ed|ing|ation)?|после (?:\p{L}{2,14} ){0,2}(?:обновлени|установк|замен|переезд|переход|смен|перенос|ремонт)\p{L}{0,3}|(?:как|после того как) (?:я |мы )?(?:обновил|установил|поставил|поменял|сменил|переехал|перешл?)\p{L}{0,3})(?!\p{L})/u,
);

/** Whether a text says what changed before the trouble began. */
export function tellsChange({ sentences }: Seen): boolean {
  return sentences.some(({ text }) => CHANGE.test(text.toLowerCase()));
}
