import type { Span } from '../../../read/reading.ts';
import { deedOf } from './deed-verbs.ts';
import { outcomeOfGerund } from './gerunds.ts';

/** Where what came of a deed begins, in the same breath. */
const OUTCOME =
  / (?:(?:also |really |only |even |just |still |unfortunately |sadly )?(?:(?:does|did|do|has|have|had|is|are|was|were|would|could|can)(?:n'?t| not) (?:help|fix|change|solve|cure|make|matter|alter|do|resolve|improve|affect|work|honoured|have)|cannot |avoid(?:s|ed) (?:it|this|that)(?![a-z])|g[eo]ts? (?:past|round|around|rid of) (?:it|this|that)(?![a-z])|helps?(?= ?$| (?:a |for|but|only|until|till|it|against))|helped|fix(?:es|ed) (?:it|this|that|the)|cure[sd] (?:it|the)|works? around|worked(?= ?$| (?:for|once|until|on|fine|around))|works(?= ?$| (?:for|once|until|fine|around|too|there))|makes? (?:no|it|the)|made (?:no|it|the)|gave |gives |brings? |brought |changes? (?:nothing|the)|changed nothing|has no|had no|is (?:the same|fine|what|useless|ignored)|was (?:the same|fine|useless|without|in vain|no)|were (?:the same|fine|useless|without|in vain|no)|to no avail|in vain|no (?:difference|luck|change|effect|avail)|same (?:thing|result|error|here|there)|nothing (?:works|helps|changed|happens)|nope|gets rid|did the trick|does the trick|lets me|buys |delays |leads to)|and (?:it|they|the|she|he|now|still|got (?:no|the|an?)|nothing|that|there|nobody|none|says|sees|(?:was|were) (?:[a-z]+ly )?(?:[a-z]{2,12}ed|told|sent|given|put|cut|shown))(?![a-z])|so (?:far|it|that)(?![a-z])|не (?:помог|да[лею]|влия|спас|реша|реши|леч|меня|сработа|воспроизв|флака|исправ)|ничего не |помог|помога|спасает|спасло|лечит|тоже(?= ?$)|то же|так же|без (?:толку|результат|изменен|разниц|эффект)|безрезульт|бесполез|впустую|все равно|одинаково|работает(?= ?$)|и (?:ничего|теперь|все равно|опять|снова то))/;

/** No deed: who did it, and whether they have. "I've made it shorter" is one whole. */
const NO_MORE = /(?:^|[\s,])(?:i|we|i'd|i've|we'd|we've|i'm|(?:i|we) (?:have|had|could|can))$/;

/** A word alone tells no deed, unless it is one: "card" of "card is fine in another PC" is what was tried with. */
const isTooLittle = (words: string): boolean =>
  NO_MORE.test(words) || (/^[a-z]{3,}$/.test(words) && !/(?:ing|ed|set|start|boot|stall|back|x11)$/.test(words) && deedOf(words) === undefined);

/** The deed of a clause without what came of it: "Restarting" of "Restarting doesn't help". */
export function withoutOutcome(plain: string, { start, end }: Span): Span {
  const clause = plain.slice(start, end);
  const places = [outcomeOfGerund(clause), OUTCOME.exec(clause)?.index].filter((place) => place !== undefined && place > 2);
  const first = Math.min(clause.length, ...(places as number[]));
  const cut = isTooLittle(clause.slice(0, first)) ? clause.length : first;
  return { start, end: start + clause.slice(0, cut).trimEnd().length };
}
