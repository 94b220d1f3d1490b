import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';
import type { KeyAndCertificate } from './certificates.ts';

/** ECDSA on P-256: every TLS client takes it, and a key is made in a millisecond. */
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 86_400_000;
const authorityLife = 3_650 * day;
/** Apple's systems refuse server certificates that are valid for longer than 825 days. */
const serverLife = 397 * day;

x509.cryptoProvider.set(webcrypto as never);

/** Makes a certificate authority of this platform alone, that may sign servers but no further authorities. */
export async function createAuthority(now: number): Promise<KeyAndCertificate> {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerialNumber(),
    name: `CN=larkspur local authority ${randomBytes(3).toString('hex')}, O=larkspur`,
    notBefore: new Date(now - day),
    notAfter: new Date(now + authorityLife),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { key: await pemOf(keys.privateKey), cert: `${certificate.toString('pem')}\n` };
}

/** Makes the certificate of a server with these host names and IP addresses. */
export async function createServerCertificate(
  authority: KeyAndCertificate,
  names: readonly string[],
  now: number,
): Promise<KeyAndCertificate> {
  const keys = await newKeys();
  const issuer = new x509.X509Certificate(authority.cert);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: newSerialNumber(),
    subject: 'CN=larkspur, O=larkspur',
    issuer: issuer.subject,
    notBefore: new Date(now - day),
    notAfter: new Date(now + serverLife),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: await privateKeyIn(authority.key),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value }))),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer),
    ],
  });
  return { key: await pemOf(keys.privateKey), cert: `${certificate.toString('pem')}\n` };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;
}

/** Positive, and 127 bits that nobody can guess. */
function newSerialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] as number) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

async function pemOf(key: webcrypto.CryptoKey): Promise<string> {
  const bytes = await webcrypto.subtle.exportKey('pkcs8', key);
  return `${x509.PemConverter.encode(bytes, 'PRIVATE KEY')}\n`;
}

function privateKeyIn(pem: string): Promise<webcrypto.CryptoKey> {
  const [bytes] = x509.PemConverter.decode(pem);
  if (!bytes) throw new Error('The private key of the certificate authority cannot be read; remove the https folder.');
  return webcrypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
}
