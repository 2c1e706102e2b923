#!/bin/sh
# Reads each secret setting NAME from the file that NAME_FILE names, so that it is in no image, no inspect and no shell history.
set -eu
# The secret of an organisation that people sign in through (cli connect-issuer) has a name of its own that begins with OIDC_.
for name in DATABASE_URL OWNER_DATABASE_URL PROGRAMME_DATABASE_URL RELAY_DATABASE_URL QUEUE_DATABASE_URL REDIS_URL MAIL_URL SECRET SEAL_P12_PASSWORD $(env | sed -n 's/^\(OIDC_[A-Z0-9_]*\)_FILE=.*/\1/p'); do
  file=$(printenv "${name}_FILE") || continue
  value=$(cat "$file") || { echo "Geheim $file is niet te lezen (${name}_FILE)." >&2; exit 1; }
  export "$name=$value"
done
exec "$@"
