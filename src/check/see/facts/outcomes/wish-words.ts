/** Words of which wishes are made, by what they do in them; looked up word by word. */

/** The words of a list, looked up one by one. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a desk does for somebody. */
export const DEEDS = wordsOf(
  'refund return send resend re-send ship reship replace exchange swap cancel call ring phone telephone email e-mail text write fix repair restore reinstate reactivate activate unlock unblock unban release reverse remove delete credit correct rebook re-book reissue re-issue confirm tell explain clarify investigate resolve deliver redeliver redirect forward transfer reset merge extend waive compensate reimburse pay give arrange provide collect fetch schedule reschedule escalate lift approve reconsider undo unsubscribe recalculate recover upgrade downgrade terminate issue mend dispatch deduct repay rectify amend',
);

/** The same, done: "I want it corrected". */
export const DONE = wordsOf(
  'refunded returned resent shipped reshipped replaced exchanged swapped cancelled canceled called phoned fixed repaired restored reinstated reactivated unlocked unblocked unbanned released reversed removed deleted credited corrected rebooked reissued explained clarified investigated resolved sorted delivered redelivered redirected transferred merged extended waived compensated reimbursed repaid collected rescheduled escalated lifted approved reconsidered undone recalculated recovered terminated rectified amended mended',
);

/** What a desk has to give. */
export const GOODS = wordsOf(
  'refund refunds replacement replacements exchange compensation callback call-back money reimbursement apology explanation discount voucher deposit technician engineer plumber electrician manager supervisor human duplicate workaround hotfix repair credit reshipment cashback downgrade upgrade confirmation answer reply response call extension recalculation correction cancellation sim remote charger copy visit appointment collection reinstatement goodwill back',
);

/** Of these those that are seldom spoken of but to ask for them. */
export const CLEAR_GOODS = wordsOf(
  'refund replacement exchange compensation callback call-back reimbursement apology recalculation cancellation cancelation',
);

/** What a customer has with a desk: "move the delivery", "change my address". */
export const DEALINGS = wordsOf(
  'delivery order date appointment account money contract subscription payment booking reservation address surname name tariff plan fee charge charges parcel ticket invoice points penalty fine deposit balance package mandate insurance block ban policy membership visit collection slot flight service bill',
);

/** What may be ordered of a desk, but is done on a device just as well. */
export const DOUBTFUL_DEEDS = wordsOf(
  'move put get take change add open close switch set book update convert enable disable stop bring leave keep make let have apply turn help',
);

/** «возврат», «замена»: how the Russian words for what a desk gives begin. */
export const RUSSIAN_GOODS = wordsOf(
  'возврат замен обмен компенсац перерасч перерас деньг денег средств скидк извинени ответа ответ объяснени разъяснени мастер инженер специалист техник оператор человек менеджер руководител начальник звонк звонок дубликат копи справк ремонт исправлени патч хотфикс бонус баллы баллов возмещени неустойк отмен выплат квитанци ссылк акт экземпляр курьер пересч вычет списани доставк сертификат промокод',
);

/** What is done for somebody: how these verbs begin. */
export const RUSSIAN_DEEDS = wordsOf(
  'верн возвр возмест компенс обмен поменя замен отмен аннулир перезвон позвон звон набер свяж связ разблок разобра разбер восстан исправ почин устран достав привез присл пришл выслат вышл пересл перешл сообщ объясн разъясн подтвер пересчит начисл списа спиш удал закр отключ подключ актив продл предостав выда отда переда назнач вызв вызов расторг перенес измен смен внес добав убра убер сня сним прекрат оформ отремонт ремонт перевыпус отката зачесть зачисл получ забра забер снизи уменьш увелич ускор оплат сдвин отсроч останов дослат дошл довез переоформ объедин откр помен перевед',
);

/** Whether one of the stems begins this word. */
export function begins(word: string, stems: ReadonlySet<string>): boolean {
  for (let length = Math.min(word.length, 10); length > 2; length -= 1) if (stems.has(word.slice(0, length))) return true;
  return false;
}
