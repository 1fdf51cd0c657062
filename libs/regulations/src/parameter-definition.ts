import type { ParameterUnit } from './parameter';

/** The headings under which an editor shows the parameters. */
export const PARAMETER_GROUPS = {
  TERMS: 'Сроки и состав',
  FORMS: 'Формы и виды',
  PEOPLE: 'Роли и назначение',
  DEADLINES: 'Контрольные сроки',
  ENDING: 'Изменение и завершение',
  BANKS: 'Банки и отбор',
  SUPPORT: 'Поддержка и мониторинг',
  PUBLICATION: 'Публикация',
  ADOPTION: 'Принятие положения',
  ROADMAP: 'Дорожная карта',
} as const;
export type ParameterGroup = keyof typeof PARAMETER_GROUPS;

interface DefinitionBase {
  readonly group: ParameterGroup;
  readonly title: string;
  readonly explanation: string;
  readonly unit: ParameterUnit;
}

/** A whole number within bounds, both included. */
export interface NumberDefinition extends DefinitionBase {
  readonly kind: 'INTEGER' | 'MONTHS' | 'DAYS';
  readonly min: number;
  readonly max: number;
}

/** One code, or a list of codes without repeats, out of the options (code → Russian words). */
export interface CodeDefinition extends DefinitionBase {
  readonly kind: 'CODE' | 'CODES';
  readonly options: Readonly<Record<string, string>>;
}

export interface YesNoDefinition extends DefinitionBase {
  readonly kind: 'YES_NO';
}

export type ParameterDefinition = NumberDefinition | CodeDefinition | YesNoDefinition;

/** The TypeScript type of the value a definition describes. */
export type ValueOf<D> = D extends { readonly kind: 'INTEGER' | 'MONTHS' | 'DAYS' }
  ? number
  : D extends { readonly kind: 'YES_NO' }
    ? boolean
    : D extends { readonly kind: 'CODE'; readonly options: infer O }
      ? keyof O & string
      : D extends { readonly kind: 'CODES'; readonly options: infer O }
        ? readonly (keyof O & string)[]
        : never;
