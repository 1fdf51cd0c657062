import type { LocalDate } from '@nastavnik/kernel';
import { dateText } from '@nastavnik/ui';
import type { RefusalTexts } from './refusal-words';

const dayOf = (details: Readonly<Record<string, string>>): string =>
  dateText((details['day'] ?? '') as LocalDate);

/** Schools, accounts, the regulation and its parameters. */
export const tenantsRefusals: RefusalTexts = {
  ALREADY_OPENED: () => $localize`:@@refusal.ALREADY_OPENED:Округ уже создан. Войдите в систему.`,
  CURATOR_NOT_DEPUTY: () =>
    $localize`:@@refusal.CURATOR_NOT_DEPUTY:Куратором назначается заместитель руководителя. Проверьте должность.`,
  DAY_NOT_WEEKEND: (details) =>
    $localize`:@@refusal.DAY_NOT_WEEKEND:${dayOf(details)}:day: — не суббота и не воскресенье или нерабочий праздничный день. Такой день не может стать рабочим.`,
  DAY_OFF_ALREADY: (details) =>
    $localize`:@@refusal.DAY_OFF_ALREADY:${dayOf(details)}:day: и так выходной или праздник. Уберите этот день из списка.`,
  DAY_OF_ANOTHER_YEAR: (details) =>
    $localize`:@@refusal.DAY_OF_ANOTHER_YEAR:${dayOf(details)}:day: не относится к ${details['year'] ?? ''}:year: году.`,
  DRAFT_ALREADY_EXISTS: (details) =>
    $localize`:@@refusal.DRAFT_ALREADY_EXISTS:Редакция ${details['no'] ?? ''}:no: ещё готовится. Новую можно начать после её утверждения.`,
  EFFECTIVE_BEFORE_ORDER: () =>
    $localize`:@@refusal.EFFECTIVE_BEFORE_ORDER:Положение не может вступить в силу раньше приказа.`,
  EFFECTIVE_DATE_NOT_REACHED: () =>
    $localize`:@@refusal.EFFECTIVE_DATE_NOT_REACHED:День вступления в силу ещё не наступил.`,
  EFFECTIVE_DATE_TAKEN: () =>
    $localize`:@@refusal.EFFECTIVE_DATE_TAKEN:С этого дня уже действует другая редакция. Укажите более позднюю дату.`,
  EVIDENCE_REQUIRED: () =>
    $localize`:@@refusal.EVIDENCE_REQUIRED:Укажите, чем подтверждено выполнение: документ или несколько слов.`,
  ROADMAP_EMPTY: () =>
    $localize`:@@refusal.ROADMAP_EMPTY:В дорожной карте нет мероприятий. Добавьте их и отправьте на утверждение снова.`,
  ROADMAP_IN_PREPARATION: () =>
    $localize`:@@refusal.ROADMAP_IN_PREPARATION:Другая дорожная карта ещё готовится. Новую можно начать после её утверждения.`,
  ROADMAP_ITEMS_OPEN: (details) =>
    $localize`:@@refusal.ROADMAP_ITEMS_OPEN:Остались незавершённые мероприятия: ${details['count'] ?? ''}:count:. Отметьте их выполненными или отмените.`,
  EMAIL_INVALID: () =>
    $localize`:@@refusal.EMAIL_INVALID:Проверьте почту: нужен адрес вида name@example.org.`,
  EMAIL_TAKEN: () =>
    $localize`:@@refusal.EMAIL_TAKEN:Этот адрес уже занят другой учётной записью. Укажите другой.`,
  GRANT_OVERLAPS: () => $localize`:@@refusal.GRANT_OVERLAPS:У этого человека уже есть такая роль.`,
  INVITATION_INVALID: () =>
    $localize`:@@refusal.INVITATION_INVALID:Ссылка больше не действует. Попросите новую у того, кто вас пригласил.`,
  LAST_DISTRICT_ADMIN: () =>
    $localize`:@@refusal.LAST_DISTRICT_ADMIN:Это последний администратор округа. Сначала пригласите другого.`,
  LOCKED_OUT: () =>
    $localize`:@@refusal.LOCKED_OUT:После нескольких неудачных попыток вход на время закрыт. Повторите позже.`,
  MAY_NOT_GRANT: () =>
    $localize`:@@refusal.MAY_NOT_GRANT:Этой ролью распоряжается другой человек: администратор округа, директор или куратор.`,
  MINUTES_MISSING: () =>
    $localize`:@@refusal.MINUTES_MISSING:Укажите номер и дату протокола: положение рассматривает коллегиальный орган.`,
  MINUTES_REPEATED: () =>
    $localize`:@@refusal.MINUTES_REPEATED:Протокол этого органа уже указан. Оставьте один.`,
  NOTHING_CHANGED: () => $localize`:@@refusal.NOTHING_CHANGED:Ничего не изменено.`,
  OPEN_QUESTIONS: (details) =>
    $localize`:@@refusal.OPEN_QUESTIONS:Остались незаполненные места: ${details['count'] ?? ''}:count:. Заполните их и передайте снова.`,
  ORDER_ALREADY_REQUESTED: () =>
    $localize`:@@refusal.ORDER_ALREADY_REQUESTED:Приказ уже подготовлен и ждёт подписи или регистрации.`,
  ORDER_NOT_SIGNED: () => $localize`:@@refusal.ORDER_NOT_SIGNED:Приказ ещё не подписан.`,
  PASSWORD_IS_EMAIL: () =>
    $localize`:@@refusal.PASSWORD_IS_EMAIL:Пароль совпадает с почтой. Придумайте другой.`,
  PASSWORD_REPEATS: () =>
    $localize`:@@refusal.PASSWORD_REPEATS:Пароль состоит из одного знака. Придумайте другой.`,
  PASSWORD_TOO_LONG: (details) =>
    $localize`:@@refusal.PASSWORD_TOO_LONG:Пароль длиннее ${details['max'] ?? ''}:max: знаков. Возьмите короче.`,
  PASSWORD_TOO_SHORT: (details) =>
    $localize`:@@refusal.PASSWORD_TOO_SHORT:Пароль короче ${details['min'] ?? ''}:min: знаков. Возьмите длиннее.`,
  PASSWORD_WRONG: () =>
    $localize`:@@refusal.PASSWORD_WRONG:Нынешний пароль не подходит. Проверьте раскладку клавиатуры.`,
  PERIOD_ENDS_BEFORE_START: () =>
    $localize`:@@refusal.PERIOD_ENDS_BEFORE_START:Последний день раньше первого. Проверьте дату.`,
  PERSON_LEFT: () =>
    $localize`:@@refusal.PERSON_LEFT:Этот человек уже не работает в школе: наставник и наставляемый — работники школы.`,
  PERSON_NOT_OF_SCHOOL: () =>
    $localize`:@@refusal.PERSON_NOT_OF_SCHOOL:Этого человека нет в списке сотрудников школы. Сначала внесите его туда.`,
  PERSON_REQUIRED: () =>
    $localize`:@@refusal.PERSON_REQUIRED:Выберите человека из списка сотрудников.`,
  PRESET_UNKNOWN: () => $localize`:@@refusal.PRESET_UNKNOWN:Такого образца положения нет.`,
  ROLE_NOT_OF_TENANT: () =>
    $localize`:@@refusal.ROLE_NOT_OF_TENANT:Эта роль даётся не здесь: роли школы — в школе, роли округа — в округе.`,
  SCHOOL_HAS_HEAD: () =>
    $localize`:@@refusal.SCHOOL_HAS_HEAD:В школе уже есть директор. Сначала прекратите его роль.`,
  SCHOOL_HAS_NO_HEAD: () =>
    $localize`:@@refusal.SCHOOL_HAS_NO_HEAD:В школе нет директора, который подпишет приказ. Попросите администратора округа пригласить его.`,
  SHORT_NAME_TAKEN: () =>
    $localize`:@@refusal.SHORT_NAME_TAKEN:Школа с таким кратким названием уже есть в округе.`,

  PARAMETER_UNKNOWN: () => $localize`:@@refusal.PARAMETER_UNKNOWN:Такого правила нет.`,
  VALUE_WRONG_KIND: () =>
    $localize`:@@refusal.VALUE_WRONG_KIND:Значение не подходит этому правилу.`,
  VALUE_NOT_WHOLE: () => $localize`:@@refusal.VALUE_NOT_WHOLE:Укажите целое число.`,
  VALUE_BELOW_BOUND: (details) =>
    $localize`:@@refusal.VALUE_BELOW_BOUND:Слишком мало: не меньше ${details['min'] ?? ''}:min:.`,
  VALUE_ABOVE_BOUND: (details) =>
    $localize`:@@refusal.VALUE_ABOVE_BOUND:Слишком много: не больше ${details['max'] ?? ''}:max:.`,
  VALUE_NOT_AMONG_OPTIONS: () =>
    $localize`:@@refusal.VALUE_NOT_AMONG_OPTIONS:Выберите значение из списка.`,
  VALUE_LIST_EMPTY: () =>
    $localize`:@@refusal.VALUE_LIST_EMPTY:Отметьте хотя бы одно значение или уберите правило.`,
  VALUE_LIST_REPEATS: () => $localize`:@@refusal.VALUE_LIST_REPEATS:Одно значение указано дважды.`,
  MIN_ABOVE_MAX: (details) =>
    $localize`:@@refusal.MIN_ABOVE_MAX:Наименьшее (${details['min'] ?? ''}:min:) больше наибольшего (${details['max'] ?? ''}:max:). Сначала измените другое значение.`,
  DAY_TYPE_NOT_APPLICABLE: () =>
    $localize`:@@refusal.DAY_TYPE_NOT_APPLICABLE:Вид дней указывается только для сроков в днях.`,
  YEAR_OUT_OF_RANGE: (details) =>
    $localize`:@@refusal.YEAR_OUT_OF_RANGE:Календарь ведётся с ${details['from'] ?? ''}:from: по ${details['to'] ?? ''}:to: год.`,
};
