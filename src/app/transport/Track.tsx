// The story as a row of steps (trackLayout). One slider: drag, click, arrow keys. Runs without rendering between steps.
import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Plan } from '../../story/pack.ts'
import { stepIndexAt } from '../../story/plan.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { titleOf } from '../../words/titles.ts'
import { useEveryMoment, useMoment } from '../clock/moments.ts'
import { playhead } from '../state/story.ts'
import { chaptersOf } from './chapters.ts'
import { clockText } from './clockText.ts'
import { timeAtX, xAtTime } from './trackGeometry.ts'
import { layoutTrack, type TrackBox } from './trackLayout.ts'
import { timeAfterKey } from './transportKeys.ts'
import './track.css'

interface TrackProps {
  readonly plan: Plan
  /** Chapters as words over their steps; a phone has no room for them. */
  readonly showsWords: boolean
}

/** Between chapters, and between the steps of one; less where a track is short. */
const GAPS_PX = { chapterGapPx: 14, stepGapPx: 3 }
const SHORT_GAPS_PX = { chapterGapPx: 8, stepGapPx: 2 }
const SHORT_PX = 560

export function Track({ plan, showsWords }: TrackProps) {
  const { words, titles } = useCatalogue()
  const track = useRef<HTMLDivElement>(null)
  const thumb = useRef<HTMLDivElement>(null)
  const hint = useRef<HTMLDivElement>(null)
  const boxes = useRef<readonly TrackBox[]>([])
  const isDragging = useRef(false)
  const index = useMoment(plan, ({ step }) => step.index)
  const spans = useMemo(() => chaptersOf(plan), [plan])
  const current = plan.steps[index]!.chapter
  const [{ widthPx, namesPx }, setRoom] = useState(NO_ROOM)
  const chapters = useMemo(() => {
    const gaps = widthPx < SHORT_PX ? SHORT_GAPS_PX : GAPS_PX
    return layoutTrack(spans, { widthPx, namesPx, current, ...gaps })
  }, [spans, widthPx, namesPx, current])

  /** Writes what moves with the clock: the thumb, and how far the box that is on has been told. */
  const placeThumb = useCallback((t: number): void => {
    thumb.current?.style.setProperty('--x', `${xAtTime(boxes.current, t).toFixed(2)}px`)
    const box = boxes.current.findLast(({ startS }) => startS <= t)
    const told = box ? Math.min(1, (t - box.startS) / box.durationS) : 0
    track.current?.style.setProperty('--progress', told.toFixed(4))
  }, [])

  useEveryMoment(plan, ({ t }) => {
    placeThumb(t)
    const root = track.current
    if (!root) return
    const second = String(Math.floor(t))
    if (root.getAttribute('aria-valuenow') === second) return
    root.setAttribute('aria-valuenow', second)
    const step = plan.steps[stepIndexAt(plan, t)]!
    root.setAttribute('aria-valuetext', words.timeSliderAt(clockText(t), titleOf(titles, step)))
  })

  useLayoutEffect(() => {
    boxes.current = chapters.flatMap((chapter) => chapter.boxes)
    placeThumb(playhead.t)
  }, [chapters, placeThumb])

  const measure = useCallback((): void => {
    const root = track.current
    if (!root) return
    const names = [...root.querySelectorAll<HTMLElement>('.track-name')].map((name) => name.offsetWidth)
    const next = { widthPx: root.clientWidth, namesPx: names }
    setRoom((now) => (`${now.widthPx} ${now.namesPx}` === `${next.widthPx} ${names}` ? now : next))
  }, [])

  // Another language or plan has other names; so has a new width, larger text and a face that has just arrived.
  useLayoutEffect(measure)
  useEffect(() => {
    const observer = new ResizeObserver(measure)
    for (const element of [track.current, ...(track.current?.querySelectorAll('.track-name') ?? [])])
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
    hint.current.textContent = words.timeSliderAt(clockText(t), titleOf(titles, step))
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
      {chapters.map(({ chapter, leftPx, widthPx, isNamed, boxes }) => (
        <div
          key={chapter}
          className="track-chapter"
          data-current={chapter === current || undefined}
          style={{ left: leftPx, width: widthPx }}
        >
          {showsWords && (
            <span className="track-name" data-named={isNamed || undefined}>
              {titles.chapters[chapter]}
            </span>
          )}
          {boxes.map(({ first, last, leftPx: boxPx, widthPx }) => (
            <span
              key={first}
              className="track-step"
              data-state={last < index ? 'done' : first <= index ? 'now' : 'rest'}
              style={{ left: boxPx - leftPx, width: widthPx }}
            />
          ))}
        </div>
      ))}
      <div ref={thumb} className="track-thumb" />
      <div ref={hint} className="track-hint" hidden />
    </div>
  )
}

const NO_ROOM: { readonly widthPx: number; readonly namesPx: readonly number[] } = { widthPx: 0, namesPx: [] }
