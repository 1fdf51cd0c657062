import { Injectable } from '@nestjs/common';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { freePlaces, type MentorToMatch, rankMentors } from '@nastavnik/programmes-domain';

import { REGULATIONS, rulesOf, type RegulationRow } from '../regulations/rules-of-rows';
import type { PackageCandidate } from './package.type';
import { PackagesQueries } from './packages.queries';

/** Heads and offered people of other schools, as the authority may see them: no more than choosing needs. */
const CANDIDATES = `
  select r.id, r.tenant_id "schoolId", r.full_name "name", r.position post, s.short_name school,
         r.is_head "isHead", r.subjects, r.competences, r.capacity, r.data_consent "dataConsent",
         r.mentor_active "active",
         (select count(*)::int from programmes.mentor_slot t where t.mentor_id = r.id) "currentMentees"
    from programmes.person_ref r
    join programmes.school_ref s on s.tenant_id = r.tenant_id and s.id = r.tenant_id
   where (r.offered_to_others or r.is_head) and r.employment_ended_on is null
     and r.tenant_id <> $1 and r.id <> $2`;

interface Row {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly post: string;
  readonly school: string;
  readonly isHead: boolean;
  readonly subjects: string[];
  readonly competences: string[];
  readonly capacity: number | null;
  readonly dataConsent: boolean;
  readonly active: boolean;
  readonly currentMentees: number;
}

const NO_TIMETABLE = { preferences: {}, site: null, freeHours: [] };

@Injectable()
export class PackageCandidates {
  constructor(
    private readonly database: Database,
    private readonly packages: PackagesQueries,
  ) {}

  /** Whom the coordinator may choose for a package, best first, by the rules of the mentee's school. */
  async execute(actor: Actor, packageId: string): Promise<PackageCandidate[]> {
    const parcel = await this.packages.one(actor, packageId);
    const [rows, versions] = await Promise.all([
      this.database.rows<Row>(actor, 'candidates', CANDIDATES, [parcel.schoolId, parcel.mentee.id]),
      this.database.rows<RegulationRow>(actor, 'regulations', REGULATIONS, [parcel.schoolId]),
    ]);
    const parameters = rulesOf(versions).on(this.database.today());
    const mentors = new Map(rows.map((row) => [row.id, toMentor(row)]));
    const ranked = rankMentors(
      {
        personId: parcel.mentee.id,
        schoolId: parcel.schoolId,
        bankState: 'ACTIVE',
        dataConsent: true,
        isSchoolHead: false,
        subjects: parcel.subjects,
        requests: parcel.requests,
        ...NO_TIMETABLE,
      },
      [...mentors.values()],
      parameters,
    );
    return ranked.flatMap(({ mentorId, score, stops }) => {
      const row = rows.find(({ id }) => id === mentorId);
      const mentor = mentors.get(mentorId);
      if (!row || !mentor) return [];
      const free = freePlaces(mentor, parameters);
      return [
        {
          person: { id: row.id, name: row.name, post: row.post, school: row.school },
          isHead: row.isHead,
          subjects: row.subjects,
          competences: row.competences,
          score,
          currentMentees: row.currentMentees,
          limit: free === null ? null : free + row.currentMentees,
          stops: [...stops],
        },
      ];
    });
  }
}

const toMentor = (row: Row): MentorToMatch => ({
  personId: row.id,
  schoolId: row.schoolId,
  bankState: row.active ? 'ACTIVE' : 'NONE',
  dataConsent: row.dataConsent,
  isSchoolHead: row.isHead,
  capacity: row.capacity,
  currentMentees: row.currentMentees,
  subjects: row.subjects,
  competences: row.competences,
  ...NO_TIMETABLE,
});
