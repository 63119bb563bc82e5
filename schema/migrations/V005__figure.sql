-- Indicator values and the editions made of them.

create table computation (
    computation_id bigint generated always as identity,
    report_year integer not null,
    facts_hash text not null,
    constraint computation_pk primary key (computation_id),
    constraint computation_once unique (report_year, facts_hash)
);
comment on table computation is 'one row a report year and one state of everything its values are computed from';

create table indicator_value (
    computation_id bigint not null,
    indicator text not null,
    unit_code text not null,
    value numeric(18, 4),
    state text not null,
    reasons text[] not null,
    constraint indicator_value_pk primary key (computation_id, indicator, unit_code),
    constraint indicator_value_computation_fk foreign key (computation_id) references computation (computation_id) on delete cascade,
    constraint indicator_value_state_known check (state in ('value', 'zero', 'nil', 'missing', 'not_applicable')),
    constraint indicator_value_goes_with_state check ((state in ('value', 'zero', 'nil')) = (value is not null))
);
comment on table indicator_value is 'one row an indicator, unit (or the province) and computation';

create table edition (
    edition_id bigint generated always as identity,
    report_year integer not null,
    edition_hash text not null,
    known_on date,
    provisional boolean not null,
    published_at timestamptz not null default now(),
    constraint edition_pk primary key (edition_id)
);
comment on table edition is 'one row a pack that was published';
comment on column edition.edition_hash is 'of everything that the pack is made from; the name of its folder';
comment on column edition.known_on is 'the latest day on which anything in it was received';
create index edition_year on edition (report_year, edition_id);
