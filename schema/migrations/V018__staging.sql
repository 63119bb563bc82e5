-- A year is built aside: what its files say stands in the schema staging, without keys, until all of it is read; then it takes its place at once.

create schema if not exists staging;
comment on schema staging is 'what an import has read and not yet put in place: empty between runs, in no backup';

-- with the year in the key, what is deleted looks into one partition, however many years there are
alter table submission add constraint submission_of_year unique (report_year, submission_id);
alter table model
    drop constraint model_submission_fk,
    add constraint model_submission_fk foreign key (report_year, submission_id)
        references submission (report_year, submission_id) on delete cascade;
alter table award
    drop constraint award_submission_fk,
    add constraint award_submission_fk foreign key (report_year, submission_id)
        references submission (report_year, submission_id) on delete cascade;
-- their primary keys begin with the same columns
drop index model_submission, award_submission;

create table staging.reading (
    received_file_id bigint not null,
    report_year integer not null,
    ruleset text not null,
    format text not null,
    encoding text not null,
    rows_loaded integer not null,
    rows_rejected integer not null,
    rows_header integer not null,
    rows_total integer not null,
    rows_group integer not null,
    rows_note integer not null,
    rows_blank integer not null,
    constraint reading_pk primary key (received_file_id),
    constraint reading_file_fk foreign key (received_file_id) references received_file (received_file_id) on delete cascade
);
comment on table staging.reading is 'one row a file that was read: it is not read twice, whoever reads';
create index reading_year on staging.reading (report_year);

create table staging.submission (
    like submission,
    may_stand boolean not null,
    constraint submission_pk primary key (submission_id),
    constraint submission_reading_fk foreign key (received_file_id) references staging.reading (received_file_id) on delete cascade
);
comment on table staging.submission is 'one row a statement of a file, as it will stand in submission';
comment on column staging.submission.may_stand is 'whether what was known of the same statement stays known: it is not refused';
create index submission_file on staging.submission (received_file_id);

create table staging.finding (
    like finding,
    constraint finding_pk primary key (received_file_id, finding_no),
    constraint finding_reading_fk foreign key (received_file_id) references staging.reading (received_file_id) on delete cascade
);
comment on table staging.finding is 'one row a finding, as it will stand in finding';

-- Tables are made, keyed and attached by their owner only: he lends these acts to those who may call them.

create function stage_year(year integer) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if to_regclass(format('staging.model_%s', year)) is null then
        execute format('create table staging.model_%s (like thidua.model including constraints)', year);
    end if;
    if to_regclass(format('staging.award_%s', year)) is null then
        execute format('create table staging.award_%s (like thidua.award including constraints)', year);
        -- the statistics of the planner would keep samples of names
        execute format('alter table staging.award_%s alter column recipient set statistics 0', year);
    end if;
end $$;
comment on function stage_year(integer) is 'makes the tables, without keys, in which the rows of a report year are gathered';

create function unstage_year(year integer) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    execute format('drop table if exists staging.model_%s, staging.award_%s', year, year);
    delete from staging.reading where report_year = year;
end $$;
comment on function unstage_year(integer) is 'throws away what is gathered of a report year';

create function key_staged_year(year integer) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    execute format('alter table staging.model_%s add primary key (report_year, submission_id, sheet, row_no)', year);
    execute format('alter table staging.award_%s add primary key (report_year, submission_id, sheet, row_no, column_no)', year);
    execute format('create index on staging.award_%s (decision, decision_date, form_code, recipient_key) where decision <> %L', year, '');
end $$;
comment on function key_staged_year(integer) is 'makes the keys and indexes of what is gathered of a report year, each in one go';

create function drop_year(year integer) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- whoever reads one of the two goes on to the other: both at once, or nothing is held
    for attempt in 1 .. 600 loop
        begin
            lock table thidua.model, thidua.award in access exclusive mode nowait;
            exit;
        exception when lock_not_available then
            perform pg_sleep(0.05);
        end;
    end loop;
    execute format('drop table if exists thidua.model_%s, thidua.award_%s', year, year);
end $$;
comment on function drop_year(integer) is 'takes the partitions of a report year away; another takes their place in the same transaction';

create function attach_year(year integer) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    kind text;
begin
    foreach kind in array array['model', 'award'] loop
        execute format('alter table staging.%s_%s set schema thidua', kind, year);
        execute format('alter table thidua.%s attach partition thidua.%s_%s for values in (%s)', kind, kind, year, year);
    end loop;
end $$;
comment on function attach_year(integer) is 'makes what was gathered of a report year its partitions; all that the tables demand of a row is checked';

revoke all on function stage_year(integer), unstage_year(integer), key_staged_year(integer), drop_year(integer), attach_year(integer) from public;
