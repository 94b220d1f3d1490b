import type { AdjustableClock } from '../../clock.ts';
import { wrongField } from '../control-error.ts';
import { controlRoute } from '../control-route.ts';
import { readMoment } from '../read-moment.ts';

const clockFields = {
  /** ISO 8601, UTC. */
  'time!': 'string',
  'frozen!': 'boolean',
  /** How far it is ahead of the machine's clock. */
  'offset_ms!': 'integer',
} as const;

export const clock = [
  controlRoute({
    id: 'clock.get',
    method: 'GET',
    path: '/_larkspur/clock',
    summary: 'The time on the platform, by which tokens expire and windows close',
    answer: clockFields,
    run: async ({ platform }) => shown(platform.clock),
  }),
  controlRoute({
    id: 'clock.change',
    method: 'POST',
    path: '/_larkspur/clock',
    summary:
      'Freeze the time (now, or at `time`), let it run on, move it by `milliseconds`, or reset it; until the next start',
    body: {
      'action!': { $: 'string', enum: ['freeze', 'resume', 'advance', 'reset'] },
      time: 'string',
      milliseconds: { $: 'integer', min: -3_155_760_000_000, max: 3_155_760_000_000 },
    },
    answer: clockFields,
    run: async ({ platform, body }) => {
      const { action, time, milliseconds } = body;
      if (time !== undefined && action !== 'freeze') throw wrongField('time', 'goes with the action freeze only');
      if (milliseconds !== undefined && action !== 'advance') {
        throw wrongField('milliseconds', 'goes with the action advance only');
      }
      if (action === 'freeze') {
        platform.clock.freeze(time === undefined ? undefined : readMoment('time', time, platform.clock.now()));
      } else if (action === 'advance') {
        if (milliseconds === undefined) throw wrongField('milliseconds', 'is required to advance the clock');
        platform.clock.advance(milliseconds);
      } else platform.clock[action]();
      return shown(platform.clock);
    },
  }),
];

function shown(clock: AdjustableClock) {
  return { time: new Date(clock.now()).toISOString(), frozen: clock.frozen, offset_ms: Math.round(clock.offset) };
}
