declare module 'jstat' {
  /** What we use of it; it comes without types. */
  export const chisquare: {
    /** The quantile of a chi-squared distribution. */
    inv(probability: number, degreesOfFreedom: number): number;
  };
  export const binomial: {
    /** The probability of at most so many hits. */
    cdf(hits: number, trials: number, probability: number): number;
  };
}
