// The facet angles as they were set beside those that are measured: two numbers that differ on purpose. Markdown, a line
// an item. Degrees to the sagittal plane; why they differ: docs/geometry.md#facet-angle.
import { bonesOf, JOINTS, LUMBAR, type LumbarVertebra } from '../../anatomy/levels.ts'
import type { Measure } from '../../anatomy/morphometry.ts'
import { JOINT_TABLE } from '../shapes/columnTable.ts'

export function facetAngles(
  sizes: Readonly<Record<LumbarVertebra, Pick<Record<Measure, number>, 'facetAngle'>>>,
): string[] {
  const isLumbar = (bone: string): bone is LumbarVertebra => (LUMBAR as readonly string[]).includes(bone)
  return [
    '## Facet angles, set and measured',
    '',
    'Set: the direction of the joint in the middle of its face. Measured: the mean over all bone that faces bone, which is',
    'what the table above holds inside its band. Why they differ: [geometry.md](geometry.md#facet-angle).',
    '',
    '| joint | set | measured |',
    '|---|---|---|',
    ...JOINTS.flatMap((joint) => {
      const [upper] = bonesOf(joint)
      return isLumbar(upper)
        ? [`| ${joint} | ${JOINT_TABLE[joint].angleDeg}° | ${sizes[upper].facetAngle.toFixed(1)}° |`]
        : []
    }),
  ]
}
