import { Component, computed, input } from '@angular/core';
import type { PlanPartsFragment } from '@nastavnik/graphql-client';
import { dateText, KeyValues, type KeyValue } from '@nastavnik/ui';
import { eventTypeText } from '../util/event-text';
import { formText, kindsText } from '../util/form-text';
import { termText } from '../util/term-text';

const lines = (texts: readonly string[]): string => texts.join('\n');

/** The contents of a programme, to be read. */
@Component({
  selector: 'app-plan-view',
  imports: [KeyValues],
  template: `<ui-key-values [items]="facts()" />`,
})
export class PlanView {
  readonly plan = input.required<PlanPartsFragment>();
  protected readonly facts = computed((): readonly KeyValue[] => {
    const plan = this.plan();
    const { from, to, forms, kinds, goals, difficulties, strengths, directions, events } = plan;
    return [
      {
        label: $localize`:@@plan.term:Срок программы`,
        value: from && to ? termText(from, to) : '',
      },
      { label: $localize`:@@pair.form:Форма`, value: forms.map(formText).join(', ') },
      { label: $localize`:@@pair.kinds:Виды`, value: kindsText(kinds) },
      { label: $localize`:@@plan.goals:Цели`, value: lines(goals) },
      { label: $localize`:@@plan.difficulties:Затруднения`, value: lines(difficulties) },
      { label: $localize`:@@plan.strengths:Сильные стороны`, value: lines(strengths) },
      { label: $localize`:@@plan.directions:Направления работы`, value: lines(directions) },
      {
        label: $localize`:@@plan.expectedResults:Ожидаемые результаты`,
        value: lines(plan.expectedResults),
      },
      {
        label: $localize`:@@plan.events:Мероприятия`,
        value: lines(
          events.map(({ type, title, plannedDate }) =>
            [plannedDate ? dateText(plannedDate) : '', `${title} (${eventTypeText(type)})`]
              .filter(Boolean)
              .join(' — '),
          ),
        ),
      },
    ];
  });
}
