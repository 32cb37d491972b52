// Compass and millimetre bar: which way is which, and how big. Text and lengths are written to the page once a
// picture, without React.
import './marks.css'
import { useRef, useState } from 'react'
import { scaleBarFor } from '../labels/scaleBar.ts'
import { orientationOf } from '../stage/orientation.ts'
import type { StageWords } from '../stage/stageContract.ts'
import { useLatest } from '../stage/useLatest.ts'
import { usePicture } from '../stage/usePicture.ts'
import type { StageSize } from '../stage/viewGeometry.ts'

/** With a margin the marks stand in it; without one they are folded away, behind a button. */
export const ROOMY_PX = 150

export function Marks({ words, clear }: { words: StageWords; clear: StageSize['clear'] }) {
  const compass = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const latest = useLatest(words)
  const [isOpen, setOpen] = useState(false)

  usePicture(({ moment, view }) => {
    const { compass: names, seenFrom } = latest.current
    const from = unit(view.eyeMm, view.targetMm)
    const seen = orientationOf(from, view.upUnit)
    write(compass.current, [
      names[seen.screenUp],
      names[seen.screenLeft],
      names[seen.screenRight],
      names[seen.screenDown],
      seenFrom[seen.seenFrom],
    ])
    const scale = moment.scaleBar ? scaleBarFor(view.mmPerPx, view.distanceMm) : null
    if (!bar.current) return
    bar.current.hidden = scale === null
    if (!scale) return
    const [line, text] = bar.current.children as unknown as [HTMLElement, HTMLElement]
    line.style.width = `${scale.widthPx.toFixed(1)}px`
    const length = `${scale.lengthMm} mm`
    if (text.textContent !== length) text.textContent = length
  })

  const isRoomy = clear.right >= ROOMY_PX
  const isShown = isRoomy || isOpen
  return (
    <>
      {!isRoomy && (
        <button
          type="button"
          className="stage-marks-button"
          aria-expanded={isOpen}
          title={words.marks}
          onClick={() => setOpen(!isOpen)}
        >
          <Cross />
        </button>
      )}
      <div className={isRoomy ? 'stage-marks' : 'stage-marks is-small'} aria-hidden="true" hidden={!isShown}>
        <div ref={bar} className="stage-scale" hidden>
          <i />
          <b />
          <small>{words.nervesDrawnLarger}</small>
        </div>
        <div ref={compass} className="stage-compass">
          <span className="is-up" />
          <span className="is-left" />
          <span className="is-right" />
          <span className="is-down" />
          <small />
          <Cross />
        </div>
      </div>
    </>
  )
}

const Cross = () => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <path d="M32 6v52M6 32h52M27 12l5-6 5 6" />
  </svg>
)

const unit = (
  eye: readonly [number, number, number],
  target: readonly [number, number, number],
): [number, number, number] => {
  const d = [eye[0] - target[0], eye[1] - target[1], eye[2] - target[2]] as const
  const size = Math.hypot(...d)
  return [d[0] / size, d[1] / size, d[2] / size]
}

function write(element: HTMLElement | null, texts: readonly string[]): void {
  if (!element) return
  texts.forEach((text, i) => {
    const child = element.children[i]!
    if (child.textContent !== text) child.textContent = text
  })
}
