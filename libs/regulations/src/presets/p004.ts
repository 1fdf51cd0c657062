import { presetParameters, type RegulationPreset } from '../preset';

/** The regulation of source 004. Parameters not listed here are those on which 004 is silent. */
export const P004: RegulationPreset = {
  code: 'P004',
  title: 'Наставничество педагогических работников гимназии',
  description:
    'Сроки названы подробно: наставник за 30 дней, программа и отчёты за 10 дней, не больше трёх наставляемых. Руководителя назначает наставником управление образования.',
  parameters: presetParameters({
    // 1.2 gives 3 to 12 months, 3.7 gives 1 to 12: a programme under three months is told, not refused.
    programmeMinMonths: { value: 3, clause: '004 1.2', mode: 'WARN' },
    programmeMaxMonths: { value: 12, clause: '004 1.2' },
    mentoringMinMonths: { value: 1, clause: '004 3.7' },
    mentoringMaxMonths: { value: 12, clause: '004 3.7' },
    maxMenteesAtOnce: { value: 3, clause: '004 3.7' },
    minGroupSize: { value: 2, clause: '004 2.3' },

    forms: { value: ['TEACHER_TEACHER', 'HEAD_TEACHER', 'EMPLOYER_STUDENT'], clause: '004 2.3' },
    otherFormsAllowed: { value: true, clause: '004 2.3' },
    kinds: {
      value: [
        'REMOTE',
        'GROUP',
        'SHORT_TERM_GOAL',
        'REVERSE',
        'SITUATIONAL',
        'SPEED',
        'TRADITIONAL',
      ],
      clause: '004 2.3',
    },
    pupilsIncluded: { value: false, clause: '004 1.1' },

    // The definition in 1.2 also lets in partners; the appointing clause is the narrower one, so it only warns.
    curatorPool: { value: ['DEPUTY'], clause: '004 3.5', mode: 'WARN' },
    hasCoordinator: { value: false, clause: '004 3.5' },
    mentorAssociation: { value: 'OPTIONAL', clause: '004 3.6a' },
    mentorAppointedBy: { value: 'HEAD_ORDER', clause: '004 3.2' },
    headTeacherAppointedBy: { value: 'AUTHORITY_ACT', clause: '004 3.3' },
    appointmentDocuments: { value: ['ORDER', 'OTHER_LOCAL_ACT'], clause: '004 3.7' },
    mentorConsentRequired: { value: true, clause: '004 3.7' },
    menteeConsentRequired: { value: true, clause: '004 3.7' },
    programmeDocument: { value: 'PERSONALISED_PROGRAMME', clause: '004 1.2' },
    programmeAuthors: { value: ['MENTOR', 'ASSOCIATION'], clause: '004 3.6b, 3.6a' },
    menteeDraftsProgramme: { value: true, clause: '004 5.1' },
    menteeAcquainted: { value: true, clause: '004 3.6b' },
    noHarmToTeaching: { value: true, clause: '004 1.4' },
    releaseByHead: { value: true, clause: '004 1.4' },
    releaseInForceMajeure: { value: true, clause: '004 3.6b' },
    municipalLevel: { value: ['APPOINTMENT'], clause: '004 3.3' },

    appointmentDueDays: { value: 30, clause: '004 3.7', dayType: 'CALENDAR' },
    programmeDueDays: { value: 10, clause: '004 3.6b' },
    mentorReportDueDays: { value: 10, clause: '004 3.6b' },
    menteeReportDueDays: { value: 10, clause: '004 3.6b' },
    // Not in 004: the general rule of the Labour Code for terms that end on a day off, taken as our default.
    rollToWorkingDay: { value: true, clause: 'ТК РФ 14' },
    needRefreshMonths: { value: 12, clause: '004 3.5' },
    needRefreshWording: { value: 'TIMELY', clause: '004 3.5' },

    extensionNeedsBoth: { value: true, clause: '004 7.2' },
    replacementGrounds: {
      value: ['MENTOR_CONTRACT_ENDED', 'TRANSFER', 'REQUEST', 'MENTOR_FAILURE', 'OTHER_OBSTACLE'],
      clause: '004 3.8',
    },
    replacementByOrder: { value: true, clause: '004 3.8' },
    completionReasons: {
      value: [
        'FULL',
        'MENTOR_INITIATIVE',
        'MENTEE_INITIATIVE',
        'MUTUAL',
        'CURATOR_IMPROPER',
        'FORCE_MAJEURE',
      ],
      clause: '004 7.1',
    },

    bankKeepers: { value: ['CURATOR'], clause: '004 3.5' },
    banksDigital: { value: true, clause: '004 3.5' },
    dataConsentForBanks: { value: true, clause: '004 RM-2, RM-3' },
    mentorQuestioned: { value: true, clause: '004 RM-3' },
    mentorCriteriaRequired: { value: true, clause: '004 3.8' },
    mentorMustBeTrained: { value: true, clause: '004 3.8' },
    practiceDescribedBy: { value: ['CURATOR'], clause: '004 3.5' },
    practiceHelpedBy: { value: ['ASSOCIATION'], clause: '004 3.6a' },

    // The stored text ends inside stage 4 of the roadmap, so whom the psychologist supports is not known.
    supportBy: { value: ['ASSOCIATION'], clause: '004 3.6a' },
    monitoringBy: { value: ['CURATOR', 'HEAD'], clause: '004 3.5' },

    publishBanks: { value: true, clause: '004 8.1' },
    publishRunningProgrammes: { value: true, clause: '004 8.1' },
    siteContent: { value: ['CASES', 'ACTS', 'METHODS', 'NEWS'], clause: '004 8.1' },
    publicationPlaces: { value: ['OWN_SITE'], clause: '004 8.1' },
    resultsOnlyAfterEnd: { value: true, clause: '004 8.2' },

    indefinite: { value: true, clause: '004 9.1' },

    roadmapTemplate: { value: 'TEACHER_ROADMAP', clause: '004 RM-1' },
    roadmapTerm: { value: 'SCHOOL_YEAR', clause: '004 O-2' },
  }),
};
