import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';
import type { MatchPriority, MatchSessionState, MatchWeights } from '@nastavnik/programmes-domain';
import type { MentoringForm } from '@nastavnik/regulations';

const MatchSessionSchema = defineEntity({
  name: 'MatchSession',
  tableName: 'match_session',
  properties: {
    ...tenantColumns,
    title: p.text(),
    state: p.text().$type<MatchSessionState>(),
    form: p.text().$type<MentoringForm>(),
    weights: p.json<MatchWeights>(),
    threshold: p.integer(),
    priority: p.text().$type<MatchPriority>(),
    /** Counts changes of these settings: who changes them says which ones were seen. */
    settingsVersion: p.integer().default(1),
    /** Counts every change a draft has to know: settings and decisions on pairs. */
    revision: p.integer().default(1),
    openedByName: p.text(),
    openedAt: p.datetime(),
    publishedDraftId: p.uuid().nullable(),
    publishedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'openedAt'] }],
  ...tenantTable({ person: 'false' }),
});

/** A search for mentors for everybody who waits, at once: settings, drafts, and one of them published (machine F). */
export class MatchSession extends MatchSessionSchema.class {}
MatchSessionSchema.setClass(MatchSession);
