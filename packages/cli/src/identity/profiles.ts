import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { meant } from '../framework/parse-arguments.ts';
import { keepSecret } from '../framework/secrets.ts';
import { UsageError } from '../framework/usage-error.ts';
import { configFolder, makePrivateFolder, readPrivateFile, writePrivateFile } from './private-files.ts';
import { profilesFile } from './profiles-file.ts';

/** An app on a platform, under a name. */
export interface Profile {
  readonly base_url: string;
  readonly app_id: string;
  readonly app_secret: string;
}

interface ProfileFile {
  /** The profile that commands use where nothing else is said. */
  readonly current?: string;
  readonly profiles: Readonly<Record<string, Profile>>;
}

const none: ProfileFile = { profiles: {} };

/** All profiles. Throws a `CommandError` where the file is none of larkspur's. */
export function readProfiles(): ProfileFile {
  const text = readPrivateFile(profilesFile());
  if (text === undefined) return none;
  const file = parse(text);
  for (const { app_secret } of Object.values(file.profiles)) keepSecret(app_secret);
  return file;
}

/** The profile of this name. Throws a `UsageError` with the nearest name. */
export function findProfile(name: string): Profile {
  const { profiles } = readProfiles();
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile) return profile;
  const names = Object.keys(profiles);
  const all = names.length > 0 ? ` There are: ${names.join(', ')}.` : ' "larkspur profiles add" makes one.';
  throw new UsageError(`There is no profile ${name}.${meant(name, names) || all}`);
}

/** Adds a profile, or changes it. The first one is used from then on. */
export function saveProfile(name: string, profile: Profile): void {
  const { current, profiles } = readProfiles();
  write({ current: current ?? name, profiles: { ...profiles, [name]: profile } });
}

export function removeProfile(name: string): void {
  findProfile(name);
  const { current, profiles } = readProfiles();
  const { [name]: _, ...others } = profiles;
  write({ ...(current !== name && { current }), profiles: others });
}

/** Makes a profile the one that is used where nothing else is said; undefined: none is. */
export function useProfile(name: string | undefined): void {
  if (name !== undefined) findProfile(name);
  const { profiles } = readProfiles();
  write({ ...(name !== undefined && { current: name }), profiles });
}

function write(file: ProfileFile): void {
  makePrivateFolder(configFolder());
  writePrivateFile(profilesFile(), `${JSON.stringify(file, undefined, 2)}\n`);
}

function parse(text: string): ProfileFile {
  try {
    const file = JSON.parse(text);
    if (typeof file?.profiles === 'object' && file.profiles !== null) return file;
  } catch {
    // Told below.
  }
  throw new CommandError(`${profilesFile()} holds no profiles. Mend it, or take it away.`, exitCodes.usage);
}
