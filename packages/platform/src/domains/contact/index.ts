import type { Domain } from '../../emulation/domain.ts';
import { ids } from './ids.ts';

/** The directory of a tenant: `contact/v3`. */
export const contact: Domain = {
  name: 'contact',
  ids,
  handlers: {
    'contact.v3.user.get': async () => (await import('./v3/user/get.ts')).get,
    'contact.v3.department.get': async () => (await import('./v3/department/get.ts')).get,
  },
};
