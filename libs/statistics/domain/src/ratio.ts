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

/** How many of `all` pass the test. */
export const shareOf = <T>(all: readonly T[], passes: (item: T) => boolean): Ratio => ({
  numerator: all.filter(passes).length,
  denominator: all.length,
});
