import { presetParameters, type RegulationPreset } from '../preset';

/** The regulation of source 001. Parameters not listed here are those on which 001 is silent. */
export const P001: RegulationPreset = {
  code: 'P001',
  title: 'Наставничество педагогов и учеников школы',
  description:
    'Положение рассматривают общее собрание, совет родителей и совет обучающихся. Кроме педагогов, парами работают ученики; поддержка оказывается всем участникам, банки на сайте не публикуются.',
  parameters: presetParameters({
    programmeMinMonths: { value: 3, clause: '001 1.3' },
    programmeMaxMonths: { value: 12, clause: '001 1.3' },
    minGroupSize: { value: 2, clause: '001 3.1' },

    // 3.1 declares two forms and then also describes head–teacher.
    forms: { value: ['TEACHER_TEACHER', 'PUPIL_PUPIL', 'HEAD_TEACHER'], clause: '001 3.1' },
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
      clause: '001 3.1',
    },
    // The form is declared; there are no rules for it.
    pupilsIncluded: { value: true, clause: '001 3.1' },

    curatorPool: { value: ['EMPLOYEE', 'PARTNER'], clause: '001 1.3' },
    hasCoordinator: { value: false, clause: '001 3.5' },
    mentorAppointedBy: { value: 'HEAD_ORDER', clause: '001 3.3' },
    appointmentDocuments: { value: ['ORDER'], clause: '001 3.3' },
    mentorConsentRequired: { value: true, clause: '001 3.3' },
    menteeConsentRequired: { value: true, clause: '001 3.4' },
    programmeDocument: { value: 'PERSONALISED_PROGRAMME', clause: '001 1.3' },
    menteeDraftsProgramme: { value: true, clause: '001 5.1' },
    noHarmToTeaching: { value: true, clause: '001 1.4' },
    municipalLevel: { value: ['INTRODUCTION_ACT'], clause: '001 O-pre' },

    // Not in 001: the general rule of the Labour Code for terms that end on a day off, taken as our default.
    rollToWorkingDay: { value: true, clause: 'ТК РФ 14' },
    needRefreshWording: { value: 'TIMELY', clause: '001 3.5' },

    extensionNeedsBoth: { value: true, clause: '001 7.2' },
    replacementGrounds: { value: ['REQUEST'], clause: '001 5.1, 4.1' },
    completionReasons: {
      value: ['FULL', 'MENTOR_INITIATIVE', 'MENTEE_INITIATIVE', 'MUTUAL', 'CURATOR_IMPROPER'],
      clause: '001 7.1',
    },

    bankKeepers: { value: ['CURATOR'], clause: '001 3.5' },
    banksDigital: { value: true, clause: '001 3.5' },
    dataConsentForBanks: { value: true, clause: '001 RM-2, RM-3' },
    mentorMeasurableResults: { value: true, clause: '001 1.3' },
    practiceDescribedBy: { value: ['CURATOR', 'MENTOR'], clause: '001 3.5' },

    supportScope: { value: 'ALL_PARTICIPANTS', clause: '001 RM-5' },
    supportBy: { value: ['PSYCHOLOGIST'], clause: '001 O-3' },
    monitoringBy: { value: ['CURATOR', 'HEAD'], clause: '001 3.5' },

    publishBanks: { value: false, clause: '001 8.1' },
    publishRunningProgrammes: { value: true, clause: '001 8.1' },
    siteContent: { value: ['CASES', 'ACTS', 'METHODS', 'NEWS'], clause: '001 8.1' },
    publicationPlaces: { value: ['OWN_SITE', 'SOCIAL_NETWORKS'], clause: '001 8.1, RM-7' },
    resultsOnlyAfterEnd: { value: true, clause: '001 8.2' },

    collegialApproval: {
      value: ['STAFF_MEETING', 'PARENTS_COUNCIL', 'PUPILS_COUNCIL'],
      clause: '001 O-pre',
    },
    collegialInforming: { value: ['PEDAGOGICAL_COUNCIL'], clause: '001 RM-1' },
    framework: { value: 'AZ_1128', clause: '001 O-pre' },
    indefinite: { value: true, clause: '001 9.1' },

    roadmapTemplate: { value: 'TEACHER_ROADMAP', clause: '001 RM-1, RM-7' },
    roadmapTerm: { value: 'SCHOOL_YEAR', clause: '001 O-1.2' },
    roadmapFirstMonth: { value: 'OCTOBER', clause: '001 RM-1' },
    roadmapLastMonth: { value: 'OCTOBER', clause: '001 RM-6, RM-7' },
    roadmapOwnersNamed: { value: true, clause: '001 RM-1, RM-7' },
  }),
};
