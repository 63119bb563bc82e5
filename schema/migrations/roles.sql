-- The roles of thidua, for an account that may make roles: thidua roles runs this, thidua roles --sql prints it for the administrator
-- of a server. It can be run again at any time. The roles are the server's; what they may do is this database's.

do $$
declare
    me constant name := current_user;
    all_mighty constant boolean := (select rolsuper from pg_roles where rolname = current_user);
    mine boolean;
    role_name text;
    kind text;
    object text;
begin
    foreach role_name in array array['thidua_owner', 'thidua_writer', 'thidua_reader', 'thidua_auditor'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I nologin', role_name);
        end if;
    end loop;

    -- who gives things away must belong to those who get them, for as long as this takes
    mine := all_mighty or pg_has_role('thidua_owner', 'usage');
    if not mine then
        execute format('grant thidua_owner to %I', me);
    end if;
    execute format('grant connect on database %I to thidua_owner, thidua_writer, thidua_reader, thidua_auditor', current_database());
    execute format('grant create on database %I to thidua_owner', current_database());

    -- what there is already belongs to the owner from now on
    for kind, object in
        select 'schema', format('%I', n.nspname)
        from pg_namespace as n
        where n.nspname in ('thidua', 'batch', 'staging', 'analysis') and pg_get_userbyid(n.nspowner) <> 'thidua_owner'
        union all
        select case when c.relkind = 'v' then 'view' when c.relkind = 'S' then 'sequence' else 'table' end, format('%I.%I', n.nspname, c.relname)
        from pg_class as c
        join pg_namespace as n on n.oid = c.relnamespace
        where n.nspname in ('thidua', 'batch', 'staging', 'analysis') and c.relkind in ('r', 'p', 'v', 'S')
            and pg_get_userbyid(c.relowner) <> 'thidua_owner'
            -- a sequence of a column goes with its table
            and not exists (select from pg_depend as d where d.objid = c.oid and c.relkind = 'S' and d.deptype in ('a', 'i'))
        union all
        select 'function', p.oid::regprocedure::text
        from pg_proc as p
        join pg_namespace as n on n.oid = p.pronamespace
        where n.nspname in ('thidua', 'batch', 'staging', 'analysis') and pg_get_userbyid(p.proowner) <> 'thidua_owner'
    loop
        execute format('alter %s %s owner to thidua_owner', kind, object);
    end loop;

    perform set_config('thidua.lent', case when mine then '' else 'yes' end, true);
    alter default privileges for role thidua_owner revoke execute on functions from public;
end $$;
