-- Workers on other machines read as the coordinator of the year does: he leaves them the texts that he goes by.

create table staging.read_order (
    report_year integer not null,
    name text not null,
    content bytea not null,
    constraint read_order_pk primary key (report_year, name)
);
comment on table staging.read_order is 'one row a text by which the files of a year are read now: a register, replaced reference data, the settings';
