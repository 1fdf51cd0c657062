import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(`alter table "tenants"."school" add "version" int not null default 1`);
  }
}
