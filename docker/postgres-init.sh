#!/bin/sh
# Runs once, when the database volume is empty: makes the roles with the passwords of the secret files.
set -eu
secret() { cat "/run/secrets/$1"; }
psql --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$(secret owner_password)" -v app_password="$(secret app_password)" \
  -v programme_password="$(secret programme_password)" -v relay_password="$(secret relay_password)" \
  -v queue_password="$(secret queue_password)" -f /roles.sql
