-- Who may do what with what the migrations made: Flyway runs this after them, thidua roles when it makes the roles.
-- Roles that there are not get nothing; before the first migration there is nothing to give.

do $$
declare
    asked_by_views constant regprocedure := to_regprocedure('thidua.is_recipient_erased(text, text, text, integer)');
    schema_name text;
    role_name text;
    maker text;
begin
    if to_regclass('staging.reading') is null then
        return;
    end if;

    -- what later migrations and hands make in our schemas is for the same roles
    for maker in select distinct pg_get_userbyid(nspowner) from pg_namespace where nspname = 'thidua' union select current_user loop
        if exists (select from pg_roles where rolname = 'thidua_writer') then
            execute format('alter default privileges for role %I in schema thidua, batch, staging'
                ' grant select, insert, update, delete on tables to thidua_writer', maker);
            execute format('alter default privileges for role %I in schema thidua, batch, staging grant usage on sequences to thidua_writer', maker);
        end if;
        if exists (select from pg_roles where rolname = 'thidua_reader') then
            execute format('alter default privileges for role %I in schema analysis grant select on tables to thidua_reader', maker);
        end if;
    end loop;
    if exists (select from pg_roles where rolname = 'thidua_writer') then
        foreach schema_name in array array['thidua', 'batch', 'staging'] loop
            execute format('grant usage on schema %I to thidua_writer', schema_name);
            execute format('grant select, insert, update, delete on all tables in schema %I to thidua_writer', schema_name);
            execute format('grant usage on all sequences in schema %I to thidua_writer', schema_name);
        end loop;
        grant execute on function thidua.open_year(integer), thidua.stage_year(integer), thidua.unstage_year(integer),
            thidua.key_staged_year(integer), thidua.drop_year(integer), thidua.attach_year(integer) to thidua_writer;
        revoke insert, update, delete on thidua.flyway_schema_history from thidua_writer;
        -- neither the moment nor the account of an act is for the writer to say
        revoke insert, update, delete on thidua.audit from thidua_writer;
        grant insert (act, withdrawn, person, host, run, report_year, unit_code, decided_on, reason, detail, exit_code, register, line, turn,
            version) on thidua.audit to thidua_writer;
    end if;
    if exists (select from pg_roles where rolname = 'thidua_auditor') then
        grant usage on schema thidua to thidua_auditor;
        grant select on thidua.audit to thidua_auditor;
    end if;
    if exists (select from pg_roles where rolname = 'thidua_reader') then
        grant usage on schema analysis to thidua_reader;
        grant select on all tables in schema analysis to thidua_reader;
    end if;
    -- who reads a view must be allowed to call what it calls; a reader reaches it by views alone
    if asked_by_views is not null then
        for role_name in select rolname from pg_roles where rolname in ('thidua_writer', 'thidua_reader') loop
            execute format('grant execute on function %s to %I', asked_by_views, role_name);
        end loop;
    end if;
end $$;
