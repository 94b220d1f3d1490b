import { createPublicKey, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { PlatformKey } from './platform-key.ts';
import { signingKeyOf, signJwt } from './sign-jwt.ts';

const key = new PlatformKey(Buffer.alloc(32, 7));

test('a token is a JWT that begins as the real ones do and holds its claims', () => {
  const token = signJwt(key, { jti: 'a', exp: 7 });
  expect(token).toMatch(/^eyJhbGciOiJFUzI1NiIs/);
  const [header = '', claims = ''] = token.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  expect([read(header), read(claims)]).toEqual([
    { alg: 'ES256', typ: 'JWT' },
    { jti: 'a', exp: 7 },
  ]);
});

test('the signing key follows from the platform key: each start signs alike, each platform otherwise', () => {
  const isSignedWith = (token: string, secret: PlatformKey) => {
    const [header, claims, signature = ''] = token.split('.');
    const publicKey = createPublicKey(signingKeyOf(secret));
    const form = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    return verify('sha256', Buffer.from(`${header}.${claims}`), form, Buffer.from(signature, 'base64url'));
  };
  const token = signJwt(key, { jti: 'a' });
  expect(isSignedWith(token, new PlatformKey(Buffer.alloc(32, 7)))).toBe(true);
  expect(isSignedWith(token, new PlatformKey(Buffer.alloc(32, 8)))).toBe(false);
});
