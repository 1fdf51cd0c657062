import { yearOf, type LocalDate } from '@nastavnik/kernel';

/** One stage of the roadmap annexed to the order D01, with the school's term and owner. */
export interface RoadmapRow {
  readonly stage: string;
  readonly actions: readonly string[];
  /** Runs alongside all others. */
  readonly parallel: boolean;
  readonly due: string;
  readonly owner: string;
}

const SEPTEMBER = 9;

/** The first calendar year of the school year a day belongs to: it begins on 1 September. */
export const schoolYearOf = (day: LocalDate): number =>
  Number(day.slice(5, 7)) >= SEPTEMBER ? yearOf(day) : yearOf(day) - 1;

/**
 * The seven stages of the teacher roadmap (domain.md 3.2 B) with months and owners. 004 names neither; the default
 * months follow the school year, and a school that works otherwise changes them in its own order.
 */
export function schoolRoadmap(day: LocalDate): readonly RoadmapRow[] {
  const year = schoolYearOf(day);
  const autumn = (months: string) => `${months} ${year} года`;
  const wholeYear = `в течение ${year}/${year + 1} учебного года`;
  const row = (
    stage: string,
    due: string,
    owner: string,
    actions: readonly string[],
  ): RoadmapRow => ({
    stage,
    actions,
    parallel: false,
    due,
    owner,
  });
  return [
    row('Подготовка условий', autumn('сентябрь'), 'руководитель, куратор', [
      'Издать приказ об утверждении положения и дорожной карты',
      'Издать приказы о закреплении пар и групп на основании письменных согласий участников',
      'Начать подготовку персонализированных программ, если в организации есть наставляемые',
    ]),
    row('Банк наставляемых', autumn('сентябрь–октябрь'), 'куратор', [
      'Выяснить профессиональные запросы педагогов',
      'Получить согласия на обработку персональных данных и составить банк наставляемых',
    ]),
    row('Банк наставников', autumn('сентябрь–октябрь'), 'куратор', [
      'Опросить педагогов, готовых стать наставниками',
      'Получить согласия на обработку персональных данных и составить банк наставников',
    ]),
    row('Отбор и обучение наставников', autumn('октябрь–ноябрь'), 'куратор', [
      'Подобрать наставников под запросы конкретных программ',
      'Подготовить методические материалы, провести консультации и установочные занятия',
    ]),
    row('Работа пар и групп', wholeYear, 'куратор, наставники', [
      'Сформировать пары и группы',
      'Составить и выполнить персонализированную программу для каждой пары или группы',
      'Оказать психологическую поддержку педагогам, которым наставник ещё не подобран, и продолжить подбор',
    ]),
    row('Завершение программ', `май ${year + 1} года`, 'куратор, наставники', [
      'Оценить качество программ по анкетам участников',
      'Провести итоговую конференцию или семинар и круглый стол по лучшим практикам',
      'Пополнить методическую копилку',
    ]),
    {
      ...row('Информационная поддержка', wholeYear, 'руководитель, куратор', [
        'Рассказывать о ходе программ на сайте организации и на её страницах в социальных сетях',
        'По возможности размещать сведения на муниципальном и региональном уровнях',
      ]),
      parallel: true,
    },
  ];
}
