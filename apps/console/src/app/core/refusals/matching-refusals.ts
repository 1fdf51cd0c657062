import type { RefusalTexts } from './refusal-words';

/** The search for mentors: what is weighed, who may be put together, what the two say. */
export const matchingRefusals: RefusalTexts = {
  WEIGHT_OUT_OF_RANGE: (details) =>
    $localize`:@@refusal.WEIGHT_OUT_OF_RANGE:Вес признака — целое число от ${details['min'] ?? ''}:min: до ${details['max'] ?? ''}:max:.`,
  WEIGHTS_EMPTY: () =>
    $localize`:@@refusal.WEIGHTS_EMPTY:Все веса равны нулю: сравнивать наставников не по чему. Задайте хотя бы один вес.`,
  THRESHOLD_OUT_OF_RANGE: (details) =>
    $localize`:@@refusal.THRESHOLD_OUT_OF_RANGE:Порог — целое число от ${details['min'] ?? ''}:min: до ${details['max'] ?? ''}:max:: больше баллов пара набрать не может.`,
  FORM_DOES_NOT_SUIT: () =>
    $localize`:@@refusal.FORM_DOES_NOT_SUIT:Этих людей нельзя соединить в выбранной форме наставничества.`,
  STAGE_NOT_LOWER: () =>
    $localize`:@@refusal.STAGE_NOT_LOWER:Наставляемый должен быть из более младшей ступени, чем наставник. Выберите другого наставника.`,
  CRITERION_1_NOT_MET: () =>
    $localize`:@@refusal.CRITERION_1_NOT_MET:Ни предмет, ни компетенции наставника не отвечают запросу. Выберите другого или напишите, почему он подходит.`,
  PAIR_NOT_AT_MEETING: () =>
    $localize`:@@refusal.PAIR_NOT_AT_MEETING:На встрече должны быть и наставник, и наставляемый.`,
  PROTOCOL_MISSING: () => $localize`:@@refusal.PROTOCOL_MISSING:Приложите протокол встречи.`,
  RANK_OUT_OF_RANGE: (details) =>
    $localize`:@@refusal.RANK_OUT_OF_RANGE:Место в списке — целое число от ${details['min'] ?? ''}:min: до ${details['max'] ?? ''}:max:.`,
  RANK_TAKEN: (details) =>
    $localize`:@@refusal.RANK_TAKEN:Место ${details['rank'] ?? ''}:rank: уже отдано другому человеку.`,
  PREFERENCE_MISSING: () =>
    $localize`:@@refusal.PREFERENCE_MISSING:Сначала ответьте на вопрос, с кем хотели бы работать.`,
  ALREADY_AGREED: () => $localize`:@@refusal.ALREADY_AGREED:Ваше согласие уже записано.`,
  AGREEMENT_MISSING: () =>
    $localize`:@@refusal.AGREEMENT_MISSING:Ещё не все сказали «да»: нужен взаимный выбор наставника и наставляемого.`,
  MENTEE_LOCKED_ELSEWHERE: () =>
    $localize`:@@refusal.MENTEE_LOCKED_ELSEWHERE:Наставляемый уже закреплён в подборе за другим наставником. Сначала снимите это закрепление.`,
  DRAFT_UNDER_WAY: () =>
    $localize`:@@refusal.DRAFT_UNDER_WAY:Вариант ещё считается. Дождитесь окончания.`,
  NOBODY_WAITS: () =>
    $localize`:@@refusal.NOBODY_WAITS:Никто не ждёт наставника: подбирать не для кого.`,
  DRAFT_OUTDATED: () =>
    $localize`:@@refusal.DRAFT_OUTDATED:После этого варианта настройки или решения по парам изменились. Посчитайте вариант заново.`,
  DRAFT_WITHOUT_PAIRS: () =>
    $localize`:@@refusal.DRAFT_WITHOUT_PAIRS:В варианте нет ни одной пары: передавать нечего.`,
};
