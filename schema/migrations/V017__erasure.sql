-- Names of individuals: kept once, compared by a keyed hash, erasable without changing a count.

create table recipient_secret (
    only_one boolean not null default true,
    secret bytea not null,
    constraint recipient_secret_pk primary key (only_one),
    constraint recipient_secret_only_one check (only_one),
    constraint recipient_secret_long_enough check (octet_length(secret) >= 32)
);
comment on table recipient_secret is 'one row: the key of award.recipient_key, made with the database and gone with it';
comment on column recipient_secret.secret is 'secret: who knows it can try names against the hashes of those that were erased';

insert into recipient_secret (secret)
select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

comment on column award.recipient is 'personal data when the recipient is no collective: kept here and nowhere else; empty once erased';
comment on column award.recipient_key is 'HMAC-SHA-256, under recipient_secret, of the name folded for comparison; it stays when the name is erased; empty: no name was stated';
comment on column award.note is 'empty unless the recipient is a collective: a note may name a person';

-- HMAC-SHA-256 with a key shorter than a block, as the program computes it.
create function pg_temp.keyed(name_key text) returns text language plpgsql as $$
declare
    secret bytea := (select recipient_secret.secret from thidua.recipient_secret);
    inner_key bytea := decode(repeat('36', 64), 'hex');
    outer_key bytea := decode(repeat('5c', 64), 'hex');
begin
    if name_key = '' then
        return '';
    end if;
    for i in 0 .. octet_length(secret) - 1 loop
        inner_key := set_byte(inner_key, i, get_byte(inner_key, i) # get_byte(secret, i));
        outer_key := set_byte(outer_key, i, get_byte(outer_key, i) # get_byte(secret, i));
    end loop;
    return encode(sha256(outer_key || sha256(inner_key || convert_to(name_key, 'UTF8'))), 'hex');
end $$;

alter table revocation
    add column erased_file text not null default '',
    add column erased_sheet text not null default '',
    add column erased_row integer not null default 0;
comment on column revocation.erased_file is 'SHA-256 of a file that named the recipient before the name was erased; empty: the register has the name, or means every recipient';
comment on column revocation.erased_sheet is 'the sheet on which it stood';
comment on column revocation.erased_row is 'the row in which it stood; 0: none';

update revocation
set recipient_sha256 = pg_temp.keyed(named.recipient_key)
from (select distinct recipient_key from award) as named
where revocation.recipient_sha256 = encode(sha256(convert_to(named.recipient_key, 'UTF8')), 'hex');
update award set recipient_key = pg_temp.keyed(recipient_key);
update award set note = '' where recipient_kind <> 'collective' and note <> '';

create or replace view revoked_award as
select revocation.line_no, revocation.known_on, award.report_year, award.submission_id, award.sheet, award.row_no, award.column_no
from revocation
join award on award.report_year = revocation.report_year and award.decision = revocation.decision and award.decision <> ''
where (revocation.decision_date is null or award.decision_date = revocation.decision_date)
  and (revocation.form_code = '' or award.form_code = revocation.form_code)
  and (revocation.recipient_sha256 = '' or revocation.recipient_sha256 = award.recipient_key)
  and (revocation.erased_file = '' or award.recipient_key <> '' and award.recipient_key in (
        select erased.recipient_key
        from award as erased
        join submission on submission.submission_id = erased.submission_id
        join received_file on received_file.received_file_id = submission.received_file_id
        where received_file.sha256 = revocation.erased_file
          and erased.sheet = revocation.erased_sheet
          and erased.row_no = revocation.erased_row));
alter table revocation rename column recipient_sha256 to recipient_key;
comment on column revocation.recipient_key is 'as award.recipient_key; empty: every recipient, or the one of the erased row';

alter table content
    alter column bytes drop not null,
    add column erased_on date,
    add constraint content_bytes_or_erased check ((bytes is null) = (erased_on is not null));
comment on table content is 'one row a different file content, as received until a name in it was erased';
comment on column content.erased_on is 'the first day, by the register erasures.csv, on which a name in it was to be erased; its bytes went then';

-- The statistics of the planner would keep samples of names.
-- still the act of the owner, lent to those who may call it (V016)
create or replace function open_year(year integer) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if to_regclass(format('thidua.model_%s', year)) is null then
        execute format('create table thidua.model_%s partition of thidua.model for values in (%s)', year, year);
    end if;
    if to_regclass(format('thidua.award_%s', year)) is null then
        execute format('create table thidua.award_%s partition of thidua.award for values in (%s)', year, year);
        execute format('alter table thidua.award_%s alter column recipient set statistics 0', year);
    end if;
end $$;

alter table only award alter column recipient set statistics 0;
do $$
declare
    part regclass;
begin
    delete from pg_statistic
    using pg_attribute
    where starelid = attrelid and staattnum = attnum and attname in ('recipient', 'recipient_key', 'note')
      and (attrelid = 'thidua.award'::regclass
        or attrelid in (select inhrelid from pg_inherits where inhparent = 'thidua.award'::regclass));
    for part in select inhrelid::regclass from pg_inherits where inhparent = 'thidua.award'::regclass loop
        execute format('alter table %s alter column recipient set statistics 0', part);
    end loop;
exception
    when insufficient_privilege then
        raise notice 'statistics of names stay until award is analysed again: this account may not delete them';
end $$;
