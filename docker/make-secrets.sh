#!/bin/sh
# Makes docker/secrets once: random passwords, and the addresses that carry them. Keeps what is there.
set -eu
umask 077
cd "$(dirname "$0")"
mkdir -p secrets
random() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
keep() { [ -s "secrets/$1" ] || printf '%s' "$2" > "secrets/$1"; }
for name in postgres_password owner_password app_password programme_password relay_password queue_password redis_password secret; do
  keep "$name" "$(random)"
done
address() { printf 'postgres://%s:%s@postgres:5432/bloemen' "$1" "$(cat "secrets/$2")"; }
keep owner_database_url "$(address bloemen_owner owner_password)"
keep database_url "$(address bloemen_app app_password)"
keep programme_database_url "$(address bloemen_programme programme_password)"
keep relay_database_url "$(address bloemen_relay relay_password)"
keep redis_url "redis://:$(cat secrets/redis_password)@redis:6379"
# The containers read these files as another user; the folder keeps others on this machine out.
chmod 700 secrets
chmod 644 secrets/*
