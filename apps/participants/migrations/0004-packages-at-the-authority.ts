import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(`create table "participants"."package_ref" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "mentee_id" uuid not null, "under_way" boolean not null, primary key ("tenant_id", "id"))`);
    this.addSql(`alter table "participants"."package_ref" enable row level security`);
    this.addSql(`alter table "participants"."package_ref" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."package_ref" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "participants"."package_ref" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (mentee_id = (select current_setting('app.person_id')::uuid as current_setting)))`);
  }
}
