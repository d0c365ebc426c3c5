import { automatic } from './automatic.ts';
import { blank } from './blank.ts';
import { dangers } from './danger.ts';
import { attachments } from './missing/attachments.ts';
import { circumstances } from './missing/circumstances.ts';
import { happening } from './missing/happening.ts';
import { references } from './missing/references.ts';
import { wishes } from './missing/wishes.ts';
import type { Rule } from './rule.ts';
import { tone } from './tone/tone.ts';
import { unread } from './unread.ts';
import { urgent } from './urgent.ts';
import { relativeDate } from './weak/dates.ts';
import { steps } from './weak/steps.ts';
import { structure } from './weak/structure.ts';
import { summaries } from './weak/summaries.ts';
import { placeholder } from './weak/template.ts';
import { unclear, vague } from './weak/vague.ts';

/** Every rule. Of two findings that are worth the same, the one whose rule stands first is told first. */
export const RULES: readonly Rule[] = [
  urgent,
  ...dangers,
  automatic,
  blank,
  unread,
  ...happening,
  vague,
  unclear,
  ...references,
  ...circumstances,
  ...wishes,
  ...attachments,
  ...summaries,
  ...steps,
  placeholder,
  relativeDate,
  ...structure,
  ...tone,
];
