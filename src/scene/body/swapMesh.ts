// Takes the place of a group's only child when what it shows has changed.
import { type Group, Mesh } from 'three'

export function swapMesh(group: Group, made: Mesh | null): void {
  for (const child of [...group.children]) {
    group.remove(child)
    if (child instanceof Mesh) child.geometry.dispose()
  }
  if (made) group.add(made)
}
