import { parseLocalDate } from '@nastavnik/kernel';
import { dateText } from '@nastavnik/ui';
import type { RefusalTexts } from './refusal-words';

function day(written: string | undefined): string {
  const date = parseLocalDate(written ?? '');
  return date ? dateText(date) : '';
}

/** Pairs: who may be together, for how long, by what paper. */
const pairRefusals: RefusalTexts = {
  NO_MENTEE: () => $localize`:@@refusal.NO_MENTEE:Выберите наставляемого.`,
  MENTEE_TWICE: () => $localize`:@@refusal.MENTEE_TWICE:Один и тот же наставляемый выбран дважды.`,
  SELF_PAIR: () =>
    $localize`:@@refusal.SELF_PAIR:Наставник и наставляемый — один и тот же человек. Выберите другого наставника.`,
  MENTOR_NOT_ACTIVE: () =>
    $localize`:@@refusal.MENTOR_NOT_ACTIVE:Этого человека нет в действующей базе наставников.`,
  MENTEE_NOT_ACTIVE: () =>
    $localize`:@@refusal.MENTEE_NOT_ACTIVE:Этого человека нет в действующей базе наставляемых.`,
  MENTEE_ALREADY_PAIRED: () =>
    $localize`:@@refusal.MENTEE_ALREADY_PAIRED:У наставляемого уже есть пара. Сначала завершите её.`,
  FORM_MISSING: () => $localize`:@@refusal.FORM_MISSING:Выберите форму наставничества.`,
  FORM_TWICE: () => $localize`:@@refusal.FORM_TWICE:Одна и та же форма указана дважды.`,
  PRIMARY_FORM_NOT_CHOSEN: () =>
    $localize`:@@refusal.PRIMARY_FORM_NOT_CHOSEN:Основная форма должна быть среди выбранных.`,
  FORM_NOT_PERMITTED: () =>
    $localize`:@@refusal.FORM_NOT_PERMITTED:Положение школы не предусматривает этой формы. Выберите другую.`,
  PUPILS_NOT_INCLUDED: () =>
    $localize`:@@refusal.PUPILS_NOT_INCLUDED:По положению школы ученики в наставничестве не участвуют. Выберите другую форму.`,
  KIND_MISSING: () => $localize`:@@refusal.KIND_MISSING:Выберите вид наставничества.`,
  KIND_TWICE: () => $localize`:@@refusal.KIND_TWICE:Один и тот же вид указан дважды.`,
  KIND_NOT_PERMITTED: () =>
    $localize`:@@refusal.KIND_NOT_PERMITTED:Положение школы не предусматривает этого вида. Выберите другой.`,
  GROUP_TOO_SMALL: (details) =>
    $localize`:@@refusal.GROUP_TOO_SMALL:В группе не меньше ${details['limit'] ?? ''}:limit: наставляемых. Добавьте участников или выберите другой вид.`,
  SEVERAL_MENTEES_WITHOUT_GROUP: () =>
    $localize`:@@refusal.SEVERAL_MENTEES_WITHOUT_GROUP:Наставляемых несколько: выберите вид «в группе».`,
  MENTOR_LOAD_EXCEEDED: (details) =>
    details['limit']
      ? $localize`:@@refusal.MENTOR_LOAD_EXCEEDED:У наставника не может быть больше ${details['limit']}:limit: наставляемых одновременно, сейчас их ${details['current'] ?? ''}:current:. Выберите другого.`
      : $localize`:@@refusal.MENTOR_LOAD_FULL:У наставника больше нет свободных мест. Выберите другого.`,
  MENTOR_CAPACITY_EXCEEDED: (details) =>
    $localize`:@@refusal.MENTOR_CAPACITY_EXCEEDED:Наставник берёт не больше ${details['limit'] ?? ''}:limit: наставляемых, сейчас их ${details['current'] ?? ''}:current:. Выберите другого.`,
  MENTOR_LOAD_HIGH: (details) =>
    $localize`:@@refusal.MENTOR_LOAD_HIGH:У наставника будет больше ${details['limit'] ?? ''}:limit: наставляемых.`,
  TERM_EMPTY: () =>
    $localize`:@@refusal.TERM_EMPTY:Последний день должен быть позже первого. Проверьте даты.`,
  TERM_TOO_SHORT: (details) =>
    $localize`:@@refusal.TERM_TOO_SHORT:Срок короче наименьшего: ${details['limit'] ?? ''}:limit: мес.`,
  TERM_TOO_LONG: (details) =>
    $localize`:@@refusal.TERM_TOO_LONG:Срок длиннее наибольшего: ${details['limit'] ?? ''}:limit: мес. Укажите более ранний последний день.`,
  USE_AUTHORITY_PACKAGE: () =>
    $localize`:@@refusal.USE_AUTHORITY_PACKAGE:Этого наставника назначает управление образования, а не приказ школы. Составьте обращение.`,
  MENTOR_IS_NOT_HEAD: () =>
    $localize`:@@refusal.MENTOR_IS_NOT_HEAD:В этой форме наставник — руководитель школы. Выберите другую форму или другого наставника.`,
  HEAD_MENTORS_IN_HEAD_FORM: () =>
    $localize`:@@refusal.HEAD_MENTORS_IN_HEAD_FORM:Наставник — руководитель: выберите форму «руководитель – педагог».`,
  HEAD_MISSING: () =>
    $localize`:@@refusal.HEAD_MISSING:В школе не назван руководитель, который подпишет документ. Попросите администратора округа пригласить его.`,
  CURATOR_MISSING: () =>
    $localize`:@@refusal.CURATOR_MISSING:В школе не назначен куратор. Назначьте его в настройках доступа.`,
  REGULATION_NOT_IN_FORCE: () =>
    $localize`:@@refusal.REGULATION_NOT_IN_FORCE:Положение о наставничестве в школе ещё не действует. Сначала утвердите его.`,
};

/** Consents, the order and its terms. */
const appointmentRefusals: RefusalTexts = {
  NOT_IN_PAIR: () => $localize`:@@refusal.NOT_IN_PAIR:Этого человека нет в паре.`,
  CONSENT_NOT_EXPECTED: () =>
    $localize`:@@refusal.CONSENT_NOT_EXPECTED:От этого человека ждут другого согласия.`,
  CONSENT_ALREADY_RECORDED: () =>
    $localize`:@@refusal.CONSENT_ALREADY_RECORDED:Согласие уже записано.`,
  CONSENT_MISSING: () =>
    $localize`:@@refusal.CONSENT_MISSING:Ещё не все подписали согласие. Дождитесь подписей.`,
  ORDER_BEFORE_CONSENT: () =>
    $localize`:@@refusal.ORDER_BEFORE_CONSENT:Приказ не может быть датирован раньше согласий.`,
  HEAD_APPOINTS_SELF: () =>
    $localize`:@@refusal.HEAD_APPOINTS_SELF:Руководитель не назначает наставником самого себя: его назначает управление образования.`,
  SIGNER_NOT_ENTITLED: () =>
    $localize`:@@refusal.SIGNER_NOT_ENTITLED:Назначить этого наставника вправе другой: проверьте, кто подписал документ.`,
  APPOINTMENT_DOCUMENT_NOT_PROVIDED: () =>
    $localize`:@@refusal.APPOINTMENT_DOCUMENT_NOT_PROVIDED:Положение школы не предусматривает назначения таким документом.`,
  PARTNER_AGREEMENT_MISSING: () =>
    $localize`:@@refusal.PARTNER_AGREEMENT_MISSING:Наставник не работает в школе: сначала нужен договор с ним или с его организацией.`,
  APPOINTED_LATE: (details) =>
    details['due']
      ? $localize`:@@refusal.APPOINTED_LATE:Наставник назначен позже срока: он истёк ${day(details['due'])}:due:.`
      : $localize`:@@refusal.APPOINTED_LATE_UNDATED:Наставник назначен позже срока.`,
  TERMS_NOT_FIXED: () =>
    $localize`:@@refusal.TERMS_NOT_FIXED:Условия наставничества ещё не закреплены соглашением с наставником.`,
};

/** The parts of a programme, as a list of what is missing names them. */
const PLAN_PARTS: Readonly<Record<string, () => string>> = {
  term: () => $localize`:@@planPart.term:срока`,
  goals: () => $localize`:@@planPart.goals:целей`,
  difficulties: () => $localize`:@@planPart.difficulties:затруднений`,
  events: () => $localize`:@@planPart.events:мероприятий`,
};

const planPartsText = (keys: string | undefined): string =>
  (keys ?? '')
    .split(',')
    .flatMap((key) => PLAN_PARTS[key]?.() ?? [])
    .join(', ');

/** Replacing a mentor. */
const caseRefusals: RefusalTexts = {
  CASE_ALREADY_OPEN: () =>
    $localize`:@@refusal.CASE_ALREADY_OPEN:Дело о замене этого наставника уже открыто.`,
  GROUND_NOT_IN_REGULATION: () =>
    $localize`:@@refusal.GROUND_NOT_IN_REGULATION:Положение школы не называет такого основания. Выберите другое.`,
  GROUND_NOT_YOURS: () =>
    $localize`:@@refusal.GROUND_NOT_YOURS:Это основание называет куратор или директор. Вы можете попросить о замене.`,
  CASE_NOT_REVIEWED: () =>
    $localize`:@@refusal.CASE_NOT_REVIEWED:Сначала выслушайте обе стороны и запишите итог.`,
  SAME_MENTOR: () => $localize`:@@refusal.SAME_MENTOR:Это тот же наставник. Выберите другого.`,
  REJECTION_NOT_PROVIDED: () =>
    $localize`:@@refusal.REJECTION_NOT_PROVIDED:По этому основанию наставника заменяют: отказать нельзя.`,
  MENTOR_WISH_REFUSED: () =>
    $localize`:@@refusal.MENTOR_WISH_REFUSED:Наставник просил освободить его: наставничество добровольно.`,
  WITHDRAWAL_NOT_POSSIBLE: () =>
    $localize`:@@refusal.WITHDRAWAL_NOT_POSSIBLE:Так закрывают только дело о переводе, которого не было.`,
};

/** The programme from its draft to its end. */
const programmeRefusals: RefusalTexts = {
  NOT_YOUR_PROGRAMME: () =>
    $localize`:@@refusal.NOT_YOUR_PROGRAMME:Это делает другой участник программы.`,
  GOAL_MISSING: () => $localize`:@@refusal.GOAL_MISSING:Напишите хотя бы одну цель.`,
  DIFFICULTY_MISSING: () =>
    $localize`:@@refusal.DIFFICULTY_MISSING:Напишите хотя бы одно затруднение.`,
  EVENT_MISSING: () =>
    $localize`:@@refusal.EVENT_MISSING:Нужно хотя бы одно мероприятие, и у каждого — что делаем и дата.`,
  EVENT_UNFINISHED: (details) =>
    $localize`:@@refusal.EVENT_UNFINISHED:Мероприятие ${details['number'] ?? ''}:number:: укажите, что делаем и когда.`,
  TERM_MISSING: () => $localize`:@@refusal.TERM_MISSING:Укажите первый и последний день программы.`,
  EXPECTED_RESULT_MISSING: () =>
    $localize`:@@refusal.EXPECTED_RESULT_MISSING:В программе не названы ожидаемые результаты.`,
  PROGRAMME_INCOMPLETE: (details) =>
    $localize`:@@refusal.PROGRAMME_INCOMPLETE:В программе не хватает: ${planPartsText(details['missing'])}:parts:.`,
  EVENT_OUTSIDE_TERM: (details) =>
    details['plannedDate']
      ? $localize`:@@refusal.EVENT_OUTSIDE_TERM:Мероприятие ${day(details['plannedDate'])}:date: не попадает в срок программы. Измените дату.`
      : $localize`:@@refusal.EVENT_OUTSIDE_TERM_UNDATED:Дата не попадает в срок программы. Измените её.`,
  PROGRAMME_OUTSIDE_ASSIGNMENT: () =>
    $localize`:@@refusal.PROGRAMME_OUTSIDE_ASSIGNMENT:Срок программы выходит за срок наставничества. Измените даты.`,
  SPEED_IS_NOT_A_PROGRAMME: () =>
    $localize`:@@refusal.SPEED_IS_NOT_A_PROGRAMME:Одна скоростная встреча не составляет программы. Добавьте другой вид наставничества.`,
  DRAFTED_LATE: (details) =>
    $localize`:@@refusal.DRAFTED_LATE:Программа составлена позже срока, дней: ${details['daysLate'] ?? ''}:days:.`,
  NOT_ACQUAINTED: () =>
    $localize`:@@refusal.NOT_ACQUAINTED:Наставляемый ещё не ознакомлен с программой.`,
  AGREED_LATE: (details) =>
    $localize`:@@refusal.AGREED_LATE:Программа согласована позже срока, дней: ${details['daysLate'] ?? ''}:days:.`,
  CURATOR_IS_MENTOR: () =>
    $localize`:@@refusal.CURATOR_IS_MENTOR:Куратор согласовал программу, в которой он сам наставник.`,
  ASSIGNMENT_NOT_ACTIVE: () =>
    $localize`:@@refusal.ASSIGNMENT_NOT_ACTIVE:Наставник ещё не назначен, или наставничество уже завершено.`,
  STARTS_LATER: (details) =>
    $localize`:@@refusal.STARTS_LATER:Программа начинается ${day(details['from'])}:from:.`,
  EVENTS_OPEN: (details) =>
    $localize`:@@refusal.EVENTS_OPEN:Не отмечено мероприятий: ${details['count'] ?? ''}:count:. Отметьте их проведёнными или отмените с причиной.`,
  MEETINGS_UNCONFIRMED: (details) =>
    $localize`:@@refusal.MEETINGS_UNCONFIRMED:Наставляемый не подтвердил встреч: ${details['count'] ?? ''}:count:.`,
  REASON_NOT_IN_REGULATION: () =>
    $localize`:@@refusal.REASON_NOT_IN_REGULATION:Положение школы не называет такой причины. Выберите другую.`,
  REASON_NOT_YOURS: () =>
    $localize`:@@refusal.REASON_NOT_YOURS:Эту причину указывает другой участник. Выберите свою.`,
  FULL_IS_COMPLETION: () =>
    $localize`:@@refusal.FULL_IS_COMPLETION:Выполненная программа не прекращается досрочно: отметьте план выполненным.`,
  MUTUAL_CONSENT_MISSING: () =>
    $localize`:@@refusal.MUTUAL_CONSENT_MISSING:Нужно согласие наставника и каждого наставляемого.`,
  MEDIATION_NOT_OFFERED: () =>
    $localize`:@@refusal.MEDIATION_NOT_OFFERED:Сторонам ещё не предложили помочь договориться.`,
  EXTENSION_NOT_LATER: () =>
    $localize`:@@refusal.EXTENSION_NOT_LATER:Новый последний день должен быть позже прежнего.`,
  TERM_CHANGES_BY_EXTENSION: () =>
    $localize`:@@refusal.TERM_CHANGES_BY_EXTENSION:Срок меняется продлением, а не изменением плана.`,
  EXTENDED_BEYOND_MAXIMUM: () =>
    $localize`:@@refusal.EXTENDED_BEYOND_MAXIMUM:Программа продлена дольше наибольшего срока, с обоснованием куратора.`,
  REPORTS_OPEN: (details) =>
    $localize`:@@refusal.REPORTS_OPEN:Ещё не подано отчётов: ${details['count'] ?? ''}:count:. Дождитесь их.`,
};

/** Meetings and reports. */
const meetingRefusals: RefusalTexts = {
  MEETING_OUTSIDE_ASSIGNMENT: () =>
    $localize`:@@refusal.MEETING_OUTSIDE_ASSIGNMENT:В этот день наставничество ещё не началось или уже закончилось. Проверьте дату.`,
  DURATION_OUT_OF_RANGE: (details) =>
    $localize`:@@refusal.DURATION_OUT_OF_RANGE:Укажите целое число минут от ${details['min'] ?? ''}:min: до ${details['max'] ?? ''}:max:.`,
  ATTENDEE_MISSING: () => $localize`:@@refusal.ATTENDEE_MISSING:Отметьте, кто был на встрече.`,
  SPEED_MEETS_ONCE: () =>
    $localize`:@@refusal.SPEED_MEETS_ONCE:Скоростное наставничество — одна встреча, и она уже записана.`,
  UNPLANNED_MEETING: () => $localize`:@@refusal.UNPLANNED_MEETING:Встречи нет в плане.`,
  CONFIRMED_BY_MENTOR: () =>
    $localize`:@@refusal.CONFIRMED_BY_MENTOR:Встречу подтверждает наставляемый.`,
  NOT_AT_MEETING: () =>
    $localize`:@@refusal.NOT_AT_MEETING:Вы не отмечены среди участников встречи.`,
  ALREADY_CONFIRMED: () => $localize`:@@refusal.ALREADY_CONFIRMED:Встреча уже подтверждена.`,
  DATE_NOT_LATER: () =>
    $localize`:@@refusal.DATE_NOT_LATER:Этот день уже прошёл. Укажите сегодняшний или более поздний.`,
  NOT_YOUR_REPORT: () => $localize`:@@refusal.NOT_YOUR_REPORT:Этот отчёт подаёт его автор.`,
  RATING_OUT_OF_RANGE: (details) =>
    $localize`:@@refusal.RATING_OUT_OF_RANGE:Оценка — целое число от ${details['min'] ?? ''}:min: до ${details['max'] ?? ''}:max:.`,
  FILED_LATE: (details) =>
    $localize`:@@refusal.FILED_LATE:Отчёт подан позже срока, дней: ${details['daysLate'] ?? ''}:days:.`,
  GAP_MISSING: () => $localize`:@@refusal.GAP_MISSING:Отметьте, что нужно исправить.`,
};

/** The school’s request to the coordinator. */
const packageRefusals: RefusalTexts = {
  DISTRICT_OFFICE_MISSING: () =>
    $localize`:@@refusal.DISTRICT_OFFICE_MISSING:В округе не назван тот, кто подпишет акт. Попросите администратора округа пригласить его.`,
  CANDIDATE_IS_OWN_HEAD: () =>
    $localize`:@@refusal.CANDIDATE_IS_OWN_HEAD:Нужен наставник из другой школы, а этот работает в той же.`,
  CANDIDATE_MISSING: () => $localize`:@@refusal.CANDIDATE_MISSING:Сначала выберите наставника.`,
  CANDIDATE_ALREADY_CHOSEN: () =>
    $localize`:@@refusal.CANDIDATE_ALREADY_CHOSEN:Наставник уже выбран. Обновите страницу.`,
  ACT_ALREADY_REQUESTED: () =>
    $localize`:@@refusal.ACT_ALREADY_REQUESTED:Акт уже готовится или ждёт подписи.`,
  PACKAGE_INCOMPLETE: (details) =>
    $localize`:@@refusal.PACKAGE_INCOMPLETE:В обращении не хватает документов: ${details['count'] ?? ''}:count:. Дополните его и направьте снова.`,
  OUTGOING_NUMBER_MISSING: () =>
    $localize`:@@refusal.OUTGOING_NUMBER_MISSING:Укажите исходящий номер письма.`,
  ACT_NUMBER_MISSING: () => $localize`:@@refusal.ACT_NUMBER_MISSING:Укажите номер акта.`,
  ACT_BEFORE_SUBMISSION: () =>
    $localize`:@@refusal.ACT_BEFORE_SUBMISSION:Акт не может быть датирован раньше обращения школы.`,
};

/** Pairs, programmes, meetings, reports and packages to the coordinator. */
export const programmesRefusals: RefusalTexts = {
  ACTION_NOT_POSSIBLE_NOW: () =>
    $localize`:@@refusal.ACTION_NOT_POSSIBLE_NOW:Сейчас это действие недоступно: состояние уже изменилось. Обновите страницу.`,
  TEXT_TOO_SHORT: (details) =>
    $localize`:@@refusal.TEXT_TOO_SHORT:Слишком коротко: не меньше ${details['min'] ?? ''}:min: знаков.`,
  TEXT_TOO_LONG: (details) =>
    $localize`:@@refusal.TEXT_TOO_LONG:Слишком длинно: не больше ${details['max'] ?? ''}:max: знаков.`,
  ...pairRefusals,
  ...appointmentRefusals,
  ...caseRefusals,
  ...programmeRefusals,
  ...meetingRefusals,
  ...packageRefusals,
};
