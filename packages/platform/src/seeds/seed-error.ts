/** A seed file that cannot be applied: the place that is wrong, and why. Nothing of the file was kept. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  /** `tenants[0].users[2].leader` */
  readonly field: string;
  readonly description: string;
  constructor(field: string, description: string) {
    super(`${field}: ${description}`);
    this.field = field;
    this.description = description;
  }
}
