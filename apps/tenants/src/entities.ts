import { EmploymentRef } from './accounts/employment-ref.entity';
import { PersonRef } from './accounts/person-ref.entity';
import { CalendarYear } from './calendar/calendar-year.entity';
import { District } from './districts/district.entity';
import { Account } from './identity/account.entity';
import { RefreshSession } from './identity/refresh-session.entity';
import { RoleGrant } from './identity/role-grant.entity';
import { RegulationVersion } from './regulations/regulation-version.entity';
import { Roadmap } from './roadmaps/roadmap.entity';
import { RoadmapComment } from './roadmaps/roadmap-comment.entity';
import { RoadmapItem } from './roadmaps/roadmap-item.entity';
import { School } from './schools/school.entity';

export const entities = [
  Account,
  CalendarYear,
  District,
  EmploymentRef,
  PersonRef,
  RefreshSession,
  RegulationVersion,
  Roadmap,
  RoadmapComment,
  RoadmapItem,
  RoleGrant,
  School,
];
