// Electrical test pulses at the tip, as rings that swell and fade; slower than they are, so that nothing flashes.
import { useMemo, useRef } from 'react'
import { DoubleSide, type Group, MeshBasicMaterial, RingGeometry } from 'three'
import type { Palette } from '../materials/palette.ts'
import { usePicture } from '../stage/usePicture.ts'

const SWELLS = 3

export function TestSwells({ palette }: { palette: Palette }) {
  const group = useRef<Group>(null)
  const ring = useMemo(() => new RingGeometry(0.93, 1, 64), [])
  const materials = useMemo(
    () =>
      Array.from(
        { length: SWELLS },
        () =>
          new MeshBasicMaterial({
            color: palette.ink,
            transparent: true,
            depthTest: false,
            side: DoubleSide,
            toneMapped: false,
          }),
      ),
    [palette],
  )
  usePicture(({ moment: { testPulses }, view }) => {
    if (!group.current) return
    group.current.visible = testPulses !== null
    if (!testPulses) return
    group.current.children.forEach((child, i) => {
      const age = (testPulses.phase + i / SWELLS) % 1
      child.position.set(...testPulses.atMm)
      child.lookAt(...view.eyeMm)
      child.scale.setScalar(1.2 + 5.5 * age)
      materials[i]!.opacity = testPulses.opacity * 0.75 * (1 - age)
    })
  })
  return (
    <group ref={group} visible={false}>
      {materials.map((material) => (
        <mesh key={material.uuid} geometry={ring} material={material} renderOrder={12} />
      ))}
    </group>
  )
}
