import type { Message, MessageOf } from '@nastavnik/events';
import type { Actor } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { aMessage } from '@nastavnik/testing';

/** Messages of one school for tests, in the shapes the other services publish. */
export class SchoolMessages {
  readonly sent: Message[] = [];

  constructor(readonly school: Actor) {}

  opened(shortName: string, isDistrict = false): this {
    const id = this.school.tenantId;
    const names = { fullName: `Учреждение «${shortName}»`, shortName, place: 'пос. Верхние Луги' };
    const rest = { founder: 'Управление образования', address: '', archiveIndex: '', isDistrict };
    return this.add(
      aMessage(this.school, 'SchoolOpened.v1', id, { schoolId: id, ...names, ...rest }),
    );
  }

  regulation(effectiveFrom: string, parameters: Record<string, unknown>): this {
    const versionId = newId();
    return this.add(
      aMessage(this.school, 'RegulationInForce.v1', versionId, {
        schoolId: this.school.tenantId,
        versionId,
        no: 1,
        preset: 'P004',
        effectiveFrom,
        parameters,
        orderNumber: '1-ОД',
        orderDate: effectiveFrom,
      }),
    );
  }

  /** A teacher: the card and the employment. Answers the person's id. */
  teacher(
    surname: string,
    changes: Partial<MessageOf<'EmploymentStarted.v1'>> = {},
    occurredAt?: string,
  ): string {
    const personId = changes.personId ?? newId();
    const employmentId = changes.employmentId ?? newId();
    const person = { surname, name: 'Анна', patronymic: 'Ильинична', gender: 'f' as const };
    const rest = { email: null, caseForms: null, offeredToOthers: false };
    this.add(aMessage(this.school, 'PersonRegistered.v1', personId, { personId, person, ...rest }));
    const started = aMessage(this.school, 'EmploymentStarted.v1', personId, {
      position: 'учитель',
      subjects: [],
      isHead: false,
      isTeacher: true,
      teachingExperienceStart: '2005-09-01',
      actualAdmissionDate: '2005-09-01',
      category: null,
      needsMentor: false,
      ...changes,
      employmentId,
      personId,
    });
    this.add(occurredAt === undefined ? started : { ...started, occurredAt });
    return personId;
  }

  /** A pair appointed by an order. Answers the assignment's id. */
  pair(
    mentorId: string,
    menteeIds: string[],
    actDate: string,
    changes: Partial<MessageOf<'AssignmentAppointed.v1'>> = {},
  ): string {
    const assignmentId = changes.assignmentId ?? newId();
    this.add(
      aMessage(this.school, 'AssignmentAppointed.v1', assignmentId, {
        mentorId,
        mentorSchoolId: this.school.tenantId,
        menteeIds,
        form: 'TEACHER_TEACHER',
        kinds: ['TRADITIONAL'],
        actDate,
        actNumber: '41-К',
        appointmentDue: null,
        from: actDate,
        to: actDate.replace(/^\d{4}/, (year) => String(Number(year) + 1)),
        supersedesId: null,
        ...changes,
        assignmentId,
      }),
    );
    return assignmentId;
  }

  pairEnded(
    assignmentId: string,
    mentorId: string,
    menteeIds: string[],
    endedOn: string,
    outcome: MessageOf<'AssignmentEnded.v1'>['outcome'] = 'ENDED',
    reason = 'FULL',
  ): this {
    const pair = { assignmentId, mentorId, mentorSchoolId: this.school.tenantId, menteeIds };
    const form = 'TEACHER_TEACHER' as const;
    const payload = { ...pair, form, endedOn, outcome, reason };
    return this.add(aMessage(this.school, 'AssignmentEnded.v1', assignmentId, payload));
  }

  consent(personId: string, signedOn: string): this {
    const consentId = newId();
    const payload = { consentId, personId, kind: 'DATA' as const, signedOn };
    return this.add(aMessage(this.school, 'ConsentSigned.v1', consentId, payload));
  }

  agreed(
    assignmentId: string,
    agreedOn: string,
    due: string,
    plan?: { eventId: string; plannedDate: string }[],
    programmeId = newId(),
  ): string {
    const payload = { programmeId, assignmentId, agreedOn, due, eventsPlanned: plan?.length ?? 0 };
    const message = { ...payload, ...(plan ? { plan } : {}) };
    this.add(aMessage(this.school, 'ProgrammeAgreed.v1', programmeId, message));
    return programmeId;
  }

  held(programmeId: string, eventId: string, heldOn: string): this {
    const payload = { programmeId, eventId, heldOn, minutes: 45, confirmed: true };
    return this.add(aMessage(this.school, 'MeetingHeld.v1', programmeId, payload));
  }

  programmeEnded(programmeId: string, assignmentId: string, endedOn: string, reportsDue: string) {
    const payload = { programmeId, assignmentId, endedOn, reason: 'FULL', reportsDue };
    return this.add(aMessage(this.school, 'ProgrammeEnded.v1', programmeId, payload));
  }

  report(
    programmeId: string,
    authorId: string,
    side: 'MENTOR' | 'MENTEE',
    filedOn: string,
    due: string,
    rating: number | null = null,
  ): this {
    const reportId = newId();
    const payload = { reportId, programmeId, authorId, side, filedOn, due, rating };
    return this.add(aMessage(this.school, 'ReportFiled.v1', reportId, payload));
  }

  counted(ordinal: number): this {
    const payload = { countedOn: '2026-11-20', ordinal };
    return this.add(aMessage(this.school, 'Counted.v1', newId(), payload));
  }

  /** What was sent since the last time, to be delivered. */
  take(): Message[] {
    return this.sent.splice(0);
  }

  private add(message: Message): this {
    this.sent.push(message);
    return this;
  }
}
