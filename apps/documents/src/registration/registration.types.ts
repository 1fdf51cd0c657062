import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

@ObjectType()
export class ProposedNumber {
  @Field(() => String) number!: string;
  @Field(() => LocalDateScalar, { description: 'The earliest day the paper may bear' })
  earliest!: LocalDate;
  @Field(() => LocalDateScalar) latest!: LocalDate;
}

@ObjectType()
export class JournalEntry {
  @Field(() => ID) documentId!: string;
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => String) number!: string;
  @Field(() => LocalDateScalar) date!: LocalDate;
  @Field(() => String) people!: string;
  @Field(() => String) signedBy!: string;
  @Field(() => String) registeredBy!: string;
  @Field(() => Int) acquainted!: number;
  @Field(() => Int) toAcquaint!: number;
  @Field(() => Boolean, { description: 'Made of paper: no file of it is here' })
  paperOnly!: boolean;
}

@ObjectType()
export class JournalGap {
  @Field(() => Int) from!: number;
  @Field(() => Int) to!: number;
}

@ObjectType({ description: 'One register of one year' })
export class DocumentJournal {
  @Field(() => String) register!: string;
  @Field(() => Int) year!: number;
  @Field(() => String) pattern!: string;
  @Field(() => [JournalGap], { description: 'Numbers no paper bears' }) gaps!: JournalGap[];
  @Field(() => [JournalEntry]) entries!: JournalEntry[];
}
