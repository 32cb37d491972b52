import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/math/seededRandom.ts'
import {
  type LabelItem,
  type LabelRoom,
  layoutLabels,
  type PlacedLabel,
} from '../../../src/scene/labels/labelLayout.ts'

const wide: LabelRoom = { width: 1000, height: 800, marginRight: 220, marginLeft: 0, top: 20, bottom: 200 }
const narrow: LabelRoom = { width: 390, height: 400, marginRight: 0, marginLeft: 0, top: 60, bottom: 80 }

const item = (key: string, anchorX: number, anchorY: number, rank = 0): LabelItem => ({
  key,
  anchorX,
  anchorY,
  width: 160,
  height: 44,
  rank,
})

const random = seededRandom(5)
const randomItems = (count: number, room: LabelRoom): LabelItem[] =>
  Array.from({ length: count }, (_, i) => item(`k${i}`, random() * room.width, random() * room.height, i))

function overlaps(a: PlacedLabel, b: PlacedLabel): boolean {
  return a.x < b.x + 160 && b.x < a.x + 160 && a.y < b.y + 44 && b.y < a.y + 44
}

describe('labelLayout', () => {
  it('stands one name in the foot of a narrow stage, off what it names, wherever that is', () => {
    for (const anchorX of [10, 120, 200, 380])
      for (const anchorY of [70, 200, 330, 376, 395]) {
        const [placed] = layoutLabels([item('a', anchorX, anchorY)], narrow)
        const { x, y, leader } = placed!
        expect(y + 44).toBeLessThan(narrow.height)
        expect(y).toBeGreaterThan(narrow.height - 64)
        expect(x).toBeGreaterThan(0)
        expect(x + 160).toBeLessThan(narrow.width)
        expect(anchorX > x && anchorX < x + 160 && anchorY > y).toBe(false)
        expect(leader[0]).toEqual([anchorX, anchorY])
      }
  })

  it('names things in the margin, left-aligned, at their own height when there is room', () => {
    const [placed] = layoutLabels([item('a', 300, 400)], wide)
    expect(placed).toMatchObject({ x: 1000 - 220 + 22, y: 400 - 22, isStrip: false })
    expect(placed!.leader[0]).toEqual([300, 400])
    expect(placed!.leader.at(-1)![1]).toBe(400)
  })

  it('leads from the thing to its name: first point on the thing, last beside the name, in every room', () => {
    const left: LabelRoom = { ...wide, marginRight: 0, marginLeft: 220 }
    for (const [room, anchorX] of [
      [wide, 300],
      [left, 700],
    ] as const) {
      const [placed] = layoutLabels([item('a', anchorX, 333)], room)
      const { leader, x } = placed!
      expect(leader[0]).toEqual([anchorX, 333])
      const [endX, endY] = leader.at(-1)!
      expect(endX).toBe(room === wide ? x - 8 : x + 160 + 8)
      expect(endY).toBeGreaterThan(placed!.y)
      expect(endY).toBeLessThan(placed!.y + 44)
      // One oblique, then level: the elbow lies at the height of the name, between thing and name.
      const [elbowX, elbowY] = leader[1]!
      expect(elbowY).toBe(endY)
      expect((elbowX - anchorX) * (endX - anchorX)).toBeGreaterThan(0)
      expect(Math.abs(elbowX - anchorX)).toBeLessThanOrEqual(Math.abs(endX - anchorX))
    }
    for (const anchorY of [120, 330]) {
      const [strip] = layoutLabels([item('a', 90, anchorY)], narrow)
      expect(strip!.isStrip).toBe(true)
      expect(strip!.leader[0]).toEqual([90, anchorY])
      const [endX, endY] = strip!.leader.at(-1)!
      // It ends on the edge of the strip that faces the thing.
      expect(endY).toBe(anchorY < strip!.y ? strip!.y : strip!.y + 44)
      expect(endX).toBeGreaterThan(strip!.x)
      expect(endX).toBeLessThan(strip!.x + 160)
    }
  })

  it('keeps the order of the anchors, so that leaders do not cross', () => {
    const placed = layoutLabels(
      [item('low', 300, 420), item('high', 320, 400), item('middle', 340, 410)],
      wide,
    )
    expect([...placed].sort((a, b) => a.y - b.y).map(({ key }) => key)).toEqual(['high', 'middle', 'low'])
  })

  it('never overlaps labels, in the margin or on strips, for random pictures', () => {
    for (const room of [wide, narrow]) {
      for (let round = 0; round < 300; round++) {
        const placed = layoutLabels(randomItems(1 + (round % 9), room), room)
        for (const a of placed)
          for (const b of placed) if (a !== b) expect(overlaps(a, b), JSON.stringify([a, b])).toBe(false)
      }
    }
  })

  it('never covers what it names, nor any other named thing', () => {
    for (let round = 0; round < 300; round++) {
      const items = randomItems(3, narrow)
      const placed = layoutLabels(items, narrow)
      for (const { x, y } of placed) {
        for (const { anchorX, anchorY } of items) {
          const inside = anchorX > x && anchorX < x + 160 && anchorY > y && anchorY < y + 44
          expect(inside).toBe(false)
        }
      }
    }
  })

  it('stays between the top and the marks', () => {
    for (const { y } of layoutLabels(randomItems(12, wide), wide)) {
      expect(y).toBeGreaterThanOrEqual(20)
      expect(y + 44).toBeLessThanOrEqual(600.001)
    }
  })

  it('drops the least important when room is short, and shows at most three strips, two when very narrow', () => {
    expect(layoutLabels(randomItems(30, wide), wide).length).toBeLessThan(12)
    const four = [
      item('a', 50, 100, 0),
      item('b', 340, 160, 1),
      item('c', 60, 250, 2),
      item('d', 330, 300, 3),
    ]
    expect(
      layoutLabels(four, narrow)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['a', 'b', 'c'])
    expect(layoutLabels(four, { ...narrow, width: 340 }).length).toBeLessThanOrEqual(2)
  })

  it('leaves out what is not on the stage', () => {
    expect(layoutLabels([item('off', -400, 100)], wide)).toEqual([])
  })

  it('does not point backwards at what lies under the names', () => {
    expect(layoutLabels([item('under', 900, 300)], wide)).toEqual([])
  })

  it('moves smoothly: a small step of an anchor is a small step of its label', () => {
    const at = (y: number): number =>
      layoutLabels([item('a', 300, y), item('b', 300, 330)], wide).find(({ key }) => key === 'a')!.y
    for (let y = 100; y < 329; y++) expect(Math.abs(at(y + 1) - at(y))).toBeLessThanOrEqual(1.01)
  })
})
