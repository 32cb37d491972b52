// The picture of one comparison: ours, the reference, and ours coloured by distance, each from four sides, with the
// colours' legend and a bar of known length. Millimetres in, a PNG out.
import { dot, type Vec3 } from '../../math/vec3.ts'
import { type FlatCamera, flatCamera } from '../drawing/camera.ts'
import { nearestInPalette, palettePng, type Rgb } from '../drawing/png.ts'
import { shadedView } from '../drawing/shadedView.ts'
import { writeNumerals } from '../drawing/strokeNumerals.ts'
import { type TriangleMesh, vertexAt } from '../measure/triangleMesh.ts'
import { BAND_MM, BANDS_A_SIDE, bandColour, bandOf, FULL_COLOUR_MM } from './distanceColour.ts'

/** From behind, from the left, from above (front up), from behind left and above. */
const VIEWS: readonly { readonly towards: Vec3; readonly up: Vec3 }[] = [
  { towards: [0, 0, -1], up: [0, 1, 0] },
  { towards: [1, 0, 0], up: [0, 1, 0] },
  { towards: [0, 1, 0], up: [0, 0, 1] },
  { towards: [0.75, 0.35, -0.8], up: [0, 1, 0] },
]
const CELL = { width: 210, height: 186 }
const LEGEND_PX = 54
const BAR_MM = 20
/** Pixels drawn for each pixel of the file, each way: soft edges. */
const FINER = 2
const PAPER: Rgb = [252, 251, 248]
const INK: Rgb = [22, 32, 28]
const OURS: Rgb = [233, 220, 196]
const REFERENCE: Rgb = [206, 214, 216]
/** Darkest and brightest light on bone, and under the colours of distance, which must stay legible. */
const BONE_LIGHT = [0.3, 1.04] as const
const COLOUR_LIGHT = [0.66, 1.02] as const

interface Canvas {
  readonly width: number
  readonly height: number
  readonly rgb: Float32Array
}

const lit = (colour: Rgb, [dark, bright]: readonly [number, number], light: number): Rgb =>
  colour.map((value) => Math.min(255, value * (dark + (bright - dark) * light))) as unknown as Rgb

/** All in one frame, about upright. `distancesMm`: signed, one for each vertex of ours. */
export function comparisonSheet(
  ours: TriangleMesh,
  reference: TriangleMesh,
  distancesMm: ArrayLike<number>,
): Buffer {
  const canvas: Canvas = {
    width: VIEWS.length * CELL.width * FINER,
    height: (3 * CELL.height + LEGEND_PX) * FINER,
    rgb: new Float32Array(VIEWS.length * CELL.width * (3 * CELL.height + LEGEND_PX) * 3 * FINER ** 2),
  }
  for (let i = 0; i < canvas.rgb.length; i++) canvas.rgb[i] = PAPER[i % 3]!
  const boxes = VIEWS.map(({ towards, up }) =>
    boxIn(flatCamera({ towards, up, pixelsPerMm: 1, originPx: [0, 0] }), [ours, reference]),
  )
  const pixelsPerMm =
    FINER *
    Math.min(
      ...boxes.map(({ size }) => Math.min((0.94 * CELL.width) / size[0], (0.95 * CELL.height) / size[1])),
    )
  const rows: readonly [TriangleMesh, (light: number, mm: number) => Rgb][] = [
    [ours, (light) => lit(OURS, BONE_LIGHT, light)],
    [reference, (light) => lit(REFERENCE, BONE_LIGHT, light)],
    [ours, (light, mm) => lit(bandColour(bandOf(mm)), COLOUR_LIGHT, light)],
  ]
  const nothing = new Float64Array(reference.positions.length / 3)
  const size = [CELL.width * FINER, CELL.height * FINER] as const
  rows.forEach(([mesh, colourOf], row) => {
    VIEWS.forEach((view, column) => {
      const { middle } = boxes[column]!
      const originPx = [size[0] / 2 - middle[0] * pixelsPerMm, size[1] / 2 - middle[1] * pixelsPerMm] as const
      const camera = flatCamera({ ...view, pixelsPerMm, originPx })
      shadedView(mesh, mesh === ours ? distancesMm : nothing, camera, size, (x, y, { light, carried }) =>
        put(canvas, column * size[0] + x, row * size[1] + y, colourOf(light, carried)),
      )
    })
  })
  drawLegend(canvas, 3 * size[1], pixelsPerMm)
  const small = halved(canvas)
  const palette = paletteOfSheet()
  return palettePng(small.width, small.height, nearestInPalette(small.rgb, palette), palette)
}

function boxIn(
  camera: FlatCamera,
  meshes: readonly TriangleMesh[],
): { middle: readonly [number, number]; size: readonly [number, number] } {
  const low = [Infinity, Infinity]
  const high = [-Infinity, -Infinity]
  for (const mesh of meshes) {
    for (let v = 0; v < mesh.positions.length / 3; v++) {
      const p = vertexAt(mesh, v)
      for (const [axis, value] of [dot(p, camera.right), -dot(p, camera.up)].entries()) {
        low[axis] = Math.min(low[axis]!, value)
        high[axis] = Math.max(high[axis]!, value)
      }
    }
  }
  return {
    middle: [(low[0]! + high[0]!) / 2, (low[1]! + high[1]!) / 2],
    size: [high[0]! - low[0]!, high[1]! - low[1]!],
  }
}

function put({ width, height, rgb }: Canvas, x: number, y: number, colour: Rgb): void {
  const [px, py] = [Math.round(x), Math.round(y)]
  if (px < 0 || py < 0 || px >= width || py >= height) return
  rgb.set(colour, 3 * (py * width + px))
}

/** Steps of colour from −3 to +3 mm on the left, a bar of 20 mm on the right. */
function drawLegend(canvas: Canvas, top: number, pixelsPerMm: number): void {
  const step = 26 * FINER
  const left = 20 * FINER
  const [barTop, barHeight] = [top + 8 * FINER, 14 * FINER]
  for (let band = -BANDS_A_SIDE; band <= BANDS_A_SIDE; band++) {
    const from = left + (band + BANDS_A_SIDE) * step
    for (let y = 0; y < barHeight; y++)
      for (let x = 0; x < step; x++) put(canvas, from + x, barTop + y, bandColour(band))
  }
  const pen = (x: number, y: number): void => {
    for (let dy = 0; dy < FINER; dy++) for (let dx = 0; dx < FINER; dx++) put(canvas, x + dx, y + dy, INK)
  }
  const words = barTop + barHeight + 8 * FINER
  for (let mm = -FULL_COLOUR_MM; mm <= FULL_COLOUR_MM; mm++) {
    const text = `${mm > 0 ? '+' : mm < 0 ? '−' : ''}${Math.abs(mm)}${mm === FULL_COLOUR_MM ? ' mm' : ''}`
    const middle = left + (mm / BAND_MM + BANDS_A_SIDE + 0.5) * step
    writeNumerals(text, middle + (mm === FULL_COLOUR_MM ? 12 * FINER : 0), words, 12 * FINER, pen)
  }
  const end = canvas.width - 24 * FINER
  const start = end - BAR_MM * pixelsPerMm
  for (let x = start; x <= end; x++) pen(x, barTop + 10 * FINER)
  for (let y = 4 * FINER; y <= 16 * FINER; y++) for (const x of [start, end]) pen(x, barTop + y)
  writeNumerals(`${BAR_MM} mm`, (start + end) / 2, words, 12 * FINER, pen)
}

function halved({ width, height, rgb }: Canvas): Canvas {
  const [w, h] = [width / FINER, height / FINER]
  const small = new Float32Array(w * h * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = 3 * (Math.floor(y / FINER) * w + Math.floor(x / FINER))
      for (let k = 0; k < 3; k++) small[to + k]! += rgb[3 * (y * width + x) + k]! / FINER ** 2
    }
  }
  return { width: w, height: h, rgb: small }
}

/** Every colour the sheet needs, in even steps of light. */
function paletteOfSheet(): Rgb[] {
  const steps = (count: number, of: (light: number) => Rgb): Rgb[] =>
    Array.from({ length: count }, (_, i) => of(i / (count - 1)))
  const all = [
    PAPER,
    ...steps(8, (share) => PAPER.map((p, k) => p + (INK[k]! - p) * share) as unknown as Rgb),
    ...steps(28, (light) => lit(OURS, BONE_LIGHT, light)),
    ...steps(28, (light) => lit(REFERENCE, BONE_LIGHT, light)),
    ...Array.from({ length: 2 * BANDS_A_SIDE + 1 }, (_, i) => i - BANDS_A_SIDE).flatMap((band) => [
      bandColour(band),
      ...steps(12, (light) => lit(bandColour(band), COLOUR_LIGHT, light)),
    ]),
  ]
  return all.map((colour) => colour.map(Math.round) as unknown as Rgb)
}
