// The names that lie over the picture, painted into it: leaders as they run, words where the page has set them.

/** Paints what shows of the stage's leaders and names. Lengths on the canvas are `ratio` times the page's. */
export function paintNames(context: CanvasRenderingContext2D, stage: HTMLElement, ratio: number): void {
  const { left, top } = stage.getBoundingClientRect()
  context.save()
  context.scale(ratio, ratio)
  for (const shape of stage.querySelectorAll<SVGGeometryElement>('.stage-leaders > *'))
    if (shape.style.display !== 'none') paintShape(context, shape)
  context.translate(-left, -top)
  for (const box of stage.querySelectorAll<HTMLElement>('.stage-label')) {
    if (box.style.visibility !== 'visible') continue
    for (const element of box.children)
      paintWords(context, element as HTMLElement, Number(box.style.opacity || 1))
  }
  context.restore()
}

function paintShape(context: CanvasRenderingContext2D, shape: SVGGeometryElement): void {
  const style = getComputedStyle(shape)
  const path =
    shape instanceof SVGCircleElement
      ? new Path2D(circlePath(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value))
      : new Path2D(`M${shape.getAttribute('points') ?? ''}`)
  context.globalAlpha = Number(style.opacity)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke
    context.lineWidth = Number.parseFloat(style.strokeWidth)
    context.stroke(path)
  }
  if (style.fill !== 'none' && shape instanceof SVGCircleElement) {
    context.fillStyle = style.fill
    context.fill(path)
  }
}

const circlePath = (x: number, y: number, r: number): string =>
  `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`

/** Word by word, so that lines break as on the page. */
function paintWords(context: CanvasRenderingContext2D, element: HTMLElement, opacity: number): void {
  if (element.hidden) return
  const style = getComputedStyle(element)
  context.globalAlpha = opacity
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  for (const node of element.childNodes) {
    const text = node.textContent ?? ''
    for (const { index, 0: word } of text.matchAll(/\S+/g)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const place = range.getBoundingClientRect()
      const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText(word)
      const baseline = place.top + (place.height - up - down) / 2 + up
      // A halo of the stage's colour keeps words legible where they lie over the model.
      context.strokeStyle = getComputedStyle(element.closest('.stage-root')!)
        .getPropertyValue('--halo')
        .trim()
      context.lineWidth = 4
      context.strokeText(word, place.left, baseline)
      context.fillStyle = style.color
      context.fillText(word, place.left, baseline)
    }
  }
}
