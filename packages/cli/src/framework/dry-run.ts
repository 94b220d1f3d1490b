/** The request that would have been sent: thrown in its place by whatever sends, and shown by whoever runs the command. */
export class DryRun extends Error {
  override readonly name = 'DryRun';
  readonly request: ShownRequest;
  constructor(request: ShownRequest) {
    super('A dry run sends nothing.');
    this.request = request;
  }
}

/** A request without its secrets. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
