import { withoutSecrets } from './secrets.ts';
import { UsageError } from './usage-error.ts';

/** What a jq filter makes of a value, texts without quotes, each on a line. Throws a `UsageError` with jq's own words. */
export async function filtered(value: unknown, filter: string): Promise<string> {
  const { raw } = await import('jq-wasm');
  const { stdout, stderr, exitCode } = await raw((value ?? null) as object, filter, ['-r']);
  if (exitCode !== 0) {
    throw new UsageError(`--jq: ${withoutSecrets(stderr.replace(/^jq: (error: )?/, '').split('\n')[0] ?? '')}`);
  }
  return stdout === '' || stdout.endsWith('\n') ? stdout : `${stdout}\n`;
}
