// The joints by name; a curve ties each to its ring.

import type { RefObject } from 'react'
import { isLessStudied } from '../../anatomy/innervation.ts'
import { JOINTS, type Joint, jointLabel, type SideChoice, sidesOf } from '../../anatomy/levels.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { jointInPlate } from './PlateDrawing.tsx'
import { rowOf } from './pickerGeometry.ts'

interface JointListProps {
  readonly ref: RefObject<HTMLUListElement | null>
  readonly chosen: readonly Joint[]
  readonly side: SideChoice
  readonly pointed: Joint | null
  readonly onPoint: (joint: Joint | null) => void
  readonly onToggle: (joint: Joint) => void
}

export function JointList({ ref, chosen, side, pointed, onPoint, onToggle }: JointListProps) {
  const words = useWords()
  return (
    <div className="joint-column">
      <svg className="joint-ties" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {JOINTS.map((joint) => (
          <path
            key={joint}
            d={tie(joint, side)}
            data-chosen={chosen.includes(joint) || undefined}
            data-pointed={pointed === joint || undefined}
          />
        ))}
      </svg>
      <ul className="joint-list" aria-label={words.pickerListLabel} ref={ref}>
        {JOINTS.map((joint) => (
          <li key={joint}>
            <label
              className="joint-row"
              data-pointed={pointed === joint || undefined}
              onPointerEnter={() => onPoint(joint)}
              onPointerLeave={() => onPoint(null)}
            >
              <input
                type="checkbox"
                checked={chosen.includes(joint)}
                onChange={() => onToggle(joint)}
                onFocus={() => onPoint(joint)}
                onBlur={() => onPoint(null)}
              />
              <span className="joint-box">{chosen.includes(joint) && <Icon name="check" small />}</span>
              <span className="joint-name">
                {jointLabel(joint)}
                {isLessStudied(joint) && <small>{words.pickerLessStudied}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** From the ring nearest to the list to the joint's row; x in percent of the gap, y in percent of the height. */
function tie(joint: Joint, side: SideChoice): string {
  const from = 100 * jointInPlate('posterior', joint, sidesOf(side)[0]!).y
  const to = (100 * rowOf(joint)) / JOINTS.length
  return `M0 ${from.toFixed(2)}C45 ${from.toFixed(2)} 50 ${to.toFixed(2)} 100 ${to.toFixed(2)}`
}
