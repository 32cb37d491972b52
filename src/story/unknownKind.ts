// The end of a switch over kinds: does not compile while a kind is left that no case knows.

/** Throws: reached only by a value that no type allows. */
export function unknownKind(module: string, kind: never): never {
  throw new Error(`${module}: nothing is known of "${String(kind)}"`)
}
