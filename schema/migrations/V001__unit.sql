create extension if not exists btree_gist with schema public;

create table unit (
    code text not null,
    valid daterange not null,
    name text not null,
    kind text not null,
    level text not null,
    parent_code text,
    sort_key text not null,
    source text not null,
    constraint unit_pk primary key (code, valid),
    constraint unit_valid_not_empty check (not isempty(valid)),
    constraint unit_level_known check (level in ('province', 'district', 'commune')),
    constraint unit_one_at_a_time exclude using gist (code with =, valid with &&)
);
comment on table unit is 'one row a unit and the time in which its name, kind, parent and territory did not change';
