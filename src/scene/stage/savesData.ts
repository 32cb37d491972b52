// Whether the person asked the browser to save data; browsers that know no such wish say nothing of it.
interface Connection {
  readonly saveData?: boolean
}

export const savesData = (
  { connection }: { readonly connection?: Connection } = navigator as { connection?: Connection },
): boolean => connection?.saveData === true
