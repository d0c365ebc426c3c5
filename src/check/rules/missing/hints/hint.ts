import type { Audience, Label, Lack } from '../../../../model/judging-words.ts';

/** Words that may tell something, though nobody could say what exactly: cheap evidence, enough not to ask. */
export interface Hint {
  /** For a sentence in lower case. */
  readonly pattern: RegExp;
  /** In a sentence that does one of these, such words tell nothing. */
  readonly unless?: readonly Label[];
  /** Only in a sentence that does this. */
  readonly needs?: Label;
  /** Only behind the sentence that tells what goes wrong: what one did before is the way to it, what one did after is against it. */
  readonly isAfter?: boolean;
  /** How likely the whole text must be to tell it, from 0 to 1: in one that hardly does, such words stand by chance. */
  readonly from?: number;
  /** Whose words they are. */
  readonly audience?: Audience;
}

/** Hints by what they tell, of one language. */
export type Hints = Readonly<Partial<Record<Lack, readonly Hint[]>>>;

/** The words of a language that stand around evidence which looks alike in all. Patterns are for sentences as they are written, where nothing else is said. */
export interface SignWords {
  /** In lower case, at the end of what stands before a number: then it is a reading, a setting, a sum or a section, and no version. */
  readonly beforeValue: RegExp;
  /** A version by that word: "rv:145". */
  readonly version: RegExp;
  /** In lower case: capitals that begin the name of a day, a place or the number of something, and no program. */
  readonly noProgram: RegExp;
  /** A message in the midst of a sentence, by the words that lead to it, its own capital, or the code that it was. */
  readonly shown: RegExp;
  /** In lower case: words with which a line begins that has a colon behind them, and is no program's. */
  readonly headings: RegExp;
  /** In lower case: words in which a program of this language says that something failed; none for English, in which programs speak to everybody. */
  readonly fault?: RegExp;
  /** A short number or code right behind the word for what bears it: "line LN-4402-71", «карта 2900 4410 778». */
  readonly borne: RegExp;
}

/** Words of a language by which a desk finds what a request is about, where it has no number. Patterns are for sentences in lower case, where nothing else is said. */
export interface FoundByWords {
  /** A house, a room, a stop, a crossing. */
  readonly place: RegExp;
  /** A place by its capitals, in a sentence as it is written. */
  readonly placeNamed: RegExp;
  /** A bus, a train or a flight by its number or its time. */
  readonly ride: RegExp;
  /** What has a number of its own: where it is spoken of, a place finds nothing. */
  readonly noPlace: RegExp;
  /** What is done in somebody's home: there the address finds it, whatever was paid for it. */
  readonly atHome: RegExp;
  /** Goods that are bought or brought, which are found by their order even where they are put up at home. */
  readonly goods: RegExp;
  /** That somebody signs in, or would. */
  readonly signIn: RegExp;
  /** Who somebody is by the day of their birth, as a clinic, a school or a bank keeps its people. */
  readonly born: RegExp;
  /** A booking by the name or the time. */
  readonly booking: RegExp;
  /** A booking that is wished for, and has no number yet. */
  readonly newBooking: RegExp;
  /** An account by its name, or an address that is said to be its. */
  readonly account: RegExp;
  /** That somebody wants no more letters, or no more account: then an address is the one that is meant. */
  readonly leaving: RegExp;
  /** That somebody wants no more letters. */
  readonly letters: RegExp;
  /** That a code does not come. */
  readonly noCode: RegExp;
  /** A phone by the word for its number. */
  readonly ownPhone: RegExp;
  /** What is carried to somebody. */
  readonly carried: RegExp;
  /** That somebody has the receipt. */
  readonly receipt: RegExp;
  /** That there is none, whatever else is said of it. */
  readonly noReceipt: RegExp;
  /** That it was bought in a shop that one walks into: such goods have no order. */
  readonly shop: RegExp;
}

/** All that one language has. */
export interface LanguageHints {
  readonly hints: Hints;
  readonly words: SignWords;
  readonly foundBy: FoundByWords;
}
