import type { MatchReasonCode, MatchStop } from '@nastavnik/programmes-domain';

interface Reason {
  readonly code: string;
  readonly details: readonly { readonly key: string; readonly value: string }[];
}

const list = (text: string): string => text.split(',').join(', ');

/** Why this mentor fits, in words with the figures behind them; empty for a code of tomorrow. */
export function matchReasonText({ code, details }: Reason): string {
  const figure = (key: string): string => details.find((one) => one.key === key)?.value ?? '';
  switch (code as MatchReasonCode) {
    case 'REQUEST_OVERLAP': {
      const requests = list(figure('requests'));
      return $localize`:@@match.requestOverlap:Отвечает на запросы (${figure('met')}:met: из ${figure('asked')}:asked:): ${requests}:requests:`;
    }
    case 'SAME_SUBJECT': {
      const subjects = list(figure('subjects'));
      return $localize`:@@match.sameSubject:Тот же предмет: ${subjects}:subjects:`;
    }
    case 'MUTUAL_PREFERENCE':
      if (figure('menteeRank') && figure('mentorRank'))
        return $localize`:@@match.mutualPreference:Наставник и наставляемый выбрали друг друга`;
      return figure('menteeRank')
        ? $localize`:@@match.menteePreference:Наставляемый хочет работать с этим наставником`
        : $localize`:@@match.mentorPreference:Наставник хочет работать с этим наставляемым`;
    case 'FREE_CAPACITY':
      return figure('limit')
        ? $localize`:@@match.freeCapacity:Свободных мест: ${figure('free')}:free: из ${figure('limit')}:limit:`
        : $localize`:@@match.currentLoad:Наставляемых сейчас: ${figure('current')}:current:`;
    case 'TIMETABLE_AND_SITE': {
      const hours = figure('commonHours');
      if (hours && hours !== '0')
        return $localize`:@@match.commonHours:Общих свободных часов: ${hours}:hours:`;
      return $localize`:@@match.sameSite:Работает в том же здании`;
    }
    default:
      return '';
  }
}

/** Why this mentor cannot be proposed now, and what would change it. */
export function matchStopText(stop: string, limit: number | null): string {
  switch (stop as MatchStop) {
    case 'SELF':
      return $localize`:@@match.stopSelf:Это сам наставляемый`;
    case 'NOT_ACTIVE':
      return $localize`:@@match.stopNotActive:Не включён в базу действующих наставников`;
    case 'NO_CONSENT':
      return $localize`:@@match.stopNoConsent:Нет согласия на обработку персональных данных`;
    case 'NO_CAPACITY':
      return limit === null
        ? $localize`:@@match.stopFull:Нет свободных мест`
        : $localize`:@@match.stopLimit:Заняты все места: наставляемых не больше ${limit}:limit:`;
    case 'WRONG_FORM':
      return $localize`:@@match.stopForm:Не подходит для выбранной формы наставничества`;
    case 'STAGE_NOT_LOWER':
      return $localize`:@@match.stopStage:Наставляемый должен быть из более младшей ступени`;
    default:
      return $localize`:@@match.stopOther:Сейчас назначить нельзя`;
  }
}
