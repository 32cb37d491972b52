import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RIM_MM, rimMask } from '../../../src/scene/section/rimMask.ts'
import { box, face } from './cutFace.ts'

/** What is drawn: each line as its points, and how thick. */
let lines: number[][][]
let thickness: number[]
const context = {
  setTransform: vi.fn(),
  lineWidth: 0,
  stroke: ({ drawn }: { drawn: number[][][] }) => {
    lines.push(...drawn)
    thickness.push(context.lineWidth)
  },
}

beforeEach(() => {
  lines = []
  thickness = []
  vi.stubGlobal(
    'Path2D',
    // As browsers have it: after a line is closed, the next begins at its first point unless it is moved.
    class {
      drawn: number[][][] = []
      line: number[][] = []
      moveTo(x: number, y: number) {
        this.line = [[x, y]]
      }
      lineTo(x: number, y: number) {
        this.line.push([x, y])
      }
      closePath() {
        this.drawn.push(this.line)
        this.line = this.line.slice(0, 1)
      }
    },
  )
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
})
afterEach(() => vi.restoreAllMocks())

const BONE = face('bone.L4', box([0, 0], [40, 30]))

describe('rimMask', () => {
  it('has nothing to say where no bone is cut', () => {
    expect(rimMask([])).toBeNull()
    expect(rimMask([face('disc.L4-L5', box([0, 0], [40, 30]), { tissue: 'disc' })])).toBeNull()
  })

  it('runs along each outline of a bone by itself, that of a hole too: no line joins the two', () => {
    const hole = box([10, 10], [20, 20])
    rimMask([{ ...BONE, holes: [hole] }])
    expect(lines).toEqual([BONE.outer.points, hole.points])
  })

  it('is twice the rim thick, since half of the line lies outside', () => {
    rimMask([BONE])
    expect(thickness).toEqual([2 * RIM_MM])
  })

  it('leaves every other tissue without a rim', () => {
    rimMask([BONE, face('disc.L4-L5', box([50, 0], [90, 30]), { tissue: 'disc' })])
    expect(lines).toEqual([BONE.outer.points])
  })

  it('holds all cut bones with a margin, 5 pixels a millimetre', () => {
    const mask = rimMask([BONE, face('bone.L5', box([-10, -40], [20, -5]))])!
    expect(mask.cornerMm).toEqual([-11, -41])
    expect(mask.sizeMm).toEqual([52, 72])
    expect([mask.texture.image.width, mask.texture.image.height]).toEqual([260, 360])
  })

  it('is no larger than a phone can hold, however long the spine is that is cut', () => {
    const { texture, sizeMm } = rimMask([face('bone.L4', box([0, 0], [60, 400]))])!
    expect(texture.image.height).toBeLessThanOrEqual(1024)
    expect(sizeMm[1]).toBeGreaterThanOrEqual(402)
  })

  it('is not there where the browser gives no canvas', () => {
    vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(null)
    expect(rimMask([BONE])).toBeNull()
  })
})
