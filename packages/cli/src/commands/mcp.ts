import { defineCommand } from '../framework/command.ts';

export const mcp = defineCommand({
  name: 'mcp',
  summary: 'Serve APIs to an agent over stdio: search, describe, call',
  details:
    'A server of the Model Context Protocol with three tools: search_apis, describe_api and call_api. stdin and stdout belong to\n' +
    'the protocol. Profile, base URL and --as hold for all calls; --dry-run lets call_api show requests and send nothing.',
  examples: ['larkspur mcp --read-only', 'larkspur mcp --profile work --as user'],
  args: {
    readOnly: { type: 'flag', help: 'Refuse APIs that change something' },
  },
  async run(context) {
    const { serve } = await import('../mcp/serve.ts');
    await serve(context, context.args.readOnly);
  },
});
