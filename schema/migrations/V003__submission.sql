-- What was received, how it was read, and which statement stands since when. Nothing here is overwritten by a correction.

create table content (
    sha256 text not null,
    byte_count bigint not null,
    bytes bytea not null,
    constraint content_pk primary key (sha256),
    constraint content_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table content is 'one row a different file content, as received';
alter table content alter column bytes set storage external;

create table received_file (
    received_file_id bigint generated always as identity,
    report_year integer not null,
    path text not null,
    sha256 text not null,
    received_on date,
    present boolean not null,
    constraint received_file_pk primary key (received_file_id),
    constraint received_file_once unique (path, sha256),
    constraint received_file_content_fk foreign key (sha256) references content (sha256)
);
comment on table received_file is 'one row a path below input and a content seen there; ids grow in the order of first sight';
comment on column received_file.received_on is 'from the register received.csv; empty: the day is unknown';
comment on column received_file.present is 'whether the last look at the input found this content at this path';
create index received_file_year on received_file (report_year);
create unique index received_file_one_present on received_file (path) where present;

create table reading (
    received_file_id bigint not null,
    ruleset text not null,
    format text not null,
    encoding text not null,
    constraint reading_pk primary key (received_file_id),
    constraint reading_file_fk foreign key (received_file_id) references received_file (received_file_id) on delete cascade
);
comment on table reading is 'one row a received file that was read; ruleset: the rules and reference data it was read by';

create table submission (
    submission_id bigint generated always as identity,
    received_file_id bigint not null,
    report_year integer not null,
    unit_code text not null,
    fact_table text not null,
    only_new boolean not null,
    counted boolean not null,
    is_nil boolean not null,
    admitted_on date,
    rows_loaded integer not null,
    rows_rejected integer not null,
    rows_header integer not null,
    rows_total integer not null,
    rows_group integer not null,
    rows_note integer not null,
    rows_blank integer not null,
    verdict text,
    known daterange,
    constraint submission_pk primary key (submission_id),
    constraint submission_once unique (received_file_id, unit_code, fact_table),
    constraint submission_reading_fk foreign key (received_file_id) references reading (received_file_id) on delete cascade,
    constraint submission_table_known check (fact_table in ('models', 'awards')),
    constraint submission_verdict_known check (verdict in ('accepted', 'questioned', 'refused', 'partial', 'superseded', 'conflict')),
    constraint submission_one_standing exclude using gist
        (report_year with =, unit_code with =, fact_table with =, known with &&) where (known is not null)
);
comment on table submission is 'one row what one unit states for one report year in one table, by one file';
comment on column submission.known is 'from the day it was received to the day another superseded it; empty while staged, refused or in conflict';
comment on column submission.admitted_on is 'the day on which a person admitted it without its bad rows; empty otherwise';
comment on column submission.verdict is 'empty while staged and not yet judged';
create index submission_year on submission (report_year, fact_table, unit_code);

create table file_ledger (
    received_file_id bigint not null,
    rows_loaded integer not null,
    rows_rejected integer not null,
    rows_header integer not null,
    rows_total integer not null,
    rows_group integer not null,
    rows_note integer not null,
    rows_blank integer not null,
    constraint file_ledger_pk primary key (received_file_id),
    constraint file_ledger_reading_fk foreign key (received_file_id) references reading (received_file_id) on delete cascade
);
comment on table file_ledger is 'one row a received file: its rows that belong to no submission';

create table finding (
    received_file_id bigint not null,
    finding_no integer not null,
    submission_id bigint,
    sheet text not null,
    row_no integer not null,
    column_no integer not null,
    severity text not null,
    rule text not null,
    value text not null,
    arguments text[] not null,
    constraint finding_pk primary key (received_file_id, finding_no),
    constraint finding_reading_fk foreign key (received_file_id) references reading (received_file_id) on delete cascade,
    constraint finding_submission_fk foreign key (submission_id) references submission (submission_id) on delete cascade,
    constraint finding_severity_known check (severity in ('error', 'warning', 'notice'))
);
comment on table finding is 'one row a thing in a file that a person should look at; the words are made from rule and arguments';
comment on column finding.submission_id is 'empty: about the file';
comment on column finding.value is 'the text of the cell, masked where it names a person';
create index finding_submission on finding (submission_id);
