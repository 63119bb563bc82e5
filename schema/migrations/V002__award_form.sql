-- What may be given and in which fields models are built: reference data, loaded whole or not at all.

create table award_form (
    code text not null,
    name_vi text not null,
    name_en text not null,
    level text not null,
    recipient_kinds text[] not null,
    in_total boolean not null,
    valid daterange not null,
    constraint award_form_pk primary key (code)
);
comment on table award_form is 'one row a form of award; in_total: counted in "awards in total"';

create table award_form_alias (
    alias_key text not null,
    alias text not null,
    form_code text not null,
    constraint award_form_alias_pk primary key (alias_key),
    constraint award_form_alias_form_fk foreign key (form_code) references award_form (code)
);
comment on table award_form_alias is 'one row a spelling of a form, folded for comparison';

create table model_field (
    code text not null,
    name_vi text not null,
    name_en text not null,
    constraint model_field_pk primary key (code)
);
comment on table model_field is 'one row a field in which models are built';

create table reference_load (
    sha256 text not null,
    loaded_at timestamptz not null default now(),
    constraint reference_load_pk primary key (sha256)
);
comment on table reference_load is 'one row: the reference data that stand in the tables of units, forms, fields and population';
