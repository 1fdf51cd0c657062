import { inject, Injectable, signal } from '@angular/core';
import {
  GraphqlClient,
  PackageCandidatesDocument,
  PackageDocument,
  type PackagePartsFragment,
  type RefusalPartsFragment,
  type TypedOperation,
} from '@nastavnik/graphql-client';
import { faultText } from '../../../core/faults/fault-text';
import { refusalText } from '../../../core/refusals/refusal-text';
import { injectAnswer } from '../data/answer';
import { preparesPapers } from '../data/package-pace';

type PackageResult =
  | ({ readonly __typename: 'MentorPackage' } & PackagePartsFragment)
  | ({ readonly __typename: 'Refusal' } & RefusalPartsFragment);

const PAPERS_PACE_MS = 1_000;
const PEOPLE_PACE_MS = 5_000;

/** One package for the authority and every act on it. Provided by its page. */
@Injectable()
export class PackageStore {
  private readonly client = inject(GraphqlClient);
  readonly id = signal<string | null>(null);
  readonly pending = signal(false);
  readonly problem = signal('');

  readonly answer = injectAnswer(
    () => this.id(),
    async (id, stop) => (await this.client.runUntil(stop, PackageDocument, { id })).package,
    {
      again: (item) => {
        if (item.state === 'ACT_ISSUED' || item.state === 'REFUSED') return null;
        return preparesPapers(item) ? PAPERS_PACE_MS : PEOPLE_PACE_MS;
      },
    },
  );
  readonly item = this.answer.value;
  /** Asked only while somebody may be chosen. */
  readonly candidates = injectAnswer(
    () => (this.mayChoose() ? this.id() : null),
    async (packageId, stop) =>
      (await this.client.runUntil(stop, PackageCandidatesDocument, { packageId }))
        .packageCandidates,
  );

  may(action: string): boolean {
    return this.item()?.availableActions.includes(action) ?? false;
  }

  private mayChoose(): boolean {
    return this.may('CHOOSE_CANDIDATE');
  }

  /** True when it was done, else `problem` says why not. */
  async act<Variables, Field extends string>(
    operation: TypedOperation<Readonly<Record<Field, PackageResult>>, Variables>,
    field: Field,
    variables: NoInfer<Variables>,
  ): Promise<boolean> {
    if (this.pending()) return false;
    this.pending.set(true);
    this.problem.set('');
    try {
      const run = this.client.run.bind(this.client) as (
        operation: unknown,
        variables: unknown,
      ) => Promise<Readonly<Record<Field, PackageResult>>>;
      const result = (await run(operation, variables))[field];
      if (result.__typename === 'Refusal') this.problem.set(refusalText(result));
      else this.answer.set(result);
      return result.__typename === 'MentorPackage';
    } catch (fault) {
      this.problem.set(faultText(fault));
      return false;
    } finally {
      this.pending.set(false);
    }
  }
}
