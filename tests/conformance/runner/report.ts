/** What a program prints for one call of its SDK. */
export interface ReportedCall {
  /** The id of the API, and after a colon what is special about the call: `im.v1.message.create: image`. */
  readonly name: string;
  readonly ok: boolean;
  /** Why the call is not as it should be. */
  readonly detail?: string;
}

export interface Report {
  readonly calls: readonly ReportedCall[];
  /** Lines that report no call: what an SDK or a runtime wrote. */
  readonly otherLines: readonly string[];
}

/** Fewer calls than this say little of an SDK. */
export const fewestCalls = 60;

/** What every program has to touch, as the beginnings of names of calls. */
const areas = ['auth.v3', 'contact.v3', 'im.v1', 'bitable.v1', 'error', 'raw'];

/** Reads what a program printed: one JSON object a line, `{"name", "ok", "detail"?}`. */
export function readReport(stdout: string): Report {
  const calls: ReportedCall[] = [];
  const otherLines: string[] = [];
  for (const line of stdout.split('\n')) {
    const call = readCall(line);
    if (call) calls.push(call);
    else if (line.trim() !== '') otherLines.push(line);
  }
  return { calls, otherLines };
}

/** What a program did wrong, a sentence each; empty where every call was as it should be. */
export function problemsOf({ calls }: Report, exitCode: number | null): string[] {
  const problems = calls.filter((call) => !call.ok).map(({ name, detail = 'no detail' }) => `${name}: ${detail}`);
  if (exitCode !== 0)
    problems.push(exitCode === null ? 'the program was killed' : `the program ended with ${exitCode}`);
  if (calls.length < fewestCalls) problems.push(`only ${calls.length} calls of at least ${fewestCalls} were made`);
  for (const area of areas) {
    if (!calls.some(({ name }) => name.startsWith(area))) problems.push(`no call of ${area} was made`);
  }
  return problems;
}

/** How many different APIs the calls were of; calls for an error and raw calls do not count. */
export function countApis(calls: readonly ReportedCall[]): number {
  const ids = calls.map(({ name }) => name.split(':')[0] as string);
  return new Set(ids.filter((id) => /^\w+\.v\d+\./.test(id))).size;
}

function readCall(line: string): ReportedCall | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const { name, ok, detail } = JSON.parse(line);
    if (typeof name !== 'string' || typeof ok !== 'boolean') return undefined;
    return { name, ok, ...(typeof detail === 'string' && { detail }) };
  } catch {
    return undefined;
  }
}
