import { identity } from './0001-identity.ts';
import { apiLog } from './0002-api-log.ts';
import { contact } from './0003-contact.ts';
import { im } from './0004-im.ts';
import type { Migration } from './migration.ts';

/** All steps, in the order in which they are taken. */
export const migrations: readonly Migration[] = [identity, apiLog, contact, im];
