import { Migration } from '@mikro-orm/migrations';

/** What has been signed is never rewritten, and a number once given stays with its paper (domain.md 3.2 T). */
export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(`create function documents.keep_signed_paper() returns trigger language plpgsql as $$
      begin
        if old.state not in ('DRAFT', 'AGREED') and
           (new.code, new.facts, new.paper, new.content_hash, new.request_id)
             is distinct from (old.code, old.facts, old.paper, old.content_hash, old.request_id) then
          raise exception 'a signed paper is not rewritten' using errcode = 'restrict_violation';
        end if;
        if old.number is not null and
           (new.number, new.date, new.register_year) is distinct from (old.number, old.date, old.register_year) then
          raise exception 'a registered number stays' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger keep_signed_paper before update on documents.document
      for each row execute function documents.keep_signed_paper()`);
    this.addSql(`create function documents.keep_signature() returns trigger language plpgsql as $$
      begin
        if old.state = 'SIGNED' and new is distinct from old then
          raise exception 'a signature stays as it was given' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger keep_signature before update on documents.document_signer
      for each row execute function documents.keep_signature()`);
  }
}
