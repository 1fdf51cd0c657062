import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { CheckStaffQueries } from './check-staff.queries';
import { ImportStaff } from './import-staff';
import { StaffColumnPlaceInput, StaffLineInput } from './staff-import.inputs';
import { StaffImportOutcome, StaffListCheck } from './staff-import.type';

@Resolver()
export class StaffImportResolver {
  constructor(
    private readonly queries: CheckStaffQueries,
    private readonly importStaffCase: ImportStaff,
  ) {}

  @Requires('staff:import')
  @Query(() => StaffListCheck, { description: 'At most 250 lines; nothing is stored' })
  checkStaffRows(
    @CurrentActor() actor: Actor,
    @Args('lines', { type: () => [StaffLineInput] }) lines: StaffLineInput[],
    @Args('columns', { type: () => [StaffColumnPlaceInput] }) columns: StaffColumnPlaceInput[],
  ) {
    return this.queries.check(actor, lines, columns);
  }

  @Requires('staff:import')
  @Mutation(() => StaffImportOutcome, {
    description: 'At most 250 lines; a repeated line changes nothing',
  })
  importStaff(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => ID }) importId: string,
    @Args('lines', { type: () => [StaffLineInput] }) lines: StaffLineInput[],
    @Args('columns', { type: () => [StaffColumnPlaceInput] }) columns: StaffColumnPlaceInput[],
  ) {
    return this.importStaffCase.execute(actor, importId, lines, columns);
  }
}
