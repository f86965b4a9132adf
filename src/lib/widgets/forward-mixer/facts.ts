/** The value of an empty sheet's numbers: white, but for a shade. */
export const PAPER = 0.96;
