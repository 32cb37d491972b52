// Carries a freshly read geometry along with a body: places and normals, before anything is worked out from them.
import type { BufferGeometry } from 'three'
import type { Anchor } from '../../anatomy/solvedBody.ts'

/** Changes the geometry itself. `moved` tells where a place, mm, and the unit normal there have gone. */
export function moveGeometry(geometry: BufferGeometry, moved: (at: Anchor) => Anchor): void {
  const position = geometry.getAttribute('position')
  const normal = geometry.getAttribute('normal')
  for (let i = 0; i < position.count; i++) {
    const { pointMm, outwardUnit } = moved({
      pointMm: [position.getX(i), position.getY(i), position.getZ(i)],
      outwardUnit: [normal.getX(i), normal.getY(i), normal.getZ(i)],
    })
    position.setXYZ(i, ...pointMm)
    normal.setXYZ(i, ...outwardUnit)
  }
}
