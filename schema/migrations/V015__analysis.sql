-- What analysts read: views that keep their columns, without the names of individuals, and a role that reads nothing else.

create schema if not exists analysis;
comment on schema analysis is 'views for analysts and reporting tools; read schema/analysis.md';

create view analysis.edition as
select distinct on (report_year)
    report_year, known_on, provisional, closed, published_at, facts_hash
from thidua.edition
order by report_year, edition_id desc;
comment on view analysis.edition is 'one row a report year: the pack that stands';
comment on column analysis.edition.known_on is 'the latest day on which anything in it was received';
comment on column analysis.edition.provisional is 'whether somebody has not reported yet';
comment on column analysis.edition.closed is 'whether the year is closed: its figures are final';
comment on column analysis.edition.facts_hash is 'of everything that the figures were computed from';

create view analysis.figure as
select
    value.indicator || '.' || edition.report_year || '.' || value.unit_code as figure_id,
    edition.report_year,
    value.unit_code,
    coalesce(unit.name, former.name) as unit_name,
    coalesce(unit.level, case when former.code is null then null else 'area' end) as unit_level,
    value.indicator,
    value.value,
    value.state,
    value.reasons
from analysis.edition as edition
join thidua.computation on computation.report_year = edition.report_year and computation.facts_hash = edition.facts_hash
join thidua.indicator_value as value using (computation_id)
left join thidua.unit on unit.code = value.unit_code and unit.valid @> make_date(edition.report_year, 12, 31)
left join lateral (
    select last.code, last.name
    from thidua.unit as last
    where last.code = value.unit_code and upper(last.valid) <= make_date(edition.report_year, 12, 31)
    order by last.valid desc
    limit 1
) as former on unit.code is null;
comment on view analysis.figure is 'one row a figure of the pack that stands: indicator, report year and unit; comparisons stand in reports/indicators.csv';
comment on column analysis.figure.figure_id is 'ask for it with thidua explain';
comment on column analysis.figure.unit_level is 'province, district, commune, reporter; area: a former unit that goes on as a series of its own, in no sum';
comment on column analysis.figure.value is 'empty when the state is missing or not_applicable: never take it for zero';
comment on column analysis.figure.state is 'value, zero (stated), nil (reported that there is nothing), missing, not_applicable';
comment on column analysis.figure.reasons is 'why it is not whole, in kebab-case';

create view analysis.submission as
select
    submission.submission_id,
    submission.report_year,
    submission.unit_code,
    submission.fact_table,
    submission.verdict,
    received_file.path,
    received_file.sha256,
    received_file.received_on,
    submission.known,
    coalesce(submission.known @> date '9999-12-30', false) as stands,
    submission.rows_loaded,
    submission.rows_rejected
from thidua.submission
join thidua.received_file using (received_file_id);
comment on view analysis.submission is 'one row what one unit stated for one report year in one table, by one file';
comment on column analysis.submission.fact_table is 'models or awards';
comment on column analysis.submission.known is 'the days on which it stood; empty: it never did';
comment on column analysis.submission.stands is 'whether it stands now';

create view analysis.model as
select
    submission.report_year,
    submission.unit_code,
    model.name,
    model.name_key,
    model.field_code,
    model.place,
    model.founded_year,
    model.status,
    model.effect,
    model.recognition,
    model.sites,
    model.teams,
    model.members,
    submission.known,
    submission.stands,
    submission.path,
    model.sheet,
    model.row_no
from thidua.model
join analysis.submission using (submission_id)
where submission.known is not null and not model.is_duplicate;
comment on view analysis.model is 'one row a counted model; take those with stands, or with known @> a day for what was known then';
comment on column analysis.model.name_key is 'the name folded for comparison: equal keys are one kind of model';
comment on column analysis.model.status is 'new, maintained, replicated, ended';
comment on column analysis.model.recognition is 'none, commune, district, province, ministry';
comment on column analysis.model.sites is 'empty: not stated, never 0 or 1 instead; so for teams and members';

create view analysis.award as
select
    submission.report_year,
    submission.unit_code,
    award.form_code,
    award_form.name_vi as form_name,
    award_form.level as form_level,
    award_form.in_total,
    award.recipient_kind,
    award.recipient_count,
    case award.recipient_kind when 'collective' then award.recipient end as collective,
    award.decision,
    award.decision_date,
    award.known,
    coalesce(award.known @> date '9999-12-30', false) as stands,
    award.revoked_on,
    submission.path,
    award.sheet,
    award.row_no,
    row_number() over (
        partition by award.report_year, award.known @> date '9999-12-30', award.decision, award.decision_date, award.form_code,
            award.recipient_kind, award.recipient_key
        order by submission.received_on nulls first, award.unit_code, award.submission_id, award.sheet, award.row_no
    ) = 1 or award.decision = '' or award.recipient_key = '' as counted
from thidua.standing_award as award
join analysis.submission using (submission_id)
join thidua.award_form on award_form.code = award.form_code;
comment on view analysis.award is 'one row a listed or counted award; take those with stands and counted';
comment on column analysis.award.collective is 'the name of a collective; names of individuals and households are personal data and stand in no view';
comment on column analysis.award.recipient_count is '1 for a recipient by name; the number stated in a counted table';
comment on column analysis.award.revoked_on is 'since when it is taken back; empty: it is not';
comment on column analysis.award.counted is 'whether it is the first listing of its decision, form and recipient among those that stand';

create view analysis.finding as
select
    received_file.report_year,
    received_file.path,
    received_file.sha256,
    received_file.present,
    finding.sheet,
    finding.row_no,
    finding.column_no,
    finding.severity,
    finding.rule,
    finding.value
from thidua.finding
join thidua.received_file using (received_file_id);
comment on view analysis.finding is 'one row a finding in a file; those between files stand in reports/findings.csv only';
comment on column analysis.finding.present is 'whether the content is at its path now';
comment on column analysis.finding.value is 'the text of the cell, masked where it names a person';

do $$
begin
    if not exists (select from pg_roles where rolname = 'thidua_reader') then
        create role thidua_reader nologin;
    end if;
    grant usage on schema analysis to thidua_reader;
    grant select on all tables in schema analysis to thidua_reader;
exception
    when insufficient_privilege then
        raise notice 'the role thidua_reader was not made: this account may not; see schema/analysis.md';
    when duplicate_object or unique_violation then
        grant usage on schema analysis to thidua_reader;
        grant select on all tables in schema analysis to thidua_reader;
end $$;
