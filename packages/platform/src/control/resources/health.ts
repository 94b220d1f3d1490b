import manifest from '../../../package.json' with { type: 'json' };
import { controlRoute } from '../control-route.ts';

export const health = [
  controlRoute({
    id: 'health.get',
    method: 'GET',
    path: '/_larkspur/health',
    summary: 'Whether the platform answers, and which one it is',
    open: true,
    answer: { 'status!': 'string', 'version!': 'string', 'pid!': 'integer', 'time!': 'string' },
    run: async ({ platform }) => ({
      status: 'ok',
      version: manifest.version,
      pid: process.pid,
      time: new Date(platform.clock.now()).toISOString(),
    }),
  }),
];
