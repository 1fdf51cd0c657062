import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`alter table "documents"."document" add "due" date null, add "due_clause" text null`);
  }
}
