-- Facts: rows of submissions. Partitioned by report year, so that a year can be replaced at a cost that does not grow with history.

create table model (
    report_year integer not null,
    submission_id bigint not null,
    row_no integer not null,
    sheet text not null,
    name_column integer not null,
    name text not null,
    name_key text not null,
    field_code text,
    place text not null,
    founded_year integer,
    sites integer,
    teams integer,
    members integer,
    status text not null,
    effect text,
    recognition text not null,
    document text not null,
    document_date date,
    note text not null,
    is_duplicate boolean not null,
    constraint model_pk primary key (report_year, submission_id, sheet, row_no),
    constraint model_submission_fk foreign key (submission_id) references submission (submission_id) on delete cascade,
    constraint model_field_fk foreign key (field_code) references model_field (code),
    constraint model_status_known check (status in ('new', 'maintained', 'replicated', 'ended')),
    constraint model_effect_known check (effect in ('effective', 'not-effective', 'not-assessed')),
    constraint model_recognition_known check (recognition in ('none', 'commune', 'district', 'province', 'ministry')),
    constraint model_counts_not_negative check (sites >= 0 and teams >= 0 and members >= 0)
) partition by list (report_year);
comment on table model is 'one row a listed model and submission, with the sheet, row and column of its name';
comment on column model.sites is 'number of sites (điểm); empty: not stated';
comment on column model.teams is 'number of teams (tổ); empty: not stated';
comment on column model.members is 'number of members; empty: not stated';
comment on column model.is_duplicate is 'an earlier row of the submission states the same name and place: loaded, not counted';
create index model_submission on model (submission_id);

create table award (
    report_year integer not null,
    submission_id bigint not null,
    row_no integer not null,
    column_no integer not null,
    sheet text not null,
    form_code text not null,
    recipient_kind text not null,
    recipient_count integer not null,
    recipient text not null,
    recipient_key text not null,
    decision text not null,
    decision_date date,
    note text not null,
    is_duplicate boolean not null,
    constraint award_pk primary key (report_year, submission_id, sheet, row_no, column_no),
    constraint award_submission_fk foreign key (submission_id) references submission (submission_id) on delete cascade,
    constraint award_form_fk foreign key (form_code) references award_form (code),
    constraint award_kind_known check (recipient_kind in ('collective', 'individual', 'household')),
    constraint award_count_not_negative check (recipient_count >= 0)
) partition by list (report_year);
comment on table award is 'one row a recipient (list) or a stated count (counted table) and submission, with sheet, row and column';
comment on column award.recipient is 'personal data when the recipient is no collective: kept here and nowhere else';
comment on column award.is_duplicate is 'an earlier row of the submission states the same decision, form and recipient: loaded, not counted';
create index award_submission on award (submission_id);
create index award_decision on award (decision, decision_date, form_code, recipient_key) where decision <> '';

create function open_year(year integer) returns void language plpgsql as $$
begin
    if to_regclass(format('thidua.model_%s', year)) is null then
        execute format('create table thidua.model_%s partition of thidua.model for values in (%s)', year, year);
    end if;
    if to_regclass(format('thidua.award_%s', year)) is null then
        execute format('create table thidua.award_%s partition of thidua.award for values in (%s)', year, year);
    end if;
end $$;
comment on function open_year(integer) is 'makes the partitions of a report year where they are missing';

create view standing_model as
select submission.unit_code, submission.known, model.*
from model
join submission using (submission_id, report_year)
where submission.known is not null and not model.is_duplicate;
comment on view standing_model is 'one row a counted model and the days on which it was known; filter by known @> date';

create view standing_award as
select submission.unit_code, submission.known, award.*
from award
join submission using (submission_id, report_year)
where submission.known is not null and not award.is_duplicate;
comment on view standing_award is 'one row a counted award and the days on which it was known, before awards listed by two units are counted once';
