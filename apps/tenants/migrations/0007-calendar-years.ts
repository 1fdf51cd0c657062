import { Migration } from '@mikro-orm/migrations';

export class Migration0007 extends Migration {
  override up(): void {
    this.addSql(`create table "tenants"."calendar_year" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "year" int not null, "days_off" jsonb not null, "working_weekends" jsonb not null, "source" text not null, "corrected_at" timestamptz not null, "corrected_by_name" text not null, "version" int not null default 1, primary key ("tenant_id", "id"))`);
    this.addSql(`alter table "tenants"."calendar_year" add constraint "calendar_year_once" unique ("tenant_id", "year")`);
    this.addSql(`alter table "tenants"."calendar_year" enable row level security`);
    this.addSql(`alter table "tenants"."calendar_year" force row level security`);
    this.addSql(`create policy "own_school" on "tenants"."calendar_year" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "whole_district" on "tenants"."calendar_year" for select using (tenant_id = (select current_setting('app.district_id')::uuid as current_setting))`);
  }
}
