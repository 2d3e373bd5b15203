#!/bin/bash
# Runs once, when the database's volume is empty: one role that migrates, one that the application works as.
set -euo pipefail

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
     --set owner_password="$(cat /run/secrets/owner_password)" --set app_password="$(cat /run/secrets/application_password)" <<'SQL'
create role baseline_owner login nosuperuser nocreatedb nocreaterole password :'owner_password';
create role baseline_app login nosuperuser nocreatedb nocreaterole password :'app_password';
create database baseline owner baseline_owner encoding 'UTF8' template template0;
revoke all on database baseline from public;
grant connect on database baseline to baseline_app;
SQL
