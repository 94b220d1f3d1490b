import { type ApiEntry, factsOf } from '@larkspur/catalog';
import { callArguments } from '../api/call-arguments.ts';
import { exampleInput } from '../api/example-input.ts';
import { FieldOptions } from '../api/field-options.ts';
import { flagsOfInput } from '../api/flags-of-input.ts';
import { shellCommand } from '../framework/shell-quote.ts';

/** A command that calls an API with what it requires. */
export function exampleCommand(api: ApiEntry): string {
  const options = new FieldOptions(factsOf(api), callArguments);
  return shellCommand(['larkspur', 'call', api.id, ...flagsOfInput(options, exampleInput(api))]);
}
