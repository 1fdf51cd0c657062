import { Migration } from '@mikro-orm/migrations';

export class Migration0008 extends Migration {
  override up(): void {
    this.addSql(`create table "tenants"."roadmap" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "template" text not null, "school_year" text not null, "state" text not null, "stages" jsonb not null, "starts_on" date not null, "ends_on" date not null, "order_request_id" uuid null, "order_document_id" uuid null, "order_number" text null, "order_date" date null, "completed_on" date null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("tenant_id", "id"))`);
    this.addSql(`create unique index "roadmap_one_draft" on "tenants"."roadmap" ("tenant_id") where state = 'DRAFT'`);
    this.addSql(`create table "tenants"."roadmap_comment" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "item_id" uuid not null, "text" text not null, "author_account_id" uuid not null, "author_name" text not null, "written_at" timestamptz not null, primary key ("tenant_id", "id"))`);
    this.addSql(`create index "roadmap_comment_item" on "tenants"."roadmap_comment" ("tenant_id", "item_id")`);
    this.addSql(`create table "tenants"."roadmap_item" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "roadmap_id" uuid not null, "stage" int not null, "place" int not null, "key" text not null, "clause" text null, "text" text not null, "owner" text not null, "owner_person_id" uuid null, "starts_on" date not null, "due_on" date not null, "after" jsonb not null, "fulfilled_by" text null, "state" text not null, "started_on" date null, "done_on" date null, "evidence_document_id" uuid null, "evidence_text" text null, "reason" text null, "version" int not null default 1, primary key ("tenant_id", "id"))`);
    this.addSql(`alter table "tenants"."roadmap_item" add constraint "roadmap_item_key" unique ("tenant_id", "roadmap_id", "key")`);
    this.addSql(`alter table "tenants"."roadmap" enable row level security`);
    this.addSql(`alter table "tenants"."roadmap" force row level security`);
    this.addSql(`create policy "own_school" on "tenants"."roadmap" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "tenants"."roadmap" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (false))`);
    this.addSql(`alter table "tenants"."roadmap_comment" enable row level security`);
    this.addSql(`alter table "tenants"."roadmap_comment" force row level security`);
    this.addSql(`create policy "own_school" on "tenants"."roadmap_comment" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "tenants"."roadmap_comment" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (false))`);
    this.addSql(`alter table "tenants"."roadmap_item" enable row level security`);
    this.addSql(`alter table "tenants"."roadmap_item" force row level security`);
    this.addSql(`create policy "own_school" on "tenants"."roadmap_item" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "tenants"."roadmap_item" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (false))`);
  }
}
