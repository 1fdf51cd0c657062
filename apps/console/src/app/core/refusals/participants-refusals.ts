import type { RefusalTexts } from './refusal-words';

/** People, their employment and names, banks and consents. */
export const participantsRefusals: RefusalTexts = {
  ALREADY_IN_BANK: () =>
    $localize`:@@refusal.ALREADY_IN_BANK:Этот человек уже есть в базе. Найдите его запись.`,
  CAPACITY_BELOW_LOAD: (details) =>
    $localize`:@@refusal.CAPACITY_BELOW_LOAD:Сейчас у наставника наставляемых: ${details['pairs'] ?? ''}:pairs:. Предел не может быть меньше.`,
  CAPACITY_OUT_OF_RANGE: (details) =>
    details['max']
      ? $localize`:@@refusal.CAPACITY_OUT_OF_RANGE:Укажите целое число от 1 до ${details['max']}:max:.`
      : $localize`:@@refusal.CAPACITY_NOT_WHOLE:Укажите целое число, не меньше 1.`,
  CONSENT_ALREADY_REQUESTED: () =>
    $localize`:@@refusal.CONSENT_ALREADY_REQUESTED:Согласие уже запрошено и ждёт подписи.`,
  CONSENT_ALREADY_SIGNED: () =>
    $localize`:@@refusal.CONSENT_ALREADY_SIGNED:Согласие уже получено и действует.`,
  CONSENT_TERM_NOT_REACHED: () =>
    $localize`:@@refusal.CONSENT_TERM_NOT_REACHED:Срок согласия ещё не истёк.`,
  CONSENT_TERM_OVER: () => $localize`:@@refusal.CONSENT_TERM_OVER:Срок согласия уже истёк.`,
  CONSENT_TEXT_CHANGED: () =>
    $localize`:@@refusal.CONSENT_TEXT_CHANGED:Текст согласия изменился. Запросите его заново.`,
  CONSENT_TEXT_MISSING: () => $localize`:@@refusal.CONSENT_TEXT_MISSING:Не указан текст согласия.`,
  CONSENT_WITHOUT_PAIR: () =>
    $localize`:@@refusal.CONSENT_WITHOUT_PAIR:Такое согласие даётся для одной пары. Укажите её.`,
  CRITERIA_NOT_CONFIRMED: () =>
    $localize`:@@refusal.CRITERIA_NOT_CONFIRMED:Подтвердите, что наставник отвечает критериям.`,
  DATA_CONSENT_MISSING: () =>
    $localize`:@@refusal.DATA_CONSENT_MISSING:Нет согласия на обработку персональных данных. Сначала запросите его.`,
  DATE_BEFORE_ADMISSION: () =>
    $localize`:@@refusal.DATE_BEFORE_ADMISSION:Этот день раньше допуска к работе. Проверьте дату.`,
  EMPLOYMENT_ENDED: () =>
    $localize`:@@refusal.EMPLOYMENT_ENDED:Этот человек уже не работает в школе.`,
  MENTOR_NOT_TRAINED: () =>
    $localize`:@@refusal.MENTOR_NOT_TRAINED:Наставник должен пройти обучение. Укажите день его окончания.`,
  NAME_FORM_UNREADABLE: () =>
    $localize`:@@refusal.NAME_FORM_UNREADABLE:Здесь должно стоять имя: буквы, дефис, апостроф.`,
  NAME_FORM_WORDS: (details) =>
    $localize`:@@refusal.NAME_FORM_WORDS:Слов должно быть столько же, сколько в имени: ${details['words'] ?? ''}:words:.`,
  NOT_IN_MENTOR_BANK: () =>
    $localize`:@@refusal.NOT_IN_MENTOR_BANK:Другим школам предлагают действующих наставников и руководителей.`,
  NOT_THE_SUBJECT: () =>
    $localize`:@@refusal.NOT_THE_SUBJECT:Ответить может только тот, чьё это согласие.`,
  REASON_MISSING: () => $localize`:@@refusal.REASON_MISSING:Укажите причину.`,
  RUNNING_PAIRS: () =>
    $localize`:@@refusal.RUNNING_PAIRS:Идёт наставничество. Сначала замените наставника или завершите пару.`,
  SCAN_MISSING: () => $localize`:@@refusal.SCAN_MISSING:Приложите скан подписанного документа.`,
  SCHOOL_DETAILS_MISSING: () =>
    $localize`:@@refusal.SCHOOL_DETAILS_MISSING:Для согласия нужны название и адрес школы. Попросите администратора округа внести их.`,
  SIMPLE_SIGNATURE_NOT_AGREED: () =>
    $localize`:@@refusal.SIMPLE_SIGNATURE_NOT_AGREED:Простая подпись в школе ещё не согласована. Подпишите на бумаге.`,
  SURVEY_ALREADY_FILED: () => $localize`:@@refusal.SURVEY_ALREADY_FILED:Анкета уже внесена.`,
  SURVEY_MISSING: () => $localize`:@@refusal.SURVEY_MISSING:Сначала внесите анкету.`,
  TRAINING_EXPIRED: (details) =>
    $localize`:@@refusal.TRAINING_EXPIRED:Обучение действует ${details['months'] ?? ''}:months: мес. и уже истекло. Нужно новое.`,
};
