import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "participants"`);
    this.addSql(`create table "participants"."audit_entry" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "at" timestamptz not null, "actor_id" uuid not null, "actor_name" text not null, "fact" text not null, "subject_kind" text not null, "subject_id" uuid not null, "heading" text not null, "before" jsonb null, "after" jsonb null, "document_id" uuid null, primary key ("tenant_id", "id"))`);
    this.addSql(`create index "audit_entry_tenant_id_subject_id_at_index" on "participants"."audit_entry" ("tenant_id", "subject_id", "at")`);
    this.addSql(`create table "participants"."bank_entry" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "person_id" uuid not null, "side" text not null, "state" text not null, "reason" text null, "competences" text[] not null, "requests" text[] not null, "capacity" int null, "proposed_on" date not null, "survey_filed_on" date null, "trained_on" date null, "leave_reason" text null, primary key ("tenant_id", "id"))`);
    this.addSql(`create unique index bank_entry_one_per_side on participants.bank_entry (tenant_id, person_id, side) where state <> 'REMOVED'`);
    this.addSql(`create table "participants"."consent" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "person_id" uuid not null, "kind" text not null, "state" text not null, "request_id" uuid not null, "document_id" uuid null, "text_version" text not null, "requested_on" date not null, "signed_on" date null, "signature" text null, "valid_to" date null, "ended_on" date null, "destroy_by" date null, primary key ("tenant_id", "id"))`);
    this.addSql(`create index "consent_tenant_id_person_id_kind_index" on "participants"."consent" ("tenant_id", "person_id", "kind")`);
    this.addSql(`create unique index consent_one_open on participants.consent (tenant_id, person_id, kind) where state in ('REQUESTED', 'SIGNED')`);
    this.addSql(`create table "participants"."employment" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "person_id" uuid not null, "employee_code" text not null, "position" text not null, "subjects" text[] not null, "teaching_experience_start" date not null, "actual_admission_date" date not null, "category" text not null, "category_expires" date null, "needs_mentor" boolean null, "mentor_competences" text[] not null, "requests" text[] not null, "is_head" boolean not null default false, "ended_on" date null, primary key ("tenant_id", "id"))`);
    this.addSql(`create index "employment_tenant_id_person_id_index" on "participants"."employment" ("tenant_id", "person_id")`);
    this.addSql(`alter table "participants"."employment" add constraint "employment_code" unique ("tenant_id", "employee_code")`);
    this.addSql(`create table "participants"."inbox_message" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "source" text not null, "type" text not null, "received_at" timestamptz not null, primary key ("tenant_id", "id"))`);
    this.addSql(`create table "participants"."outbox_delivery" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "position" bigserial not null, "message_id" uuid not null, "consumer" text not null, "aggregate_id" uuid not null, "state" text not null default 'PENDING', "attempts" int not null default 0, "next_attempt_at" timestamptz not null, "error" text null, "delivered_at" timestamptz null, primary key ("tenant_id", "id"))`);
    this.addSql(`create index "outbox_delivery_waiting" on "participants"."outbox_delivery" ("consumer", "position") where state <> 'DONE'`);
    this.addSql(`create index "outbox_delivery_tenant_id_message_id_index" on "participants"."outbox_delivery" ("tenant_id", "message_id")`);
    this.addSql(`create table "participants"."outbox_message" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "position" bigserial not null, "type" text not null, "aggregate_id" uuid not null, "payload" jsonb not null, "occurred_at" timestamptz not null, "actor_id" uuid not null, "actor_name" text not null, primary key ("tenant_id", "id"))`);
    this.addSql(`create index "outbox_message_position_index" on "participants"."outbox_message" ("position")`);
    this.addSql(`create table "participants"."pair_ref" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "mentor_id" uuid not null, "mentor_school_id" uuid not null, "mentee_ids" text[] not null, "valid_from" date null, "valid_to" date null, "ended_on" date null, primary key ("tenant_id", "id"))`);
    this.addSql(`create index "pair_ref_tenant_id_mentor_id_index" on "participants"."pair_ref" ("tenant_id", "mentor_id")`);
    this.addSql(`create index "pair_ref_mentor_school_id_index" on "participants"."pair_ref" ("mentor_school_id")`);
    this.addSql(`create table "participants"."person" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "surname" text not null, "name" text not null, "patronymic" text null, "gender" text not null, "birth_date" date null, "email" text null, "phone" text null, "case_forms" jsonb null, "offered_to_others" boolean not null default false, "holds_head_role" boolean not null default false, "is_head" boolean not null default false, primary key ("tenant_id", "id"))`);
    this.addSql(`alter table "participants"."person" add constraint "person_email" unique ("tenant_id", "email")`);
    this.addSql(`create table "participants"."regulation_ref" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "effective_from" date not null, "parameters" jsonb not null, primary key ("tenant_id", "id"))`);
    this.addSql(`create table "participants"."school_ref" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "full_name" text not null, "short_name" text not null, "place" text not null, "founder" text not null, "address" text not null, primary key ("tenant_id", "id"))`);
    this.addSql(`create table "participants"."special_reason" ("tenant_id" uuid not null, "id" uuid not null, "district_id" uuid not null, "person_id" uuid not null, "reason" text not null, primary key ("tenant_id", "id"))`);
    this.addSql(`alter table "participants"."audit_entry" enable row level security`);
    this.addSql(`alter table "participants"."audit_entry" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."audit_entry" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "district_office" on "participants"."audit_entry" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'DISTRICT')`);
    this.addSql(`create policy "own_papers_only" on "participants"."audit_entry" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (actor_id = (select current_setting('app.actor_id')::uuid as current_setting)))`);
    this.addSql(`alter table "participants"."bank_entry" add constraint "bank_entry_reason_of_mentee" check (side = 'MENTEE' or reason is null)`);
    this.addSql(`alter table "participants"."bank_entry" add constraint "bank_entry_reason_not_special" check (reason is distinct from 'BURNOUT')`);
    this.addSql(`alter table "participants"."bank_entry" add constraint "bank_entry_capacity" check (capacity is null or capacity > 0)`);
    this.addSql(`alter table "participants"."bank_entry" enable row level security`);
    this.addSql(`alter table "participants"."bank_entry" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."bank_entry" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "regional_coordinator" on "participants"."bank_entry" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'COORDINATOR' and (side = 'MENTOR' and exists (select 1 from participants.person shown where shown.id = bank_entry.person_id
     and (shown.offered_to_others or shown.is_head))))`);
    this.addSql(`create policy "own_papers_only" on "participants"."bank_entry" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (person_id = (select current_setting('app.person_id')::uuid as current_setting)))`);
    this.addSql(`alter table "participants"."consent" enable row level security`);
    this.addSql(`alter table "participants"."consent" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."consent" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "participants"."consent" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (person_id = (select current_setting('app.person_id')::uuid as current_setting)))`);
    this.addSql(`alter table "participants"."employment" add constraint "employment_ends_after_admission" check (ended_on is null or ended_on > actual_admission_date)`);
    this.addSql(`alter table "participants"."employment" enable row level security`);
    this.addSql(`alter table "participants"."employment" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."employment" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "regional_coordinator" on "participants"."employment" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'COORDINATOR' and (exists (select 1 from participants.person shown where shown.id = employment.person_id
     and (shown.offered_to_others or shown.is_head))))`);
    this.addSql(`create policy "own_papers_only" on "participants"."employment" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (person_id = (select current_setting('app.person_id')::uuid as current_setting)))`);
    this.addSql(`alter table "participants"."inbox_message" enable row level security`);
    this.addSql(`alter table "participants"."inbox_message" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."inbox_message" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`alter table "participants"."outbox_delivery" enable row level security`);
    this.addSql(`alter table "participants"."outbox_delivery" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."outbox_delivery" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "district_office" on "participants"."outbox_delivery" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'DISTRICT')`);
    this.addSql(`create policy "relay" on "participants"."outbox_delivery" to "nastavnik_relay" using (true) with check (true)`);
    this.addSql(`alter table "participants"."outbox_message" enable row level security`);
    this.addSql(`alter table "participants"."outbox_message" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."outbox_message" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "district_office" on "participants"."outbox_message" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'DISTRICT')`);
    this.addSql(`create policy "relay" on "participants"."outbox_message" to "nastavnik_relay" using (true) with check (true)`);
    this.addSql(`alter table "participants"."pair_ref" enable row level security`);
    this.addSql(`alter table "participants"."pair_ref" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."pair_ref" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "regional_coordinator" on "participants"."pair_ref" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'COORDINATOR' and (exists (select 1 from participants.person shown where shown.id = pair_ref.mentor_id
     and (shown.offered_to_others or shown.is_head))))`);
    this.addSql(`create policy "shown_by_mentor_school_id" on "participants"."pair_ref" for select using (mentor_school_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "participants"."pair_ref" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (mentor_id = (select current_setting('app.person_id')::uuid as current_setting) or (select current_setting('app.person_id')::uuid as current_setting)::text = any(mentee_ids)))`);
    this.addSql(`alter table "participants"."person" enable row level security`);
    this.addSql(`alter table "participants"."person" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."person" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "regional_coordinator" on "participants"."person" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'COORDINATOR' and (offered_to_others or is_head))`);
    this.addSql(`create policy "own_papers_only" on "participants"."person" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (id = (select current_setting('app.person_id')::uuid as current_setting)))`);
    this.addSql(`alter table "participants"."regulation_ref" enable row level security`);
    this.addSql(`alter table "participants"."regulation_ref" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."regulation_ref" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "regional_coordinator" on "participants"."regulation_ref" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'COORDINATOR' and (true))`);
    this.addSql(`alter table "participants"."school_ref" enable row level security`);
    this.addSql(`alter table "participants"."school_ref" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."school_ref" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "regional_coordinator" on "participants"."school_ref" for select using (district_id = (select current_setting('app.district_id')::uuid as current_setting) and (select current_setting('app.reach') as current_setting) = 'COORDINATOR' and (true))`);
    this.addSql(`alter table "participants"."special_reason" enable row level security`);
    this.addSql(`alter table "participants"."special_reason" force row level security`);
    this.addSql(`create policy "own_school" on "participants"."special_reason" using (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting)) with check (tenant_id = (select current_setting('app.tenant_id')::uuid as current_setting))`);
    this.addSql(`create policy "own_papers_only" on "participants"."special_reason" as restrictive using ((select current_setting('app.reach') as current_setting) <> 'PERSON' or (person_id = (select current_setting('app.person_id')::uuid as current_setting)))`);
    this.addSql(`revoke update, delete on participants.audit_entry from nastavnik_participants`);
    this.addSql(`grant select on participants.outbox_message to nastavnik_relay`);
    this.addSql(`grant select, update on participants.outbox_delivery to nastavnik_relay`);
    this.addSql(`create function participants.tell_relay() returns trigger language plpgsql as \$\$
     begin perform pg_notify('nastavnik_outbox', 'participants'); return null; end \$\$`);
    this.addSql(`create trigger tell_relay after insert on participants.outbox_delivery
     for each statement execute function participants.tell_relay()`);
  }
}
