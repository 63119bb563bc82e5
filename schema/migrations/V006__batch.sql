-- The tables in which Spring Batch keeps its executions, in a schema of their own, with indexes for queries by status.

create table batch.batch_job_instance (
    job_instance_id bigint not null,
    version bigint,
    job_name varchar(100) not null,
    job_key varchar(32) not null,
    constraint batch_job_instance_pk primary key (job_instance_id),
    constraint batch_job_instance_once unique (job_name, job_key)
);
comment on table batch.batch_job_instance is 'one row a job and its identifying parameters';

create table batch.batch_job_execution (
    job_execution_id bigint not null,
    version bigint,
    job_instance_id bigint not null,
    create_time timestamp not null,
    start_time timestamp,
    end_time timestamp,
    status varchar(10),
    exit_code varchar(2500),
    exit_message varchar(2500),
    last_updated timestamp,
    constraint batch_job_execution_pk primary key (job_execution_id),
    constraint batch_job_execution_instance_fk foreign key (job_instance_id) references batch.batch_job_instance (job_instance_id)
);
comment on table batch.batch_job_execution is 'one row an attempt at a job instance';
create index batch_job_execution_instance on batch.batch_job_execution (job_instance_id);
create index batch_job_execution_status on batch.batch_job_execution (status, end_time);

create table batch.batch_job_execution_params (
    job_execution_id bigint not null,
    parameter_name varchar(100) not null,
    parameter_type varchar(100) not null,
    parameter_value varchar(2500),
    identifying char(1) not null,
    constraint batch_job_execution_params_execution_fk foreign key (job_execution_id) references batch.batch_job_execution (job_execution_id)
);
comment on table batch.batch_job_execution_params is 'one row a parameter of an attempt';
create index batch_job_execution_params_execution on batch.batch_job_execution_params (job_execution_id);

create table batch.batch_step_execution (
    step_execution_id bigint not null,
    version bigint not null,
    step_name varchar(100) not null,
    job_execution_id bigint not null,
    create_time timestamp not null,
    start_time timestamp,
    end_time timestamp,
    status varchar(10),
    commit_count bigint,
    read_count bigint,
    filter_count bigint,
    write_count bigint,
    read_skip_count bigint,
    write_skip_count bigint,
    process_skip_count bigint,
    rollback_count bigint,
    exit_code varchar(2500),
    exit_message varchar(2500),
    last_updated timestamp,
    constraint batch_step_execution_pk primary key (step_execution_id),
    constraint batch_step_execution_execution_fk foreign key (job_execution_id) references batch.batch_job_execution (job_execution_id)
);
comment on table batch.batch_step_execution is 'one row an attempt at a step';
create index batch_step_execution_execution on batch.batch_step_execution (job_execution_id);

create table batch.batch_step_execution_context (
    step_execution_id bigint not null,
    short_context varchar(2500) not null,
    serialized_context text,
    constraint batch_step_execution_context_pk primary key (step_execution_id),
    constraint batch_step_execution_context_step_fk foreign key (step_execution_id) references batch.batch_step_execution (step_execution_id)
);
comment on table batch.batch_step_execution_context is 'one row an attempt at a step: its position';

create table batch.batch_job_execution_context (
    job_execution_id bigint not null,
    short_context varchar(2500) not null,
    serialized_context text,
    constraint batch_job_execution_context_pk primary key (job_execution_id),
    constraint batch_job_execution_context_execution_fk foreign key (job_execution_id) references batch.batch_job_execution (job_execution_id)
);
comment on table batch.batch_job_execution_context is 'one row an attempt at a job: its position';

create sequence batch.batch_step_execution_seq;
create sequence batch.batch_job_execution_seq;
create sequence batch.batch_job_instance_seq;
