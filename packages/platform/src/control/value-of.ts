/** TypeScript types of the catalog's field types, so that a route of the control API is typed by its own description. */

interface Scalars {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
  any: unknown;
  file: never;
}

/** The type of the values that a field type describes: `{ 'id!': 'string', tags: ['string'] }` → `{ id: string; tags?: string[] }`. */
export type ValueOf<Type> = Type extends keyof Scalars
  ? Scalars[Type]
  : Type extends { readonly $: infer Scalar }
    ? Type extends { readonly enum: readonly (infer Option)[] }
      ? Option
      : ValueOf<Scalar>
    : Type extends readonly ['|', ...infer Alternatives]
      ? ValueOf<Alternatives[number]>
      : Type extends readonly [infer Item, ...unknown[]]
        ? readonly ValueOf<Item>[]
        : Type extends { readonly '*': infer Other }
          ? Readonly<Record<string, ValueOf<Other>>>
          : string extends keyof Type
            ? Readonly<Record<string, unknown>>
            : Flat<Needed<Type> & Optional<Type>>;

type Needed<Type> = { readonly [Key in keyof Type as Key extends `${infer Name}!` ? Name : never]: ValueOf<Type[Key]> };
type Optional<Type> = {
  readonly [Key in keyof Type as Key extends `${string}!` ? never : Key]?: ValueOf<Type[Key]>;
};
type Flat<Type> = { [Key in keyof Type]: Type[Key] };
