-- Who did what, added to and never changed; and partitions that an account without rights to create tables may ask for.

create table audit (
    audit_id bigint generated always as identity,
    happened_at timestamptz not null default clock_timestamp(),
    account text not null default session_user,
    act text not null,
    withdrawn boolean not null default false,
    person text not null,
    host text not null,
    run text not null,
    report_year integer,
    unit_code text,
    decided_on date,
    reason text not null default '',
    detail text not null default '',
    exit_code integer,
    register text,
    line text,
    turn integer,
    version text not null,
    constraint audit_pk primary key (audit_id),
    constraint audit_act_known check (act in ('run', 'admit', 'alias', 'waive', 'revoke', 'close', 'reopen', 'erase', 'reporter', 'deliver',
        'roles', 'backup', 'restore')),
    constraint audit_turn_once unique (register, line, turn),
    constraint audit_line_whole check (num_nulls(register, line, turn) in (0, 3)),
    constraint audit_withdrawn_again check (turn is null and not withdrawn or turn > 0 and withdrawn = (turn % 2 = 0))
);
comment on table audit is 'one row an act: the begin or the end of a run, a line of a register that came or went, an operation; rows are only added';
comment on column audit.happened_at is 'by the clock of the server; for a line of a register: when a run first saw it';
comment on column audit.account is 'the account of the database, which the server knows by itself';
comment on column audit.withdrawn is 'the line of the register is gone';
comment on column audit.person is 'who decided, as the register says; else the user of the system';
comment on column audit.run is 'one id for all rows of one command';
comment on column audit.decided_on is 'the day that the register names';
comment on column audit.detail is 'the rest of what was decided, without names of those to whom it happened';
comment on column audit.exit_code is 'how a run ended; empty: this row is no end';
comment on column audit.line is 'SHA-256 of what of the line stands here; equal lines are numbered';
comment on column audit.turn is 'odd: the line came, even: it went';
create index audit_by_year on audit (report_year, audit_id);

create function refuse_change_of_audit() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'thidua.audit is only ever added to: % refused', lower(tg_op) using errcode = 'insufficient_privilege';
end $$;
comment on function refuse_change_of_audit() is 'for everybody, the owner included';
create trigger audit_only_grows before update or delete or truncate on audit
    for each statement execute function refuse_change_of_audit();
alter table audit enable always trigger audit_only_grows;

-- tables can be parted by their owner only: the owner lends this one act to those who may call it
alter function open_year(integer) security definer;
alter function open_year(integer) set search_path = pg_catalog, pg_temp;
revoke all on function open_year(integer), refuse_change_of_audit() from public;
