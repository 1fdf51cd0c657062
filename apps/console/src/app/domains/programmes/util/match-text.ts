interface Figure {
  readonly key: string;
  readonly value: string;
}

/** Why a mentor fits, in words; the figures come with the reason. */
export function matchReasonText(code: string, details: readonly Figure[]): string {
  const of = (key: string): string => details.find((one) => one.key === key)?.value ?? '';
  switch (code) {
    case 'REQUEST_OVERLAP':
      return $localize`:@@match.requests:отвечает на запросы: ${of('met')}:met: из ${of('asked')}:asked:`;
    case 'SAME_SUBJECT':
      return $localize`:@@match.subject:тот же предмет: ${of('subjects')}:subjects:`;
    case 'MUTUAL_PREFERENCE':
      return $localize`:@@match.preference:выбрали друг друга`;
    case 'FREE_CAPACITY':
      return of('limit')
        ? $localize`:@@match.free:свободных мест: ${of('free')}:free: из ${of('limit')}:limit:`
        : $localize`:@@match.current:сейчас наставляемых: ${of('current')}:current:`;
    default:
      return $localize`:@@match.site:работают в одном месте`;
  }
}

/** Why a mentor cannot be proposed now. */
export function matchStopText(code: string): string {
  switch (code) {
    case 'SELF':
      return $localize`:@@match.self:это тот же человек`;
    case 'NO_CONSENT':
      return $localize`:@@match.noConsent:нет согласия на обработку данных`;
    case 'NO_CAPACITY':
      return $localize`:@@match.noCapacity:свободных мест нет`;
    default:
      return $localize`:@@match.notActive:нет в действующей базе наставников`;
  }
}
