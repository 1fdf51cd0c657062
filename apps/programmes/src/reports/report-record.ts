import { NotFoundError } from '@nastavnik/graphql';
import type { Work } from '@nastavnik/persistence';

import { loadProgramme, type ProgrammeRecord } from '../programmes/programme-record';
import { Report } from './report.entity';

export interface ReportRecord extends ProgrammeRecord {
  readonly report: Report;
  /** All reports of the programme, this one among them. */
  readonly reports: readonly Report[];
}

/** One report with its programme, whose lock lets the last report be seen as the last by exactly one person. */
export async function loadReport(work: Work, id: string): Promise<ReportRecord> {
  const { em, actor } = work;
  const found = await em.findOne(Report, { tenantId: actor.tenantId, id });
  if (!found) throw new NotFoundError('Report');
  const record = await loadProgramme(work, found.programmeId);
  const reports = await em.find(
    Report,
    { tenantId: actor.tenantId, programmeId: found.programmeId },
    { refresh: true },
  );
  const report = reports.find((one) => one.id === id);
  if (!report) throw new NotFoundError('Report');
  return { ...record, report, reports };
}
