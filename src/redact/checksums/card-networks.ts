interface CardNetwork {
  /** First and last beginning of its numbers, both of one length. */
  readonly from: string;
  readonly to: string;
  readonly lengths: readonly number[];
}

const SIXTEEN_UP = [16, 17, 18, 19];
const THIRTEEN_UP = [13, 14, 15, ...SIXTEEN_UP];

/** The beginnings that payment networks have, by their published ranges (ISO/IEC 7812), and how many digits follow suit. */
const CARD_NETWORKS: readonly CardNetwork[] = [
  // Visa
  { from: '4', to: '4', lengths: [13, 16, 19] },
  // Mastercard, the old series and the new
  { from: '51', to: '55', lengths: [16] },
  { from: '2221', to: '2720', lengths: [16] },
  // Maestro
  { from: '5018', to: '5018', lengths: THIRTEEN_UP },
  { from: '5020', to: '5020', lengths: THIRTEEN_UP },
  { from: '5038', to: '5038', lengths: THIRTEEN_UP },
  { from: '56', to: '58', lengths: THIRTEEN_UP },
  { from: '6304', to: '6304', lengths: THIRTEEN_UP },
  { from: '639', to: '639', lengths: THIRTEEN_UP },
  { from: '67', to: '67', lengths: THIRTEEN_UP },
  // American Express
  { from: '34', to: '34', lengths: [15] },
  { from: '37', to: '37', lengths: [15] },
  // Mir
  { from: '2200', to: '2204', lengths: SIXTEEN_UP },
  // UnionPay
  { from: '62', to: '62', lengths: SIXTEEN_UP },
  { from: '81', to: '81', lengths: SIXTEEN_UP },
  // JCB
  { from: '3528', to: '3589', lengths: SIXTEEN_UP },
  // Discover
  { from: '6011', to: '6011', lengths: SIXTEEN_UP },
  { from: '644', to: '659', lengths: SIXTEEN_UP },
  // Diners Club
  { from: '300', to: '305', lengths: [14, 15, ...SIXTEEN_UP] },
  { from: '3095', to: '3095', lengths: [14, 15, ...SIXTEEN_UP] },
  { from: '36', to: '36', lengths: [14, 15, ...SIXTEEN_UP] },
  { from: '38', to: '39', lengths: [14, 15, ...SIXTEEN_UP] },
];

/** Whether a payment network gives out numbers of this length with this beginning. */
export function isOfCardNetwork(digits: string): boolean {
  return CARD_NETWORKS.some(({ from, to, lengths }) => {
    const beginning = digits.slice(0, from.length);
    return from <= beginning && beginning <= to && lengths.includes(digits.length);
  });
}
