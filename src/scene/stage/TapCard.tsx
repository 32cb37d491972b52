// What a tap on the picture opens: the thing's name, what it is, for a joint whether to treat it, and what can be done
// to see past it.
import { useEffect, useRef } from 'react'
import { type FacetId, kindOf, type StructureId } from '../../anatomy/structures.ts'
import { Icon } from './Icon.tsx'
import { STUDY_DEEDS, type StageProps, type StageWords } from './stageContract.ts'

export interface Tapped {
  readonly id: StructureId
  /** Where it was tapped, CSS px of the stage. */
  readonly x: number
  readonly y: number
}

interface TapCardProps {
  readonly tapped: Tapped
  readonly words: StageWords
  readonly chosen: readonly FacetId[]
  readonly onToggleJoint: (joint: FacetId) => void
  /** null where there is no story to explore. */
  readonly onDeed: StageProps['onDeed'] | null
  readonly onClose: () => void
}

const isTreatable = (id: StructureId): id is FacetId => kindOf(id) === 'facet' && !id.startsWith('facet.T11')

export function TapCard({ tapped, words, chosen, onToggleJoint, onDeed, onClose }: TapCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const { id, x, y } = tapped
  const { name, second } = words.label(id, { kind: 'plain' })

  useEffect(() => {
    const element = card.current
    const room = element?.parentElement?.getBoundingClientRect()
    if (!element || !room) return
    const left = Math.min(Math.max(12, x + 16), room.width - element.offsetWidth - 12)
    const top = Math.min(Math.max(12, y + 16), room.height - element.offsetHeight - 12)
    element.style.transform = `translate(${left}px, ${top}px)`
  }, [x, y])

  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose()
    }
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [onClose])

  return (
    <div ref={card} className="stage-card" role="status">
      <b>{name}</b>
      {second && <span>{second}</span>}
      <p>{words.describe(id)}</p>
      {isTreatable(id) && (
        <button type="button" className="stage-treat" onClick={() => onToggleJoint(id)}>
          {words.treatJoint(chosen.includes(id))}
        </button>
      )}
      {onDeed && (
        <div className="stage-deeds">
          {STUDY_DEEDS.map((deed) => (
            <button
              key={deed}
              type="button"
              onClick={() => {
                onDeed(deed, id)
                onClose()
              }}
            >
              {words.deeds[deed]}
            </button>
          ))}
        </div>
      )}
      <button type="button" className="stage-close" aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}
