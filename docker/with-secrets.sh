#!/bin/sh
# Reads every setting NAME whose file is named by NAME_FILE, so that a secret is in no image, no inspect and no shell history.
set -eu
for name in $(env | sed -n 's/^\([A-Z][A-Z_]*\)_FILE=.*/\1/p'); do
  file=$(printenv "${name}_FILE")
  value=$(cat "$file") || { echo "Geheim $file is niet te lezen (${name}_FILE)." >&2; exit 1; }
  export "$name=$value"
done
exec "$@"
