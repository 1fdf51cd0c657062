import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`create table "participants"."calendar_ref" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "year" int not null, "days_off" jsonb not null, "working_weekends" jsonb not null, "source" text not null, "kept_at" timestamptz not null, primary key ("tenant_id", "id"))`);
    this.addSql(`alter table "participants"."calendar_ref" enable row level security`);
    this.addSql(`alter table "participants"."calendar_ref" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."calendar_ref" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "whole_district" on "participants"."calendar_ref" for select using (tenant_id = (select current_setting('app.district_id')::uuid as current_setting))`);
  }
}
