import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`create index "outbox_delivery_held" on "documents"."outbox_delivery" ("consumer", "aggregate_id", "position") where state <> 'DONE'`);
  }
}
