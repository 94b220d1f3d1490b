import { findFaultProblem } from '../../faults/check-fault.ts';
import type { Fault } from '../../faults/fault.ts';
import { ControlError, wrongField } from '../control-error.ts';
import { controlRoute } from '../control-route.ts';

const faultFields = {
  /** An API id, or the beginning of one that ends in a dot; every API by default. */
  api: { $: 'string', minLength: 1, maxLength: 100 },
  app_id: { $: 'string', minLength: 1, maxLength: 64 },
  tenant_key: { $: 'string', minLength: 1, maxLength: 64 },
  after: { $: 'string', enum: ['route', 'checks'] },
  times: { $: 'integer', min: 1, max: 1_000_000_000 },
  probability: { $: 'number', min: 0, max: 1 },
  seed: 'integer',
  code: { $: 'integer', min: -2_147_483_648, max: 2_147_483_647 },
  msg: { $: 'string', maxLength: 2_000 },
  http_status: { $: 'integer', min: 200, max: 599 },
  headers: { '*': 'string' },
  body: { $: 'string', maxLength: 1_000_000 },
  content_type: { $: 'string', minLength: 1, maxLength: 200 },
  delay_ms: { $: 'integer', min: 0, max: 600_000 },
  cut_after_bytes: { $: 'integer', min: 0 },
  repeat_page: 'boolean',
} as const;

const setFaultFields = { 'id!': 'string', 'hits!': 'integer', ...faultFields } as const;

export const faults = [
  controlRoute({
    id: 'faults.list',
    method: 'GET',
    path: '/_larkspur/faults',
    summary: 'The faults that are set, in the order in which a call is held against them',
    answer: { 'items!': [setFaultFields] },
    run: async ({ platform }) => ({ items: platform.faults.list() }),
  }),
  controlRoute({
    id: 'faults.add',
    method: 'POST',
    path: '/_larkspur/faults',
    summary:
      'Let calls fail, wait, break off or page for ever: by API, app or tenant; so many times, by chance, or until removed',
    body: faultFields,
    answer: setFaultFields,
    status: 201,
    run: async ({ platform, body }): Promise<Fault> => {
      const problem = findFaultProblem(body);
      if (problem) throw wrongField(problem.field, problem.description);
      return platform.faults.add(body);
    },
  }),
  controlRoute({
    id: 'faults.clear',
    method: 'DELETE',
    path: '/_larkspur/faults',
    summary: 'Remove every fault',
    answer: { 'removed!': 'integer' },
    run: async ({ platform }) => {
      const removed = platform.faults.list().length;
      platform.faults.clear();
      return { removed };
    },
  }),
  controlRoute({
    id: 'faults.remove',
    method: 'DELETE',
    path: '/_larkspur/faults/:id',
    summary: 'Remove a fault',
    answer: { 'removed!': 'integer' },
    run: async ({ platform, path }) => {
      if (!platform.faults.remove(path.id)) throw new ControlError('fault_not_found', `There is no fault ${path.id}.`);
      return { removed: 1 };
    },
  }),
];
