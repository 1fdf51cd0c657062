import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    // Rows that are there get the day of this change: forced row security keeps the owner from reading their moments.
    this.addSql(
      `alter table "documents"."document" add "created_on" date not null default current_date`,
    );
    this.addSql(`alter table "documents"."document" alter "created_on" drop default`);
  }
}
