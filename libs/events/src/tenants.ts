import { z } from 'zod';

import { day, id, personName } from './shapes';

/** Published by tenants. A later SchoolOpened for the same school carries its changed details. */
export const tenantsMessages = {
  'SchoolOpened.v1': z.object({
    schoolId: id,
    fullName: z.string(),
    shortName: z.string(),
    place: z.string(),
    founder: z.string(),
    address: z.string(),
    archiveIndex: z.string(),
    isDistrict: z.boolean(),
  }),
  'RegulationInForce.v1': z.object({
    schoolId: id,
    versionId: id,
    no: z.number().int(),
    preset: z.string(),
    effectiveFrom: day,
    /** The whole parameter set, as libs/regulations defines it. */
    parameters: z.record(z.string(), z.unknown()),
    orderNumber: z.string(),
    orderDate: day,
  }),
  /** The district's own days off of a year, whole; repeated when the year is corrected again. */
  'CalendarCorrected.v1': z.object({
    calendarYearId: id,
    year: z.number().int(),
    daysOff: z.array(day),
    workingWeekends: z.array(day),
    source: z.string(),
  }),
  'RoleGranted.v1': z.object({
    grantId: id,
    accountId: id,
    personId: id,
    role: z.string(),
    person: personName,
    post: z.string(),
    email: z.string(),
    from: day,
    to: day.nullable(),
  }),
  'RoleRevoked.v1': z.object({
    grantId: id,
    accountId: id,
    personId: id,
    role: z.string(),
    to: day,
  }),
};
