import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import type { Cut } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import { nerveStatuses } from '../../../src/packs/lumbar-medial-branch/nerveStatuses.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'

const statusesAt = (key: string, cut: Cut = 'full') => {
  const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, {
    joints: ['L4-L5', 'L5-S1'],
    side: 'right',
    cut,
  })
  const step = plan.steps.find((planned) => planned.key === key)
  if (!step) throw new Error(`no step ${key}`)
  return nerveStatuses(plan, step)
}

describe('nerveStatuses', () => {
  it.each([
    ['ana.04.course', ['none', 'none', 'none']],
    ['blk.02.scottie', ['next', 'waiting', 'waiting']],
    ['blk.05.contrast@nerve.mb.L3.R', ['now', 'next', 'waiting']],
    ['blk.04.needle@nerve.mb.L4.R', ['numbed', 'now', 'next']],
    ['blk.06.inject@nerve.dr.L5.R', ['numbed', 'numbed', 'now']],
    ['res.02.decide', ['numbed', 'numbed', 'numbed']],
    ['rfa.01.setup', ['next', 'waiting', 'waiting']],
    ['rfa.05.heat@nerve.mb.L4.R', ['heated', 'now', 'next']],
    ['rfa.06.nerve', ['heated', 'heated', 'heated']],
    ['rec.02.redflags', ['heated', 'heated', 'heated']],
    ['rec.03.regrow', ['growing back', 'growing back', 'growing back']],
    ['rec.04.repeat', ['grown back', 'grown back', 'grown back']],
  ])('%s: %j', (key, expected) => expect(statusesAt(key)).toEqual(expected))

  it.each([
    ['blk.04.needle', ['now', 'now', 'now']],
    ['res.01.diary', ['numbed', 'numbed', 'numbed']],
    ['rec.01.weeks', ['heated', 'heated', 'heated']],
  ])('treats all nerves at once in the bedside cut: %s', (key, expected) =>
    expect(statusesAt(key, 'bedside')).toEqual(expected))
})
