import {
  applyEach,
  required,
  type SchemaFn,
  type SchemaPath,
  validate,
} from '@angular/forms/signals';
import { linesOf, type PlanDraft } from './plan-draft';

/** At least one line that says something. */
function requireLine(path: SchemaPath<string>, message: string): void {
  required(path, { message });
  validate(path, ({ value }) =>
    value() === '' || linesOf(value()).length > 0 ? undefined : { kind: 'none', message },
  );
}

/** What a programme needs before it is handed in (004 3.6b); the school's own limits are checked by the server. */
export const planSchema: SchemaFn<PlanDraft> = (path) => {
  required(path.from, { message: $localize`:@@terms.fromMissing:Укажите первый день` });
  required(path.to, { message: $localize`:@@terms.toMissing:Укажите последний день` });
  requireLine(path.goals, $localize`:@@planForm.goalMissing:Напишите хотя бы одну цель`);
  requireLine(
    path.difficulties,
    $localize`:@@planForm.difficultyMissing:Напишите хотя бы одно затруднение`,
  );
  validate(path.events, ({ value }) =>
    value().length > 0
      ? undefined
      : {
          kind: 'none',
          message: $localize`:@@planForm.eventMissing:Добавьте хотя бы одно мероприятие`,
        },
  );
  applyEach(path.events, (event) => {
    requireLine(event.title, $localize`:@@planForm.titleMissing:Назовите мероприятие`);
    required(event.plannedDate, {
      message: $localize`:@@planForm.dateMissing:Укажите дату мероприятия`,
    });
    validate(event.plannedDate, ({ value, valueOf }) => {
      const [day, from, to] = [value(), valueOf(path.from), valueOf(path.to)];
      return day === null || ((from === null || day >= from) && (to === null || day <= to))
        ? undefined
        : {
            kind: 'outside',
            message: $localize`:@@planForm.dateOutside:Дата не попадает в срок программы`,
          };
    });
  });
};
