import { mergeAnswers } from './answers/merge-answers.ts';
import { readGiven } from './answers/read-given.ts';
import { requestFolder } from './deliver/request-folder.ts';
import type { Problem } from './errors.ts';
import type { Composition } from './model/composition.ts';
import { momentAt } from './model/moment.ts';
import type { Receipt } from './model/receipt.ts';
import { writtenNumbers } from './pipeline/check/complaint.ts';
import { deliver } from './pipeline/deliver.ts';
import { drawProposed, withoutProposed } from './pipeline/draw-proposed.ts';
import type { Edge, Told } from './pipeline/edge.ts';
import { gatherEvidence } from './pipeline/gather-evidence.ts';
import { keepMasks } from './pipeline/keep-masks.ts';
import { keepWords } from './pipeline/keep-words.ts';
import { keepingDraft } from './pipeline/keeping-draft.ts';
import { soundRules } from './pipeline/own-rules.ts';
import { prepareRequest } from './pipeline/prepare-request.ts';
import { readComplaint } from './pipeline/read-complaint.ts';
import { refuseAtFirst } from './pipeline/refuse-at-first.ts';
import { remember } from './pipeline/remember.ts';
import { together } from './pipeline/together.ts';
import { unlessStopped } from './pipeline/unless-stopped.ts';
import { urgentOf } from './pipeline/urgent-of.ts';
import { withKind } from './pipeline/with-kind.ts';
import { withUrgent } from './pipeline/with-urgent.ts';
import { readSettings, rememberedAnswers, withSettings } from './settings/settings.ts';

/**
 * Answers become a request, evidence joins it, it is rendered, shown, and delivered as a folder, whole or not at all.
 * @throws AskwellError `usage` or `attachments` with everything that is wrong at once; `delivery` when the folder stands and the rest failed.
 */
export async function compose(flags: Composition, edge: Edge): Promise<Receipt> {
  const { host, person } = edge;
  const settings = await readSettings(host);
  const plan = withSettings(flags, settings.values);
  const whole = await together(edge.problems, unlessStopped(edge.stopped, readComplaint(plan.text, host)));
  const reading = () => together(edge.problems, unlessStopped(edge.stopped, readGiven(plan.answers, plan.from, {}, host)));
  const read = await withUrgent(() => (person ? [] : urgentOf(plan.answers, whole)), reading);
  const { own, problems } = await soundRules(plan, host);
  const told = { ...read, problems: [...read.problems, ...problems] };
  const refusing = () => refuseAtFirst({ plan, given: told, edge });
  const sound = person ? await withUrgent(() => urgentOf(told.answers, whole), refusing) : told.answers;
  // Nobody is asked which matter it is about, and nothing is set aside, before all that was given is sound.
  const complaint = whole.matters.length > 1 ? await (await import('./pipeline/about-one.ts')).aboutOne(whole, sound, edge) : whole;
  // What it is about is a guess, and beats nothing that is given: whoever can be asked is.
  const { kind: guess, ...sure } = complaint.answers;
  const kept = keepWords(mergeAnswers([sound, sure, rememberedAnswers(settings.values)]), complaint);
  // Nobody in need is asked whether what their words propose is right.
  const isProposing = person && complaint.urgent.length === 0;
  const { answers: said, drawn } = isProposing ? { answers: withoutProposed(kept, complaint), drawn: [] } : drawProposed(kept, complaint);
  const answers = person ? said : await withKind(said, guess, host);
  const urgent = person ? [] : await urgentOf(answers, complaint);
  const unread = person || answers.contact?.phone !== undefined ? [] : complaint.unread;
  const several: readonly Problem[] = person || complaint.matters.length < 2 ? [] : [{ message: 'finding.weak.several' }];
  const given = { ...told, answers };
  // Facts are gathered while the person types.
  const evidence = gatherEvidence(plan, given, host);
  const now = host.clock.now();
  const today = momentAt(now, host.clock.offset(now)).slice(0, 10);
  const folder = await withUrgent(
    () => urgent,
    () => together(edge.problems, requestFolder(today, plan, host)),
  );
  const prepare = (told: Told) => prepareRequest(told, { plan: { ...plan, ...told.wishes }, given, evidence, own, folder, edge });
  try {
    const told: Told = person
      ? await (await import('./pipeline/ask-person.ts')).askPerson({ plan, given, complaint, evidence, prepare, person, edge, settings })
      : { answers: given.answers, unticked: [], letThrough: writtenNumbers(unread) };
    const delivered = prepare(told).then(async (prepared) => keepMasks(prepared, await deliver(prepared, told, { plan, folder, edge }), host));
    const receipt = await withUrgent(
      () => urgent,
      () => keepingDraft(told, unlessStopped(edge.stopped, delivered)),
    );
    const forgotten = await remember(told, edge);
    await told.draft?.done();
    return {
      ...receipt,
      urgent,
      warnings: [...settings.problems, ...(person ? [] : drawn), ...several, ...unread, ...receipt.warnings, ...forgotten],
    };
  } finally {
    await folder.abandon();
  }
}
