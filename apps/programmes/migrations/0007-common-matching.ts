import { Migration } from '@mikro-orm/migrations';

export class Migration0007 extends Migration {
  override up(): void {
    this.addSql(`create table "programmes"."match_candidate" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "session_id" uuid not null, "mentee_id" uuid not null, "mentor_id" uuid not null, "state" text not null, "score" int not null, "reasons" jsonb not null, "fit_reason" text null, "shortlisted_on" date not null, primary key ("tenant_id", "id"))`);
    this.addSql(`create index "match_candidate_tenant_id_session_id_index" on "programmes"."match_candidate" ("tenant_id", "session_id")`);
    this.addSql(`alter table "programmes"."match_candidate" add constraint "match_candidate_once" unique ("tenant_id", "mentee_id", "mentor_id")`);
    this.addSql(`create table "programmes"."match_choice" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "session_id" uuid not null, "mentee_id" uuid not null, "mentor_id" uuid not null, "choice" text not null, "fit_reason" text null, "choice_version" int not null, "decided_by_name" text not null, "decided_at" timestamptz not null, primary key ("tenant_id", "id"))`);
    this.addSql(`alter table "programmes"."match_choice" add constraint "match_choice_once" unique ("tenant_id", "session_id", "mentee_id", "mentor_id")`);
    this.addSql(`create unique index "match_choice_locked_once" on "programmes"."match_choice" ("tenant_id", "session_id", "mentee_id") where choice = 'LOCKED'`);
    this.addSql(`create table "programmes"."match_draft" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "session_id" uuid not null, "no" int not null, "state" text not null, "progress" int not null default 0, "revision" int not null, "options" jsonb not null, "facts" jsonb null, "flow" jsonb null, "points" int not null default 0, "pairs" int not null default 0, "unmatched" int not null default 0, "requested_by_name" text not null, "requested_at" timestamptz not null, "finished_at" timestamptz null, primary key ("tenant_id", "id"))`);
    this.addSql(`alter table "programmes"."match_draft" add constraint "match_draft_no" unique ("tenant_id", "session_id", "no")`);
    this.addSql(`create unique index "match_draft_one_under_way" on "programmes"."match_draft" ("tenant_id", "session_id") where state <> 'DONE'`);
    this.addSql(`create table "programmes"."match_draft_row" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "draft_id" uuid not null, "mentee_id" uuid not null, "mentor_id" uuid null, "score" int not null default 0, "locked" boolean not null default false, "reasons" jsonb not null, "cause" text null, "stops" text[] not null, "problem" jsonb null, primary key ("tenant_id", "id"))`);
    this.addSql(`alter table "programmes"."match_draft_row" add constraint "match_draft_row_mentee" unique ("tenant_id", "draft_id", "mentee_id")`);
    this.addSql(`create table "programmes"."match_session" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "title" text not null, "state" text not null, "form" text not null, "weights" jsonb not null, "threshold" int not null, "priority" text not null, "settings_version" int not null default 1, "revision" int not null default 1, "opened_by_name" text not null, "opened_at" timestamptz not null, "published_draft_id" uuid null, "published_at" timestamptz null, primary key ("tenant_id", "id"))`);
    this.addSql(`create index "match_session_tenant_id_opened_at_index" on "programmes"."match_session" ("tenant_id", "opened_at")`);
    this.addSql(`alter table "programmes"."match_candidate" enable row level security`);
    this.addSql(`alter table "programmes"."match_candidate" force row level security`);
    this.addSql(`create policy "own_school" on "programmes"."match_candidate" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "programmes"."match_candidate" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (mentee_id = (select current_setting('app.person_id')::uuid as current_setting) or mentor_id = (select current_setting('app.person_id')::uuid as current_setting)))`);
    this.addSql(`alter table "programmes"."match_choice" enable row level security`);
    this.addSql(`alter table "programmes"."match_choice" force row level security`);
    this.addSql(`create policy "own_school" on "programmes"."match_choice" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "programmes"."match_choice" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (false))`);
    this.addSql(`alter table "programmes"."match_draft" add constraint "match_draft_progress_percent" check (progress >= 0 and progress <= 100)`);
    this.addSql(`alter table "programmes"."match_draft" enable row level security`);
    this.addSql(`alter table "programmes"."match_draft" force row level security`);
    this.addSql(`create policy "own_school" on "programmes"."match_draft" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "programmes"."match_draft" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (false))`);
    this.addSql(`alter table "programmes"."match_draft_row" enable row level security`);
    this.addSql(`alter table "programmes"."match_draft_row" force row level security`);
    this.addSql(`create policy "own_school" on "programmes"."match_draft_row" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "programmes"."match_draft_row" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (false))`);
    this.addSql(`create policy "within_reach" on "programmes"."match_draft_row" as restrictive for select using (tenant_id >= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then '00000000-0000-0000-0000-000000000000'::uuid else current_setting('app.tenant_id')::uuid end as "case") and tenant_id <= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid else current_setting('app.tenant_id')::uuid end as "case"))`);
    this.addSql(`alter table "programmes"."match_session" enable row level security`);
    this.addSql(`alter table "programmes"."match_session" force row level security`);
    this.addSql(`create policy "own_school" on "programmes"."match_session" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "programmes"."match_session" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (false))`);
  }
}
