-- The values of a unit are written in one row: a row a value cost a key, a check of its computation and a row's head each, for 64 values a unit.

create table unit_values (
    computation_id bigint not null,
    unit_code text not null,
    indicators text[] not null,
    numbers numeric(18, 4)[] not null,
    states text[] not null,
    reasons text[] not null,
    constraint unit_values_pk primary key (computation_id, unit_code),
    constraint unit_values_computation_fk foreign key (computation_id) references computation (computation_id) on delete cascade,
    constraint unit_values_side_by_side check (
        cardinality(numbers) = cardinality(indicators) and cardinality(states) = cardinality(indicators) and cardinality(reasons) = cardinality(indicators)
    ),
    constraint unit_values_named check (array_position(indicators, null) is null and array_position(reasons, null) is null),
    constraint unit_values_state_known check (states <@ array['value', 'zero', 'nil', 'missing', 'not_applicable'] and array_position(states, null) is null),
    constraint unit_values_go_with_state check (
        array_positions(numbers, null) @> (array_positions(states, 'missing') || array_positions(states, 'not_applicable'))
        and array_positions(numbers, null) <@ (array_positions(states, 'missing') || array_positions(states, 'not_applicable'))
    )
);
comment on table unit_values is 'one row a unit (or the province) and computation: its values side by side; read indicator_value';
comment on column unit_values.indicators is 'each once';
comment on column unit_values.reasons is 'of each value, with commas between them';

insert into unit_values (computation_id, unit_code, indicators, numbers, states, reasons)
select computation_id, unit_code,
    array_agg(indicator order by indicator collate "C"), array_agg(value order by indicator collate "C"),
    array_agg(state order by indicator collate "C"), array_agg(array_to_string(reasons, ',') order by indicator collate "C")
from indicator_value
group by computation_id, unit_code;

alter table indicator_value rename to indicator_value_before;

create view indicator_value as
select unit.computation_id, each.indicator, unit.unit_code, each.value, each.state, string_to_array(each.reasons, ',') as reasons
from unit_values as unit
cross join lateral unnest(unit.indicators, unit.numbers, unit.states, unit.reasons) as each (indicator, value, state, reasons);
comment on view indicator_value is 'one row an indicator, unit (or the province) and computation';

create or replace view analysis.figure as
select
    value.indicator || '.' || edition.report_year || '.' || value.unit_code as figure_id,
    edition.report_year,
    value.unit_code,
    coalesce(unit.name, former.name) as unit_name,
    coalesce(unit.level, case when former.code is null then null else 'area' end) as unit_level,
    value.indicator,
    value.value::numeric(18, 4) as value,
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

drop table indicator_value_before;
