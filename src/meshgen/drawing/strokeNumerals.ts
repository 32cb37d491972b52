// Numbers with their unit as pen strokes, for pictures that have no typeface: digits, +, −, the letters of mm.

type Stroke = readonly (readonly [number, number])[]

/** Strokes in a box one unit wide and two high, from its upper left corner. */
const STROKES: Record<string, readonly Stroke[]> = {
  '0': [
    [
      [0.5, 0],
      [0.12, 0.25],
      [0, 0.8],
      [0, 1.2],
      [0.12, 1.75],
      [0.5, 2],
      [0.88, 1.75],
      [1, 1.2],
      [1, 0.8],
      [0.88, 0.25],
      [0.5, 0],
    ],
  ],
  '1': [
    [
      [0.1, 0.4],
      [0.55, 0],
      [0.55, 2],
    ],
  ],
  '2': [
    [
      [0, 0.5],
      [0.15, 0.12],
      [0.5, 0],
      [0.85, 0.12],
      [1, 0.5],
      [0.9, 0.9],
      [0, 2],
      [1, 2],
    ],
  ],
  '3': [
    [
      [0, 0.3],
      [0.4, 0],
      [0.8, 0.1],
      [0.95, 0.5],
      [0.75, 0.85],
      [0.4, 0.95],
      [0.8, 1.05],
      [1, 1.45],
      [0.8, 1.88],
      [0.4, 2],
      [0, 1.7],
    ],
  ],
  '5': [
    [
      [0.92, 0],
      [0.15, 0],
      [0.08, 0.9],
      [0.5, 0.78],
      [0.88, 0.95],
      [1, 1.35],
      [0.85, 1.8],
      [0.45, 2],
      [0, 1.8],
    ],
  ],
  '+': [
    [
      [0.5, 0.6],
      [0.5, 1.6],
    ],
    [
      [0, 1.1],
      [1, 1.1],
    ],
  ],
  '−': [
    [
      [0, 1.1],
      [1, 1.1],
    ],
  ],
  m: [
    [
      [0, 2],
      [0, 0.8],
    ],
    [
      [0, 1.15],
      [0.25, 0.8],
      [0.5, 1.1],
      [0.5, 2],
    ],
    [
      [0.5, 1.15],
      [0.75, 0.8],
      [1, 1.1],
      [1, 2],
    ],
  ],
  ' ': [],
}

/** Calls `dot` along the strokes of a text, `size` pixels high, centred on x, its top at y. Throws for other signs. */
export function writeNumerals(
  text: string,
  x: number,
  y: number,
  size: number,
  dot: (x: number, y: number) => void,
): void {
  const unit = size / 2
  const advance = 1.45 * unit
  let left = x - (text.length * advance - 0.45 * unit) / 2
  for (const sign of text) {
    const strokes = STROKES[sign]
    if (!strokes) throw new Error(`strokeNumerals: no sign "${sign}"`)
    for (const stroke of strokes) {
      for (let i = 0; i + 1 < stroke.length; i++) {
        const [[ax, ay], [bx, by]] = [stroke[i]!, stroke[i + 1]!]
        const steps = Math.ceil(Math.hypot(bx - ax, by - ay) * unit * 2)
        for (let k = 0; k <= steps; k++) {
          const share = k / steps
          dot(left + unit * (ax + (bx - ax) * share), y + unit * (ay + (by - ay) * share))
        }
      }
    }
    left += advance
  }
}
