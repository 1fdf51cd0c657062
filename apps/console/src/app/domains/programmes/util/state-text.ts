import type {
  PackageState,
  PairState,
  ProgrammeEventState,
  ProgrammeState,
  ReportState,
} from '@nastavnik/graphql-client';
import type { Tone } from '@nastavnik/ui';

/** A state as a word and a tone. */
export interface StateWord {
  readonly text: string;
  readonly tone: Tone;
}

const word = (tone: Tone, text: string): StateWord => ({ tone, text });

export function pairStateWord(state: PairState): StateWord {
  switch (state) {
    case 'PROPOSED':
      return word('info', $localize`:@@pairState.proposed:Ждём согласий`);
    case 'CONSENTED':
      return word('info', $localize`:@@pairState.consented:Согласия получены`);
    case 'APPOINTED':
      return word('success', $localize`:@@pairState.appointed:Наставник назначен`);
    case 'ACTIVE':
      return word('success', $localize`:@@pairState.active:Действует`);
    case 'ENDED':
      return word('neutral', $localize`:@@pairState.ended:Завершена`);
    case 'REPLACED':
      return word('neutral', $localize`:@@pairState.replaced:Наставник заменён`);
    case 'RESIGNED':
      return word('neutral', $localize`:@@pairState.resigned:Наставник сложил обязанности`);
    case 'CANCELLED':
      return word('neutral', $localize`:@@pairState.cancelled:Отменена`);
  }
}

/** A draft that was handed in is no longer the mentor's alone. */
export function programmeStateWord(state: ProgrammeState, submitted = false): StateWord {
  switch (state) {
    case 'DRAFT':
      return submitted
        ? word('info', $localize`:@@programmeState.submitted:На согласовании`)
        : word('info', $localize`:@@programmeState.draft:Составляется`);
    case 'AGREED':
      return word('success', $localize`:@@programmeState.agreed:Согласована`);
    case 'RUNNING':
    case 'EXTENDED':
    case 'CORRECTED':
      return word('success', $localize`:@@programmeState.running:Выполняется`);
    case 'COMPLETED':
      return word('info', $localize`:@@programmeState.completed:Завершена, ждём отчёты`);
    case 'TERMINATED':
      return word('warning', $localize`:@@programmeState.terminated:Прекращена, ждём отчёты`);
    case 'REPORTED':
      return word('info', $localize`:@@programmeState.reported:Отчёты сданы`);
    case 'CLOSED':
      return word('neutral', $localize`:@@programmeState.closed:Закрыта`);
  }
}

export function eventStateWord(state: ProgrammeEventState): StateWord {
  switch (state) {
    case 'PLANNED':
      return word('neutral', $localize`:@@eventState.planned:Запланировано`);
    case 'MOVED':
      return word('neutral', $localize`:@@eventState.moved:Перенесено`);
    case 'HELD':
      return word('success', $localize`:@@eventState.held:Проведено`);
    case 'MISSED':
      return word('warning', $localize`:@@eventState.missed:Нет записи`);
    case 'CANCELLED':
      return word('neutral', $localize`:@@eventState.cancelled:Отменено`);
  }
}

export function reportStateWord(state: ReportState): StateWord {
  switch (state) {
    case 'NOT_DUE':
      return word('neutral', $localize`:@@reportState.notDue:После завершения`);
    case 'DUE':
      return word('info', $localize`:@@reportState.due:Ждём отчёт`);
    case 'OVERDUE':
      return word('danger', $localize`:@@reportState.overdue:Просрочен`);
    case 'SUBMITTED':
      return word('info', $localize`:@@reportState.submitted:Сдан`);
    case 'RETURNED':
      return word('warning', $localize`:@@reportState.returned:Возвращён на доработку`);
    case 'ACCEPTED':
      return word('success', $localize`:@@reportState.accepted:Принят`);
    case 'EXCUSED':
      return word('neutral', $localize`:@@reportState.excused:Не требуется`);
  }
}

export function packageStateWord(state: PackageState): StateWord {
  switch (state) {
    case 'PACKAGE_DRAFT':
      return word('neutral', $localize`:@@packageState.draft:Черновик`);
    case 'SUBMITTED':
      return word('info', $localize`:@@packageState.submitted:На рассмотрении`);
    case 'RETURNED':
      return word('warning', $localize`:@@packageState.returned:Возвращён школе`);
    case 'ACCEPTED':
      return word('info', $localize`:@@packageState.accepted:Принят, готовится акт`);
    case 'ACT_ISSUED':
      return word('success', $localize`:@@packageState.actIssued:Наставник назначен актом`);
    case 'REFUSED':
      return word('danger', $localize`:@@packageState.refused:Отказано`);
  }
}
