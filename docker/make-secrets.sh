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
# The address of the mail server may carry a password, so it is a secret too.
[ -s secrets/mail_url ] || keep mail_url "${MAIL_URL:?Zet MAIL_URL op het SMTP-adres (smtps://…)}"
# The key of the seal on certificates. Put the organisation's own in its place: key and certificates as PEM, its own certificate first.
if [ ! -s secrets/seal_key ] || [ ! -s secrets/seal_certificate ]; then
  command -v openssl > /dev/null || { echo 'Zet secrets/seal_key en secrets/seal_certificate (PEM) neer, of installeer openssl.' >&2; exit 1; }
  openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days 1825 -subj '/CN=Duizend Bloemen' -addext basicConstraints=critical,CA:FALSE -addext keyUsage=critical,digitalSignature,nonRepudiation \
    -keyout secrets/seal_key -out secrets/seal_certificate 2> /dev/null
fi
# The containers read these files as another user; the folder keeps others on this machine out.
chmod 700 secrets
chmod 644 secrets/* roles.sql
chmod 755 postgres-init.sh
