// Names on the picture, as HTML over the canvas. Written straight to the page once a picture, without React: labels
// move with the camera while the clock runs. The layout itself is in labelLayout.
import { useEffect, useMemo, useRef } from 'react'
import type { Label, Subject } from '../../story/moment.ts'
import type { Picture } from '../stage/momentSource.ts'
import type { Projector } from '../stage/projector.ts'
import type { LabelWords, StageWords } from '../stage/stageContract.ts'
import { useLatest } from '../stage/useLatest.ts'
import { usePicture } from '../stage/usePicture.ts'
import type { StageSize } from '../stage/viewGeometry.ts'
import { LEAST_MARGIN_PX, layoutLabels, type PlacedLabel, roomForName } from './labelLayout.ts'

interface LabelLayerProps {
  readonly projector: Projector
  readonly words: StageWords
  readonly on: boolean
  readonly clear: StageSize['clear']
  readonly lit: readonly Subject[]
  readonly onLight: (subject: Subject | null) => void
}

/** Room for compass and scale bar below the names, px; less where they are small. */
const MARKS_PX = 260
const MARKS_NARROW_PX = 96
/** Names in a column begin below the stage's own buttons, px. */
const CONTROLS_PX = 72

const SVG = 'http://www.w3.org/2000/svg'

interface Drawn {
  readonly box: HTMLDivElement
  readonly name: HTMLElement
  readonly second: HTMLElement
  readonly halo: SVGPolylineElement
  readonly line: SVGPolylineElement
  readonly dot: SVGCircleElement
  text: string
  width: number
  height: number
}

export function LabelLayer({ projector, words, on, clear, lit, onLight }: LabelLayerProps) {
  const layer = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const drawn = useRef(new Map<string, Drawn>())
  const latest = useLatest({ words, on, clear, lit, onLight })
  const again = useRef<Picture | null>(null)

  const draw = (picture: Picture): void => {
    again.current = picture
    if (!layer.current || !svg.current) return
    const { words, on, clear, lit, onLight } = latest.current
    const marginPx = Math.max(clear.right, clear.left)
    const roomPx = marginPx < LEAST_MARGIN_PX ? null : roomForName(marginPx)
    const areStrips = roomPx === null
    layer.current.style.setProperty('--name-room', areStrips ? '' : `${roomPx}px`)
    const covered = coveredParts(layer.current)
    const wanted = on ? picture.moment.labels : []
    const items = wanted.map((label) => {
      const item = drawn.current.get(label.key) ?? make(layer.current!, svg.current!, label, onLight)
      if (!drawn.current.has(label.key)) sizes.observe(item.box)
      drawn.current.set(label.key, item)
      write(item, words.label(label.subject, label.detail), roomPx)
      const [x, y] = projector.project(label.anchorMm)
      return {
        key: label.key,
        anchorX: x,
        anchorY: y,
        width: item.width,
        height: item.height,
        rank: label.rank,
      }
    })
    const { width, height } = projector
    const open = items.filter(({ anchorX, anchorY }) => !covered.some((box) => isIn(box, anchorX, anchorY)))
    const placed = layoutLabels(open, {
      width,
      height,
      marginRight: clear.right,
      marginLeft: clear.left,
      top: areStrips ? clear.top + 16 : Math.max(clear.top + 16, CONTROLS_PX),
      bottom: clear.bottom + (areStrips ? MARKS_NARROW_PX : MARKS_PX),
    })
    const byKey = new Map(placed.map((label) => [label.key, label]))
    const opacityOf = new Map(wanted.map((label) => [label.key, label]))
    for (const [key, item] of drawn.current) show(item, byKey.get(key), opacityOf.get(key), lit)
  }
  usePicture(draw)
  const redraw = useLatest(draw)
  // Larger text after loading, or a face that has just arrived: names are measured again.
  const sizes = useMemo(
    () =>
      new ResizeObserver((entries) => {
        const boxes = new Set(entries.map(({ target }) => target))
        let isChanged = false
        for (const item of drawn.current.values()) {
          if (!boxes.has(item.box) || item.box.offsetWidth === item.width) continue
          item.text = ''
          isChanged = true
        }
        if (isChanged && again.current) redraw.current(again.current)
      }),
    [redraw],
  )
  useEffect(() => () => sizes.disconnect(), [sizes])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, margins or marks redraw the same picture
  useEffect(() => {
    if (again.current) draw(again.current)
  }, [words, on, clear, lit])

  return (
    <>
      <svg ref={svg} className="stage-leaders" aria-hidden="true" />
      <div ref={layer} className="stage-labels" aria-hidden="true" />
    </>
  )
}

/** Parts of the stage that others have laid something over: what is marked so, in the stage's own pixels. */
function coveredParts(layer: HTMLElement): readonly DOMRect[] {
  const over = layer.closest('.stage')?.querySelectorAll('[data-covers-stage]') ?? []
  if (over.length === 0) return []
  const { left, top } = layer.getBoundingClientRect()
  return [...over].map((element) => {
    const box = element.getBoundingClientRect()
    return new DOMRect(box.left - left, box.top - top, box.width, box.height)
  })
}

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x > left - 6 && x < right + 6 && y > top - 6 && y < bottom + 6

function make(
  layer: HTMLElement,
  svg: SVGSVGElement,
  label: Label,
  onLight: LabelLayerProps['onLight'],
): Drawn {
  const box = document.createElement('div')
  box.className = 'stage-label'
  const name = document.createElement('b')
  const second = document.createElement('span')
  box.append(name, second)
  box.addEventListener('pointerenter', () => onLight(label.subject))
  box.addEventListener('pointerleave', () => onLight(null))
  layer.append(box)
  const shape = <K extends 'polyline' | 'circle'>(kind: K, className: string): SVGElementTagNameMap[K] => {
    const element = document.createElementNS(SVG, kind)
    element.setAttribute('class', className)
    svg.append(element)
    return element
  }
  const halo = shape('polyline', 'stage-leader-halo')
  const line = shape('polyline', 'stage-leader')
  const dot = shape('circle', `stage-dot ${dotClass(label.subject)}`)
  dot.setAttribute('r', '4')
  return { box, name, second, halo, line, dot, text: '', width: 0, height: 0 }
}

/** The dot has the thing's own colour. */
function dotClass(subject: string): string {
  if (subject.startsWith('nerve.mb') || subject.startsWith('nerve.dr') || subject.startsWith('nerve.art'))
    return 'is-nerve'
  if (subject.startsWith('nerve')) return 'is-trunk'
  if (subject.startsWith('facet')) return 'is-chosen'
  if (subject === 'fx.anaesthetic') return 'is-numb'
  if (subject.startsWith('fx.isotherm')) return `is-heat-${subject.slice(-2)}`
  if (subject === 'fx.nociceptor' || subject === 'fx.signal.pain') return 'is-pain'
  return 'is-ink'
}

/** Sizes are measured only when the words, their dress (`roomPx` null: a strip) or their room change. */
function write(item: Drawn, { name, second }: LabelWords, roomPx: number | null): void {
  const text = `${roomPx}\n${name}\n${second ?? ''}`
  if (item.text === text) return
  item.text = text
  item.name.textContent = name
  item.second.textContent = second ?? ''
  item.second.hidden = !second
  item.box.classList.toggle('is-strip', roomPx === null)
  item.width = item.box.offsetWidth
  item.height = item.box.offsetHeight
}

function show(
  item: Drawn,
  placed: PlacedLabel | undefined,
  label: Label | undefined,
  lit: LabelLayerProps['lit'],
): void {
  const opacity = placed && label ? label.opacity : 0
  const isShown = opacity > 0.02
  for (const part of [item.halo, item.line, item.dot]) {
    part.style.display = isShown ? '' : 'none'
    part.style.opacity = String(opacity)
  }
  item.box.style.visibility = isShown ? 'visible' : 'hidden'
  if (!placed || !label || !isShown) return
  item.box.style.opacity = String(opacity)
  item.box.style.transform = `translate(${placed.x.toFixed(1)}px, ${placed.y.toFixed(1)}px)`
  item.box.classList.toggle('is-lit', lit.includes(label.subject))
  const points = placed.leader.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  item.halo.setAttribute('points', points)
  item.line.setAttribute('points', points)
  item.dot.setAttribute('cx', placed.leader[0]![0].toFixed(1))
  item.dot.setAttribute('cy', placed.leader[0]![1].toFixed(1))
}
