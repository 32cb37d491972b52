// The tables of all levels: what must hold of any fit, so that a new one that breaks it is seen at once.
import { describe, expect, it } from 'vitest'
import { VERTEBRA_TABLE, type WholeVertebra } from '../../../../src/meshgen/shapes/bones.ts'
import { sacrum } from '../../../../src/meshgen/shapes/levels/sacrum.ts'

const LEVELS: readonly WholeVertebra[] = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5']

interface Loft {
  readonly halfBreadthMm: readonly number[]
  readonly halfThicknessMm: readonly number[]
  readonly endRadiusMm: readonly number[]
}

describe.each(LEVELS)('the table of %s', (name) => {
  const p = VERTEBRA_TABLE[name]

  it('has parts of positive size everywhere', () => {
    const lofts: Loft[] = [p.pedicle, p.superiorProcess, p.inferiorProcess, p.lamina, p.transverseProcess]
    const sizes = [
      ...lofts.flatMap((loft) => [...loft.halfBreadthMm, ...loft.halfThicknessMm, ...loft.endRadiusMm]),
      ...p.body.outlineMm.flat(),
      ...p.canal.outlineMm.flat(),
      ...p.spinousProcess.outlineMm,
      ...p.spinousProcess.halfThicknessMm.flat(),
      ...p.mamillary.halfAxesMm,
      ...p.accessory.halfAxesMm,
      ...Object.values(p.blend),
    ]
    expect(Math.min(...sizes)).toBeGreaterThan(0)
  })

  it('builds the left half: paired parts lie left of the midline', () => {
    for (const x of [
      ...p.pedicle.xMm,
      ...p.superiorProcess.xMm,
      ...p.inferiorProcess.xMm,
      p.mamillary.centreMm[0],
      p.accessory.centreMm[0],
      p.transverseProcess.fromMm,
    ])
      expect(x).toBeGreaterThan(3)
  })

  it('has body in front, canal behind it, arch behind the canal', () => {
    const back = Math.max(...p.body.outlineMm.map((row) => row.at(-1)!))
    expect(back).toBeLessThan(26)
    for (const z of p.canal.axisZMm) expect(-z).toBeGreaterThan(back - 2)
    expect(p.pedicle.toMm).toBeLessThan(p.pedicle.fromMm)
    expect(p.spinousProcess.tipZMm).toBeLessThan(p.spinousProcess.rootZMm)
    expect(p.spinousProcess.centreMm[1]).toBeLessThan(Math.min(...p.canal.axisZMm))
  })

  it('has a body that is broader than deep, waisted, and taller in front or nearly level', () => {
    const [front, side, back] = [0, 4, 8].map((i) => p.body.outlineMm[0]![i]!)
    expect(2 * side!).toBeGreaterThan(front! + back!)
    const [top, , waist, , bottom] = p.body.outlineMm.map((row) => row[4]!)
    expect(waist).toBeLessThan(Math.min(top!, bottom!))
    expect(p.body.wedgeDeg).toBeGreaterThan(-6)
    expect(p.body.heightMm).toBeGreaterThan(22)
    expect(p.body.heightMm).toBeLessThan(32)
  })

  it('reads its tables in the right order: superior process upwards, inferior downwards, lamina outwards', () => {
    expect(p.superiorProcess.toMm).toBeGreaterThan(p.superiorProcess.fromMm)
    expect(p.inferiorProcess.toMm).toBeLessThan(p.inferiorProcess.fromMm)
    expect(p.lamina.toMm).toBeGreaterThan(p.lamina.fromMm)
    expect(p.transverseProcess.toMm).toBeGreaterThan(p.transverseProcess.fromMm)
    expect(p.canal.topMm).toBeGreaterThan(p.canal.bottomMm)
  })

  it('has the mamillary process above and behind the accessory one', () => {
    expect(p.mamillary.centreMm[1]).toBeGreaterThan(p.accessory.centreMm[1])
    expect(p.mamillary.centreMm[2]).toBeLessThan(p.accessory.centreMm[2] + 2)
  })
})

describe('the column', () => {
  const of = (read: (level: WholeVertebra) => number) => LEVELS.map(read)

  it('has its longest transverse processes at L3 to L5 and its shortest at T12', () => {
    const lengths = of((level) => VERTEBRA_TABLE[level].transverseProcess.toMm)
    expect(Math.min(...lengths)).toBe(lengths[0])
    expect(LEVELS[lengths.indexOf(Math.max(...lengths))]).toMatch(/^L[345]$/)
  })

  it('sets pedicles farther apart from L1 to L5', () => {
    const apart = of((level) => VERTEBRA_TABLE[level].pedicle.xMm.at(-1)!).slice(1)
    expect(apart.at(-1)).toBe(Math.max(...apart))
    expect(apart[0]).toBe(Math.min(...apart))
  })

  it('draws only the lower part of T12', () => {
    expect(VERTEBRA_TABLE.T12.body.slantCutMm).toBeDefined()
    for (const level of LEVELS.slice(1)) expect(VERTEBRA_TABLE[level].body.slantCutMm).toBeUndefined()
  })
})

describe('the table of the sacrum', () => {
  const { slab } = sacrum

  it('narrows downwards, its dorsal face behind its ventral one', () => {
    const widths = slab.halfWidthMm
    expect(widths.at(-1)).toBeLessThan(0.6 * Math.max(...widths))
    slab.ventralMm.forEach((row, i) => {
      row.slice(0, -1).forEach((front, j) => {
        expect(front, `${i}, ${j}`).toBeGreaterThan(slab.dorsalMm[i]![j]!)
      })
    })
  })

  it('has four foramina a side in front and behind, from above', () => {
    for (const foramina of [sacrum.ventralForamina, sacrum.dorsalForamina]) {
      expect(foramina).toHaveLength(4)
      const heights = foramina.map(({ centreMm }) => centreMm[1])
      expect(heights).toEqual([...heights].sort((a, b) => b - a))
      for (const { centreMm } of foramina) expect(centreMm[0]).toBeGreaterThan(8)
    }
  })

  it('keeps its fusion lines within its height', () => {
    for (const y of slab.fusionLineMm) {
      expect(y).toBeLessThan(slab.topMm)
      expect(y).toBeGreaterThan(slab.bottomMm)
    }
  })
})
