import type { Client } from '@larkspur/client';
import type { CommandContext } from '../framework/command.ts';
import type { ExitCode } from '../framework/exit-codes.ts';
import type { Caller } from '../identity/find-caller.ts';

/** What a check found. */
export interface Finding {
  readonly check: string;
  readonly verdict: 'ok' | 'warning' | 'failed' | 'skipped';
  readonly detail: string;
  /** What to do about it. */
  readonly next?: string;
}

/** A finding with the exit code that stands for its failure. */
export interface Verdict extends Finding {
  readonly exitCode?: ExitCode;
}

/** What the checks work with. */
export interface Patient {
  readonly context: Pick<CommandContext, 'global' | 'out'>;
  readonly caller: Caller;
  readonly client: Client;
  /** Where the open platform is, without a slash at the end. */
  readonly url: string;
  /** APIs whose scopes are checked. */
  readonly apis: readonly string[];
  /** The health of a larkspur platform; undefined for another one. */
  health?: { readonly version: string; readonly time: string };
}

export function ok(check: string, detail: string): Verdict {
  return { check, verdict: 'ok', detail };
}

export function warning(check: string, detail: string, next: string): Verdict {
  return { check, verdict: 'warning', detail, next };
}

export function failed(check: string, detail: string, next: string, exitCode: ExitCode): Verdict {
  return { check, verdict: 'failed', detail, next, exitCode };
}

export function skipped(check: string, detail: string): Verdict {
  return { check, verdict: 'skipped', detail };
}
