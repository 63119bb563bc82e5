-- Special reporters, such as provincial departments, stand among the units on a level of their own.

alter table unit
    drop constraint unit_level_known,
    add constraint unit_level_known check (level in ('province', 'district', 'commune', 'reporter'));
comment on column unit.level is 'reporter: reports beside the units of its province, by the register reporters.csv; in no rank';
