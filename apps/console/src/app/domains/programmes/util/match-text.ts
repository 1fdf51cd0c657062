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
      return $localize`:@@match.subject:тот же предмет: ${of('subjects').replaceAll(',', ', ')}:subjects:`;
    case 'MUTUAL_PREFERENCE':
      return preferenceText(of('menteeRank') !== '', of('mentorRank') !== '');
    case 'FREE_CAPACITY':
      return of('limit')
        ? $localize`:@@match.free:свободных мест: ${of('free')}:free: из ${of('limit')}:limit:`
        : $localize`:@@match.current:сейчас наставляемых: ${of('current')}:current:`;
    default:
      return placeText(of('sameSite') === '1', Number(of('commonHours')) > 0);
  }
}

function preferenceText(byMentee: boolean, byMentor: boolean): string {
  if (byMentee && byMentor) return $localize`:@@match.preference:выбрали друг друга`;
  return byMentee
    ? $localize`:@@match.preferredByMentee:его выбрал наставляемый`
    : $localize`:@@match.preferredByMentor:выбрал этого наставляемого`;
}

function placeText(sameSite: boolean, commonHours: boolean): string {
  if (sameSite && commonHours)
    return $localize`:@@match.siteAndHours:работают в одном месте, есть общее свободное время`;
  return sameSite
    ? $localize`:@@match.site:работают в одном месте`
    : $localize`:@@match.hours:есть общее свободное время`;
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
