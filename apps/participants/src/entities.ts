import { CalendarRef } from '@nastavnik/persistence';

import { BankEntry } from './banks/bank-entry.entity';
import { SpecialReason } from './banks/special-reason.entity';
import { Consent } from './consents/consent.entity';
import { PackageRef } from './pairs/package-ref.entity';
import { PairRef } from './pairs/pair-ref.entity';
import { Employment } from './people/employment.entity';
import { Person } from './people/person.entity';
import { RegulationRef } from './schools/regulation-ref.entity';
import { SchoolRef } from './schools/school-ref.entity';

export const entities = [
  BankEntry,
  CalendarRef,
  Consent,
  Employment,
  PackageRef,
  PairRef,
  Person,
  RegulationRef,
  SchoolRef,
  SpecialReason,
];
