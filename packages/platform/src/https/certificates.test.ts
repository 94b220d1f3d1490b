import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestWorld } from '../../test-support/test-world.ts';
import { listen } from '../adapters/sockets.ts';
import { loadCertificates } from './certificates.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'larkspur-https-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const day = 86_400_000;

test('the first start makes an authority and a server certificate for the names of this machine, later ones keep them', async () => {
  const first = await loadCertificates(folder, []);
  const server = new X509Certificate(first.cert);
  const authority = new X509Certificate(readFileSync(first.caFile));
  expect(server.checkHost('localhost')).toBe('localhost');
  expect(server.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(server.checkIP('::1')).toBeDefined();
  expect(server.checkHost('other.example')).toBeUndefined();
  expect(server.checkIssued(authority)).toBe(true);
  expect(authority.ca).toBe(true);
  expect(server.ca).toBe(false);
  expect(await loadCertificates(folder, [])).toEqual(first);
});

test.skipIf(process.platform === 'win32')('the private keys are readable by their owner only', async () => {
  await loadCertificates(folder, []);
  for (const name of ['ca-key.pem', 'server-key.pem']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test('the server certificate is renewed near its end or for a new name; callers go on trusting the same authority', async () => {
  const first = await loadCertificates(folder, []);
  const named = await loadCertificates(folder, ['larkspur.example', '192.0.2.7']);
  expect(named.cert).not.toBe(first.cert);
  expect(new X509Certificate(named.cert).checkHost('larkspur.example')).toBe('larkspur.example');
  expect(new X509Certificate(named.cert).checkIP('192.0.2.7')).toBe('192.0.2.7');
  const authority = readFileSync(first.caFile, 'utf8');
  const soon = Date.now() + 360 * day;
  expect(await loadCertificates(folder, ['larkspur.example'], soon)).toEqual(named);
  const renewed = await loadCertificates(folder, ['larkspur.example'], Date.now() + 370 * day);
  expect(renewed.cert).not.toBe(named.cert);
  expect(readFileSync(renewed.caFile, 'utf8')).toBe(authority);
});

test('files that are broken are made anew', async () => {
  const { caFile } = await loadCertificates(folder, []);
  writeFileSync(caFile, 'broken');
  const { cert } = await loadCertificates(folder, []);
  expect(new X509Certificate(cert).checkIssued(new X509Certificate(readFileSync(caFile)))).toBe(true);
});

test('a caller that trusts the authority reaches the platform over HTTPS', async () => {
  const world = await createTestWorld();
  const { key, cert, caFile } = await loadCertificates(folder, []);
  const listener = await listen(world.platform, { host: '127.0.0.1', port: 0, certificate: { key, cert } });
  const status = await new Promise((resolve, reject) => {
    const options = { ca: readFileSync(caFile), agent: false } as const;
    get(`https://localhost:${listener.port}/_larkspur/health`, { ...options, family: 4 }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    }).on('error', reject);
  });
  expect(status).toBe(200);
  await listener.close();
  await world.close();
});
