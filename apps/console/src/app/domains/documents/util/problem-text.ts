const FIELDS: Readonly<Record<string, string>> = {
  organisation: $localize`:@@problem.organisation:сведения о школе`,
  head: $localize`:@@problem.head:руководитель школы`,
  mentor: $localize`:@@problem.mentor:наставник`,
  mentee: $localize`:@@problem.mentee:наставляемый`,
  mentees: $localize`:@@problem.mentee:наставляемый`,
  curator: $localize`:@@problem.curator:куратор`,
  subject: $localize`:@@problem.subject:субъект данных`,
  author: $localize`:@@problem.author:автор`,
  term: $localize`:@@problem.term:срок наставничества`,
  forms: $localize`:@@problem.forms:форма наставничества`,
  kinds: $localize`:@@problem.kinds:вид наставничества`,
  letter: $localize`:@@problem.letter:письмо школы`,
  appointment: $localize`:@@problem.appointment:приказ о назначении`,
  post: $localize`:@@problem.post:должность`,
  address: $localize`:@@problem.address:адрес`,
  consentDate: $localize`:@@problem.consentDate:дата согласия`,
};

/** What the paper lacks: «наставник, должность». */
export function problemFieldText(field: string | null): string {
  if (field === null) return '';
  const parts = field.split('.').filter((part) => !/^\d+$/.test(part));
  return parts.map((part) => FIELDS[part] ?? part).join(', ');
}
