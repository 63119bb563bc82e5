-- From which day on an award is not counted, and what an edition was computed by: the causes of a change can be told apart.

create or replace view standing_award as
select submission.unit_code, submission.known * daterange(null, revoked.known_on) as known, award.*, submission.known as stated,
    revoked.known_on as revoked_on
from award
join submission using (submission_id, report_year)
left join (
    select report_year, submission_id, sheet, row_no, column_no, min(known_on) as known_on
    from revoked_award
    group by report_year, submission_id, sheet, row_no, column_no
) as revoked using (report_year, submission_id, sheet, row_no, column_no)
where submission.known is not null and not award.is_duplicate;

alter table edition
    add column facts_hash text not null default '',
    add column unit_map_hash text not null default '',
    add column rules_hash text not null default '';
comment on column edition.facts_hash is 'of the computation that its values are of; empty: unknown';
comment on column edition.unit_map_hash is 'of the units, their changes and population that it was made by; empty: unknown';
comment on column edition.rules_hash is 'of program, forms, fields, breaks and settings that it was made by; empty: unknown';
