import type { ReplacementCaseState, ReplacementGround } from '@nastavnik/graphql-client';

const GROUNDS: Readonly<Record<ReplacementGround, string>> = {
  MENTOR_CONTRACT_ENDED: $localize`:@@ground.MENTOR_CONTRACT_ENDED:Трудовой договор с наставником прекращён`,
  TRANSFER: $localize`:@@ground.TRANSFER:Перевод на другую должность или в другое подразделение`,
  REQUEST: $localize`:@@ground.REQUEST:Просьба наставника или наставляемого`,
  MENTOR_FAILURE: $localize`:@@ground.MENTOR_FAILURE:Наставник не исполняет обязанности`,
  OTHER_OBSTACLE: $localize`:@@ground.OTHER_OBSTACLE:Иные обстоятельства, которые мешают наставничеству`,
};

const STATES: Readonly<Record<ReplacementCaseState, string>> = {
  OPENED: $localize`:@@case.OPENED:Открыто`,
  REVIEWED: $localize`:@@case.REVIEWED:Рассмотрено, нужен другой наставник`,
  REJECTED: $localize`:@@case.REJECTED:Закрыто без замены`,
  MENTOR_FOUND: $localize`:@@case.MENTOR_FOUND:Замена предложена`,
  ORDERED: $localize`:@@case.ORDERED:Наставник заменён`,
  NO_SUBSTITUTE: $localize`:@@case.NO_SUBSTITUTE:Замены не нашлось, наставничество завершено`,
};

export const groundText = (ground: ReplacementGround): string => GROUNDS[ground];
export const caseStateText = (state: ReplacementCaseState): string => STATES[state];
