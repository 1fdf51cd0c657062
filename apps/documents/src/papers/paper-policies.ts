import { sessionReach, sessionUuid, tenantTable } from '@nastavnik/persistence';

const table = tenantTable();
const inDistrict = `district_id = ${sessionUuid('district_id')}`;
const isPerson = `person_ids @> array[(select current_setting('app.person_id') as current_setting)]`;
const withPaper = (name: string): string =>
  `exists (select 1 from documents.document d where d.tenant_id = ${name}.tenant_id and d.id = ${name}.document_id)`;

/**
 * Who sees a paper: its school; the district office the authority's acts with the letters that asked for them, and nothing else of a school's papers; and
 * whoever it names, also in another school. A person who sees only their own papers sees no others.
 */
export const paperTable = {
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    {
      name: 'authority_acts',
      command: 'select' as const,
      using: `${inDistrict} and ${sessionReach} = 'DISTRICT' and code in ('D24', 'D24L')`,
    },
    { name: 'named_person', command: 'select' as const, using: isPerson },
    {
      name: 'own_papers_only',
      type: 'restrictive' as const,
      using: `${sessionReach} <> 'PERSON' or ${isPerson}`,
    },
  ],
};

/** What belongs to a paper is seen by those who see the paper. */
export const partOfPaper = (name: string) => ({
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    { name: 'with_paper', command: 'select' as const, using: withPaper(name) },
    {
      name: 'own_papers_only',
      type: 'restrictive' as const,
      using: `${sessionReach} <> 'PERSON' or ${withPaper(name)}`,
    },
  ],
});
