#!/usr/bin/env bash
# Writes the AOT cache of an extracted application (JEP 483, JEP 514): starts it once on a throw-away PostgreSQL and stops it
# as soon as it is ready. The cache belongs to this jar and this Java; rebuild it with each of them.
#   train-aot.sh FOLDER      FOLDER holds baseline.jar and lib/, as `-Djarmode=tools … extract` wrote them
set -euo pipefail
folder=$(cd "$1" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
postgres=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
work=$(mktemp -d)
port=${TRAINING_PORT:-54339}
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown postgres "$work"
trap 'as_postgres "$postgres/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
as_postgres "$postgres/initdb" -D "$work/data" -U postgres -A trust -E UTF8 --locale C.UTF-8 >/dev/null
as_postgres "$postgres/pg_ctl" -D "$work/data" -w -o "-p $port -k $work -c listen_addresses=127.0.0.1 -c fsync=off" start >/dev/null
sql() { "$postgres/psql" -qX -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$port" -U postgres "$@"; }
sql -c 'create role baseline_owner login' -c 'create role baseline_app login'
sql -c 'create database baseline owner baseline_owner'
cd "$folder"
url=jdbc:postgresql://127.0.0.1:$port/baseline
SPRING_DATASOURCE_URL=$url SPRING_DATASOURCE_USERNAME=baseline_app SPRING_DATASOURCE_PASSWORD=none \
SPRING_FLYWAY_URL=$url SPRING_FLYWAY_USER=baseline_owner SPRING_FLYWAY_PASSWORD=none SERVER_PORT=0 \
  "$java" -XX:AOTCacheOutput=baseline.aot -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED \
  -Dspring.context.exit=onRefresh -jar baseline.jar >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
ls -l baseline.aot
