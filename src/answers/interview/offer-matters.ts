import { isAbout } from '../../model/matter.ts';
import { put } from '../questions/answer-place.ts';
import type { Asking } from './asking.ts';
import { chooseMatter, setOthersAside } from './choose-matter.ts';
import type { Decided } from './offer-calmer-words.ts';

/** Texts that the person wants left whole: they are not asked about again. */
export type Whole = Set<string>;

/**
 * Where an answer tells of several matters, lets the person say which the request is about; the others are set aside. Nobody in need is asked, and no word of theirs
 * goes elsewhere.
 */
export async function offerMatters(whole: Whole, asking: Asking): Promise<Decided> {
  if (asking.need() !== undefined) return 'kept';
  const { mattersIn, setAside, prompts, say } = asking.deps;
  const found = await mattersIn?.(asking.answers());
  const text = found && asking.answers()[found.key];
  if (!found || text === undefined || whole.has(text)) return 'kept';
  const chosen = await chooseMatter(found.matters, prompts, say);
  if (chosen === 'back') return 'back';
  const others = found.matters.filter((matter) => matter !== chosen);
  const isKept = chosen !== 'all' && (await setOthersAside(others, (matter) => setAside(matter, asking.answers()), asking.deps));
  if (!isKept) {
    whole.add(text);
    return 'kept';
  }
  const answers = put(asking.answers(), found.key, chosen.alone);
  const { asked, begun } = asking.state();
  // A line about another of them sums up nothing now: it is asked again, with what it is about.
  const again = answers.summary === undefined || isAbout(answers.summary, chosen) ? [] : ['kind', 'summary'];
  await asking.save({ answers, asked: asked.filter((id) => !again.includes(id)), begun: [...begun, ...again] });
  return 'changed';
}
