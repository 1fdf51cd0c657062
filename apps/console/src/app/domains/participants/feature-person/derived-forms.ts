import type { PersonPartsFragment } from '@nastavnik/graphql-client';

export interface DerivedForms {
  readonly forms: { genitive: string; dative: string; accusative: string; instrumental: string };
  /** A person should look before a paper is signed. */
  readonly doubtful: boolean;
}

/** The forms papers would use by themselves. The rules of declension load only when somebody asks for them. */
export async function derivedForms(
  person: Pick<PersonPartsFragment, 'surname' | 'name' | 'patronymic' | 'gender'>,
): Promise<DerivedForms> {
  const { declineFullName } = await import('@nastavnik/documents-domain');
  const { surname, name, patronymic } = person;
  const gender = person.gender === 'f' ? ('FEMALE' as const) : ('MALE' as const);
  const of = (nameCase: 'genitive' | 'dative' | 'accusative' | 'instrumental') =>
    declineFullName({ surname, name, patronymic, gender }, nameCase);
  const [genitive, dative, accusative, instrumental] = [
    of('genitive'),
    of('dative'),
    of('accusative'),
    of('instrumental'),
  ];
  return {
    forms: {
      genitive: genitive.text,
      dative: dative.text,
      accusative: accusative.text,
      instrumental: instrumental.text,
    },
    doubtful: [genitive, dative, accusative, instrumental].some(({ doubtful }) => doubtful),
  };
}
