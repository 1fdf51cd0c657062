import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProgrammePartsFragment } from '@nastavnik/graphql-client';
import { dateText } from '@nastavnik/ui';
import { Term } from '../ui-term/term';
import { completionReasonText } from '../util/ending-text';
import { termText } from '../util/term-text';

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');

/** Who is in it, under which order, and by which days what had to be done, each with its clause. */
@Component({
  selector: 'app-programme-terms',
  imports: [RouterLink, Term],
  templateUrl: './programme-terms.html',
  styleUrl: './programme-terms.css',
})
export class ProgrammeTerms {
  readonly programme = input.required<ProgrammePartsFragment>();
  protected readonly termText = termText;
  protected readonly orderText = computed(() => {
    const { orderNumber, orderDate } = this.programme();
    const number = $localize`:@@programme.orderNo:№ ${orderNumber ?? ''}:number:`;
    return joined(number, orderDate && dateText(orderDate));
  });
  protected readonly agreedText = computed(() => {
    const { agreedOn, agreedByName } = this.programme();
    return joined(agreedOn && dateText(agreedOn), agreedByName);
  });
  protected readonly endText = computed(() => {
    const { endedOn, endReason } = this.programme();
    return joined(endedOn && dateText(endedOn), endReason && completionReasonText(endReason));
  });

  protected isRead(personId: string): boolean {
    return this.programme().acquaintedIds.includes(personId);
  }
}
