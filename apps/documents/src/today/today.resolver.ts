import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, TodayItem } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { DocumentsToday } from './documents-today';

@Resolver(() => TodayItem)
export class TodayResolver {
  constructor(private readonly today: DocumentsToday) {}

  @Requires('self:read')
  @Query(() => [TodayItem], { description: 'Papers to sign, register and read' })
  documentsToday(@CurrentActor() actor: Actor) {
    return this.today.items(actor);
  }
}
