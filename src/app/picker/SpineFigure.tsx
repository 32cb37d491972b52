// The spine from behind with a ring on every joint. The list beside it is the same control for keys and listeners.
import { JOINTS, type Joint, SIDES, type Side, type SideChoice, sidesOf } from '../../anatomy/levels.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { jointInPlate, PlateDrawing, reachesInPlate } from './PlateDrawing.tsx'
import './spineFigure.css'

interface SpineFigureProps {
  readonly chosen: readonly Joint[]
  /** Null: not said yet; no ring is chosen. */
  readonly side: SideChoice | null
  /** The joint under pointer or focus, in the figure or in the list. */
  readonly pointed: Joint | null
  readonly onPoint: (joint: Joint | null) => void
  readonly onPick: (joint: Joint, side: Side) => void
}

export function SpineFigure({ chosen, side, pointed, onPoint, onPick }: SpineFigureProps) {
  const words = useWords()
  const shown = side === null ? [] : sidesOf(side)
  const reaches = reachesInPlate('posterior', SIDES)
  return (
    <div className="spine-figure">
      <p className="spine-figure-sides" aria-hidden="true">
        <b>{words.pickerLeft}</b> <span>{words.pickerSeenFromBehind}</span> <b>{words.pickerRight}</b>
      </p>
      <div className="spine-figure-body">
        <PlateDrawing view="posterior" />
        <svg className="ring-ties" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {JOINTS.map((joint) => {
            const { x, y } = jointInPlate('posterior', joint, shown[0] ?? 'right')
            return (
              <path
                key={joint}
                d={`M${(100 * x).toFixed(2)} ${(100 * y).toFixed(2)}H100`}
                data-chosen={chosen.includes(joint) || undefined}
                data-pointed={pointed === joint || undefined}
              />
            )
          })}
        </svg>
        {SIDES.flatMap((each, k) =>
          JOINTS.map((joint, i) => {
            const { x, y } = jointInPlate('posterior', joint, each)
            const isChosen = chosen.includes(joint) && shown.includes(each)
            return (
              <button
                key={`${joint} ${each}`}
                type="button"
                className="ring"
                aria-hidden="true"
                tabIndex={-1}
                data-chosen={isChosen || undefined}
                data-pointed={
                  (pointed === joint && (shown.length === 0 || shown.includes(each))) || undefined
                }
                style={{
                  left: `${100 * x}%`,
                  top: `${100 * y}%`,
                  '--reach': reaches[k * JOINTS.length + i]!,
                }}
                onPointerEnter={() => onPoint(joint)}
                onPointerLeave={() => onPoint(null)}
                onClick={() => onPick(joint, each)}
              >
                <span className="ring-mark">{isChosen && <Icon name="check" small />}</span>
              </button>
            )
          }),
        )}
      </div>
    </div>
  )
}
