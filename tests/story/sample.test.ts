import { describe, expect, it } from 'vitest'
import { JOINTS, SIDE_CHOICES } from '../../src/anatomy/levels.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { seededRandom } from '../../src/math/seededRandom.ts'
import { distance } from '../../src/math/vec3.ts'
import type { Choice } from '../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../src/story/plan.ts'
import { Playhead } from '../../src/story/playhead.ts'
import { sample } from '../../src/story/sample.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, {
  joints: ['L4-L5', 'L5-S1'],
  side: 'right',
  cut: 'full',
})

/** Plain data, so that moments can be compared. */
const plain = (moment: ReturnType<typeof sample>) => ({ ...moment, looks: [...moment.looks] })

describe('sample', () => {
  it('is pure: 200 random times give what playing up to them gives', () => {
    const random = seededRandom(11)
    const head = new Playhead(plan.durationS)
    head.play()
    const times = Array.from({ length: 200 }, () => random() * plan.durationS)
    const jumped = times.map((t) => plain(sample(plan, t)))
    for (const [i, t] of [...times.entries()].sort((a, b) => a[1] - b[1])) {
      // Play in uneven frames up to t, looking at every frame on the way.
      while (head.t < t - 0.05) {
        head.advance(Math.min(0.05 + 0.9 * random(), t - head.t))
        sample(plan, head.t)
      }
      head.seek(t)
      expect(plain(sample(plan, head.t))).toEqual(jumped[i])
    }
  })

  it('holds no name and no paper that has faded away', () => {
    const faded = plan.steps.flatMap(({ key, startS }) => {
      const { labels, insets } = sample(plan, startS)
      return [...labels, ...insets].filter(({ opacity }) => opacity <= 0).map(() => key)
    })
    expect(faded).toEqual([])
  })

  it('is continuous: no part of the picture jumps within a hundredth of a second, also across steps', () => {
    const dt = 0.01
    const jumps: string[] = []
    for (let t = 0; t < plan.durationS - dt; t += 0.0837) {
      const within = (what: string, value: number, limit: number): void => {
        if (!(value < limit)) jumps.push(`${what} at ${t}: ${value}`)
      }
      const a = sample(plan, t)
      const b = sample(plan, t + dt)
      within('target', distance(a.camera.targetMm, b.camera.targetMm), 5)
      within('direction', distance(a.camera.fromUnit, b.camera.fromUnit), 0.06)
      within('size', Math.abs(Math.log(a.camera.heightMm / b.camera.heightMm)), 0.06)
      let most = 0
      for (let i = 0; i < a.looks.length; i++) most = Math.max(most, Math.abs(a.looks[i]! - b.looks[i]!))
      within('looks', most, 0.06)
      for (const tool of a.tools) {
        const same = b.tools.find(({ key }) => key === tool.key)
        within(tool.key, Math.abs((same?.opacity ?? 0) - tool.opacity), 0.2)
        if (same) within(`tip of ${tool.key}`, distance(tool.tipMm, same.tipMm), 2)
      }
      for (const nerve of a.nerves) {
        const same = b.nerves.find((other) => other.nerve === nerve.nerve)!
        for (const part of ['numb', 'heated', 'faded', 'regrown'] as const) {
          within(`${part} of ${nerve.nerve}`, Math.abs(nerve[part] - same[part]), 0.06)
        }
      }
    }
    expect(jumps).toEqual([])
  })

  it('plans and samples every choice without error, at every step’s start, middle and end', () => {
    for (let mask = 1; mask < 64; mask++) {
      const joints = JOINTS.filter((_, i) => mask & (1 << i))
      for (const side of SIDE_CHOICES) {
        for (const cut of ['full', 'bedside'] as const) {
          const choice: Choice = { joints, side, cut }
          const own = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, choice)
          for (const step of own.steps) {
            // Every step of small choices; of large ones the repeats are alike, so the first two nerves do.
            if (joints.length > 2 && step.subject && step.telling === 'again') continue
            const moment = sample(own, step.startS + step.durationS / 2)
            expect(moment.step.key).toBe(step.key)
            expect(Number.isFinite(moment.camera.heightMm)).toBe(true)
          }
        }
      }
    }
  })

  it('clamps to the story', () => {
    expect(sample(plan, -5).t).toBe(0)
    expect(sample(plan, 1e6).t).toBe(plan.durationS)
    expect(sample(plan, 1e6).step.id).toBe('rec.04.repeat')
  })

  it('shows the needle of the nerve that is told, with its tip on the target while it injects', () => {
    const step = plan.steps.find(({ key }) => key === 'blk.06.inject@nerve.mb.L4.R')!
    const { tools, fluids } = sample(plan, step.startS + step.durationS * 0.6)
    expect(tools.map(({ key }) => key)).toEqual(['block needle nerve.mb.L4.R'])
    const target = plan.nerves.find(({ id }) => id === 'nerve.mb.L4.R')!.target
    expect(distance(tools[0]!.tipMm, target.block.targetMm)).toBeLessThan(1e-6)
    expect(fluids.some(({ key }) => key === 'block nerve.mb.L4.R')).toBe(true)
  })

  it('keeps all the story’s numbers: bounded opacities, progress and phases', () => {
    for (let t = 0; t < plan.durationS; t += 0.61) {
      const moment = sample(plan, t)
      const shares = [
        ...moment.labels.map(({ opacity }) => opacity),
        ...moment.tools.map(({ opacity }) => opacity),
        ...moment.fluids.map(({ opacity }) => opacity),
        ...moment.insets.map(({ opacity }) => opacity),
        ...moment.lesions.map(({ opacity }) => opacity),
        moment.progress,
        moment.workArea?.opacity ?? 0,
      ]
      for (const share of shares) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    }
  })
})
