-- A decision on a spelling can change what a file states: then it has a version for before and one for since.

alter table submission
    add column decided_on date,
    add column decisions text not null default '',
    drop constraint submission_once,
    add constraint submission_once unique nulls not distinct (received_file_id, unit_code, fact_table, decided_on),
    add constraint submission_decided check ((decided_on is null) = (decisions = ''));
comment on table submission is 'one row what one unit states for one report year in one table, by one file, as understood from one day on';
comment on column submission.decided_on is 'the day of the decision by which it is understood so; empty: it needed none';
comment on column submission.decisions is 'the decisions that it rests on, one a line, as their register has them';
