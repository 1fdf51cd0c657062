import { presetParameters, type RegulationPreset } from '../preset';

/** The regulation of source 000. Parameters not listed here are those on which 000 is silent. */
export const P000: RegulationPreset = {
  code: 'P000',
  title: 'Наставничество педагогических работников школы',
  description:
    'Куратор ведёт банки вместе с секретарём, методическое объединение действует, если создано. Положение рассматривает педагогический совет, сроки назначения и отчётов не установлены.',
  parameters: presetParameters({
    programmeMinMonths: { value: 3, clause: '000 I.3.6' },
    programmeMaxMonths: { value: 12, clause: '000 I.3.6' },
    minGroupSize: { value: 2, clause: '000 III.3' },

    forms: {
      value: [
        'TEACHER_TEACHER',
        'HEAD_TEACHER',
        'EMPLOYER_STUDENT',
        'COLLEGE_TEACHER_YOUNG_TEACHER',
      ],
      clause: '000 III.1',
    },
    otherFormsAllowed: { value: true, clause: '000 III.1' },
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
      clause: '000 III',
    },
    pupilsIncluded: { value: false, clause: '000 I.1' },

    // The definition in I.3.3 also lets in partners; the appointing clause is the narrower one, so it only warns.
    curatorPool: { value: ['DEPUTY', 'EXPERIENCED_TEACHER'], clause: '000 IV.4.1', mode: 'WARN' },
    hasCoordinator: { value: false, clause: '000 IV.4' },
    mentorAssociation: { value: 'OPTIONAL', clause: '000 IV.5' },
    mentorAppointedBy: { value: 'HEAD_ORDER', clause: '000 IV.2' },
    appointmentDocuments: { value: ['ORDER'], clause: '000 IV.2' },
    mentorConsentRequired: { value: true, clause: '000 IV.2' },
    menteeConsentRequired: { value: true, clause: '000 IV.3.2' },
    programmeDocument: { value: 'PERSONALISED_PROGRAMME', clause: '000 I.3.6' },
    // The mentor as author is implied by VI.1.2, where the mentee takes part: told, never refused.
    programmeAuthors: {
      value: ['MENTOR', 'ASSOCIATION'],
      clause: '000 VI.1.2, IV.5.3',
      mode: 'WARN',
    },
    menteeDraftsProgramme: { value: true, clause: '000 VI.1.2' },
    noHarmToTeaching: { value: true, clause: '000 I.5' },
    releaseByHead: { value: true, clause: '000 I.5' },
    municipalLevel: { value: ['CONTESTS', 'COVERAGE'], clause: '000 V.2.7, RM-7' },

    sitePostingDueDays: { value: 3, clause: '000 O-3' },
    // Not in 000: the general rule of the Labour Code for terms that end on a day off, taken as our default.
    rollToWorkingDay: { value: true, clause: 'ТК РФ 14' },
    needRefreshMonths: { value: 12, clause: '000 IV.4.2' },
    needRefreshWording: { value: 'TIMELY', clause: '000 IV.4.2' },

    extensionNeedsBoth: { value: true, clause: '000 VIII.2' },
    replacementGrounds: { value: ['REQUEST'], clause: '000 VI.1.5, V.1.3' },
    completionReasons: {
      value: [
        'FULL',
        'MENTOR_INITIATIVE',
        'MENTEE_INITIATIVE',
        'MUTUAL',
        'CURATOR_IMPROPER',
        'FORCE_MAJEURE',
      ],
      clause: '000 VIII.1',
    },

    bankKeepers: { value: ['CURATOR', 'CLERK'], clause: '000 IV.4.5' },
    banksDigital: { value: true, clause: '000 IV.4.5' },
    dataConsentForBanks: { value: true, clause: '000 RM-2, RM-3' },
    mentorQuestioned: { value: true, clause: '000 RM-3' },
    practiceDescribedBy: { value: ['CURATOR', 'METHODICAL_COUNCIL'], clause: '000 IV.4.6' },
    practiceHelpedBy: { value: ['ASSOCIATION'], clause: '000 IV.5.10' },

    supportScope: { value: 'UNMATCHED', clause: '000 RM-5' },
    monitoringBy: { value: ['CURATOR', 'HEAD'], clause: '000 IV.4.10, IV.4.11' },
    monitoringMeans: { value: ['QUESTIONNAIRE'], clause: '000 RM-6' },

    publishBanks: { value: true, clause: '000 IX.2' },
    publishRunningProgrammes: { value: true, clause: '000 IX.2' },
    siteContent: { value: ['CASES', 'ACTS', 'METHODS', 'NEWS'], clause: '000 IX.2' },
    publicationPlaces: { value: ['OWN_SITE', 'SOCIAL_NETWORKS'], clause: '000 IX.1, RM-7' },
    resultsOnlyAfterEnd: { value: true, clause: '000 IX.3' },

    collegialApproval: { value: ['PEDAGOGICAL_COUNCIL'], clause: '000 O-pre' },
    indefinite: { value: true, clause: '000 X.1' },

    roadmapTemplate: { value: 'TEACHER_ROADMAP', clause: '000 RM-1, RM-7' },
  }),
};
