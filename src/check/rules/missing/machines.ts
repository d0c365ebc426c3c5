import { lowerPattern } from '../../letter-pattern.ts';
import type { Case } from '../rule.ts';

/** What has a make and a model, and rarely a screen. */
const MACHINE = lowerPattern(
  `(?<![\\p{L}\\p{N}])(?:${[
    "(?:my|the|your|this|our) (?:\\p{L}{3,10} )?(?:car|van|tractor)(?! (?:park|charger|keys|parking|wash))|car(?:[’']s)? (?:makes|making|cuts|went|won[’']?t)|the dash|my dash|(?:front|rear) (?:left|right) wheel|when i brake|loader|treadmill i|gate remote|robot mower|dishwasher|freezer|oven|coffee (?:machine|maker)|hair ?dryer|telly|(?:the|my|our|your|a) (?:\\p{L}{3,12} )?controllers?|hearing aids?|hoover|vac|tumble dryer|dryer|washer|cooker(?: hood)?|rice cooker|microwave|(?:cordless )?drill|blender|(?:the|my|our|your|a) (?:\\p{L}{3,12} )?mixer|mower|chain ?saw|heat pump|air ?con(?:ditioner)?|(?:the|my|our|your|a) (?:\\p{L}{3,12} )?scales|doorbell|earbuds?|e-?reader|dash ?cam|sat ?nav|space heater|geyser|garage door opener|card reader|toaster|hob|e-?bike|baby monitor|(?:the|my|our|your) (?:\\p{L}{3,12} )?robot",
    '(?:моя|наша|новая|купил\\p{L}? |взял )?машин[аыу](?= (?:не|на|утром|с утра|едет|троит|заводится|завелась|глохнет|стучит|была))|на панели|на приборке|на щитке горит|колодок|у машины|(?:купили|взял) машину|колонку с голосов\\p{L}{2}|стиралк\\p{L}|микроволновк\\p{L}|сушилк\\p{L}|сушильн\\p{L}{2} машин\\p{L}|блендер\\p{L}?|часы (?:не|перестали|отстают|показывают|за ночь|детские)|кондиционер\\p{L}?|весы|весов|колонк\\p{L} (?:не|перестала|с голос)|браслет\\p{L}?|глюкометр\\p{L}?|тонометр\\p{L}?|хлебопечк\\p{L}|проектор\\p{L}?|видеорегистратор\\p{L}?|читалк\\p{L}|электронн\\p{L}{2} книг\\p{L}|шурупов[её]рт\\p{L}?|дрел[ьи]|газонокосилк\\p{L}|замок ваш умный|умн\\p{L}{2} (?:замок|весы|лампочк\\p{L})|касса (?:не|вис)\\p{L}{0,3}|утюг\\p{L}?|фен',
  ].join('|')})(?!\\p{L})`,
);

/** Whether something is spoken of that has a make and a model. */
export function isAboutMachine({ lower, audience }: Case): boolean {
  return audience === 'person' && MACHINE.test(lower.source);
}
