import type { StaffProblemCode } from '@nastavnik/participants-domain';

const WORDS: Readonly<Record<StaffProblemCode, string>> = {
  REQUIRED: $localize`:@@problem.REQUIRED:не заполнено`,
  TOO_LONG: $localize`:@@problem.TOO_LONG:слишком длинно`,
  NOT_A_NAME: $localize`:@@problem.NOT_A_NAME:это не имя`,
  NOT_A_GENDER: $localize`:@@problem.NOT_A_GENDER:пол не распознан`,
  NOT_A_DATE: $localize`:@@problem.NOT_A_DATE:это не дата`,
  DATE_IN_FUTURE: $localize`:@@problem.DATE_IN_FUTURE:дата ещё не наступила`,
  DATE_TOO_EARLY: $localize`:@@problem.DATE_TOO_EARLY:дата слишком давняя`,
  TOO_YOUNG: $localize`:@@problem.TOO_YOUNG:ко дню допуска нет 16 лет`,
  UNKNOWN_CATEGORY: $localize`:@@problem.UNKNOWN_CATEGORY:категория не распознана`,
  NOT_AN_EMAIL: $localize`:@@problem.NOT_AN_EMAIL:это не адрес почты`,
  NOT_A_PHONE: $localize`:@@problem.NOT_A_PHONE:это не номер телефона`,
  NOT_YES_OR_NO: $localize`:@@problem.NOT_YES_OR_NO:нужно «да» или «нет»`,
  DUPLICATE_CODE: $localize`:@@problem.DUPLICATE_CODE:номер повторяется в файле`,
  DUPLICATE_EMAIL: $localize`:@@problem.DUPLICATE_EMAIL:адрес повторяется в файле`,
  EMAIL_TAKEN: $localize`:@@problem.EMAIL_TAKEN:адрес принадлежит другому работнику школы`,
  EMPLOYMENT_ENDED: $localize`:@@problem.EMPLOYMENT_ENDED:работа прекращена позже этого допуска`,
};

export const problemText = (code: StaffProblemCode): string => WORDS[code];
