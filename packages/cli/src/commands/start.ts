import { resolve } from 'node:path';
import { defineCommand } from '../framework/command.ts';
import { UsageError } from '../framework/usage-error.ts';
import { defaultDataFolder } from '../running-platform.ts';

const port = { type: 'number', min: 0, max: 65_535 } as const;

export const start = defineCommand({
  name: 'start',
  summary: 'Run a local open platform',
  details:
    "Answers Feishu's server API on this machine, with a demo tenant whose app may do everything. What happens is kept in\n" +
    `${defaultDataFolder}/; a later start goes on with it. --json prints one line when the platform is ready: url, https_url,\n` +
    'console_url, ca_file, app_id, app_secret, tenant_key, pid.',
  examples: [
    'larkspur start',
    'larkspur start --memory --port 0 --json',
    'larkspur start --memory --seed company.yaml',
    'larkspur start --strict --require-https',
    'larkspur start --host 0.0.0.0    # asks for the admin token that it prints',
  ],
  args: {
    port: { ...port, default: 5275, help: 'HTTP port; 0 picks a free one' },
    httpsPort: { ...port, help: 'HTTPS port; 0 picks a free one (default: 5276, or a free one with --port 0)' },
    host: { type: 'text', value: 'address', default: '127.0.0.1', help: 'Which address of this machine to listen on' },
    data: {
      type: 'text',
      value: 'folder',
      help: `Where data, keys and certificates are kept (default: ${defaultDataFolder})`,
    },
    memory: { type: 'flag', help: 'Keep nothing' },
    seed: {
      type: 'text',
      value: 'file',
      help: 'Make what this YAML or JSON file describes: apps, people, chats; what is there already stays as it is',
    },
    strict: {
      type: 'flag',
      help: 'Refuse what Feishu refuses even where its page shows it accepted (content as an object)',
    },
    requireHttps: { type: 'flag', help: 'Refuse calls over plain HTTP, as Feishu does' },
    noHttps: { type: 'flag', help: 'Open no HTTPS port' },
  },
  async run({ args, global, out }) {
    if (args.memory && args.data !== undefined)
      throw new UsageError('--memory keeps nothing, so --data cannot go with it.');
    if (args.noHttps && args.requireHttps) throw new UsageError('--require-https and --no-https leave no way to call.');
    if (args.noHttps && args.httpsPort !== undefined)
      throw new UsageError('--https-port and --no-https contradict each other.');
    const options = {
      host: args.host,
      port: args.port,
      httpsPort: args.noHttps ? undefined : (args.httpsPort ?? (args.port === 0 ? 0 : 5276)),
      dataFolder: args.memory ? undefined : (args.data ?? defaultDataFolder),
      settings: { ...(args.strict && { strict: true }), ...(args.requireHttps && { requireHttps: true }) },
      ...(args.seed !== undefined && { seedFile: args.seed }),
    };
    if (global.dryRun) return out.data(options);
    const { runPlatform } = await import('../start/run-platform.ts');
    const { nextSignal, untilStopped } = await import('../start/until-stopped.ts');
    const { platform, ready, stop } = await runPlatform(options);
    // Before anybody is told that it is ready: whoever is may ask it to end at once.
    const signal = nextSignal();
    if (out.forPrograms) await out.item(ready, JSON.stringify);
    else {
      const { greeting } = await import('../start/greeting.ts');
      const { context } = platform;
      const { token } = await context.store.unit((db) =>
        context.tokens.issueAppToken(db, 'tenant', ready.app_id, ready.tenant_key),
      );
      const where = options.dataFolder === undefined ? 'in memory' : resolve(options.dataFolder);
      await out.text(greeting(ready, where, token));
    }
    if (global.verbose) {
      platform.context.apiLog.watch(({ method, path, status, code, log_id }) =>
        out.tell(`${status} ${method} ${path} ${code} ${log_id}`),
      );
    }
    await untilStopped(signal, stop, (words) => out.tell(words));
  },
});
