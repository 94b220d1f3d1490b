/** The app that a command of `larkspur apps` is about. */
export const appArgument = { type: 'positional', help: 'the id of an app: cli_a1b2c3d4e5f60718' } as const;

/** The path of an app in the control API. */
export function appPath(appId: string, part = ''): string {
  return `/apps/${encodeURIComponent(appId)}${part}`;
}

/** The words of `true` and `false` as an option takes them. */
export const yesOrNo = ['true', 'false'] as const;

/** What an option that takes `true` or `false` says; undefined where it was not given. */
export function isYes(written: (typeof yesOrNo)[number] | undefined): boolean | undefined {
  return written === undefined ? undefined : written === 'true';
}
