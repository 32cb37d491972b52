import { describe, expect, it } from 'vitest'
import { planCommand } from '../../src/command/plan.ts'

const run = (...args: string[]) => planCommand(args)

describe('npm run plan', () => {
  it('prints the plan for a choice', () => {
    const { status, stdout } = run('--joints', 'L4-L5,L5-S1', '--side', 'right', '--json')
    expect(status).toBe(0)
    const plan = JSON.parse(stdout)
    expect(plan.joints).toEqual(['L4-L5', 'L5-S1'])
    expect(plan.side).toBe('right')
    expect(plan.nerves.map(({ id, crosses }: { id: string; crosses: string }) => [id, crosses])).toEqual([
      ['nerve.mb.L3.R', 'bone.L4.tp.R'],
      ['nerve.mb.L4.R', 'bone.L5.tp.R'],
      ['nerve.dr.L5.R', 'bone.S1.ala.R'],
    ])
    for (const { blockTargetMm, rfLineMm } of plan.nerves) {
      // On the patient's right, x is negative.
      expect(blockTargetMm[0]).toBeLessThan(-10)
      expect(rfLineMm).toHaveLength(2)
    }
    expect(plan.steps[0]).toEqual({
      key: 'ana.01.overview',
      id: 'ana.01.overview',
      chapter: 'anatomy',
      startS: 0,
      durationS: 14,
    })
    expect(plan.steps.some(({ key }: { key: string }) => key === 'blk.04.needle@nerve.mb.L3.R')).toBe(true)
    expect(plan.durationS).toBeCloseTo(plan.steps.at(-1).startS + plan.steps.at(-1).durationS, 6)
  })

  it('tells what is there at a second, and which file decides it, for the example when no joint is named', () => {
    const { status, stdout } = run('--at', '41')
    expect(status).toBe(0)
    expect(stdout.split('\n')[0]).toMatch(/^41 s of \d+ s: ana\.03\.origin, 30 to 48 s, told full$/)
    expect(stdout).toContain('src/packs/lumbar-medial-branch/pictures/anatomy.ts\n  camera from')
  })

  it.each([
    [['--joints', 'L6', '--side', 'right'], 'L6', 'T12–L1 to L5–S1'],
    [['--joints', '', '--side', 'right'], '""', 'T12–L1 to L5–S1'],
    [['--joints', 'L4-L5', '--side', 'middle'], 'middle', 'right, left, both'],
    [['--joints', 'L4-L5', '--cut', 'fast'], 'fast', 'full, bedside'],
    [['--at', '9999'], '9999', 'choose 0 to'],
    [['--at', 'soon'], 'soon', 'choose 0 to'],
    [['--side-effects'], '--side-effects', 'usage'],
  ])('refuses %j in one line that names the value and what is allowed', (args, value, allowed) => {
    const { status, stderr, stdout } = run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(value)
    expect(stderr).toContain(allowed)
  })
})
