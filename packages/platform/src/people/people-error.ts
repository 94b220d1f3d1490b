/** Something that a person was to do and cannot: the field of the request that is wrong, and why. */
export class PeopleError extends Error {
  override readonly name = 'PeopleError';
  readonly field: string;
  readonly description: string;
  constructor(field: string, description: string) {
    super(`${field}: ${description}`);
    this.field = field;
    this.description = description;
  }
}
