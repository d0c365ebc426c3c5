import { lowerPattern } from '../letter-pattern.ts';
import { tellsOfDeath } from './bereavement.ts';

const DIED = String.raw`(?:died|passed away|death|dead|killed|умер\p{L}*|скончал\p{L}*|погиб\p{L}*|смерт\p{L}+|не стало)`;
/** Within the same sentence. */
const NEAR = String.raw`[^.!?\n]{0,90}?(?<!\p{L})`;
/** A cause that is those who are written to. */
const THROUGH_YOU = String.raw`(?:because (?:of )?(?:you|your)|thanks to your|due to your|through your|after your|caused by your|at your hands|из-за (?:вас|ваш\p{L}+)|по вашей|после ваш\p{L}+)`;
/** Any cause, which is that of the death where it stands right behind. */
const THROUGH_ANY = '(?:because|due to|as a result of|caused by|at the hands of|потому,? что|так как|из-за|по вине)';

/** Those in whose hands a life is. */
const MEDIC = String.raw`(?:doctors?|nurses?|surgeons?|midwi(?:fe|ves)|paramedics?|ambulances?|hospitals?|clinics?|wards?|surgery|care (?:home|staff)|carers?|pharmac(?:y|ist|ists)|lab(?:oratory)?|врач\p{L}*|доктор\p{L}*|медсестр\p{L}*|хирург\p{L}*|фельдшер\p{L}*|акушер\p{L}*|скор(?:ая|ой|ую)|больниц\p{L}*|клиник\p{L}*|отделени\p{L}+|роддом\p{L}*|аптек\p{L}*|лаборатори\p{L}*|хоспис\p{L}*|сиделк\p{L}*)`;
/** What they did wrong, or did not do. */
const WRONG = String.raw`(?:mix(?:ed|ing)|mistook|confus\p{L}+|wrong\p{L}*|mistake|misdiagnos\p{L}*|missed|overdose\p{L}*|too (?:late|much)|late|never (?:came|arrived|called)|did(?: not|n['’]t) (?:come|arrive|call|check|notice|listen|treat|help)|refused|ignored|forgot|sent (?:him|her|them) home|took (?:\p{N}+|\p{L}+) (?:hours?|minutes)|hours? (?:to come|late)|перепутал\p{L}*|ошиб\p{L}*|не (?:те|то|ту|тот|приехал\p{L}*|пришл\p{L}*|заметил\p{L}*|помог\p{L}*|вызвал\p{L}*|проверил\p{L}*|приняли)|неверн\p{L}*|неправильн\p{L}*|опоздал\p{L}*|ехала|отказал\p{L}*|забыл\p{L}*|отправил\p{L}* домой|просмотрел\p{L}*|проглядел\p{L}*|передозировк\p{L}*)`;

const BLAMED = lowerPattern(
  `(?<!\\p{L})(?:${[
    `${DIED} ${NEAR}${THROUGH_YOU}`,
    `${THROUGH_YOU} ${NEAR}${DIED}`,
    `${DIED}[^.,!?\\n]{0,25},? ${THROUGH_ANY}`,
    String.raw`negligen\p{L}+|malpractice|you (?:have )?killed|халатност\p{L}*|вы (?:\p{L}+ )?(?:убили|угробили|погубили)`,
  ].join('|')})(?!\\p{L})`,
);
const MEDICS = lowerPattern(`(?<!\\p{L})${MEDIC}(?!\\p{L})`);
const WRONGS = lowerPattern(`(?<!\\p{L})${WRONG}(?!\\p{L})`);
/** Who only tells why they write blames nobody. */
const WHY_WRITTEN = lowerPattern(
  /(?<!\p{L})(?:i (?:am writing|write|want|need)|please (?:close|cancel)|пишу|прошу|хочу|нужно),? (?:[^.!?\n]{0,40} )?(?:because|потому что|так как)[^.!?\n]*/u,
  'g',
);

/** Whether a death is laid at the door of those who are written to: nobody may admit that in a letter, and nobody is to be asked for numbers first. */
export function isDeathBlamed(text: string): boolean {
  if (!tellsOfDeath(text)) return false;
  const lower = text.toLowerCase().replace(WHY_WRITTEN, ' ');
  return BLAMED.test(lower) || (MEDICS.test(lower) && WRONGS.test(lower));
}
