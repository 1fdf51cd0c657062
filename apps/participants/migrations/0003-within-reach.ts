import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`create policy "within_reach" on "participants"."audit_entry" as restrictive for select using (tenant_id >= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then '00000000-0000-0000-0000-000000000000'::uuid else current_setting('app.tenant_id')::uuid end as "case") and tenant_id <= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid else current_setting('app.tenant_id')::uuid end as "case"))`);
    this.addSql(`create policy "within_reach" on "participants"."pair_ref" as restrictive for select using ((tenant_id >= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then '00000000-0000-0000-0000-000000000000'::uuid else current_setting('app.tenant_id')::uuid end as "case") and tenant_id <= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid else current_setting('app.tenant_id')::uuid end as "case")) or mentor_school_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "within_reach" on "participants"."person" as restrictive for select using (tenant_id >= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then '00000000-0000-0000-0000-000000000000'::uuid else current_setting('app.tenant_id')::uuid end as "case") and tenant_id <= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid else current_setting('app.tenant_id')::uuid end as "case"))`);
  }
}
