import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';

import { ConfirmNameForms } from './confirm-name-forms';
import { EndEmployment } from './end-employment';
import { MentorsForOthersQueries } from './mentors-for-others.queries';
import { OfferedMentorPage } from './mentors-for-others.type';
import { OfferToOthers } from './offer-to-others';
import { PersonCardQueries } from './person-card.queries';
import { PersonCard, PersonResult } from './person-card.type';
import { PersonNameFormsInput } from './person.inputs';
import { StaffFilter, StaffPage } from './person.type';
import { StaffQueries } from './staff.queries';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly staffQueries: StaffQueries,
    private readonly cards: PersonCardQueries,
    private readonly offered: MentorsForOthersQueries,
    private readonly endEmploymentCase: EndEmployment,
    private readonly nameForms: ConfirmNameForms,
    private readonly offer: OfferToOthers,
  ) {}

  @Requires('staff:read')
  @Query(() => StaffPage)
  staff(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => StaffFilter, defaultValue: 'ALL' })
    filter: keyof typeof StaffFilter,
    @Args('search', { type: () => String, defaultValue: '' }) search: string,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.staffQueries.page(actor, filter, search, page);
  }

  @Requires('staff:read')
  @Query(() => PersonCard)
  person(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.cards.card(actor, id);
  }

  @Requires('mentor:choose')
  @Query(() => OfferedMentorPage)
  mentorsForOthers(
    @CurrentActor() actor: Actor,
    @Args('search', { type: () => String, defaultValue: '' }) search: string,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.offered.page(actor, search, page);
  }

  @Requires('staff:import')
  @Mutation(() => PersonResult)
  endEmployment(
    @CurrentActor() actor: Actor,
    @Args('employmentId', { type: () => ID }) employmentId: string,
    @Args('lastDay', { type: () => LocalDateScalar, description: 'The last working day' })
    lastDay: LocalDate,
  ) {
    return this.endEmploymentCase.execute(actor, employmentId, lastDay);
  }

  @Requires('staff:import')
  @Mutation(() => PersonResult)
  confirmPersonNameForms(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('forms', { type: () => PersonNameFormsInput }) forms: PersonNameFormsInput,
  ) {
    return this.nameForms.execute(actor, personId, forms);
  }

  @Requires('bank:edit')
  @Mutation(() => PersonResult)
  offerToOthers(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('offered', { type: () => Boolean }) offered: boolean,
  ) {
    return this.offer.execute(actor, personId, offered);
  }
}
