import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, Requires, resultUnion } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';

import { Programme } from '../programmes/programme.type';
import { CancelEvent } from './cancel-event';
import { ConfirmMeeting } from './confirm-meeting';
import { LogMeeting } from './log-meeting';
import { MoveEvent } from './move-event';
import { LogMeetingInput, ProgrammeEventItem } from './programme-event.type';

const LogMeetingResult = resultUnion('LogMeetingResult', () => Programme);
const ConfirmMeetingResult = resultUnion('ConfirmMeetingResult', () => Programme);
const CancelEventResult = resultUnion('CancelEventResult', () => Programme);
const MoveEventResult = resultUnion('MoveEventResult', () => Programme);

@Resolver(() => ProgrammeEventItem)
export class MeetingsResolver {
  constructor(
    private readonly log: LogMeeting,
    private readonly confirm: ConfirmMeeting,
    private readonly cancel: CancelEvent,
    private readonly move: MoveEvent,
  ) {}

  @Requires('meeting:log')
  @Mutation(() => LogMeetingResult)
  logMeeting(@CurrentActor() actor: Actor, @Args('input') input: LogMeetingInput) {
    return this.log.execute(actor, input);
  }

  @Requires('meeting:confirm')
  @Mutation(() => ConfirmMeetingResult)
  confirmMeeting(
    @CurrentActor() actor: Actor,
    @Args('eventId', { type: () => ID }) eventId: string,
  ) {
    return this.confirm.execute(actor, eventId);
  }

  @Requires('meeting:log')
  @Mutation(() => CancelEventResult)
  cancelEvent(
    @CurrentActor() actor: Actor,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('reason') reason: string,
  ) {
    return this.cancel.execute(actor, eventId, reason);
  }

  @Requires('meeting:log')
  @Mutation(() => MoveEventResult)
  moveEvent(
    @CurrentActor() actor: Actor,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('plannedDate', { type: () => LocalDateScalar }) plannedDate: LocalDate,
    @Args('reason') reason: string,
  ) {
    return this.move.execute(actor, eventId, plannedDate, reason);
  }
}
