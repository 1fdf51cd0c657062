import type { AuthRefusal } from '../session/auth-api';

/** What the person reads when the server does not let them in: what happened and what to do next. */
export function signInRefusalText(refusal: AuthRefusal): string {
  switch (refusal.code) {
    case 'SIGN_IN_FAILED':
      return $localize`:@@signIn.failed:Почта или пароль не подходят. Проверьте раскладку клавиатуры и введите их снова.`;
    case 'LOCKED_OUT': {
      const minutes = Math.max(1, Math.ceil((refusal.retryAfterSeconds ?? 60) / 60));
      return $localize`:@@signIn.lockedOut:После нескольких неудачных попыток вход закрыт на ${minutes}:minutes: мин. Подождите или попросите администратора сменить пароль.`;
    }
    case 'UNREACHABLE':
      return $localize`:@@signIn.unreachable:Нет связи с сервером. Проверьте интернет и повторите вход.`;
    default:
      return $localize`:@@signIn.refused:Войти не удалось. Повторите вход или обратитесь к администратору.`;
  }
}
