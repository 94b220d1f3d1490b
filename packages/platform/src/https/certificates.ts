import { X509Certificate } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';

/** What an HTTPS listener and its callers need, all as PEM text. */
export interface Certificates {
  /** Private key and certificate of the server. */
  readonly key: string;
  readonly cert: string;
  /** File with the certificate of the authority that signed it: what callers are told to trust. */
  readonly caFile: string;
}

/** PEM texts of a certificate authority or of a server. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}

/** Names under which every platform is reached. */
const ownNames = ['localhost', '127.0.0.1', '::1'];
/** A certificate with less life left than this is made anew, so that it does not end under a running platform. */
const renewBelow = 30 * 86_400_000;

/**
 * The platform's own certificate authority and a server certificate from it, for this machine's names and `hosts`. Both are
 * kept in `folder`, the private keys readable by their owner only. They are made at the first start, and the server's again
 * when it nears its end or lacks a name. `now` is the machine's own time, because callers check against theirs.
 */
export async function loadCertificates(
  folder: string,
  hosts: readonly string[],
  now = Date.now(),
): Promise<Certificates> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = [...new Set([...ownNames, ...hosts])];
  const ca = new KeptPair(folder, 'ca');
  const server = new KeptPair(folder, 'server');
  let authority = ca.read();
  let leaf = server.read();
  if (!authority || !lasts(authority, now)) {
    const { createAuthority } = await import('./create-certificates.ts');
    authority = await createAuthority(now);
    ca.write(authority);
    leaf = undefined;
  }
  if (!leaf || !lasts(leaf, now) || !isFor(leaf, names) || !isFrom(leaf, authority)) {
    const { createServerCertificate } = await import('./create-certificates.ts');
    leaf = await createServerCertificate(authority, names, now);
    server.write(leaf);
  }
  return { ...leaf, caFile: ca.certificateFile };
}

/** A key and a certificate in two files. */
class KeptPair {
  readonly certificateFile: string;
  readonly #keyFile: string;

  constructor(folder: string, name: string) {
    this.certificateFile = join(folder, `${name}.pem`);
    this.#keyFile = join(folder, `${name}-key.pem`);
  }

  /** Undefined where a file is missing or holds something else. */
  read(): KeyAndCertificate | undefined {
    try {
      const pair = { key: readFileSync(this.#keyFile, 'utf8'), cert: readFileSync(this.certificateFile, 'utf8') };
      new X509Certificate(pair.cert);
      return pair;
    } catch {
      return undefined;
    }
  }

  write({ key, cert }: KeyAndCertificate): void {
    writeFileSync(this.#keyFile, key, { mode: 0o600 });
    chmodSync(this.#keyFile, 0o600);
    writeFileSync(this.certificateFile, cert);
  }
}

function lasts({ cert }: KeyAndCertificate, now: number): boolean {
  const { validFromDate, validToDate } = new X509Certificate(cert);
  return validFromDate.getTime() <= now && validToDate.getTime() - now > renewBelow;
}

function isFor({ cert }: KeyAndCertificate, names: readonly string[]): boolean {
  const certificate = new X509Certificate(cert);
  return names.every((name) => (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name)) !== undefined);
}

function isFrom({ cert }: KeyAndCertificate, authority: KeyAndCertificate): boolean {
  return new X509Certificate(cert).verify(new X509Certificate(authority.cert).publicKey);
}
