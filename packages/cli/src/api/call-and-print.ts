import type { ApiDefinition, ApiInput, CallOptions } from '@larkspur/client';
import type { CommandContext } from '../framework/command.ts';
import { Progress } from '../framework/progress.ts';
import { UsageError } from '../framework/usage-error.ts';
import { dryRunOf } from './dry-run.ts';
import { type CallTarget, connect } from './make-client.ts';
import { type Paging, readItems } from './read-pages.ts';
import { checkBinaryOutput, saveBinary } from './save-binary.ts';

export interface AnswerArguments {
  readonly all: boolean;
  readonly limit: number | undefined;
  readonly output: string | undefined;
}

/** One call that a command makes. */
export interface PlannedCall {
  readonly api: ApiDefinition<ApiInput, unknown>;
  readonly input: ApiInput;
  readonly headers: Pick<CallOptions, 'headers'>;
  /** Undefined: the API does not answer in pages. */
  readonly paging: Paging | undefined;
}

/** Makes a call and prints what comes: `data`, the items of all pages, or a file. In a dry run the request alone. */
export async function callAndPrint(
  context: Pick<CommandContext, 'global' | 'out'>,
  { all, limit, output }: AnswerArguments,
  { api, input, headers, paging }: PlannedCall,
): Promise<void> {
  const { global, out } = context;
  const asList = all || limit !== undefined;
  if (asList && !paging) throw new UsageError(`${api.id} does not answer in pages: --all and --limit say nothing.`);
  if (all && limit !== undefined) throw new UsageError('--all and --limit contradict each other.');
  const send = ({ client, options }: CallTarget, given: ApiInput) =>
    client.call(api, given as never, { ...options, ...headers } as never);
  if (global.dryRun) return out.data(await dryRunOf(context, api, (target) => send(target, input)));
  if (api.binary) checkBinaryOutput(output);
  const target = connect(context).targetFor(api);
  if (asList && paging) {
    const onMore = () => out.note(`There are more than ${limit}; --all reads all.`);
    await out.list(counted(readItems((given) => send(target, given), input, { paging, limit, onMore })));
    return;
  }
  const data = await send(target, input);
  if (api.binary) return saveBinary(data as never, output, out);
  await out.data(data ?? {});
  if (paging && (data as { has_more?: unknown } | undefined)?.has_more === true) {
    out.note('This is one page of several; --all reads all, --limit some.');
  }
}

async function* counted(items: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  const progress = new Progress('Read');
  let count = 0;
  try {
    for await (const item of items) {
      progress.show(++count, undefined, 'items');
      yield item;
    }
  } finally {
    progress.end();
  }
}
