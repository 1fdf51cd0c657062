import { createUnionType, Directive, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Refusal } from '@nastavnik/kernel';
import type { Type } from '@nestjs/common';

/** Filled by each service from the `refusals.ts` of its domain; the supergraph holds all of them together. */
export const RefusalCode: Record<string, string> = {};
registerEnumType(RefusalCode, { name: 'RefusalCode', description: 'Why an action was refused' });

/** Names the refusals this service can give. Call once, before the schema is built. */
export function registerRefusalCodes(codes: readonly string[]): void {
  for (const code of codes) RefusalCode[code] = code;
}

@ObjectType({ description: 'A figure the words of a refusal need' })
@Directive('@shareable')
export class RefusalDetail {
  @Field(() => String) key!: string;
  @Field(() => String) value!: string;
}

/** An answer a person can act on. Every mutation returns its result or this. */
@ObjectType('Refusal', { description: 'An answer a person can act on' })
@Directive('@shareable')
export class RefusalAnswer {
  @Field(() => RefusalCode) code!: string;
  @Field(() => String, { nullable: true, description: 'The input at fault' })
  field!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The clause of the regulation that was applied',
  })
  clause!: string | null;
  @Field(() => [RefusalDetail]) details!: RefusalDetail[];

  static of(refusal: Refusal): RefusalAnswer {
    return Object.assign(new RefusalAnswer(), {
      code: refusal.code,
      field: refusal.field ?? null,
      clause: refusal.clause ?? null,
      details: Object.entries(refusal.details ?? {}).map(([key, value]) => ({
        key,
        value: String(value),
      })),
    });
  }
}

/** `union XResult = X | Refusal`. A use case returns the entity, or `RefusalAnswer.of(refusal)`. */
export function resultUnion<T>(name: string, type: () => Type<T>) {
  return createUnionType({
    name,
    types: () => [type(), RefusalAnswer] as const,
    resolveType: (value: unknown) => (value instanceof RefusalAnswer ? 'Refusal' : type()),
  });
}
