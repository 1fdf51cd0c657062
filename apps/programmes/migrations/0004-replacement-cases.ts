import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(`create table "programmes"."replacement_case" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "mentor_tenant_id" uuid not null, "mentor_id" uuid not null, "member_ids" uuid[] not null, "assignment_id" uuid not null, "state" text not null, "ground" text not null, "explanation" text not null, "applicant_id" uuid null, "opened_on" date not null, "due" date not null, "clause" text not null, "note" text null, "decision" text null, "decided_on" date null, "new_assignment_id" uuid null, primary key ("tenant_id", "id"))`);
    this.addSql(`create index "replacement_case_tenant_id_state_index" on "programmes"."replacement_case" ("tenant_id", "state")`);
    this.addSql(`create unique index "replacement_case_open_once" on "programmes"."replacement_case" ("tenant_id", "assignment_id") where state in ('OPENED', 'REVIEWED', 'MENTOR_FOUND')`);
    this.addSql(`alter table "programmes"."replacement_case" enable row level security`);
    this.addSql(`alter table "programmes"."replacement_case" force row level security`);
    this.addSql(`create policy "own_school" on "programmes"."replacement_case" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "district_office" on "programmes"."replacement_case" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'DISTRICT')`);
    this.addSql(`create policy "shown_by_mentor_tenant_id" on "programmes"."replacement_case" for select using (mentor_tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "programmes"."replacement_case" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or ((select current_setting('app.person_id')::uuid as current_setting) = any(member_ids)))`);
    this.addSql(`create policy "within_reach" on "programmes"."replacement_case" as restrictive for select using ((tenant_id >= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then '00000000-0000-0000-0000-000000000000'::uuid else current_setting('app.tenant_id')::uuid end as "case") and tenant_id <= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid else current_setting('app.tenant_id')::uuid end as "case")) or mentor_tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
  }
}
