import { keepSecret } from '../framework/secrets.ts';
import { loginsFile } from './logins-file.ts';
import { readPrivateFile } from './private-files.ts';
import { profilesFile } from './profiles-file.ts';

/** Lets nothing that is kept on this machine be shown, whoever says it. A file that cannot be read holds nothing to show. */
export function keepStoredSecrets(): void {
  for (const file of [profilesFile(), loginsFile()]) {
    try {
      for (const secret of secretsIn(JSON.parse(readPrivateFile(file) ?? '{}'))) keepSecret(secret);
    } catch {}
  }
}

/** The values of fields whose names end in `_secret` or `_token`, at any depth. */
function secretsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string' ? (/_(secret|token)$/.test(name) ? [one] : []) : secretsIn(one),
  );
}
