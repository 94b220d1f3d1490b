/** What a command takes, as data. Keys are the names; `httpsPort` is written `--https-port`. */
export type Argument = Positional | Flag | TextOption | NumberOption | ListOption;

interface Described {
  readonly help: string;
}

/** A word without dashes, in the order of definition. */
export interface Positional extends Described {
  readonly type: 'positional';
  readonly optional?: true;
  /** Takes all words that are left. */
  readonly rest?: true;
}

/** Given or not. */
export interface Flag extends Described {
  readonly type: 'flag';
  /** One letter: `h` for `-h`. */
  readonly short?: string;
}

export interface TextOption extends Described {
  readonly type: 'text';
  /** What the help shows for the value. */
  readonly value?: string;
  /** Any other value is refused. */
  readonly options?: readonly string[];
  readonly default?: string;
}

export interface NumberOption extends Described {
  readonly type: 'number';
  readonly value?: string;
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
}

/** May be given several times. */
export interface ListOption extends Described {
  readonly type: 'list';
  readonly value?: string;
}

/** What is written with dashes. */
export type Option = Exclude<Argument, Positional>;

export type Arguments = Readonly<Record<string, Argument>>;

/** The values of arguments, typed by their definitions. */
export type ValuesOf<Definitions extends Arguments> = {
  readonly [Name in keyof Definitions]: ValueOf<Definitions[Name]>;
};

type ValueOf<Definition> = Definition extends { type: 'flag' }
  ? boolean
  : Definition extends { type: 'list' } | { rest: true }
    ? readonly string[]
    : Definition extends { type: 'number' }
      ? Definition extends { default: number }
        ? number
        : number | undefined
      : Definition extends { type: 'positional' }
        ? Definition extends { optional: true }
          ? string | undefined
          : string
        : Definition extends { default: string }
          ? string
          : Definition extends { options: readonly (infer Option)[] }
            ? Option | undefined
            : string | undefined;

/** `httpsPort` → `https-port`; names of API fields stay as they are. */
export function writtenName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
