import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { EditSchool } from './edit-school';
import { OpenSchool } from './open-school';
import { EditSchoolInput, OpenSchoolInput, SchoolGap } from './school.inputs';
import { EditSchoolResult, OpenSchoolResult, SchoolPage, SchoolType } from './school.type';
import { SchoolsQueries } from './schools.queries';

@Resolver(() => SchoolType)
export class SchoolsResolver {
  constructor(
    private readonly queries: SchoolsQueries,
    private readonly openSchoolCase: OpenSchool,
    private readonly editSchoolCase: EditSchool,
  ) {}

  @Requires('school:read')
  @Query(() => SchoolPage, { description: 'The schools this role reaches' })
  schools(
    @CurrentActor() actor: Actor,
    @Args('search', { type: () => String, defaultValue: '' }) search: string,
    @Args('missing', { type: () => SchoolGap, nullable: true }) missing?: SchoolGap,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.queries.page(actor, search, missing, page);
  }

  @Requires('school:read')
  @Query(() => SchoolType)
  school(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Requires('school:open')
  @Mutation(() => OpenSchoolResult)
  openSchool(@CurrentActor() actor: Actor, @Args('input') input: OpenSchoolInput) {
    return this.openSchoolCase.execute(actor, input);
  }

  @Requires('school:edit')
  @Mutation(() => EditSchoolResult)
  editSchool(@CurrentActor() actor: Actor, @Args('input') input: EditSchoolInput) {
    return this.editSchoolCase.execute(actor, input);
  }
}
