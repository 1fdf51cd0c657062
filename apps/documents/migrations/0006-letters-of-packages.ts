import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(`drop policy "authority_acts" on "documents"."document"`);
    this.addSql(`create policy "authority_acts" on "documents"."document" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'DISTRICT' and code in ('D24', 'D24L'))`);
  }
}
