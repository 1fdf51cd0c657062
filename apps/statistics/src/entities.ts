import { CalendarRef } from '@nastavnik/persistence';

import { Counted } from './counting/counted.entity';
import { Counter } from './counting/counter.entity';
import { Assignment } from './facts/assignment.entity';
import { AssignmentMentee } from './facts/assignment-mentee.entity';
import { AuthorityPackage } from './facts/authority-package.entity';
import { BankEntry } from './facts/bank-entry.entity';
import { Consent } from './facts/consent.entity';
import { Employment } from './facts/employment.entity';
import { PersonRef } from './facts/person-ref.entity';
import { Programme } from './facts/programme.entity';
import { ProgrammeEvent } from './facts/programme-event.entity';
import { RegulationRef } from './facts/regulation-ref.entity';
import { Report } from './facts/report.entity';
import { SchoolRef } from './facts/school-ref.entity';
import { SchoolRollUp } from './roll-ups/school-roll-up.entity';

export const entities = [
  Assignment,
  AssignmentMentee,
  AuthorityPackage,
  BankEntry,
  CalendarRef,
  Consent,
  Counted,
  Counter,
  Employment,
  PersonRef,
  Programme,
  ProgrammeEvent,
  RegulationRef,
  Report,
  SchoolRef,
  SchoolRollUp,
];
