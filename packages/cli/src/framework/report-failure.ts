import type { LarkError } from '@larkspur/client';
import { keepStoredSecrets } from '../identity/stored-secrets.ts';
import { CommandError, type ExitCode, exitCodes } from './exit-codes.ts';
import { jsonWithoutSecrets, withoutSecrets } from './secrets.ts';
import { printable } from './terminal-text.ts';
import { UsageError } from './usage-error.ts';

/** Tells on stderr what went wrong, as JSON for programs, and gives the exit code. */
export async function reportFailure(error: unknown, commandName: string, asJson: boolean): Promise<ExitCode> {
  const { code, words, details } = await judge(error, commandName);
  keepStoredSecrets();
  const text = asJson
    ? JSON.stringify(jsonWithoutSecrets({ error: { exit_code: code, ...details } }))
    : `larkspur: ${printable(withoutSecrets(words))}`;
  process.stderr.write(`${text}\n`);
  return code;
}

/** The words of a failure, without secrets. */
export async function messageOf(error: unknown): Promise<string> {
  const { words } = await judge(error, '');
  keepStoredSecrets();
  return printable(withoutSecrets(words));
}

interface Judgement {
  readonly code: ExitCode;
  readonly words: string;
  readonly details: object;
}

async function judge(error: unknown, commandName: string): Promise<Judgement> {
  if (error instanceof UsageError) {
    const help = `larkspur${commandName && ` ${commandName}`} --help`;
    const details = { name: error.name, message: error.message };
    return { code: exitCodes.usage, words: `${error.message}\nSee: ${help}`, details };
  }
  if (error instanceof CommandError) {
    return { code: error.exitCode, words: error.message, details: { name: error.name, message: error.message } };
  }
  if (error instanceof Error && 'api' in error && 'stage' in error) {
    const { exitCodeOf } = await import('./client-exit-code.ts');
    const larkError = error as LarkError;
    return { code: exitCodeOf(larkError), words: error.message + hintOn(larkError), details: larkError.toJSON() };
  }
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: exitCodes.internal,
    words: `this is a defect of larkspur; please report it.\n${words}`,
    details: { name: 'InternalError', message: error instanceof Error ? error.message : String(error) },
  };
}

/** A platform's own certificate is no defect of the network. */
function hintOn(error: Error): string {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string' && /SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code)) {
      return '\nTrust the certificate authority of the platform: NODE_EXTRA_CA_CERTS=<the CA file that "larkspur start" prints>';
    }
  }
  return '';
}
