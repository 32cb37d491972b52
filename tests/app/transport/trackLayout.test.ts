import { beforeAll, describe, expect, it } from 'vitest'
import { JOINTS, SIDE_CHOICES } from '../../../src/anatomy/levels.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { PROCEDURE } from '../../../src/app/procedure.ts'
import { type ChapterSpan, chaptersOf } from '../../../src/app/transport/chapters.ts'
import { timeAtX } from '../../../src/app/transport/trackGeometry.ts'
import { layoutTrack, type TrackRoom } from '../../../src/app/transport/trackLayout.ts'
import { makePlan } from '../../../src/story/plan.ts'

/** The track's room on 1440 × 900, 820 × 1180, 390 × 844 and 320 × 568. */
const SIZES: readonly Omit<TrackRoom, 'current'>[] = [
  { widthPx: 880, chapterGapPx: 14, stepGapPx: 3, namesPx: [62, 88, 66, 54, 74, 66] },
  { widthPx: 756, chapterGapPx: 14, stepGapPx: 3, namesPx: [78, 110, 92, 70, 96, 102] },
  { widthPx: 346, chapterGapPx: 8, stepGapPx: 2, namesPx: [] },
  { widthPx: 276, chapterGapPx: 8, stepGapPx: 2, namesPx: [] },
]

const stories: ChapterSpan[][] = []
beforeAll(() => {
  for (let set = 1; set < 64; set++) {
    const joints = JOINTS.filter((_, k) => set & (1 << k))
    for (const side of SIDE_CHOICES)
      stories.push(chaptersOf(makePlan(PROCEDURE, TYPICAL_BODY, { joints, side, cut: 'full' })))
  }
})

const layouts = new Map<string, ReturnType<typeof layoutTrack>>()
/** A layout is made once for all tests. */
function laid(story: ChapterSpan[], room: Omit<TrackRoom, 'current'>): ReturnType<typeof layoutTrack> {
  const key = `${stories.indexOf(story)} ${room.widthPx} ${room.namesPx.length}`
  const known = layouts.get(key) ?? layoutTrack(story, { ...room, current: story[2]!.chapter })
  layouts.set(key, known)
  return known
}
describe('trackLayout', () => {
  it('keeps every box of all 63 × 3 choices apart, wide enough to see and inside the track, at four sizes', () => {
    const wrong: string[] = []
    for (const [i, story] of stories.entries())
      for (const room of SIZES) {
        let freePx = 0
        for (const { boxes } of laid(story, room))
          for (const { leftPx, widthPx } of boxes) {
            if (leftPx < freePx - 1e-6 || widthPx < 4) wrong.push(`${i} ${room.widthPx} ${leftPx} ${widthPx}`)
            freePx = leftPx + widthPx
          }
        if (freePx > room.widthPx + 1e-6) wrong.push(`${i} ends at ${freePx} of ${room.widthPx}`)
      }
    expect(stories).toHaveLength(189)
    expect(wrong).toEqual([])
  })

  it('lets every second be reached: time rises along the track and its last pixel is the end of the story', () => {
    const wrong: string[] = []
    for (const [i, story] of stories.entries()) {
      const last = story.at(-1)!
      const endS = last.startS + last.durationS
      for (const room of SIZES) {
        const boxes = laid(story, room).flatMap((chapter) => chapter.boxes)
        let before = 0
        for (let x = 0; x <= room.widthPx; x += 12) {
          const t = timeAtX(boxes, x)
          if (t < before) wrong.push(`${i} ${room.widthPx}: ${t} s at ${x} px after ${before} s`)
          before = t
        }
        const end = timeAtX(boxes, room.widthPx)
        if (Math.abs(end - endS) > 1e-6) wrong.push(`${i} ${room.widthPx}: ${end} of ${endS} s`)
        if (timeAtX(boxes, 0.99 * room.widthPx) < endS - 20) wrong.push(`${i} ${room.widthPx}: 99 % is far`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('gives each step a box while it can be seen, else a nerve, else all that is told quickly', () => {
    const told = (story: ChapterSpan[], widthPx: number): string[] =>
      laid(story, { ...SIZES[3]!, widthPx })[2]!.boxes.map(({ first, last }) =>
        story[2]!.steps
          .filter(({ index }) => index >= first && index <= last)
          .map(({ key }) => key.replace(/^blk\.|\.[a-z0-9]+(?=@|$)/g, '').replace(/nerve\.[a-z]+\./, ''))
          .join(' '),
      )
    const one = stories[0]!
    expect(told(one, 900)).toEqual([
      ...[
        '00',
        '01',
        '02',
        '03',
        '04@T11.R',
        '05@T11.R',
        '06@T11.R',
        '04@T12.R',
        '05@T12.R',
        '06@T12.R',
        '07',
      ],
    ])
    expect(told(one, 276)).toEqual([
      ...['00', '01', '02 03', '04@T11.R', '05@T11.R', '06@T11.R', '04@T12.R 05@T12.R 06@T12.R 07'],
    ])
    const most = told(stories.at(-1)!, 346)
    expect(most[0]).toBe('00')
    expect(most.at(-1)).toMatch(/^04@L1\.R .* 06@L5\.L 07$/)
  })

  it('shows all names where they fit, else the one of the chapter that is on', () => {
    const names = (widthPx: number): boolean[] =>
      laid(stories[0]!, { ...SIZES[0]!, widthPx }).map(({ isNamed }) => isNamed)
    expect(names(880)).toEqual([true, true, true, true, true, true])
    expect(names(400)).toEqual([false, false, true, false, false, false])
  })

  it('makes a chapter no narrower than its name', () => {
    for (const [i, { widthPx }] of laid(stories.at(-1)!, SIZES[0]!).entries())
      expect(widthPx).toBeGreaterThanOrEqual(SIZES[0]!.namesPx[i]! - 1e-6)
  })
})
