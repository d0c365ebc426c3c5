/** What we read of a zod schema's definition (zod's own structure, stable since 4.0): its kind and what it holds. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly innerType?: Schema;
      readonly element?: Schema;
    };
  };
}

/** The keys that the record at a path may have, as the schema says; in the path, `*` stands for any index of a list. Empty where any key goes. */
export function knownKeys(schema: object): (path: string) => readonly string[] {
  return (path) => keysAt(schema as Schema, path === '' ? [] : path.split('.'));
}

function keysAt({ _zod: { def } }: Schema, path: readonly string[]): readonly string[] {
  if (def.innerType) return keysAt(def.innerType, path);
  const [part, ...rest] = path;
  if (part === undefined) return Object.keys(def.shape ?? {});
  const inner = part === '*' ? def.element : def.shape?.[part];
  return inner ? keysAt(inner, rest) : [];
}
