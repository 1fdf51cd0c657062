import { CalendarRef } from '@nastavnik/persistence';

import { ReplacementCase } from './cases/replacement-case.entity';
import { MatchCandidate } from './matching/match-candidate.entity';
import { MatchChoice } from './matching/match-choice.entity';
import { MatchDraftRow } from './matching/match-draft-row.entity';
import { MatchDraft } from './matching/match-draft.entity';
import { MatchSession } from './matching/match-session.entity';
import { ProgrammeEvent } from './meetings/programme-event.entity';
import { AuthorityPackage } from './packages/authority-package.entity';
import { AssignmentMentee } from './pairs/assignment-mentee.entity';
import { Assignment } from './pairs/assignment.entity';
import { MentorSlot } from './pairs/mentor-slot.entity';
import { PairConsent } from './pairs/pair-consent.entity';
import { PersonRef } from './people/person-ref.entity';
import { RoleRef } from './people/role-ref.entity';
import { ProgrammeVersion } from './programmes/programme-version.entity';
import { Programme } from './programmes/programme.entity';
import { RegulationRef } from './regulations/regulation-ref.entity';
import { Report } from './reports/report.entity';
import { SchoolRef } from './schools/school-ref.entity';

export const entities = [
  Assignment,
  AssignmentMentee,
  AuthorityPackage,
  CalendarRef,
  MatchCandidate,
  MatchChoice,
  MatchDraft,
  MatchDraftRow,
  MatchSession,
  MentorSlot,
  PairConsent,
  PersonRef,
  Programme,
  ProgrammeEvent,
  ProgrammeVersion,
  RegulationRef,
  ReplacementCase,
  Report,
  RoleRef,
  SchoolRef,
];
