import {
  dropSnapshot,
  listSnapshots,
  resetPlatform,
  restoreSnapshot,
  snapshotName,
  takeSnapshot,
} from '../../snapshots/snapshots.ts';
import { ControlError, wrongField } from '../control-error.ts';
import { controlRoute } from '../control-route.ts';

export const snapshots = [
  controlRoute({
    id: 'snapshots.list',
    method: 'GET',
    path: '/_larkspur/snapshots',
    summary: 'The snapshots of the whole state, by name',
    answer: { 'snapshots!': [{ 'name!': 'string' }] },
    run: async ({ platform }) => ({ snapshots: (await listSnapshots(platform)).map(({ name }) => ({ name })) }),
  }),
  controlRoute({
    id: 'snapshots.take',
    method: 'PUT',
    path: '/_larkspur/snapshots/:name',
    summary: 'Keep the whole state under a name; one of that name is replaced',
    answer: { 'name!': 'string' },
    run: async ({ platform, path: { name } }) => {
      if (!snapshotName.test(name)) {
        throw wrongField('name', 'has 1 to 64 lower-case letters, digits, - and _, and is not "start"');
      }
      await takeSnapshot(platform, name);
      return { name };
    },
  }),
  controlRoute({
    id: 'snapshots.restore',
    method: 'POST',
    path: '/_larkspur/snapshots/:name/restore',
    summary: 'Make the state what it was when the snapshot was taken, the clock included',
    answer: { 'name!': 'string' },
    run: async ({ platform, path: { name } }) => {
      if (!snapshotName.test(name) || !(await restoreSnapshot(platform, name))) throw notFound(name);
      return { name };
    },
  }),
  controlRoute({
    id: 'snapshots.drop',
    method: 'DELETE',
    path: '/_larkspur/snapshots/:name',
    summary: 'Forget a snapshot',
    answer: { 'name!': 'string' },
    run: async ({ platform, path: { name } }) => {
      if (!snapshotName.test(name) || !(await dropSnapshot(platform, name))) throw notFound(name);
      return { name };
    },
  }),
  controlRoute({
    id: 'state.reset',
    method: 'POST',
    path: '/_larkspur/reset',
    summary: 'Go back to the state of the first start: the demo tenant and nothing else',
    answer: { 'reset!': 'boolean' },
    run: async ({ platform }) => ({ reset: await resetPlatform(platform) }),
  }),
];

function notFound(name: string): ControlError {
  return new ControlError('snapshot_not_found', `There is no snapshot ${JSON.stringify(name)}.`);
}
