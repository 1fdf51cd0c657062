import { presetParameters, type RegulationPreset } from '../preset';

/** The regulation of source 003. Parameters not listed here are those on which 003 is silent. */
export const P003: RegulationPreset = {
  code: 'P003',
  title: 'Целевая модель наставничества обучающихся',
  description:
    'Модель Р-145: учитель – учитель, учитель – ученик, ученик – ученик. Над кураторами стоит координатор, мониторинг идёт в два этапа; наставник учителя-ученика работает не меньше пяти лет.',
  parameters: presetParameters({
    programmeCycle: { value: 'SCHOOL_YEAR', clause: '003 RM-6' },

    forms: { value: ['TEACHER_TEACHER', 'TEACHER_PUPIL', 'PUPIL_PUPIL'], clause: '003 8' },
    pupilsIncluded: { value: true, clause: '003 6, 8.1, 8.3' },

    // Section 1 lets in partners; section 6 narrows to the school’s own employees, so a partner only warns.
    curatorPool: { value: ['EMPLOYEE'], clause: '003 6', mode: 'WARN' },
    hasCoordinator: { value: true, clause: '003 1, 5, 6' },
    mentorAppointedBy: { value: 'HEAD_ORDER', clause: '003 RM-5' },
    appointmentDocuments: { value: ['ORDER'], clause: '003 RM-5' },
    programmeDocument: { value: 'DEVELOPMENT_PLAN', clause: '003 RM-5' },

    // Not in 003: the general rule of the Labour Code for terms that end on a day off, taken as our default.
    rollToWorkingDay: { value: true, clause: 'ТК РФ 14' },
    needRefreshWording: { value: 'AS_NEEDED', clause: '003 6' },

    bankKeepers: { value: ['HEAD', 'CURATOR', 'TEACHERS', 'CLASS_TEACHERS'], clause: '003 6' },
    mentorQuestioned: { value: true, clause: '003 7' },
    mentorMustBeTrained: { value: true, clause: '003 7' },
    mentorInterviewed: { value: true, clause: '003 7' },
    mentorMinExperienceYears: { value: 5, clause: '003 8.3' },
    mentorExperienceForms: { value: ['TEACHER_PUPIL'], clause: '003 8.3' },
    youngSpecialistYears: { value: 3, clause: '003 8.2' },

    supportScope: { value: 'UNMATCHED', clause: '003 RM-5' },
    monitoringBy: { value: ['COORDINATOR', 'CURATOR'], clause: '003 5' },
    monitoringStages: { value: 2, clause: '003 9' },
    monitoringMeans: { value: ['QUESTIONNAIRE', 'SWOT', 'BEFORE_AND_AFTER'], clause: '003 9' },

    siteContent: { value: ['RESULTS', 'BEST_MENTORS', 'INFORMATION'], clause: '003 RM-7' },
    publicationPlaces: { value: ['OWN_SITE', 'PARTNER_SITES'], clause: '003 RM-7' },

    collegialInforming: { value: ['PEDAGOGICAL_COUNCIL'], clause: '003 RM-1' },
    framework: { value: 'R_145', clause: '003 2' },

    roadmapTemplate: { value: 'R145', clause: '003 RM-1, RM-7' },
    roadmapTerm: { value: 'SCHOOL_YEAR', clause: '003 RM-1, RM-7' },
    roadmapFirstMonth: { value: 'JUNE', clause: '003 RM-1' },
    roadmapLastMonth: { value: 'MAY', clause: '003 RM-7' },
    roadmapOwnersNamed: { value: true, clause: '003 RM-1, RM-7' },
  }),
};
