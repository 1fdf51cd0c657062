import { Migration } from '@mikro-orm/migrations';

export class Migration0009 extends Migration {
  override up(): void {
    this.addSql(`create policy "within_reach" on "tenants"."roadmap" as restrictive for select using (tenant_id >= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then '00000000-0000-0000-0000-000000000000'::uuid else current_setting('app.tenant_id')::uuid end as "case") and tenant_id <= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid else current_setting('app.tenant_id')::uuid end as "case"))`);
    this.addSql(`create policy "within_reach" on "tenants"."roadmap_comment" as restrictive for select using (tenant_id >= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then '00000000-0000-0000-0000-000000000000'::uuid else current_setting('app.tenant_id')::uuid end as "case") and tenant_id <= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid else current_setting('app.tenant_id')::uuid end as "case"))`);
    this.addSql(`create policy "within_reach" on "tenants"."roadmap_item" as restrictive for select using (tenant_id >= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then '00000000-0000-0000-0000-000000000000'::uuid else current_setting('app.tenant_id')::uuid end as "case") and tenant_id <= (select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid else current_setting('app.tenant_id')::uuid end as "case"))`);
  }
}
