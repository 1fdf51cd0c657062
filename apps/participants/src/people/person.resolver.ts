import { Args, Context, ID, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import { type GraphContext, Requires } from '@nastavnik/graphql';

import { PeopleBatch } from './people-batch';
import { PersonType } from './person.type';

/** How other services' answers name people: names and post. No guard runs here; row-level security answers. */
@Resolver(() => PersonType)
export class PersonResolver {
  constructor(private readonly batch: PeopleBatch) {}

  @Requires('self:read')
  @Query(() => [PersonType], { description: 'Of these ids the people this session may see' })
  async people(
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Context() context: GraphContext,
  ): Promise<PersonType[]> {
    const found = await Promise.all(ids.map((id) => this.batch.person(context, id)));
    return found.filter((person) => person !== null);
  }

  @ResolveReference()
  person(
    @Parent() reference: { id: string },
    @Context() context: GraphContext,
  ): Promise<PersonType | null> {
    return this.batch.person(context, reference.id);
  }
}
