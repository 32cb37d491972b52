import { JOINTS, type Joint, SIDES, type Side, type SideChoice, sidesOf } from '../../anatomy/levels.ts'
import { useWords } from '../../narration/CatalogueContext.ts'
import { Icon } from '../../narration/Icon.tsx'
import { FIGURE_HEIGHT, FIGURE_WIDTH, FORAMINA, OUTLINES, ringAt } from './spineFigure.ts'
import './spineFigure.css'

interface SpineFigureProps {
  readonly chosen: readonly Joint[]
  readonly side: SideChoice
  /** The joint under pointer or focus, in the figure or in the list. */
  readonly pointed: Joint | null
  readonly onPoint: (joint: Joint | null) => void
  readonly onPick: (joint: Joint, side: Side) => void
}

/** The spine from behind with a ring on every joint. The list beside it is the same control for keys and listeners. */
export function SpineFigure({ chosen, side, pointed, onPoint, onPick }: SpineFigureProps) {
  const words = useWords()
  return (
    <div className="spine-figure">
      <p className="spine-figure-sides" aria-hidden="true">
        <b>{words.pickerLeft}</b> <span>{words.pickerSeenFromBehind}</span> <b>{words.pickerRight}</b>
      </p>
      <div className="spine-figure-body">
        <SpineOutline />
        <svg className="ring-ties" viewBox={`0 0 ${FIGURE_WIDTH} ${FIGURE_HEIGHT}`} aria-hidden="true">
          {JOINTS.map((joint) => {
            const { x, y } = ringAt(joint, sidesOf(side)[0]!)
            return (
              <path
                key={joint}
                d={`M${x} ${y}H${FIGURE_WIDTH}`}
                data-chosen={chosen.includes(joint) || undefined}
                data-pointed={pointed === joint || undefined}
              />
            )
          })}
        </svg>
        {SIDES.flatMap((each) =>
          JOINTS.map((joint) => {
            const { x, y } = ringAt(joint, each)
            const isChosen = chosen.includes(joint) && sidesOf(side).includes(each)
            return (
              <button
                key={`${joint} ${each}`}
                type="button"
                className="ring"
                aria-hidden="true"
                tabIndex={-1}
                data-chosen={isChosen || undefined}
                data-pointed={(pointed === joint && sidesOf(side).includes(each)) || undefined}
                style={{ left: `${(100 * x) / FIGURE_WIDTH}%`, top: `${(100 * y) / FIGURE_HEIGHT}%` }}
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

/** The outline alone. */
export function SpineOutline() {
  return (
    <svg className="spine-outline" viewBox={`0 0 ${FIGURE_WIDTH} ${FIGURE_HEIGHT}`} aria-hidden="true">
      {[...OUTLINES].reverse().map(({ name, path }) => (
        <path key={name} d={path} />
      ))}
      {FORAMINA.flatMap(([fromMidline, y, radius]) =>
        [-1, 1].map((sign) => (
          <ellipse
            key={`${y} ${sign}`}
            className="spine-opening"
            cx={FIGURE_WIDTH / 2 + sign * fromMidline}
            cy={y}
            rx={radius}
            ry={radius * 0.85}
          />
        )),
      )}
    </svg>
  )
}
