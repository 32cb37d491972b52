// The spine as a line drawing, traced from its true shapes. Fills the box around it.
import { JOINTS, type Joint, type Side, suffixOf } from '../../anatomy/levels.ts'
import { type PlateView, spinePlate } from '../../anatomy/plates.ts'
import { reachesOf } from '../../math/reach.ts'
import './plateDrawing.css'

export function PlateDrawing({ view }: { readonly view: PlateView }) {
  const { width, height, inner, outer } = spinePlate(view)
  return (
    <svg className="plate" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="plate-outer" d={outer} />
      <path className="plate-inner" d={inner} />
    </svg>
  )
}

/** Where a joint lies in a plate, as shares of its width and height. */
export function jointInPlate(view: PlateView, joint: Joint, side: Side): { x: number; y: number } {
  const { width, height, joints } = spinePlate(view)
  const [x, y] = joints[`${joint}.${suffixOf(side)}`]
  return { x: x / width, y: y / height }
}

/** How far a ring on each joint of these sides reaches, as a share of the plate's height: they never meet. */
export function reachesInPlate(view: PlateView, sides: readonly Side[]): readonly number[] {
  const { width, height } = spinePlate(view)
  const points = sides.flatMap((side) =>
    JOINTS.map((joint) => {
      const { x, y } = jointInPlate(view, joint, side)
      return { x: (x * width) / height, y }
    }),
  )
  return reachesOf(points, 1)
}

/** Width over height. */
export const plateAspect = (view: PlateView): number => spinePlate(view).width / spinePlate(view).height
