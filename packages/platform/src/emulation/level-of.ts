import { domains } from '../domains/index.ts';
import { Domains, type EmulationLevel } from './domains.ts';

let all: Domains | undefined;

/** How this version of the platform emulates an API. */
export function emulationLevelOf(apiId: string): EmulationLevel {
  all ??= new Domains(domains);
  return all.levelOf(apiId);
}
