-- Units and who lives in them. Codes are reused over time: the key is (code, validity), never the code alone.

create extension if not exists btree_gist with schema public;

create table unit (
    code text not null,
    valid daterange not null,
    name text not null,
    kind text not null,
    level text not null,
    parent_code text,
    sort_key text not null,
    constraint unit_pk primary key (code, valid),
    constraint unit_valid_not_empty check (not isempty(valid)),
    constraint unit_level_known check (level in ('province', 'district', 'commune')),
    constraint unit_one_at_a_time exclude using gist (code with =, valid with &&)
);
comment on table unit is 'one row a unit and the time in which its name, kind, parent and territory did not change';
comment on column unit.sort_key is 'Vietnamese order of the name, made by the program: the collations of servers differ';
create index unit_parent on unit (parent_code);

create table unit_change (
    old_code text not null,
    new_code text,
    effective_on date not null,
    kind text not null,
    legal_basis text not null,
    constraint unit_change_once unique nulls not distinct (old_code, new_code, effective_on),
    constraint unit_change_kind_known check (kind in ('merge', 'rename', 'abolish', 'transfer', 'split'))
);
comment on table unit_change is 'one row a predecessor, successor and day; an abolished unit has no successor';

create table population (
    unit_code text not null,
    as_of date not null,
    basis text not null,
    residents integer not null,
    constraint population_pk primary key (unit_code, as_of, basis),
    constraint population_positive check (residents > 0)
);
comment on table population is 'one row a unit, day and basis; two bases are never mixed in one rate';
