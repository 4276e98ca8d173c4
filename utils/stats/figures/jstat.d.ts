declare module 'jstat' {
  /** What we use of it; it comes without types. */
  const jstat: {
    readonly chisquare: {
      /** The quantile of a chi-squared distribution. */
      inv(probability: number, degreesOfFreedom: number): number;
    };
    readonly binomial: {
      /** The probability of at most so many hits. */
      cdf(hits: number, trials: number, probability: number): number;
    };
  };
  export default jstat;
}
