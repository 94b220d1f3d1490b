import { identity } from './0001-identity.ts';
import { apiLog } from './0002-api-log.ts';
import { contact } from './0003-contact.ts';
import { im } from './0004-im.ts';
import { bitable } from './0005-bitable.ts';
import { imChats } from './0006-im-chats.ts';
import { resources } from './0007-resources.ts';
import type { Migration } from './migration.ts';

/** All steps, in the order in which they are taken. */
export const migrations: readonly Migration[] = [identity, apiLog, contact, im, bitable, imChats, resources];
