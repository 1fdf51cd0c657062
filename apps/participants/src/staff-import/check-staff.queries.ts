import { Injectable } from '@nestjs/common';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import type { StoredRegulation } from '../schools/regulation-rules';
import { planStaffLines, readStaffLines } from './read-staff-lines';
import type { StaffColumnPlaceInput, StaffLineInput } from './staff-import.inputs';
import type { StaffListCheck } from './staff-import.type';
import {
  lookedUp,
  type RegisterRow,
  STAFF_REGISTER,
  staffRegister,
} from './staff-register.queries';

const CHECK = `
  select (select coalesce(json_agg(r), '[]') from (${STAFF_REGISTER}) r) register,
         (select coalesce(json_agg(json_build_object('effectiveFrom', g.effective_from, 'parameters', g.parameters)), '[]')
            from participants.regulation_ref g) regulations`;

/** Reads a piece of the staff list and tells what loading it would do. Stores nothing. */
@Injectable()
export class CheckStaffQueries {
  constructor(private readonly database: Database) {}

  async check(
    actor: Actor,
    lines: readonly StaffLineInput[],
    columns: readonly StaffColumnPlaceInput[],
  ): Promise<StaffListCheck> {
    const today = this.database.today();
    const read = readStaffLines(lines, columns, today);
    const [found] = await this.database.rows<{
      register: RegisterRow[];
      regulations: StoredRegulation[];
    }>(actor, 'check-staff', CHECK, [...lookedUp(read.rows.values(), today)]);
    const register = staffRegister(found?.register ?? [], found?.regulations ?? [], today);
    const { plans, problems } = planStaffLines(read, register);
    return {
      problems,
      rows: [...plans].map(([row, { kind, fields, answersLeftOut }]) => ({
        row,
        kind,
        fields,
        answersLeftOut,
      })),
    };
  }
}
