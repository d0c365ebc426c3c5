import { lowerPattern } from '../../letter-pattern.ts';

/** Mockery of the one who answers: praise that means the opposite. */
export const MOCKERY = lowerPattern(
  /(?<![\p{L}])(?:geniuses|einstein|sherlock|slow clap|thanks for nothing|you must (?:all )?be (?:so |very |really )?proud|(?:an|any) (?:adult|grown-?up)s? (?:in charge|in the room)|do you (?:people|guys|lot) even|brains upstairs|(?:nice|great|good) (?:work|job),? (?:geniuses|guys|sherlock|einstein|everyone|team),? (?:you|now|it)|congratulations, (?:you|einstein)|bravo[,!.]|oh wow, you|умник(?:и)?|гении(?=[,!.])|мудрец(?:ы|ов)|браво[,!.]|аплодирую стоя|молодцы,? (?:ничего|нечего)(?: не)? ска(?:жешь|зать)|поздравляю, вы|спасибо за ["«](?:отличн|прекрасн|замечательн|чудесн|великолепн|качественн|оперативн|быстр)\p{L}+["»])(?!\p{L})/u,
);
