import { Directive, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@nastavnik/graphql';

@ObjectType({ description: 'Who did what, when, to what' })
@Directive('@shareable')
export class AuditRecord {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLISODateTime) at!: Date;
  @Field(() => String) actorName!: string;
  @Field(() => String, { description: 'What happened, a stable code' }) fact!: string;
  @Field(() => String, { description: 'The same in words' }) heading!: string;
  @Field(() => String) subjectKind!: string;
  @Field(() => ID) subjectId!: string;
  @Field(() => ID, { description: 'The school, or the district itself' }) tenantId!: string;
  @Field(() => JsonScalar, { nullable: true }) before!: unknown;
  @Field(() => JsonScalar, { nullable: true }) after!: unknown;
  @Field(() => ID, { nullable: true }) documentId!: string | null;
}

@ObjectType()
@Directive('@shareable')
export class AuditPage {
  @Field(() => [AuditRecord]) items!: AuditRecord[];
  @Field(() => Int) total!: number;
}
