const SERVICE_TEXTS: Readonly<Record<string, string>> = {
  tenants: $localize`:@@messages.service.tenants:Школы и учётные записи`,
  participants: $localize`:@@messages.service.participants:Участники`,
  programmes: $localize`:@@messages.service.programmes:Пары и программы`,
  documents: $localize`:@@messages.service.documents:Документы`,
  statistics: $localize`:@@messages.service.statistics:Статистика`,
};

const TYPE_TEXTS: Readonly<Record<string, string>> = {
  SchoolOpened: $localize`:@@messages.type.SchoolOpened:Открыта школа`,
  RegulationInForce: $localize`:@@messages.type.RegulationInForce:Положение вступило в силу`,
  CalendarCorrected: $localize`:@@messages.type.CalendarCorrected:Исправлен календарь`,
  RoleGranted: $localize`:@@messages.type.RoleGranted:Назначена роль`,
  RoleRevoked: $localize`:@@messages.type.RoleRevoked:Роль прекращена`,
  PersonRegistered: $localize`:@@messages.type.PersonRegistered:Внесены сведения о человеке`,
  EmploymentStarted: $localize`:@@messages.type.EmploymentStarted:Внесены сведения о работе`,
  EmploymentEnded: $localize`:@@messages.type.EmploymentEnded:Работа прекращена`,
  BankEntryActivated: $localize`:@@messages.type.BankEntryActivated:Запись банка действует`,
  BankEntrySuspended: $localize`:@@messages.type.BankEntrySuspended:Запись банка приостановлена`,
  ConsentSigned: $localize`:@@messages.type.ConsentSigned:Согласие подписано`,
  ConsentWithdrawn: $localize`:@@messages.type.ConsentWithdrawn:Согласие отозвано`,
  AssignmentProposed: $localize`:@@messages.type.AssignmentProposed:Предложена пара`,
  AssignmentAppointed: $localize`:@@messages.type.AssignmentAppointed:Наставник назначен`,
  AssignmentEnded: $localize`:@@messages.type.AssignmentEnded:Наставничество завершено`,
  ProgrammeDrafted: $localize`:@@messages.type.ProgrammeDrafted:Начата программа`,
  ProgrammeAgreed: $localize`:@@messages.type.ProgrammeAgreed:Программа согласована`,
  ProgrammeEnded: $localize`:@@messages.type.ProgrammeEnded:Программа завершена`,
  ProgrammeClosed: $localize`:@@messages.type.ProgrammeClosed:Программа закрыта`,
  MeetingHeld: $localize`:@@messages.type.MeetingHeld:Проведена встреча`,
  ReportFiled: $localize`:@@messages.type.ReportFiled:Подан отчёт`,
  PackageSubmitted: $localize`:@@messages.type.PackageSubmitted:Направлен пакет документов`,
  PackageDecided: $localize`:@@messages.type.PackageDecided:Принято решение по пакету`,
  DocumentRequested: $localize`:@@messages.type.DocumentRequested:Запрошен документ`,
  DocumentPrepared: $localize`:@@messages.type.DocumentPrepared:Документ подготовлен`,
  DocumentSigned: $localize`:@@messages.type.DocumentSigned:Документ подписан`,
  DocumentRegistered: $localize`:@@messages.type.DocumentRegistered:Документ зарегистрирован`,
  DocumentDeclined: $localize`:@@messages.type.DocumentDeclined:В подписи отказано`,
  DocumentCancelled: $localize`:@@messages.type.DocumentCancelled:Документ отменён`,
  Counted: $localize`:@@messages.type.Counted:Проверка доставки`,
};

export const serviceText = (service: string): string => SERVICE_TEXTS[service] ?? service;

/** What the message tells, without the version of its shape; a type not known here shows its own name. */
export const typeText = (type: string): string => TYPE_TEXTS[type.replace(/\.v\d+$/, '')] ?? type;
