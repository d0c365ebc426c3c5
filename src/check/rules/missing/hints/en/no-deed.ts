/** Words in -ing that are no deed. */
export const NO_DEED =
  'no(?:thing)|something|anything|everything|during|according|regarding|following|morning|evening|being|missing|warning|breaking|looking|hoping|thanking|waiting|using|building|setting|string|thing|spring|king|ring|considering|assuming|judging|speaking|including|having|going';
