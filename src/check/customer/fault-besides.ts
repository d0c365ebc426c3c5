import { lowerPattern } from '../letter-pattern.ts';

/** What things do, or no longer do. */
const DO =
  '(?:work|ring|open|load|start|boot|respond|sync|charge|connect|function|print|heat|show|play|install|upload|download|save|display|turn on|switch on|fit|flush|drain|close properly|let me)';
const DO_RU = String.raw`(?:работа|откры|открыва|загруж|загруз|включа|запуска|реагиру|гре|звон|печата|показыва|подключа|сохраня|заряжа|груз|крут|слива|синхрониз|устанавлива)\p{L}*`;

/** That a thing or a program has a fault, in lower case. Hearts break, cars crash and kidneys fail, too: that is no fault of a thing of ours. */
const FAULT = lowerPattern(
  `(?<!\\p{L})(?:${[
    `(?:(?:does|do|did|will|would|can)(?:n['’]?t| not)|won['’]?t|cannot|no longer|never|fail(?:s|ed)? to) (?:even |always |really |properly )?${DO}(?:s|ed)?`,
    `(?:is|are)(?:n['’]?t| not) (?:working|responding|loading|opening|charging|connecting|heating|syncing|printing)`,
    '(?:stopped|stops|keeps?|kept) (?:working|responding|crashing|freezing|hanging|failing|restarting|loading|leaking|heating)|crashes|(?:app|application|program|game|site|website|page|software|system|console|it) (?:has |just )?crashed|freezes|hangs|glitch(?:es|y)?|bugs?',
    `(?<!(?:i am|i['’]m|we are|heart is|hearts are|am|feel) )(?:broken|faulty|defective|damaged|out of order|malfunction\\p{L}*)|broke down|(?:does|did) nothing|nothing happens|(?<!in |by an )errors?|exception|fails with|failed with|leak(?:s|ing|ed)?|(?:blank|black|white|blue) screen`,
    'no (?:hot water|heating|heat|signal|internet|connection|water|electricity|power|sound|picture)',
    `не ${DO_RU}|перестал\\p{L}* (?:${DO_RU})|сломал\\p{L}*|сломан\\p{L}*|вылета(?:ет|ют)|зависа(?:ет|ют)|завис(?:ла|ло)?|глюч\\p{L}+|тормозит|(?<!по (?:\\p{L}+ )?)ошибк[ауи]|ничего не происходит|теч[её]т|протека\\p{L}+|поломк\\p{L}+|барахлит|неисправ\\p{L}+|разбит\\p{L}{1,3}|поврежд[её]н\\p{L}*`,
    'нет (?:отопления|горячей воды|воды|света|интернета|связи|сигнала|звука|изображения)',
  ].join('|')})(?!\\p{L})`,
);

/** Whether a text that tells of a death tells a fault of its own besides, which is to be looked into like any other. In lower case. */
export const tellsFaultBesides = (lower: string): boolean => FAULT.test(lower);
