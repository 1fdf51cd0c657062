const REGISTERS: Readonly<Record<string, string>> = {
  CORE_ORDERS: $localize`:@@register.CORE_ORDERS:Приказы по основной деятельности`,
  PERSONNEL_ORDERS: $localize`:@@register.PERSONNEL_ORDERS:Приказы по личному составу`,
  AUTHORITY_ACTS: $localize`:@@register.AUTHORITY_ACTS:Акты управления образования`,
  AGREEMENTS: $localize`:@@register.AGREEMENTS:Соглашения и договоры`,
  APPLICATIONS: $localize`:@@register.APPLICATIONS:Заявления`,
  NOTICES: $localize`:@@register.NOTICES:Уведомления`,
  MINUTES: $localize`:@@register.MINUTES:Протоколы`,
  DESTRUCTION_ACTS: $localize`:@@register.DESTRUCTION_ACTS:Акты об уничтожении`,
  OUTGOING: $localize`:@@register.OUTGOING:Исходящие письма`,
};

export const registerText = (register: string): string => REGISTERS[register] ?? register;
