// Where two parts of a bone meet, their looks run into each other over a few millimetres. Parts are told apart vertex
// by vertex; without this a lit or ghosted part would end in the saw teeth of its triangles.

/** How far a part's look reaches over its border, mm. */
const REACH_MM = 3.2

/**
 * For each vertex the part across the nearest border, and that part's share of the look (0…0.5): two numbers a vertex.
 *
 * @param positions mm, three a vertex
 * @param structure part of each vertex
 * @param index three a triangle
 */
export function partBorders(
  positions: ArrayLike<number>,
  structure: ArrayLike<number>,
  index: ArrayLike<number>,
): Float32Array {
  const border = new Float32Array(2 * structure.length)
  for (let i = 0; i < structure.length; i++) border[2 * i] = structure[i]!
  const crossings = crossingsInReach(positions, structure, index)
  for (let i = 0; i < structure.length; i++) {
    const [x, y, z] = [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]
    let nearestSq = REACH_MM * REACH_MM
    for (const { at, parts } of crossings.get(cellOf(x, y, z)) ?? []) {
      const own = parts.indexOf(structure[i]!)
      const distanceSq = (at[0] - x) ** 2 + (at[1] - y) ** 2 + (at[2] - z) ** 2
      if (own < 0 || distanceSq >= nearestSq) continue
      nearestSq = distanceSq
      border[2 * i] = parts[1 - own]!
    }
    const u = 1 - Math.sqrt(nearestSq) / REACH_MM
    border[2 * i + 1] = 0.5 * u * u * (3 - 2 * u)
  }
  return border
}

interface Crossing {
  readonly at: readonly [number, number, number]
  readonly parts: readonly [number, number]
}

/** The middles of all edges between two parts, by each cube (as wide as the reach) from which they can be reached. */
function crossingsInReach(
  positions: ArrayLike<number>,
  structure: ArrayLike<number>,
  index: ArrayLike<number>,
): ReadonlyMap<number, readonly Crossing[]> {
  const cells = new Map<number, Crossing[]>()
  for (let k = 0; k < index.length; k++) {
    const a = index[k]!
    const b = index[k % 3 === 2 ? k - 2 : k + 1]!
    // Each edge is met from both of its triangles; once is enough.
    if (a > b || structure[a] === structure[b]) continue
    const at = [0, 1, 2].map((i) => (positions[3 * a + i]! + positions[3 * b + i]!) / 2)
    const crossing: Crossing = { at: [at[0]!, at[1]!, at[2]!], parts: [structure[a]!, structure[b]!] }
    for (const cell of cellsAround(crossing.at)) {
      const there = cells.get(cell)
      if (there) there.push(crossing)
      else cells.set(cell, [crossing])
    }
  }
  return cells
}

/** A cube's number; the model is far less than 1024 cubes wide. */
const cellOf = (x: number, y: number, z: number): number =>
  ((Math.floor(x / REACH_MM) + 512) * 1024 + Math.floor(y / REACH_MM) + 512) * 1024 +
  Math.floor(z / REACH_MM) +
  512

function* cellsAround([x, y, z]: Crossing['at']): Iterable<number> {
  for (let i = -1; i <= 1; i++)
    for (let j = -1; j <= 1; j++)
      for (let k = -1; k <= 1; k++) yield cellOf(x + i * REACH_MM, y + j * REACH_MM, z + k * REACH_MM)
}
