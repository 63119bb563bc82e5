-- A closed year is not published again while what was received stays the same, whatever the program.

alter table edition
    add column received_hash text not null default '',
    add column closed boolean not null default false;
comment on column edition.received_hash is 'of everything received and decided that it is made from, without program and settings; empty: unknown';
comment on column edition.closed is 'whether the year was closed when it was published';
