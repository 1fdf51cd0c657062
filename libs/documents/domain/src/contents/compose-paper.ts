import { refuse, type Decision } from '@nastavnik/kernel';
import type { DocumentCode } from '../documents/document-codes';
import type { Paper } from '../paper/paper';
import { composeAppointmentOrder } from './compose-appointment-order';
import { composeAuthorityAct } from './compose-authority-act';
import { composeDataConsent } from './compose-data-consent';
import { composeMenteeConsent } from './compose-mentee-consent';
import { composeMentorConsent } from './compose-mentor-consent';
import { composeProgramme } from './compose-programme';
import { composeRegulationOrder } from './compose-regulation-order';
import { composeMenteeReport, composeMentorReport } from './compose-reports';
import { composeRoadmapOrder } from './compose-roadmap-order';
import { composeTransmittalLetter } from './compose-transmittal-letter';
import { completeFacts, type Surroundings } from './complete-facts';
import type { ComposeRefusal } from './require-fields';

type Composer = (facts: never) => Decision<Paper, ComposeRefusal>;

const COMPOSERS: Partial<Record<DocumentCode, Composer>> = {
  D01: composeRegulationOrder,
  D06: composeMentorConsent,
  D07: composeMenteeConsent,
  D08: composeDataConsent,
  D13: composeAppointmentOrder,
  D15: composeProgramme,
  D20: composeAppointmentOrder,
  D22: composeMentorReport,
  D23: composeMenteeReport,
  D24: composeAuthorityAct,
  D24L: composeTransmittalLetter,
};

export type PaperRefusal = ComposeRefusal | 'CODE_WITHOUT_TEXT' | 'FACTS_UNREADABLE';

/**
 * The text of a requested paper. Refuses a code this library has no text for, and facts that are incomplete or of the
 * wrong shape, naming the field: the request is then kept with that problem for a person to see.
 */
export function composePaper(
  code: DocumentCode,
  facts: Readonly<Record<string, unknown>>,
  surroundings: Surroundings,
): Decision<Paper, PaperRefusal> {
  const whole = completeFacts(code, facts, surroundings);
  if (!whole.ok) return whole;
  // A roadmap of a later year is approved by the same kind of order, without a regulation.
  const compose =
    code === 'D01' && whole.value['roadmapOnly'] === true ? composeRoadmapOrder : COMPOSERS[code];
  if (!compose) return refuse('CODE_WITHOUT_TEXT', { details: { code } });
  try {
    return compose(whole.value as never);
  } catch {
    // Facts come from another service as JSON; a date or a list in the wrong place shows itself only here.
    return refuse('FACTS_UNREADABLE');
  }
}
