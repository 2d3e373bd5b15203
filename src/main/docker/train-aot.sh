#!/usr/bin/env bash
# Writes the AOT cache of an extracted application (JEP 483, 514, 515): starts it once on a throw-away PostgreSQL, reads some
# pages, so that their classes and profiles are in it too, and stops it. The cache belongs to this jar, this Java and these
# flags; rebuild it with each of them. Needs curl.
#   train-aot.sh FOLDER      FOLDER holds baseline.jar and lib/, as `-Djarmode=tools … extract` wrote them
set -euo pipefail
folder=$(cd "$1" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
postgres=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
work=$(mktemp -d)
port=${TRAINING_PORT:-54339}
# those of the image
flags=${TRAINING_FLAGS:--XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx256m --enable-native-access=ALL-UNNAMED}
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
http=${TRAINING_HTTP:-18039}
site=http://127.0.0.1:$http
SPRING_DATASOURCE_URL=$url SPRING_DATASOURCE_USERNAME=baseline_app SPRING_DATASOURCE_PASSWORD=none \
SPRING_FLYWAY_URL=$url SPRING_FLYWAY_USER=baseline_owner SPRING_FLYWAY_PASSWORD=none SERVER_PORT=$http \
BASELINE_FIRST_OFFICE=Training BASELINE_FIRST_ZONE=America/New_York BASELINE_FIRST_UMBRELLA=ACCME_DIRECT \
BASELINE_FIRST_NAME='Jane Doe' BASELINE_FIRST_EMAIL=jane@example.org BASELINE_FIRST_PASSWORD='a password of training' \
  "$java" -XX:AOTCacheOutput=baseline.aot $flags -jar baseline.jar >"$work/log" 2>&1 & application=$!
failed() { cat "$work/log"; exit 1; }
for _ in $(seq 1200); do
  [ "$(curl -s -o /dev/null -w '%{http_code}' "$site/readyz")" = 200 ] && break
  kill -0 $application 2>/dev/null || failed
  sleep 0.5
done
# what people do first: the pages for everybody, signing in, and the pages of the staff
jar="$work/cookies"
page() { curl -fsSL -b "$jar" -c "$jar" --compressed "$site$1"; }
token=$(page /sign-in | grep -o 'name="_csrf"[^>]*value="[^"]*"' | head -n 1 | sed 's/.*value="//; s/"$//')
curl -fsSL -o /dev/null -b "$jar" -c "$jar" "$site/sign-in" --data-urlencode "_csrf=$token" \
  --data-urlencode 'email=jane@example.org' --data-urlencode 'password=a password of training' || failed
for _ in $(seq 10); do
  for path in / /catalog '/catalog?q=heart' /verify /activities /people /my-cme /my-cme/earned /sign-in; do
    page "$path" >/dev/null 2>&1 || true
  done
done
kill $application
wait $application || true
[ -s baseline.aot ] || failed
ls -l baseline.aot
