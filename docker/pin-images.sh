#!/bin/sh
# Writes the images of others that this set runs into docker/.env, each by the digest that its tag has now: what was looked at is what runs, on
# every machine that gets these lines, and a tag that moves changes nothing. Run it again to take updates, and look at them before they run.
set -eu
cd "$(dirname "$0")"
touch .env
pin() {
  docker pull --quiet "$2" > /dev/null
  digest=$(docker image inspect --format '{{index .RepoDigests 0}}' "$2")
  case "$digest" in *@sha256:*) ;; *) echo "Van $2 is geen digest bekend." >&2; exit 1 ;; esac
  grep -v "^$1=" .env > .env.new || true
  # With the tag, for people; the digest decides.
  printf '%s=%s@%s\n' "$1" "$2" "${digest#*@}" >> .env.new
  mv .env.new .env
  tail -n 1 .env
}
pin NODE_IMAGE node:24-bookworm-slim
pin POSTGRES_IMAGE postgres:17-bookworm
pin REDIS_IMAGE redis:7.4-bookworm
