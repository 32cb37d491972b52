// The story as a row of steps. One slider: drag, click, arrow keys. Runs without rendering between steps.
import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { Plan } from '../../story/pack.ts'
import { stepIndexAt } from '../../story/plan.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { useEveryMoment, useMoment } from '../clock/moments.ts'
import { playhead } from '../state/story.ts'
import { chaptersOf } from './chapters.ts'
import { clockText } from './clockText.ts'
import { type TrackStep, timeAtX, xAtTime } from './trackGeometry.ts'
import { timeAfterKey } from './transportKeys.ts'
import './track.css'

interface TrackProps {
  readonly plan: Plan
  /** Chapters as words over their steps; a phone has no room for them. */
  readonly showsWords: boolean
}

export function Track({ plan, showsWords }: TrackProps) {
  const { words, titles } = useCatalogue()
  const track = useRef<HTMLDivElement>(null)
  const thumb = useRef<HTMLDivElement>(null)
  const hint = useRef<HTMLDivElement>(null)
  const boxes = useRef<readonly TrackStep[]>([])
  const isDragging = useRef(false)
  const index = useMoment(plan, ({ step }) => step.index)
  const chapters = useMemo(() => chaptersOf(plan), [plan])
  const current = plan.steps[index]!

  const placeThumb = useCallback((t: number): void => {
    thumb.current?.style.setProperty('--x', `${xAtTime(boxes.current, t).toFixed(2)}px`)
  }, [])

  useEveryMoment(plan, ({ t, progress }) => {
    placeThumb(t)
    const root = track.current
    if (!root) return
    root.style.setProperty('--progress', progress.toFixed(4))
    const second = String(Math.floor(t))
    if (root.getAttribute('aria-valuenow') === second) return
    root.setAttribute('aria-valuenow', second)
    const { id } = plan.steps[stepIndexAt(plan, t)]!
    root.setAttribute('aria-valuetext', words.timeSliderAt(clockText(t), titles.steps[id]!))
  })

  const measure = useCallback((): void => {
    const root = track.current
    if (!root) return
    // Words that do not fit (a narrow screen, a longer language, larger text) leave all but the current one.
    delete root.dataset.tight
    if (root.scrollWidth > root.clientWidth) root.dataset.tight = ''
    const left = root.getBoundingClientRect().left
    boxes.current = [...root.querySelectorAll<HTMLElement>('.track-step')].map((element, i) => {
      const box = element.getBoundingClientRect()
      const { startS, durationS } = plan.steps[i]!
      return { startS, durationS, leftPx: box.left - left, widthPx: box.width }
    })
    placeThumb(playhead.t)
  }, [plan, placeThumb])

  // Another step, language or plan gives the boxes other sizes; so do a new width and a face that has just arrived.
  useLayoutEffect(measure)
  useEffect(() => {
    const observer = new ResizeObserver(measure)
    for (const element of [track.current, ...(track.current?.children ?? [])])
      if (element) observer.observe(element)
    return () => observer.disconnect()
  }, [measure])

  const timeUnder = (event: PointerEvent): number =>
    timeAtX(boxes.current, event.clientX - track.current!.getBoundingClientRect().left)

  const showHint = (event: PointerEvent): void => {
    if (!hint.current || !track.current) return
    const t = timeUnder(event)
    const step = plan.steps[stepIndexAt(plan, t)]!
    const x = event.clientX - track.current.getBoundingClientRect().left
    hint.current.hidden = false
    hint.current.textContent = words.timeSliderAt(clockText(t), titles.steps[step.id]!)
    const half = hint.current.offsetWidth / 2
    const within = Math.min(Math.max(x, half), Math.max(half, track.current.offsetWidth - half))
    hint.current.style.setProperty('--x', `${within.toFixed(1)}px`)
  }

  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    isDragging.current = true
    playhead.seek(timeUnder(event))
    showHint(event)
  }
  const move = (event: PointerEvent): void => {
    if (isDragging.current) playhead.seek(timeUnder(event))
    showHint(event)
  }
  const leave = (): void => {
    isDragging.current = false
    if (hint.current) hint.current.hidden = true
  }
  const key = (event: KeyboardEvent): void => {
    const t = timeAfterKey(plan, playhead.t, event)
    if (t === null) return
    event.preventDefault()
    event.stopPropagation()
    playhead.seek(t)
  }

  return (
    <div
      ref={track}
      className="track"
      role="slider"
      tabIndex={0}
      aria-label={words.timeSlider}
      aria-valuemin={0}
      aria-valuemax={Math.floor(plan.durationS)}
      aria-valuenow={0}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={leave}
      onPointerCancel={leave}
      onPointerLeave={() => !isDragging.current && leave()}
      onKeyDown={key}
    >
      {chapters.map(({ chapter, steps, durationS }) => (
        <div
          key={chapter}
          className="track-chapter"
          data-current={chapter === current.chapter || undefined}
          style={{ '--share': durationS }}
        >
          {showsWords && <span className="track-name">{titles.chapters[chapter]}</span>}
          <span className="track-steps">
            {steps.map((step) => (
              <span
                key={step.key}
                className="track-step"
                data-state={step.index < index ? 'done' : step.index === index ? 'now' : 'rest'}
                style={{ '--share': step.durationS }}
              />
            ))}
          </span>
        </div>
      ))}
      <div ref={thumb} className="track-thumb" />
      <div ref={hint} className="track-hint" hidden />
    </div>
  )
}
