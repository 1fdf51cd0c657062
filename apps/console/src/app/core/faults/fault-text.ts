import { GraphqlFault } from '@nastavnik/graphql-client';

/** What the person reads when the request itself failed: what happened and what to do next. */
export function faultText(fault: unknown): string {
  switch (fault instanceof GraphqlFault ? fault.code : 'INTERNAL') {
    case 'UNREACHABLE':
      return $localize`:@@fault.unreachable:Нет связи с сервером. Введённое осталось на странице, повторите отправку.`;
    case 'UNAUTHENTICATED':
      return $localize`:@@fault.unauthenticated:Сеанс завершён. Введённое осталось на странице: войдите снова и повторите.`;
    case 'SERVICE_UNAVAILABLE':
      return $localize`:@@fault.serviceUnavailable:Эта часть системы сейчас не отвечает. Введённое осталось на странице, повторите через минуту.`;
    case 'CONFLICT':
      return $localize`:@@fault.conflict:Пока страница была открыта, это изменил кто-то другой. Обновите страницу и повторите.`;
    case 'FORBIDDEN':
      return $localize`:@@fault.forbidden:У вашей роли нет права на это действие.`;
    case 'NOT_FOUND':
      return $localize`:@@fault.notFound:Этого больше нет или оно вам не открыто.`;
    default:
      return $localize`:@@fault.internal:На сервере произошла ошибка. Повторите, а если не поможет, сообщите администратору округа.`;
  }
}
