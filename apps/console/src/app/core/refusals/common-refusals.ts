import type { RefusalTexts } from './refusal-words';

/** Refusals that several services give, and those about messages between them. */
export const commonRefusals: RefusalTexts = {
  ACTION_NOT_AVAILABLE: () =>
    $localize`:@@refusal.ACTION_NOT_AVAILABLE:Сейчас это действие недоступно: состояние уже изменилось. Обновите страницу.`,
  DATE_IN_FUTURE: () =>
    $localize`:@@refusal.DATE_IN_FUTURE:Дата ещё не наступила. Укажите сегодняшний или прошедший день.`,
  FIELD_REQUIRED: () => $localize`:@@refusal.FIELD_REQUIRED:Заполните это поле.`,
  FIELD_TOO_LONG: (details) =>
    $localize`:@@refusal.FIELD_TOO_LONG:Слишком длинно: не больше ${details['max'] ?? ''}:max: знаков.`,
  DELIVERY_NOT_DEAD: () =>
    $localize`:@@refusal.DELIVERY_NOT_DEAD:Это сообщение уже отправлено повторно.`,
};
