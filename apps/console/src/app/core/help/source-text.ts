import { PRESETS, type PresetCode } from '@nastavnik/regulations';
import { clauseText } from '../clauses/clause-text';

/** The clause in words, and the regulation it stands in. */
export interface SourceText {
  readonly clause: string;
  readonly source: string;
}

/** Each clause by the regulation it is of: one school works by one of them. */
export function sourceTexts(clauses: readonly string[]): readonly SourceText[] {
  return clauses.map((clause) => {
    const code = `P${clause.slice(0, 3)}`;
    const source = code in PRESETS ? PRESETS[code as PresetCode].title : '';
    return { clause: clauseText(clause), source };
  });
}
