import { lowerPattern } from '../letter-pattern.ts';

const PAPER =
  '(?:(?:e-?|plane |train |flight )?tickets?|passports?|visas?|diplomas?|degrees?|certificates?|receipts?|invoices?|bills?|bookings?|reservations?|boarding pass(?:es)?|prescriptions?|contracts?|polic(?:y|ies)|licen[cs]es?|permits?|payslips?|statements?|parcel labels?|registrations?|records?)';
const PAPER_RU =
  '(?:(?:авиа)?билет|паспорт|загранпаспорт|виз[ауые](?!ит)|диплом|аттестат|свидетельств|справк|чек(?![а-я]{3})|квитанци|договор|полис|брон(?:ь|и|ирован)|рецепт|удостоверени|посадочн|накладн|доверенност|больничн|выписк)';
const SELF = '(?:(?:first |last |sur|family |middle )?names?|surnames?|date of birth|birth ?day|address|iban|account number)';
const SELF_RU = '(?:фамили[ияею]|имен[иа]|имя|отчеств[оеа]|дат[аеу] рождения|адрес[еа]?|фио|инн|снилс)';

/** That the slip is in somebody's papers, or in what they are called by. */
const IN_PAPERS = lowerPattern(
  `(?<!\\p{L})(?:${[
    `(?:in|on|of|for) (?:the|a|an|my|our|his|her|their|this|your|\\p{L}+['’]s) (?:\\p{L}+['’]?s? ){0,2}${PAPER}`,
    `(?:my|our|his|her|their|\\p{L}+['’]s) (?:\\p{L}+ ){0,2}(?:${SELF}|${PAPER})`,
    `(?:in|on|of) (?:the|a) (?:passenger['’]?s? |child['’]?s? |first |last )?(?:sur)?name`,
    `${PAPER} (?:has|have|had|came|arrived|was|were|is|shows?|says?|reads?) `,
    `(?:в|во|на|из) (?:\\p{L}+ ){0,2}${PAPER_RU}`,
    `(?:в|во|на) (?:мо|наш|его|е[её]|их)?\\p{L}* ?(?:\\p{L}+ ){0,1}${SELF_RU}(?!\\p{L})`,
    `(?:мо|наш)\\p{L}{1,3} ${SELF_RU}(?!\\p{L})`,
  ].join('|')})`,
);

/** What a desk shows to everybody, in which a paper is only named. */
const SHOWN = lowerPattern(
  /(?<!\p{L})(?:pages?|forms?|screens?|buttons?|windows?|dialogs?|menus?|templates?|tabs?|web ?sites?|apps?|newsletters?|manuals?|brochures?|faqs?|articles?|headings?|titles?|help|страниц\p{L}*|форм[аеуы]|экран\p{L}*|кнопк\p{L}*|окн[оеа]\p{L}*|меню|шаблон\p{L}*|сайт\p{L}*|приложени\p{L}*|рассылк\p{L}*|инструкци\p{L}*|разделе?|вкладк\p{L}*|заголов\p{L}*|статье|буклет\p{L}*)(?!\p{L})/u,
);
/** Whose it is, which a text for everybody never is. */
const OWN = lowerPattern(
  `(?<!\\p{L})(?:(?:my|our|his|her|their|\\p{L}+['’]s) (?:\\p{L}+ ){0,2}(?:${SELF}|${PAPER})|flights?|(?:мо|наш|сын|доч)\\p{L}{1,3} (?:\\p{L}+ )?(?:${SELF_RU}|${PAPER_RU})|вылет\\p{L}*|рейс\\p{L}*|паспорт\\p{L}*)(?!\\p{L})`,
);
/** A slip in a sum costs money. */
const COSTS = lowerPattern(
  /(?<!\p{L})(?:refund\p{L}*|overcharg\p{L}*|charged|money back|(?:paid|pay) (?:too )?much|instead of [£$€]?\d|верните|вернуть|возврат\p{L}*|разниц[уаы]|списал\p{L}*|переплат\p{L}*|вместо \d)/u,
);

/** Whether a slip of the pen has to be put right for somebody at once: it is in a paper of theirs, or costs them money. `text` in lower case. */
export const isSlipInPapers = (text: string): boolean => COSTS.test(text) || (IN_PAPERS.test(text) && (!SHOWN.test(text) || OWN.test(text)));
