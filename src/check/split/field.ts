/** The fields that hold the words of a complaint, and two whose words stand in no answer of words. */
export type Field =
  | 'summary'
  | 'description'
  | 'steps'
  | 'expected'
  | 'actual'
  | 'errors'
  | 'tried'
  | 'outcome'
  | 'changed'
  | 'lastGood'
  | 'contact'
  | 'courtesy';
