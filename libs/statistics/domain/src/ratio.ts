/** An indicator before division: sums add up over schools, percentages do not. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** The district's figure: sum over sum, never the mean of percentages. */
export const sumOfRatios = (ratios: readonly Ratio[]): Ratio => ({
  numerator: ratios.reduce((sum, ratio) => sum + ratio.numerator, 0),
  denominator: ratios.reduce((sum, ratio) => sum + ratio.denominator, 0),
});
