/** What stands before "card" where it is no bank's, in lower case. */
export const OTHER_CARDS =
  'library|gift|loyalty|membership|member|club|gym|sim|travel|bus|memory|sd|graphics|video|sound|network|business|student|bonus|discount|season|oyster|key|room|parking|fuel|post|greeting|birthday|christmas|insurance|id|store|points|score|report|warranty|red|yellow|smart';

/** The same in Russian: the beginnings of such words, in lower case with «е» for «ё». */
export const OTHER_CARDS_RU =
  'лояльност|бонусн|скидочн|проездн|транспортн|топливн|сим|гарантийн|медицинск|клубн|подарочн|читательск|студенческ|школьн|социальн|абонемент|флеш';
