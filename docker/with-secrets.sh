#!/bin/sh
# Reads each secret setting NAME from the file that NAME_FILE names, so that it is in no image, no inspect and no shell history.
set -eu
for name in DATABASE_URL OWNER_DATABASE_URL PROGRAMME_DATABASE_URL RELAY_DATABASE_URL QUEUE_DATABASE_URL REDIS_URL MAIL_URL SECRET SEAL_P12_PASSWORD; do
  file=$(printenv "${name}_FILE") || continue
  value=$(cat "$file") || { echo "Geheim $file is niet te lezen (${name}_FILE)." >&2; exit 1; }
  export "$name=$value"
done
exec "$@"
