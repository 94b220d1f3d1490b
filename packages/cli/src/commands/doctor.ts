import { allApis } from '@larkspur/catalog';
import { createClient } from '@larkspur/client';
import { clientOptions } from '../api/make-client.ts';
import { type Finding, type Patient, skipped, type Verdict } from '../doctor/check.ts';
import { checkAddress } from '../doctor/check-address.ts';
import { checkScopes } from '../doctor/check-scopes.ts';
import { checkSettings } from '../doctor/check-settings.ts';
import { checkAppToken, checkUserToken } from '../doctor/check-tokens.ts';
import { checkVersions } from '../doctor/check-versions.ts';
import { defineCommand } from '../framework/command.ts';
import { CommandError } from '../framework/exit-codes.ts';
import { colour } from '../framework/output.ts';
import { jsonWithoutSecrets } from '../framework/secrets.ts';
import { feishuUrl } from '../identity/feishu-url.ts';
import { findCaller } from '../identity/find-caller.ts';
import { keepStoredSecrets } from '../identity/stored-secrets.ts';

export const doctor = defineCommand({
  name: 'doctor',
  summary: 'Check what a call needs: address, TLS, clock, credentials, tokens, scopes, versions',
  details: 'Ends with the exit code of the first check that failed; warnings do not count.',
  examples: ['larkspur doctor', 'larkspur doctor --api im.v1.message.create --api contact.v3.user.get'],
  args: {
    api: { type: 'list', value: 'api id', help: 'Check that the app has a scope for this API' },
  },
  wordsFor: async () => allApis().map(({ id }) => id),
  async run(context) {
    const { args, global, out } = context;
    const caller = findCaller(global);
    const url = (caller.baseUrl ?? feishuUrl).replace(/\/+$/, '');
    const options = { ...clientOptions(context, caller), retry: 0 };
    const patient: Patient = { context, caller, url, apis: args.api, client: createClient(options) };
    const verdicts = checkSettings(patient);
    if (global.dryRun) {
      const others = ['TLS', 'address', 'clock', 'app token', 'user token', 'IP allowlist', 'scopes'];
      verdicts.push(...others.map((check) => skipped(check, 'a dry run sends nothing')));
      return out.data(verdicts.map(shown), { asText: findingsText });
    }
    verdicts.push(...(await checkAddress(patient)));
    if (!verdicts.some(({ check, verdict }) => verdict === 'failed' && ['address', 'TLS'].includes(check))) {
      const { verdict, token } = await checkAppToken(patient);
      verdicts.push(verdict, await checkUserToken(patient), ...(await checkScopes(patient, token)));
    }
    verdicts.push(...checkVersions(patient));
    keepStoredSecrets();
    await out.data(jsonWithoutSecrets(verdicts.map(shown)), { asText: findingsText });
    const failures = verdicts.filter(({ verdict }) => verdict === 'failed');
    const [first] = failures;
    if (first?.exitCode !== undefined) {
      throw new CommandError(`${failures.length} of ${verdicts.length} checks failed.`, first.exitCode);
    }
  },
});

function shown({ check, verdict, detail, next }: Verdict): Finding {
  return { check, verdict, detail, ...(next && { next }) };
}

const marks = {
  ok: colour('green', 'ok     '),
  warning: 'warning',
  failed: colour('red', 'failed '),
  skipped: colour('dim', 'skipped'),
};

function findingsText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length)) + 2;
  return findings
    .map(({ check, verdict, detail, next }) => {
      const line = `${marks[verdict]}  ${check.padEnd(width)}${detail}`;
      return next ? `${line}\n${' '.repeat(width + 9)}→ ${next}` : line;
    })
    .join('\n');
}
