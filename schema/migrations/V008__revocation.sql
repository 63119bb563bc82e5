-- Awards that were taken back. The award stays as it was stated; from the day of the revocation on it is not counted.

create table revocation (
    line_no integer not null,
    report_year integer not null,
    decision text not null,
    decision_date date,
    form_code text not null,
    recipient_sha256 text not null,
    known_on date not null,
    constraint revocation_pk primary key (line_no),
    constraint revocation_decision_given check (decision <> '')
);
comment on table revocation is 'one row a line of the register revocations.csv, as the last run found it';
comment on column revocation.decision_date is 'empty: whatever the day of the decision';
comment on column revocation.form_code is 'empty: every form of the decision';
comment on column revocation.recipient_sha256 is 'of the key of the name, which is personal data and stands in award only; empty: every recipient';
create index revocation_decision on revocation (report_year, decision);

create view revoked_award as
select revocation.line_no, revocation.known_on, award.report_year, award.submission_id, award.sheet, award.row_no, award.column_no
from revocation
join award on award.report_year = revocation.report_year and award.decision = revocation.decision and award.decision <> ''
where (revocation.decision_date is null or award.decision_date = revocation.decision_date)
  and (revocation.form_code = '' or award.form_code = revocation.form_code)
  and (revocation.recipient_sha256 = ''
    or revocation.recipient_sha256 = encode(sha256(convert_to(award.recipient_key, 'UTF8')), 'hex'));
comment on view revoked_award is 'one row an award of a submission and a line of the register that takes it back';

create or replace view standing_award as
select submission.unit_code, submission.known * daterange(null, revoked.known_on) as known, award.*, submission.known as stated
from award
join submission using (submission_id, report_year)
left join (
    select report_year, submission_id, sheet, row_no, column_no, min(known_on) as known_on
    from revoked_award
    group by report_year, submission_id, sheet, row_no, column_no
) as revoked using (report_year, submission_id, sheet, row_no, column_no)
where submission.known is not null and not award.is_duplicate;
comment on view standing_award is 'one row a counted award, the days on which it was known and not revoked, and those on which it was stated, before awards listed by two units are counted once';
