// The Scottie dog of the oblique view, traced part by part over the true bone.
import { useMemo, useRef } from 'react'
import type { Group } from 'three'
import { Line2 } from 'three/examples/jsm/lines/Line2.js'
import { LineGeometry } from 'three/examples/jsm/lines/LineGeometry.js'
import { LineMaterial } from 'three/examples/jsm/lines/LineMaterial.js'
import { SCOTTIE_PARTS, scottieOutline } from '../anatomy/landmarks.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Picture } from './momentSource.ts'
import type { Palette } from './palette.ts'
import { usePicture } from './usePicture.ts'

export function ScottieTrace({ palette }: { palette: Palette }) {
  const group = useRef<Group>(null)
  const shown = useRef('')
  const ink = useMemo(
    () => new LineMaterial({ color: palette.ink, linewidth: 2.6, transparent: true, depthTest: false }),
    [palette],
  )
  usePicture((picture) => {
    if (group.current) drawScottie(group.current, shown, ink, picture)
  })
  return <group ref={group} renderOrder={13} />
}

function drawScottie(
  group: Group,
  shown: { current: string },
  ink: LineMaterial,
  { moment: { scottie } }: Picture,
): void {
  group.visible = scottie !== null
  if (!scottie) return
  const key = `${scottie.vertebra}.${scottie.side}`
  if (shown.current !== key) {
    shown.current = key
    for (const child of [...group.children]) group.remove(child)
    for (const line of scottieLines(scottieOutline(scottie.vertebra, scottie.side))) {
      const drawn = new Line2(new LineGeometry().setPositions(line.flat()), ink)
      drawn.renderOrder = 13
      drawn.userData.segments = line.length - 1
      group.add(drawn)
    }
  }
  ink.opacity = scottie.opacity
  const lines = group.children
  lines.forEach((line, i) => {
    // One part after another: nose, ear, eye, neck, body, front leg.
    const share = Math.min(1, Math.max(0, scottie.traced * lines.length - i))
    line.visible = share > 0
    if (line instanceof Line2) {
      line.material = ink
      line.geometry.instanceCount = Math.ceil(share * (line.userData.segments as number))
    }
  })
}

const scottieLines = (outline: ReturnType<typeof scottieOutline>): Vec3[][] =>
  SCOTTIE_PARTS.flatMap((part) => {
    const line = outline[part]
    return line && line.length > 1 ? [[...line, line[0]!]] : []
  })
