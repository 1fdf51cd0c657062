import { keepCalendar } from '@nastavnik/persistence';
import type { Reactions } from '@nastavnik/runtime';

import { RegulationRef } from '../facts/regulation-ref.entity';
import { SchoolRef } from '../facts/school-ref.entity';
import { recordFact } from './record-fact';

export const schoolReactions: Reactions = {
  'SchoolOpened.v1': (work, { schoolId, fullName, shortName, place, isDistrict }, message) =>
    recordFact(work, message, SchoolRef, schoolId, { fullName, shortName, place, isDistrict }),

  'CalendarCorrected.v1': keepCalendar,

  'RegulationInForce.v1': (work, { versionId, effectiveFrom, parameters }, message) =>
    recordFact(work, message, RegulationRef, versionId, { effectiveFrom, parameters }),
};
