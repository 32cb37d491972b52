// Rings on the joints of the resting spine: real buttons over the picture, each on its joint, named in the margin.
import { useRef } from 'react'
import { anchor } from '../../anatomy/landmarks.ts'
import { type Joint, jointLabel } from '../../anatomy/levels.ts'
import type { FacetId } from '../../anatomy/structures.ts'
import { reachesOf } from '../../math/reach.ts'
import { Icon } from '../stage/Icon.tsx'
import type { Projector } from '../stage/projector.ts'
import type { StageWords } from '../stage/stageContract.ts'
import { usePicture } from '../stage/usePicture.ts'

interface JointRingsProps {
  readonly projector: Projector
  readonly words: StageWords
  readonly offered: readonly FacetId[]
  readonly chosen: readonly FacetId[]
  readonly marginRight: number
  readonly onToggle: (joint: FacetId) => void
}

/** Names stand in a column this far inside the margin. */
const NAME_INDENT_PX = 22
const LEAST_MARGIN_PX = 120
/** A finger's target is this far round; rings that stand closer share what is between them. */
const REACH_PX = 22
/** A name is this far up and down from its ring. */
const NAME_PX = 11

export function JointRings({ projector, words, offered, chosen, marginRight, onToggle }: JointRingsProps) {
  const layer = useRef<HTMLDivElement>(null)
  usePicture(({ moment: { body } }) => {
    if (!layer.current) return
    const nameX = projector.width - marginRight + NAME_INDENT_PX
    const places = offered.map((joint) => {
      const [x, y] = projector.project(anchor(body, joint).pointMm)
      return { x, y }
    })
    const reaches = reachesOf(places, REACH_PX)
    const isRoomy = marginRight >= LEAST_MARGIN_PX && Math.min(...reaches) >= NAME_PX
    offered.forEach((joint, i) => {
      const ring = layer.current!.children[i] as HTMLElement | undefined
      if (!ring) return
      const { x, y } = places[i]!
      ring.style.setProperty('--reach', `${reaches[i]!.toFixed(1)}px`)
      ring.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
      // The right-hand joints carry the names; with both sides on offer the left ones are rings alone.
      const named = isRoomy && (joint.endsWith('.R') || offered.every((id) => id.endsWith('.L')))
      ring.classList.toggle('is-named', named)
      ring.style.setProperty('--leader', `${Math.max(0, nameX - x - 30).toFixed(1)}px`)
    })
  })
  return (
    <div ref={layer} className="stage-rings">
      {offered.map((joint) => {
        const isChosen = chosen.includes(joint)
        const { name, second } = words.label(joint, { kind: 'plain' })
        const short = jointLabel(joint.split('.')[1] as Joint)
        return (
          <button
            key={joint}
            type="button"
            className="stage-ring"
            aria-pressed={isChosen}
            aria-label={second ? `${name}, ${second}` : name}
            onClick={() => onToggle(joint)}
          >
            <i aria-hidden="true">{isChosen && <Icon name="check" />}</i>
            <span aria-hidden="true">{short}</span>
          </button>
        )
      })}
    </div>
  )
}
