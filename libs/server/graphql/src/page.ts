import { Field, InputType, Int } from '@nestjs/graphql';

/** Server-side paging of every list. */
@InputType()
export class PageInput {
  @Field(() => Int, { defaultValue: 50, description: 'At most 200' }) first!: number;
  @Field(() => Int, { defaultValue: 0 }) offset!: number;
}

const MOST = 200;

export const limitOf = (page: PageInput | null | undefined) => ({
  limit: Math.max(1, Math.min(page?.first ?? 50, MOST)),
  offset: Math.max(0, page?.offset ?? 0),
});
