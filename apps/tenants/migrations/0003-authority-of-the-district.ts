import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    const table = 'alter table "tenants"."district"';
    // A district that is there already has none yet; a new one cannot be without.
    this.addSql(
      `${table} add "authority" text not null default '', add "place" text not null default ''`,
    );
    this.addSql(
      `${table} alter column "authority" drop default, alter column "place" drop default`,
    );
  }
}
