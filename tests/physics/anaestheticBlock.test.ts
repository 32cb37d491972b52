import { describe, expect, it } from 'vitest'
import {
  type Anaesthetic,
  blockLasts,
  blockShare,
  depotMm,
  injectedMm,
  KINETICS,
  nerveMm,
} from '../../src/physics/anaestheticBlock.ts'

const DRUGS: readonly Anaesthetic[] = ['lidocaine', 'bupivacaine']

describe('depot', () => {
  it('starts at what was injected: 74 mM for 2 % lidocaine, 15.4 for 0.5 % bupivacaine', () => {
    expect(injectedMm({ drug: 'lidocaine' })).toBe(74)
    expect(injectedMm({ drug: 'lidocaine', percent: 1 })).toBe(37)
    expect(injectedMm({ drug: 'bupivacaine' })).toBe(15.4)
  })

  it('is lost exponentially', () => {
    const at = (t: number) => depotMm({ drug: 'lidocaine' }, t)
    expect(at(0)).toBe(74)
    expect(at(Math.log(2) / KINETICS.lidocaine.lossPerMin)).toBeCloseTo(37, 9)
  })

  it.each([
    ['lidocaine', 5, 'lidocaine must be 1 to 4 %, got 5 %'],
    ['bupivacaine', 0.1, 'bupivacaine must be 0.25 to 0.75 %, got 0.1 %'],
  ] as const)('refuses %s at %d %%', (drug, percent, message) => {
    expect(() => injectedMm({ drug, percent })).toThrow(message)
  })
})

describe('nerve', () => {
  it.each(DRUGS)('obeys its equation, %s', (drug) => {
    const { uptakeMin } = KINETICS[drug]
    const h = 1e-4
    for (const t of [0.5, 3, 20, 120]) {
      const rate = (nerveMm({ drug }, t + h) - nerveMm({ drug }, t - h)) / (2 * h)
      const wanted = (0.022 * depotMm({ drug }, t) - nerveMm({ drug }, t)) / uptakeMin
      expect(rate).toBeCloseTo(wanted, 6)
    }
  })

  it('starts empty and never feels more than its share of the depot', () => {
    expect(nerveMm({ drug: 'lidocaine' }, 0)).toBe(0)
    for (const t of [1, 5, 30, 100]) expect(nerveMm({ drug: 'lidocaine' }, t)).toBeLessThan(0.022 * 74)
  })
})

describe('block', () => {
  it('is 90 % after about 2 and 5 minutes, half lost after about 100 and 300', () => {
    expect(blockLasts({ drug: 'lidocaine' }, 0.9)!.onsetMin).toBeCloseTo(1.9, 0)
    expect(blockLasts({ drug: 'bupivacaine' }, 0.9)!.onsetMin).toBeCloseTo(5, 0)
    expect(Math.abs(blockLasts({ drug: 'lidocaine' }, 0.5)!.endMin - 100)).toBeLessThan(5)
    expect(Math.abs(blockLasts({ drug: 'bupivacaine' }, 0.5)!.endMin - 300)).toBeLessThan(10)
  })

  it('is at its share at onset and end', () => {
    const lasts = blockLasts({ drug: 'lidocaine' }, 0.7)!
    expect(blockShare({ drug: 'lidocaine' }, lasts.onsetMin)).toBeCloseTo(0.7, 6)
    expect(blockShare({ drug: 'lidocaine' }, lasts.endMin)).toBeCloseTo(0.7, 6)
  })

  it('stays between 0 and 1, rises, then falls', () => {
    const shares = Array.from({ length: 200 }, (_, i) => blockShare({ drug: 'lidocaine' }, 2 * i))
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...shares)).toBeLessThan(1)
    const top = shares.indexOf(Math.max(...shares))
    for (let i = 1; i <= top; i++) expect(shares[i]!).toBeGreaterThanOrEqual(shares[i - 1]!)
    for (let i = top + 1; i < shares.length; i++) expect(shares[i]!).toBeLessThan(shares[i - 1]!)
  })

  it('is shorter from a weaker solution, and null when it never gets so deep', () => {
    const weak = blockLasts({ drug: 'bupivacaine', percent: 0.25 }, 0.5)!
    expect(weak.endMin).toBeLessThan(blockLasts({ drug: 'bupivacaine' }, 0.5)!.endMin)
    expect(blockLasts({ drug: 'bupivacaine', percent: 0.25 }, 0.99)).toBeNull()
  })
})
