import { createECDH, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import type { PlatformKey } from './platform-key.ts';

const signingKeys = new WeakMap<PlatformKey, KeyObject>();

/**
 * A JSON Web Token with these claims, signed with ES256 under a key that follows from the platform's. Callers should take it
 * as opaque text; so does the platform, which finds it by its hash.
 */
export function signJwt(key: PlatformKey, claims: Readonly<Record<string, string | number>>): string {
  const content = `${encode({ alg: 'ES256', typ: 'JWT' })}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(content), { key: signingKeyOf(key), dsaEncoding: 'ieee-p1363' });
  return `${content}.${signature.toString('base64url')}`;
}

/** The private key (P-256) that the platform signs with; it is the same at every start. */
export function signingKeyOf(key: PlatformKey): KeyObject {
  let signingKey = signingKeys.get(key);
  if (!signingKey) {
    signingKey = deriveSigningKey(key);
    signingKeys.set(key, signingKey);
  }
  return signingKey;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function deriveSigningKey(key: PlatformKey): KeyObject {
  const pair = createECDH('prime256v1');
  const secret = key.derive('user token signing key');
  pair.setPrivateKey(secret);
  const point = pair.getPublicKey();
  const coordinate = (start: number) => point.subarray(start, start + 32).toString('base64url');
  return createPrivateKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', d: secret.toString('base64url'), x: coordinate(1), y: coordinate(33) },
  });
}
