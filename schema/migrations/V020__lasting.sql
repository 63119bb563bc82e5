-- Most commits do not wait until the disk has them (the program's sessions say so): what a dying machine takes along, the next run does again.
-- What no run does again waits, and takes all commits before it to the disk.

create function wait_for_disk() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform set_config('synchronous_commit', 'on', true);
    return null;
end $$;
comment on function wait_for_disk() is 'lets the transaction that is open wait for the disk when it commits';
revoke all on function wait_for_disk() from public;

create trigger audit_lasts after insert on audit for each statement execute function wait_for_disk();
create trigger edition_lasts after insert on edition for each statement execute function wait_for_disk();
