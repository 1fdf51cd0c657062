import { describe, expect, it } from '@jest/globals';

import { PARAMETER_KEYS, type ParameterKey } from '../parameters';
import { CLAUSE_IDS } from '../testing/clause-ids';
import { PRESETS } from './presets';

/** The regulation is silent. */
const _ = null;
const SEVEN_KINDS = 'REMOTE GROUP SHORT_TERM_GOAL REVERSE SITUATIONAL SPEED TRADITIONAL';
const FIVE_GROUNDS = 'MENTOR_CONTRACT_ENDED TRANSFER REQUEST MENTOR_FAILURE OTHER_OBSTACLE';
const REASONS = 'FULL MENTOR_INITIATIVE MENTEE_INITIATIVE MUTUAL CURATOR_IMPROPER';
const SITE = 'CASES ACTS METHODS NEWS';
const COUNCILS = 'STAFF_MEETING PARENTS_COUNCIL PUPILS_COUNCIL';

type Cell = number | boolean | string | null;

/** domain.md section 4, by hand: a list is written with spaces, a silent parameter as `_`. 000, 001, 003, 004. */
const TABLE: Readonly<Record<ParameterKey, readonly [Cell, Cell, Cell, Cell]>> = {
  programmeMinMonths: [3, 3, _, 3],
  programmeMaxMonths: [12, 12, _, 12],
  programmeCycle: [_, _, 'SCHOOL_YEAR', _],
  mentoringMinMonths: [_, _, _, 1],
  mentoringMaxMonths: [_, _, _, 12],
  maxMenteesAtOnce: [_, _, _, 3],
  minGroupSize: [2, 2, _, 2],

  forms: [
    'TEACHER_TEACHER HEAD_TEACHER EMPLOYER_STUDENT COLLEGE_TEACHER_YOUNG_TEACHER',
    'TEACHER_TEACHER PUPIL_PUPIL HEAD_TEACHER',
    'TEACHER_TEACHER TEACHER_PUPIL PUPIL_PUPIL',
    'TEACHER_TEACHER HEAD_TEACHER EMPLOYER_STUDENT',
  ],
  otherFormsAllowed: [true, _, _, true],
  kinds: [SEVEN_KINDS, SEVEN_KINDS, _, SEVEN_KINDS],
  pupilsIncluded: [false, true, true, false],

  curatorPool: ['DEPUTY EXPERIENCED_TEACHER', 'EMPLOYEE PARTNER', 'EMPLOYEE', 'DEPUTY'],
  hasCoordinator: [false, false, true, false],
  mentorAssociation: ['OPTIONAL', _, _, 'OPTIONAL'],
  mentorAppointedBy: ['HEAD_ORDER', 'HEAD_ORDER', 'HEAD_ORDER', 'HEAD_ORDER'],
  headTeacherAppointedBy: [_, _, _, 'AUTHORITY_ACT'],
  appointmentDocuments: ['ORDER', 'ORDER', 'ORDER', 'ORDER OTHER_LOCAL_ACT'],
  mentorConsentRequired: [true, true, _, true],
  menteeConsentRequired: [true, true, _, true],
  programmeDocument: [
    'PERSONALISED_PROGRAMME',
    'PERSONALISED_PROGRAMME',
    'DEVELOPMENT_PLAN',
    'PERSONALISED_PROGRAMME',
  ],
  programmeAuthors: ['MENTOR ASSOCIATION', _, _, 'MENTOR ASSOCIATION'],
  menteeDraftsProgramme: [true, true, _, true],
  menteeAcquainted: [_, _, _, true],
  noHarmToTeaching: [true, true, _, true],
  releaseByHead: [true, _, _, true],
  releaseInForceMajeure: [_, _, _, true],
  municipalLevel: ['CONTESTS COVERAGE', 'INTRODUCTION_ACT', _, 'APPOINTMENT'],

  appointmentDueDays: [_, _, _, 30],
  programmeDueDays: [_, _, _, 10],
  mentorReportDueDays: [_, _, _, 10],
  menteeReportDueDays: [_, _, _, 10],
  sitePostingDueDays: [3, _, _, _],
  rollToWorkingDay: [true, true, true, true],
  needRefreshMonths: [12, _, _, 12],
  needRefreshWording: ['TIMELY', 'TIMELY', 'AS_NEEDED', 'TIMELY'],

  extensionNeedsBoth: [true, true, _, true],
  replacementGrounds: ['REQUEST', 'REQUEST', _, FIVE_GROUNDS],
  replacementByOrder: [_, _, _, true],
  completionReasons: [`${REASONS} FORCE_MAJEURE`, REASONS, _, `${REASONS} FORCE_MAJEURE`],

  bankKeepers: ['CURATOR CLERK', 'CURATOR', 'HEAD CURATOR TEACHERS CLASS_TEACHERS', 'CURATOR'],
  banksDigital: [true, true, _, true],
  dataConsentForBanks: [true, true, _, true],
  mentorQuestioned: [true, _, true, true],
  mentorCriteriaRequired: [_, _, _, true],
  mentorMustBeTrained: [_, _, true, true],
  mentorInterviewed: [_, _, true, _],
  mentorMeasurableResults: [_, true, _, _],
  mentorMinExperienceYears: [_, _, 5, _],
  mentorExperienceForms: [_, _, 'TEACHER_PUPIL', _],
  youngSpecialistYears: [_, _, 3, _],
  practiceDescribedBy: ['CURATOR METHODICAL_COUNCIL', 'CURATOR MENTOR', _, 'CURATOR'],
  practiceHelpedBy: ['ASSOCIATION', _, _, 'ASSOCIATION'],

  supportScope: ['UNMATCHED', 'ALL_PARTICIPANTS', 'UNMATCHED', _],
  supportBy: [_, 'PSYCHOLOGIST', _, 'ASSOCIATION'],
  monitoringBy: ['CURATOR HEAD', 'CURATOR HEAD', 'COORDINATOR CURATOR', 'CURATOR HEAD'],
  monitoringStages: [_, _, 2, _],
  monitoringMeans: ['QUESTIONNAIRE', _, 'QUESTIONNAIRE SWOT BEFORE_AND_AFTER', _],

  publishBanks: [true, false, _, true],
  publishRunningProgrammes: [true, true, _, true],
  siteContent: [SITE, SITE, 'RESULTS BEST_MENTORS INFORMATION', SITE],
  publicationPlaces: [
    'OWN_SITE SOCIAL_NETWORKS',
    'OWN_SITE SOCIAL_NETWORKS',
    'OWN_SITE PARTNER_SITES',
    'OWN_SITE',
  ],
  resultsOnlyAfterEnd: [true, true, _, true],

  collegialApproval: ['PEDAGOGICAL_COUNCIL', COUNCILS, _, _],
  collegialInforming: [_, 'PEDAGOGICAL_COUNCIL', 'PEDAGOGICAL_COUNCIL', _],
  framework: [_, 'AZ_1128', 'R_145', _],
  indefinite: [true, true, _, true],

  roadmapTemplate: ['TEACHER_ROADMAP', 'TEACHER_ROADMAP', 'R145', 'TEACHER_ROADMAP'],
  roadmapTerm: [_, 'SCHOOL_YEAR', 'SCHOOL_YEAR', 'SCHOOL_YEAR'],
  roadmapFirstMonth: [_, 'OCTOBER', 'JUNE', _],
  roadmapLastMonth: [_, 'OCTOBER', 'MAY', _],
  roadmapOwnersNamed: [_, true, true, _],
};
const COLUMNS = ['P000', 'P001', 'P003', 'P004'] as const;

const written = (value: unknown): Cell =>
  Array.isArray(value) ? value.join(' ') : (value as Cell);

describe('presets say what domain.md section 4 says, and nothing of one another', () => {
  it.each(PARAMETER_KEYS.map((key) => [key, TABLE[key]] as const))('%s: %j', (key, row) => {
    const said = COLUMNS.map((code) => written(PRESETS[code].parameters[key].value));
    expect(said).toEqual(row);
  });

  it('the blank one says nothing at all', () => {
    const said = PARAMETER_KEYS.filter((key) => PRESETS.BLANK.parameters[key].value !== null);
    expect(said).toEqual([]);
  });

  it('warns only of what its source leaves open', () => {
    const warns = COLUMNS.flatMap((code) =>
      PARAMETER_KEYS.filter((key) => PRESETS[code].parameters[key].mode === 'WARN').map(
        (key) => `${code} ${key}`,
      ),
    );
    expect(warns).toEqual([
      'P000 curatorPool',
      'P000 programmeAuthors',
      'P003 curatorPool',
      'P004 programmeMinMonths',
      'P004 curatorPool',
    ]);
  });

  it('knows which days are meant only where the source says it (004 3.7)', () => {
    const told = COLUMNS.flatMap((code) =>
      PARAMETER_KEYS.filter((key) => PRESETS[code].parameters[key].dayType !== 'UNSPECIFIED').map(
        (key) => `${code} ${key}`,
      ),
    );
    expect(told).toEqual(['P004 appointmentDueDays']);
  });
});

/** `003 8.2` is section S8.2 in the list of clauses; several points of one source are divided by commas. */
const idsOf = (clause: string): readonly string[] => {
  const [source = '', ...rest] = clause.split(' ');
  return rest
    .join(' ')
    .split(', ')
    .map((part) => `${source}-${source === '003' && /^\d/.test(part) ? 'S' : ''}${part}`);
};

describe('every value stands in a clause of its own source', () => {
  const cited = COLUMNS.flatMap((code) =>
    PARAMETER_KEYS.flatMap((key) => {
      const { clause } = PRESETS[code].parameters[key];
      return clause === null ? [] : [[code, key, clause] as const];
    }),
  );

  it('the list of clauses is whole', () => {
    expect(CLAUSE_IDS).toHaveLength(829);
    expect(new Set(CLAUSE_IDS).size).toBe(829);
  });

  it.each(cited.filter(([, , clause]) => clause !== 'ТК РФ 14'))(
    '%s %s: %s',
    (code, _key, clause) => {
      expect(clause.slice(0, 3)).toBe(code.slice(1));
      for (const id of idsOf(clause))
        expect(CLAUSE_IDS.some((known) => known === id || known.startsWith(`${id}.`))).toBe(true);
    },
  );

  it('the roll to a working day is national law, in no regulation', () => {
    const law = cited.filter(([, , clause]) => clause === 'ТК РФ 14');
    expect(law.map(([code, key]) => `${code} ${key}`)).toEqual(
      COLUMNS.map((code) => `${code} rollToWorkingDay`),
    );
  });
});
