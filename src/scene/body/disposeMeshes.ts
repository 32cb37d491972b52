// Gives back what the graphics hold of a body's meshes. The geometries themselves stay good: drawn again, they are taken
// up again.
import type { BufferGeometry } from 'three'
import type { SpineMeshes } from './assemble.ts'
import type { SoftMeshes } from './softModel.ts'

export const spineGeometries = (meshes: SpineMeshes): readonly BufferGeometry[] => {
  const { bones, discs, cartilage, capsules, straps, bony, nerves, ilia } = meshes
  return [...bones.values(), discs, cartilage, capsules, straps, ...(bony ? [bony] : []), nerves, ilia]
}

export const softGeometries = ({ groups }: SoftMeshes): readonly BufferGeometry[] => [...groups.values()]

export function disposeAll(geometries: Iterable<BufferGeometry>): void {
  for (const geometry of geometries) geometry.dispose()
}
