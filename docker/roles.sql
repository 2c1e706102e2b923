-- The division of roles on a PostgreSQL (15 or newer) of one's own. Run once as superuser, connected to the database postgres:
--   psql -d postgres -v owner_password=… -v app_password=… -v programme_password=… -v relay_password=… -v queue_password=… -f docker/roles.sql
-- The owner changes the schema and never serves; no serving role owns anything or may pass row level security.
\set ON_ERROR_STOP on

create role bloemen_owner login nosuperuser nobypassrls password :'owner_password';
create role bloemen_app login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password :'app_password';
create role bloemen_programme login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password :'programme_password';
create role bloemen_relay login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password :'relay_password';
create role app_queue login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password :'queue_password';

create database bloemen owner bloemen_owner encoding 'UTF8' template template0;
revoke all on database bloemen from public;
grant connect on database bloemen to bloemen_app, bloemen_programme, bloemen_relay;

-- Only used when the queue is not on Redis.
create database bloemen_queue owner app_queue encoding 'UTF8' template template0;
revoke all on database bloemen_queue from public;
