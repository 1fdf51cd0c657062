interface Named {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null | undefined;
}

/** «Лугодолина Ольга Сергеевна», as lists and papers begin. */
export const fullName = ({ surname, name, patronymic }: Named): string =>
  [surname, name, patronymic].filter(Boolean).join(' ');
