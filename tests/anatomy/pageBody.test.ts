import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SolvedBody } from '../../src/anatomy/solvedBody.ts'
import { IDENTITY } from '../../src/math/affine.ts'

// Each test is a page of its own: the body of a page is settled once.
const page = async () => ({
  ...(await import('../../src/anatomy/pageBody.ts')),
  ...(await import('../../src/anatomy/nerveCurves.ts')),
  ...(await import('../../src/anatomy/targets.ts')),
  ...(await import('../../src/anatomy/landmarks.ts')),
})

/** The typical data with one nerve, one target and one anchor put elsewhere. */
async function shifted(): Promise<SolvedBody> {
  const { pageBody } = await page()
  const { id: _, ...typical } = structuredClone(pageBody())
  vi.resetModules()
  const block = { ...typical.targets['nerve.mb.L3.R']!.block, targetMm: [1, 2, 3] as const }
  return {
    ...typical,
    soft: { upper: [1, 0, 0, 0, 0, 1, 0, 9, 0, 0, 1, 0], lower: IDENTITY, betweenYMm: [-400, -399] },
    nerves: { ...typical.nerves, 'nerve.mb.L3.R': { points: [0, 0, 0, 1, 0, 10, 0, 1] } },
    targets: { ...typical.targets, 'nerve.mb.L3.R': { ...typical.targets['nerve.mb.L3.R']!, block } },
    landmarks: {
      ...typical.landmarks,
      anchors: { ...typical.landmarks.anchors, 'bone.L4': { pointMm: [4, 4, 4], outwardUnit: [0, 1, 0] } },
    },
  }
}

beforeEach(() => vi.resetModules())

describe('body of the page', () => {
  it('is the typical one where none was installed', async () => {
    const { pageBody, nerveCurve } = await page()
    expect(pageBody().id).toBe('typical')
    expect(nerveCurve('nerve.mb.L3.R').line.length).toBeGreaterThan(20)
  })

  it('gives its own nerves, targets and landmarks', async () => {
    const solved = await shifted()
    const { installBody, pageBody, nerveCurve, target, anchor } = await page()
    installBody('worn', solved)
    expect(pageBody().id).toBe('worn')
    expect(nerveCurve('nerve.mb.L3.R').line.length).toBe(10)
    expect(target('nerve.mb.L3.R').block.targetMm).toEqual([1, 2, 3])
    expect(anchor('bone.L4').pointMm).toEqual([4, 4, 4])
  })

  it('carries anchors of the soft tissue along', async () => {
    const before = (await page()).anchor('sac.dural')
    vi.resetModules()
    const solved = await shifted()
    const { installBody, anchor } = await page()
    installBody('narrowed', solved)
    expect(anchor('sac.dural').pointMm[1]).toBeCloseTo(before.pointMm[1] + 9)
  })

  it('takes no other once one was installed or read', async () => {
    const solved = await shifted()
    const first = await page()
    first.installBody('worn', solved)
    expect(() => first.installBody('broad', solved)).toThrow(/^pageBody: "worn".*"broad"/)
    vi.resetModules()
    const second = await page()
    second.target('nerve.mb.L3.R')
    expect(() => second.installBody('broad', solved)).toThrow(/^pageBody: the typical body.*"broad"/)
  })
})
