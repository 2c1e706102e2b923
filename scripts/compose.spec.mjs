import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const docker = join(import.meta.dirname, '../docker');
const { services } = parse(readFileSync(join(docker, 'compose.yml'), 'utf8'), { merge: true });
const everyOne = Object.entries(services);

describe('every container of the production set', () => {
  it.each(everyOne)(
    '%s can write nothing but what is mounted, gain no rights, and take no more than its share',
    (_name, service) => {
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        pids_limit: expect.any(Number),
        mem_limit: expect.any(String),
        tmpfs: expect.arrayContaining(['/tmp']),
      });
      expect(service.privileged ?? service.cap_add).toBeUndefined();
    },
  );

  it.each(everyOne)('%s does not run as root', (_name, { image, user }) => {
    const users =
      image === 'duizend-bloemen'
        ? readFileSync(join(docker, 'Dockerfile'), 'utf8').match(/^USER .*$/gm)
        : [`USER ${user}`];
    expect(users).toEqual([expect.stringMatching(/^USER (node|postgres|redis)$/)]);
  });

  it.each(everyOne)('%s runs an image of our own or one whose digest is set', (_name, { image, build }) => {
    if (image !== 'duizend-bloemen') expect(image).toMatch(/^\$\{(POSTGRES|REDIS)_IMAGE:\?/);
    if (build) expect(build.args.NODE_IMAGE).toMatch(/^\$\{NODE_IMAGE:\?/);
  });

  it('asks the processes whether they can work, not whether they are there', () => {
    expect(JSON.stringify(services.api.healthcheck.test)).toContain('4000/health/ready');
    expect(JSON.stringify(services.worker.healthcheck.test)).toContain('9464/ready');
  });
});

it('pin-images writes each image by its digest, and leaves the other settings alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bloemen-pin-'));
  const digest = (name) => `sha256:${Buffer.from(name).toString('hex').padEnd(64, '0')}`;
  copyFileSync(join(docker, 'pin-images.sh'), join(folder, 'pin-images.sh'));
  writeFileSync(join(folder, '.env'), 'PUBLIC_URL=https://bloemen.example\nREDIS_IMAGE=redis:oud\n');
  // As much of docker as the script asks: the digest of what was pulled.
  writeFileSync(
    join(folder, 'docker'),
    `#!/bin/sh\n[ "$1" = pull ] && exit 0\nfor last; do :; done\nprintf '%s@sha256:%s\\n' "\${last%%:*}" "$(printf '%s' "\${last%%:*}" | od -An -tx1 | tr -d ' \\n' | sed -e :a -e 's/^.\\{1,63\\}$/&0/;ta')"\n`,
  );
  chmodSync(join(folder, 'docker'), 0o755);
  for (let times = 0; times < 2; times += 1) {
    const { status, stderr } = spawnSync('sh', [join(folder, 'pin-images.sh')], {
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  }
  expect(readFileSync(join(folder, '.env'), 'utf8').trim().split('\n').sort()).toEqual([
    `NODE_IMAGE=node:24-bookworm-slim@${digest('node')}`,
    `POSTGRES_IMAGE=postgres:17-bookworm@${digest('postgres')}`,
    'PUBLIC_URL=https://bloemen.example',
    `REDIS_IMAGE=redis:7.4-bookworm@${digest('redis')}`,
  ]);
  rmSync(folder, { recursive: true });
});
