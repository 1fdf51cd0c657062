import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`create index "outbox_delivery_held" on "programmes"."outbox_delivery" ("consumer", "aggregate_id", "position") where state <> 'DONE'`);
  }
}
