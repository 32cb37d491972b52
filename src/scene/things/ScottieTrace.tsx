// The Scottie dog of the oblique view, drawn over the true bone with one pen line: round the dog, then its eye.
import { useMemo, useRef } from 'react'
import type { Group, Object3D } from 'three'
import { Line2 } from 'three/examples/jsm/lines/Line2.js'
import { LineGeometry } from 'three/examples/jsm/lines/LineGeometry.js'
import { LineMaterial } from 'three/examples/jsm/lines/LineMaterial.js'
import { scottieDog } from '../../anatomy/landmarks.ts'
import type { ScottieDog } from '../../anatomy/solvedBody.ts'
import { catmullRom } from '../../math/catmullRom.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Palette } from '../materials/palette.ts'
import type { Picture } from '../stage/momentSource.ts'
import { usePicture } from '../stage/usePicture.ts'

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
  { moment: { body, scottie } }: Picture,
): void {
  group.visible = scottie !== null
  if (!scottie) return
  const key = `${body.id} ${scottie.vertebra}.${scottie.side}`
  if (shown.current !== key) {
    shown.current = key
    for (const child of [...group.children]) {
      group.remove(child)
      if (child instanceof Line2) child.geometry.dispose()
    }
    for (const line of penLines(scottieDog(body, scottie.vertebra, scottie.side))) {
      const drawn = new Line2(new LineGeometry().setPositions(line.flat()), ink)
      drawn.renderOrder = 13
      drawn.userData.segments = line.length - 1
      group.add(drawn)
    }
  }
  ink.opacity = scottie.opacity
  const [outline, eye] = group.children
  show(outline, ink, scottie.traced / OUTLINE_SHARE)
  show(eye, ink, (scottie.traced - OUTLINE_SHARE) / (1 - OUTLINE_SHARE))
}

/** Share of the drawing time that the outline takes; the rest is for the eye. */
const OUTLINE_SHARE = 0.86

function show(line: Object3D | undefined, ink: LineMaterial, share: number): void {
  if (!(line instanceof Line2)) return
  const drawn = Math.min(1, Math.max(0, share))
  line.visible = drawn > 0
  line.material = ink
  line.geometry.instanceCount = Math.ceil(drawn * (line.userData.segments as number))
}

const POINTS_A_SPAN = 4

/** Closed, rounded lines. */
const penLines = ({ outline, eye }: ScottieDog): Vec3[][] =>
  [outline, eye].map((line) => catmullRom([...line, line[0]!], POINTS_A_SPAN))
