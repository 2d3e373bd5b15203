-- Runs as the owner. The application's role gets data rights only, on this and every later table;
-- where a table is append-only, its own migration takes UPDATE, DELETE and TRUNCATE away again.
grant usage on schema public to ${app-role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app-role};
alter default privileges in schema public grant usage, select on sequences to ${app-role};
