import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    const table = '"tenants"."regulation_version"';
    this.addSql(
      `alter table ${table} add "minutes" jsonb not null default '[]', add "named_from" date null`,
    );
    // Security is forced on the owner too, who has no school: lifted for the one statement that reads every school's rows.
    this.addSql(`alter table ${table} no force row level security`);
    // Until now a version had the minutes of one body: the first that its parameters name, or else the council.
    this.addSql(
      `update ${table} set minutes = jsonb_build_array(jsonb_build_object(
         'body', coalesce(parameters -> 'collegialApproval' -> 'value' ->> 0, 'PEDAGOGICAL_COUNCIL'),
         'number', minutes_number, 'date', minutes_date))
        where minutes_number is not null and minutes_date is not null`,
    );
    this.addSql(`alter table ${table} force row level security`);
    this.addSql(`alter table ${table} alter column "minutes" drop default`);
    this.addSql(`alter table ${table} drop column "minutes_number", drop column "minutes_date"`);
  }
}
