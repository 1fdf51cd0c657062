import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`alter table "programmes"."authority_package" add "letter_request_id" uuid null, add "letter_document_id" uuid null`);
  }
}
