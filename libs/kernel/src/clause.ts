/** A point of a source; two points that bear one number are told apart by a letter (004 3.6a and 3.6b). */
export interface ClausePoint {
  readonly number: string;
  readonly letter: 'a' | 'b' | null;
}

/** What a reference like `004 3.7`, `000 V.2.7, RM-7` or `ТК РФ 351.8` points to. FREE: a school wrote it itself. */
export type ClauseReading =
  | {
      readonly kind: 'LAW';
      readonly act: string;
      readonly article: string;
      readonly part: string | null;
    }
  | {
      readonly kind: 'SOURCE';
      readonly source: string;
      readonly sections: readonly string[];
      readonly points: readonly ClausePoint[];
      /** Stages of the roadmap. */
      readonly stages: readonly string[];
      /** The order that approved the regulation. */
      readonly order: boolean;
    }
  | { readonly kind: 'FREE'; readonly text: string };

// Also as others write it, with Latin letters or with «ст.»: «152-FZ 9», «ст. 9 152-ФЗ».
const LAW = /^(ТК РФ|\d+-(?:ФЗ|FZ)) (?:ст\. )?(\d+(?:\.\d+)?)(?: ч\. (\d+))?$/;
const SECTION = /^(?:[IVX]+|\d+)$/;
const POINT = /^([IVX\d]+(?:\.\d+)+)([ab])?$/;

/** Takes a reference to a clause apart, for whoever puts it into words. */
export function readClause(clause: string): ClauseReading {
  const [, act, article, part] = LAW.exec(clause) ?? [];
  if (act !== undefined && article !== undefined)
    return { kind: 'LAW', act: act.replace('FZ', 'ФЗ'), article, part: part ?? null };
  const [, source, cited] = /^(00\d) (.+)$/.exec(clause) ?? [];
  if (source === undefined || cited === undefined) return { kind: 'FREE', text: clause };
  const parts = cited.split(', ');
  const pick = (pattern: RegExp) => parts.flatMap((one) => pattern.exec(one)?.[1] ?? []);
  return {
    kind: 'SOURCE',
    source,
    sections: parts.filter((one) => SECTION.test(one)),
    points: parts.flatMap((one) => {
      const [, number, letter] = POINT.exec(one) ?? [];
      return number === undefined
        ? []
        : [{ number, letter: (letter ?? null) as ClausePoint['letter'] }];
    }),
    stages: pick(/^RM-(\d)/),
    order: parts.some((one) => one.startsWith('O-')),
  };
}
