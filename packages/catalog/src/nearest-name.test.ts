import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['im.v1.message.create', 'im.v1.message.get', 'contact.v3.user.get', '--port', '--profile'];

test.each([
  ['im.v1.mesage.create', 'im.v1.message.create'],
  ['IM.V1.MESSAGE.GET', 'im.v1.message.get'],
  ['--prot', '--port'],
  ['contact.v3.users.get', 'contact.v3.user.get'],
])('%s is near %s', (written, meant) => {
  expect(nearestName(written, names)).toBe(meant);
});

test.each(['', 'x', 'calendar.v4.event.list', '--format'])('nothing is near "%s"', (written) => {
  expect(nearestName(written, names)).toBeUndefined();
});
