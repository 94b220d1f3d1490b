/** The official Node SDK, unmodified: prints a JSON line a call. Where the platform is, the environment says. */
import { bitable } from './bitable.ts';
import { contact } from './contact.ts';
import { errors } from './errors.ts';
import { im } from './im.ts';
import { rawCalls } from './raw-calls.ts';
import { seedPage } from './seed-page.ts';
import { tokens } from './tokens.ts';

for (const part of [tokens, seedPage, contact, im, bitable, errors, rawCalls]) {
  // What failed has printed its line; the other parts tell more.
  await part().catch(() => {
    process.exitCode = 1;
  });
}
