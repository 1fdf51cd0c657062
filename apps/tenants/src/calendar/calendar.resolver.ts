import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { CalendarQueries } from './calendar.queries';
import { CalendarYearType, CorrectCalendarInput, CorrectCalendarResult } from './calendar.type';
import { CorrectCalendar } from './correct-calendar';

@Resolver(() => CalendarYearType)
export class CalendarResolver {
  constructor(
    private readonly queries: CalendarQueries,
    private readonly correct: CorrectCalendar,
  ) {}

  @Requires('calendar:read')
  @Query(() => [CalendarYearType], {
    description: 'Working days of the district, newest year first',
  })
  workCalendar(@CurrentActor() actor: Actor) {
    return this.queries.years(actor);
  }

  @Requires('calendar:correct')
  @Mutation(() => CorrectCalendarResult)
  correctCalendar(@CurrentActor() actor: Actor, @Args('input') input: CorrectCalendarInput) {
    return this.correct.execute(actor, input);
  }
}
