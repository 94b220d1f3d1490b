/** A program that calls the platform through one official SDK. */
export interface Project {
  /** Its folder beside this one, too. */
  readonly language: string;
  /** The name of the SDK in its registry. */
  readonly sdk: string;
  /** The file that pins the version of the SDK, and where in it. */
  readonly manifest: string;
  readonly version: RegExp;
  readonly tools: readonly Tool[];
  /** What fetches the SDK and builds the program. */
  readonly prepare: (place: Place) => readonly Command[];
  readonly run: (place: Place) => Command;
}

/** A program of the toolchain that has to be there. */
export interface Tool {
  readonly name: string;
  /** With which it does nothing and tells its version. */
  readonly arguments: readonly string[];
  /** What to do where it is missing. */
  readonly install: string;
}

/** Where a project is built. */
export interface Place {
  /** The copy of its folder, in which its commands run. */
  readonly folder: string;
  /** For what is downloaded. */
  readonly cache: string;
  readonly readFile: (path: string) => string;
}

export interface Command {
  /** A path with a slash is one in the project's folder. */
  readonly name: string;
  readonly arguments: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}
