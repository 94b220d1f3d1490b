import { connect } from 'node:tls';
import { exitCodes } from '../framework/exit-codes.ts';
import { findRunning } from '../running-platform.ts';
import { failed, ok, type Patient, skipped, type Verdict, warning } from './check.ts';

/** Seconds by which clocks may differ before signatures and times of tokens are judged wrongly (inferred). */
const greatestSkew = 60;
/** Days of life below which a certificate is told of. */
const shortLife = 14;
const patience = 10_000;

/** Whether the platform answers, over a connection that can be trusted, and what its clock says. */
export async function checkAddress(patient: Patient): Promise<Verdict[]> {
  const { url } = patient;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    const next = 'Give an http or https address, in --base-url, the profile or LARK_BASE_URL.';
    return [failed('address', `${url} is no address`, next, exitCodes.usage)];
  }
  const tls = await checkTls(url);
  if (tls.verdict === 'failed') return [tls, skipped('address', 'there is no connection to trust')];
  const sentAt = Date.now();
  try {
    const response = await fetch(`${url}/_larkspur/health`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    const took = Date.now() - sentAt;
    patient.health = healthIn(text);
    const words = `${url} answers in ${took} ms${patient.health ? ': a larkspur platform' : ''}`;
    return [tls, ok('address', words), checkClock(response.headers.get('date'), sentAt + took / 2, patient)];
  } catch (error) {
    const next = /^https?:\/\/(localhost|127\.|\[::1\])/.test(url)
      ? 'Start a platform with "larkspur start", or name the right port.'
      : 'Check the address, the network, the proxy and the firewall.';
    return [failed('address', `${url} does not answer: ${reasonOf(error)}`, next, exitCodes.network)];
  }
}

function healthIn(text: string): Patient['health'] {
  try {
    const { status, version, time } = JSON.parse(text);
    return status === 'ok' && typeof version === 'string' && typeof time === 'string' ? { version, time } : undefined;
  } catch {
    return undefined;
  }
}

function checkClock(date: string | null, now: number, { health }: Patient): Verdict {
  const theirs = Date.parse(health?.time ?? date ?? '');
  if (Number.isNaN(theirs)) return skipped('clock', 'the platform does not tell its time');
  const skew = Math.round((now - theirs) / 1000);
  const words = `${Math.abs(skew)} s ${skew < 0 ? 'behind' : 'ahead of'} the platform`;
  if (Math.abs(skew) <= greatestSkew) return ok('clock', `this machine is ${words}`);
  const next = health
    ? 'The clock of the platform was moved; its control API, /_larkspur/clock, resets it.'
    : 'Set the clock of this machine: let it follow a time server.';
  return warning('clock', `this machine is ${words}`, next);
}

/** The certificate, and whether it is trusted. */
async function checkTls(url: string): Promise<Verdict> {
  const { protocol, hostname, port } = new URL(url);
  if (protocol === 'http:') {
    if (/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return skipped('TLS', 'plain HTTP on this machine');
    return warning('TLS', 'plain HTTP: secrets and tokens can be read on the way', 'Use an https address.');
  }
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: Number(port || 443),
      servername: /^[\d.:]+$/.test(host) ? '' : host,
      rejectUnauthorized: false,
    });
    const end = (verdict: Verdict) => {
      socket.destroy();
      resolve(verdict);
    };
    socket.setTimeout(patience, () =>
      end(failed('TLS', 'no handshake in time', 'Check proxy and firewall.', exitCodes.network)),
    );
    socket.once('error', (error) => end(failed('TLS', error.message, 'Is the port one for HTTPS?', exitCodes.network)));
    socket.once('secureConnect', () => {
      const { valid_to, issuer } = socket.getPeerCertificate();
      const days = Math.floor((Date.parse(valid_to) - Date.now()) / 86_400_000);
      const words = `certificate of ${issuer?.CN ?? 'nobody'}, good for ${days} days`;
      if (!socket.authorized) {
        const file = findRunning()?.ca_file ?? '<the CA file that "larkspur start" prints>';
        const next = `Trust the authority: NODE_EXTRA_CA_CERTS=${file}`;
        return end(failed('TLS', `${words}, is not trusted: ${socket.authorizationError}`, next, exitCodes.network));
      }
      end(days < shortLife ? warning('TLS', words, 'The platform must renew its certificate.') : ok('TLS', words));
    });
  });
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}
