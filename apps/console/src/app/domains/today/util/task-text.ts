/** What is to be done, by the code the services give: a verb, as on the button that does it. */
export const TASK_TEXTS: Readonly<Record<string, string>> = {
  INVITE_HEAD: $localize`:@@task.INVITE_HEAD:Пригласить директора: в школе его нет`,
  INVITE_CURATOR: $localize`:@@task.INVITE_CURATOR:Пригласить куратора наставничества`,
  ADOPT_REGULATION: $localize`:@@task.ADOPT_REGULATION:Принять положение о наставничестве`,
  SUBMIT_REGULATION: $localize`:@@task.SUBMIT_REGULATION:Проверить правила положения и передать директору`,
  APPROVE_REGULATION: $localize`:@@task.APPROVE_REGULATION:Утвердить положение приказом`,
  AWAIT_REGULATION_ORDER: $localize`:@@task.AWAIT_REGULATION_ORDER:Приказ об утверждении положения`,
  REMIND_REGULATION: $localize`:@@task.REMIND_REGULATION:Школа ещё не утвердила положение`,

  IMPORT_STAFF: $localize`:@@task.IMPORT_STAFF:Загрузить список сотрудников`,
  CHASE_CONSENT: $localize`:@@task.CHASE_CONSENT:Напомнить о согласии`,
  REQUEST_DATA_CONSENT: $localize`:@@task.REQUEST_DATA_CONSENT:Запросить согласие на обработку данных`,
  FILE_SURVEY: $localize`:@@task.FILE_SURVEY:Заполнить анкету`,
  ACTIVATE_ENTRY: $localize`:@@task.ACTIVATE_ENTRY:Принять в банк`,
  FIND_MENTOR: $localize`:@@task.FIND_MENTOR:Подобрать наставника`,

  REQUEST_ORDER: $localize`:@@task.REQUEST_ORDER:Сформировать приказ о паре`,
  FIX_TERMS: $localize`:@@task.FIX_TERMS:Оформить дополнительное соглашение`,
  WAIT_CONSENTS: $localize`:@@task.WAIT_CONSENTS:Ждём согласий на наставничество`,
  WAIT_ORDER: $localize`:@@task.WAIT_ORDER:Ждём приказ о назначении`,
  WAIT_ACQUAINTANCE: $localize`:@@task.WAIT_ACQUAINTANCE:Ждём ознакомления с программой`,
  WAIT_AGREEMENT: $localize`:@@task.WAIT_AGREEMENT:Ждём согласования программы`,
  WAIT_AUTHORITY: $localize`:@@task.WAIT_AUTHORITY:Ждём решения координатора`,
  DRAFT_PROGRAMME: $localize`:@@task.DRAFT_PROGRAMME:Составить программу`,
  READ_PROGRAMME: $localize`:@@task.READ_PROGRAMME:Ознакомиться с программой`,
  AGREE_PROGRAMME: $localize`:@@task.AGREE_PROGRAMME:Согласовать программу`,
  LOG_MEETING: $localize`:@@task.LOG_MEETING:Записать встречу`,
  CONFIRM_MEETING: $localize`:@@task.CONFIRM_MEETING:Подтвердить встречу`,
  COMPLETE_PROGRAMME: $localize`:@@task.COMPLETE_PROGRAMME:Завершить программу`,
  FILE_REPORT: $localize`:@@task.FILE_REPORT:Сдать отчёт`,
  CORRECT_REPORT: $localize`:@@task.CORRECT_REPORT:Доработать отчёт`,
  ACCEPT_REPORT: $localize`:@@task.ACCEPT_REPORT:Принять отчёт`,
  CLOSE_PROGRAMME: $localize`:@@task.CLOSE_PROGRAMME:Закрыть программу`,
  PREPARE_PACKAGE: $localize`:@@task.PREPARE_PACKAGE:Подготовить пакет документов`,
  SUBMIT_PACKAGE: $localize`:@@task.SUBMIT_PACKAGE:Отправить пакет документов`,
  DECIDE_PACKAGE: $localize`:@@task.DECIDE_PACKAGE:Рассмотреть пакет документов`,
  REQUEST_ACT: $localize`:@@task.REQUEST_ACT:Запросить акт управления образования`,

  SIGN_PAPER: $localize`:@@task.SIGN_PAPER:Подписать документ`,
  REGISTER_PAPER: $localize`:@@task.REGISTER_PAPER:Зарегистрировать документ`,
  READ_PAPER: $localize`:@@task.READ_PAPER:Ознакомиться с документом`,
  CONFIRM_NAME_FORMS: $localize`:@@task.CONFIRM_NAME_FORMS:Подтвердить склонение имён`,
  REPAIR_PAPER: $localize`:@@task.REPAIR_PAPER:Исправить сведения для документа`,
};

export const taskText = (kind: string): string =>
  TASK_TEXTS[kind] ?? $localize`:@@task.unknown:Открыть дело`;
