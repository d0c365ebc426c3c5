/** What is made or sold for a feast, or stands by its name, is called by it; for a pattern in plain text, right behind the feast. */
export const NO_FEAST_THING =
  '(?! (?:cards?|presents?|gifts?|cakes?|party|costumes?|menu|sale|offers?|edition|theme|level|event|box(?:es)?|flowers|decorations?|church|school|road|street))';
