/** What says something now: what a program should say is told otherwise. */
const SAYS_NOW =
  /(?<![a-zа-я])(?:says|shows|gives|got|prints|reads|but (?:it )?(?:returns|answers|responds|throws)|in the (?:body|log)|пишет|выдает|показывает|отвечает|приходит|прилетает)(?![a-zа-я])/;

/** Whether a sentence about what should be tells, too, what a program says now. `plain`: in plain letters. */
export const saysNow = (plain: string): boolean => SAYS_NOW.test(plain);
