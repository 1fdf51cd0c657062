import { computed, inject, Injectable, resource, signal } from '@angular/core';
import {
  AdoptPresetDocument,
  ChangeRegulationParameterDocument,
  GraphqlClient,
  GraphqlFault,
  RegulationDocument,
  RequestRegulationOrderDocument,
  ReturnRegulationDocument,
  SubmitRegulationDocument,
  type RegulationQuery,
  type VersionPartsFragment,
} from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { kept } from '../../../core/data/kept';
import { faultText } from '../../../core/faults/fault-text';
import { type Refusal, refusalText } from '../../../core/refusals/refusal-text';
import type { Minutes } from './submit-form';

export type Version = VersionPartsFragment;
export type Parameter = Version['parameters'][number];
export type Preset = RegulationQuery['presets'][number];

/** What an editor sends of one rule. */
export interface ParameterDraft {
  readonly value: unknown;
  readonly mode: string;
  readonly dayType: string;
  /** Where it stands in the school’s own words; undefined leaves the clause as it is. */
  readonly clause?: string;
}

type Answer =
  | ({ readonly __typename: 'RegulationVersion' } & Version)
  | ({ readonly __typename: 'Refusal' } & Refusal);

/** How an act ended: done, refused in words, or overtaken by somebody else’s change. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly text: string; readonly field: string | null }
  | { readonly kind: 'overtaken' };

/** The versions of one school’s regulation and what may be done with the newest. Provided by the page. */
@Injectable()
export class RegulationStore {
  private readonly client = inject(GraphqlClient);
  private readonly school = signal<string | null>(null);

  readonly pending = signal(false);
  readonly answer = resource({
    params: () => ({ schoolId: this.school() }),
    loader: ({ params, abortSignal }) =>
      this.client.runUntil(abortSignal, RegulationDocument, params),
  });
  private readonly last = kept(this.answer);
  readonly presets = computed(() => this.last()?.presets ?? []);
  readonly versions = computed((): readonly Version[] => this.last()?.regulation ?? []);
  readonly newest = computed((): Version | null => this.versions()[0] ?? null);
  /** What holds today: the rules that another version would follow. */
  readonly inForce = computed(
    () => this.versions().find(({ state }) => state === 'IN_FORCE') ?? null,
  );
  readonly known = computed(() => this.last() !== undefined);
  /** The order is on its way between the services, or waits for signature and number. */
  readonly waiting = computed(() => {
    const newest = this.newest();
    return newest?.state === 'REVIEWED' && newest.orderRequestId !== null;
  });

  of(schoolId: string | null): void {
    this.school.set(schoolId);
  }

  reload(): void {
    this.answer.reload();
  }

  adopt(preset: string, keepCurrent: boolean): Promise<Outcome> {
    return this.act(async () => {
      const variables = { preset, keepCurrent };
      return (await this.client.run(AdoptPresetDocument, variables)).adoptPreset;
    });
  }

  change(version: Version, key: string, draft: ParameterDraft): Promise<Outcome> {
    return this.act(async () => {
      const input = { versionId: version.id, expectedVersion: version.version, key, ...draft };
      const answer = await this.client.run(ChangeRegulationParameterDocument, { input });
      return answer.changeRegulationParameter;
    });
  }

  submit(version: Version, minutes: readonly Minutes[]): Promise<Outcome> {
    return this.act(async () => {
      const input = {
        versionId: version.id,
        expectedVersion: version.version,
        minutes: minutes.map(({ body, number, date }) => ({ body, number, date })),
      };
      return (await this.client.run(SubmitRegulationDocument, { input })).submitRegulation;
    });
  }

  giveBack({ id, version }: Version): Promise<Outcome> {
    return this.act(async () => {
      const variables = { versionId: id, expectedVersion: version };
      return (await this.client.run(ReturnRegulationDocument, variables)).returnRegulation;
    });
  }

  requestOrder({ id, version }: Version, effectiveFrom: LocalDate | null): Promise<Outcome> {
    return this.act(async () => {
      const variables = { versionId: id, expectedVersion: version, effectiveFrom };
      const answer = await this.client.run(RequestRegulationOrderDocument, variables);
      return answer.requestRegulationOrder;
    });
  }

  private async act(send: () => Promise<Answer>): Promise<Outcome> {
    this.pending.set(true);
    try {
      const answer = await send();
      if (answer.__typename === 'Refusal')
        return { kind: 'refused', text: refusalText(answer), field: answer.field ?? null };
      this.accept(answer);
      return { kind: 'done' };
    } catch (fault) {
      if (fault instanceof GraphqlFault && fault.code === 'CONFLICT') {
        this.reload();
        return { kind: 'overtaken' };
      }
      return { kind: 'refused', text: faultText(fault), field: null };
    } finally {
      this.pending.set(false);
    }
  }

  /** The changed version takes its place at once; the list is asked for anew only when one was added. */
  private accept(changed: Version): void {
    const answer = this.last();
    if (!answer?.regulation.some(({ id }) => id === changed.id)) return this.reload();
    const regulation = answer.regulation.map((v) => (v.id === changed.id ? changed : v));
    this.answer.set({ ...answer, regulation });
  }
}
