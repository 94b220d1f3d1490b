import type { Domain } from '../../emulation/domain.ts';

/** Tickets for pages in the client: `jssdk`. */
export const jssdk: Domain = {
  name: 'jssdk',
  handlers: { 'jssdk.ticket.get.create': async () => (await import('./ticket/get/create.ts')).create },
};
