const ROLES: Readonly<Record<string, string>> = {
  HEAD: $localize`:@@signer.HEAD:Руководитель школы`,
  AUTHORITY: $localize`:@@signer.AUTHORITY:Управление образования`,
  MENTOR: $localize`:@@signer.MENTOR:Наставник`,
  MENTEE: $localize`:@@signer.MENTEE:Наставляемый`,
  SUBJECT: $localize`:@@signer.SUBJECT:Субъект персональных данных`,
  REPRESENTATIVE: $localize`:@@signer.REPRESENTATIVE:Законный представитель`,
  CURATOR: $localize`:@@signer.CURATOR:Куратор`,
  COORDINATOR: $localize`:@@signer.COORDINATOR:Координатор`,
  PSYCHOLOGIST: $localize`:@@signer.PSYCHOLOGIST:Педагог-психолог`,
  CLERK: $localize`:@@signer.CLERK:Секретарь`,
};

/** In what capacity a person signs. */
export const signerRoleText = (role: string): string =>
  ROLES[role] ?? $localize`:@@signer.other:Подписывающий`;

/** A list of names as the server sends it, where a role stands for an unnamed person. */
export const waitingText = (waitingFor: string): string =>
  waitingFor
    .split(', ')
    .map((name) => ROLES[name] ?? name)
    .join(', ');
