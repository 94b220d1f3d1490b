import { colour } from '../framework/output.ts';
import type { ReadyPlatform } from '../running-platform.ts';
import { seedPageCommands } from './seed-page-commands.ts';

/** What a person sees when the platform is ready: where it is, who the demo app is, and calls to paste. */
export function greeting(ready: ReadyPlatform, where: string, tenantAccessToken: string): string {
  const { url, https_url, ca_file, app_id, app_secret, tenant_key, admin_token } = ready;
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['HTTP', url],
    ['HTTPS', https_url],
    ['CA file', ca_file],
    ['Data', where],
    ['Admin token', admin_token],
    ['', ''],
    ['App ID', app_id],
    ['App Secret', app_secret],
    ['Tenant key', tenant_key],
  ];
  const facts = lines.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`  ${name.padEnd(13)}${value}`],
  );
  const commands = seedPageCommands(ready, tenantAccessToken).map(
    ({ title, command }) => `${colour('dim', `# ${title}`)}\n${command}`,
  );
  return `${colour('bold', 'larkspur is ready.')} Open ${url}/ in a browser, or paste a command below.

${facts.map((line) => line.trimEnd()).join('\n')}

${commands.join('\n\n')}

Programs: LARK_BASE_URL=${url} LARK_APP_ID=${app_id} LARK_APP_SECRET=${app_secret}
Press Ctrl-C to stop.
`;
}
