import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { StateCount } from '../pairs/pair.type';
import { ProgrammePage } from './programme.type';

/** A page as the queries read it: the counts are a statement of their own, made only for those who ask for them. */
export interface PageRead extends Omit<ProgrammePage, 'counts'> {
  readonly readCounts: () => Promise<StateCount[]>;
}

@Resolver(() => ProgrammePage)
export class ProgrammePageResolver {
  @ResolveField(() => [StateCount], { description: 'Programmes of each state within reach' })
  counts(@Parent() page: PageRead): Promise<StateCount[]> {
    return page.readCounts();
  }
}
