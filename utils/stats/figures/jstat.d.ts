declare module 'jstat' {
  /** The parts we use; the package comes without types. */
  const jstat: {
    readonly chisquare: {
      /** The quantile of a chi-squared distribution. */
      inv(probability: number, degreesOfFreedom: number): number;
    };
    readonly binomial: {
      /** The probability of at most that many hits. */
      cdf(hits: number, trials: number, probability: number): number;
    };
  };
  export default jstat;
}
