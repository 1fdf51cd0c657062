/** Margins and type of GOST R 7.0.97, in millimetres and points. The left margin comes with the paper. */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  rightMm: 10,
  topMm: 20,
  bottomMm: 20,
  indentMm: 12.5,
  /** Page number: centred, at least 10 mm from the upper edge, from the second page. */
  numberTopMm: 10,
} as const;

export const TYPE = { text: 12, table: 11, small: 10, title: 14 } as const;

export const points = (mm: number): number => (mm * 72) / 25.4;
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
