// docs/heat.md says the numbers that the code has.
import { describe, expect, it } from 'vitest'
import { SPREAD_HALF_AXES_MM } from '../../src/meshgen/targets/spreadVolume.ts'
import { KINETICS } from '../../src/physics/anaestheticBlock.ts'
import { ELECTRODES } from '../../src/physics/electrode.ts'
import { CAPTURE_C, ISOTHERMS_C } from '../../src/physics/heatLevels.ts'
import { OUTER_DIAMETER_MM } from '../../src/physics/needleGauge.ts'
import { pageText, tableOf } from './page.ts'

const PAGE = pageText('docs/heat.md')

describe('docs/heat.md', () => {
  it('has the isotherms that are drawn, and of which nerve length is told', () => {
    const rows = tableOf(PAGE, 'The edge')
    expect(rows.map((row) => Number(row['isotherm °C']))).toEqual(ISOTHERMS_C)
    const told = rows.filter((row) => row['nerve length told'] === 'yes')
    expect(told.map((row) => Number(row['isotherm °C']))).toEqual(CAPTURE_C)
  })

  it('has the gauges', () => {
    const rows = tableOf(PAGE, 'Needles').map((row) => [row.gauge, Number(row['outer diameter mm'])])
    expect(Object.fromEntries(rows)).toEqual(OUTER_DIAMETER_MM)
  })

  it('has the kinds of electrode', () => {
    const rows = tableOf(PAGE, 'Needles', 1).map((row) => [
      row.kind,
      { set: row['set °C']!.split(' to ').map(Number), ramp: Number(row['ramp s']) },
    ])
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(
        Object.entries(ELECTRODES).map(([kind, { setRangeC, rampS }]) => [
          kind,
          { set: setRangeC, ramp: rampS },
        ]),
      ),
    )
  })

  it('has the kinetics of both drugs', () => {
    const rows = tableOf(PAGE, 'Numbing medicine', 1).map((row) => [
      row.drug,
      {
        usualPercent: Number(row['usual %']),
        rangePercent: [Number(row['from %']), Number(row['to %'])],
        lossPerMin: Number(row['loss per min']),
        uptakeMin: Number(row['uptake min']),
        halfBlockMm: Number(row['half block mM']),
      },
    ])
    for (const [drug, numbers] of rows) expect(KINETICS[drug as 'lidocaine']).toMatchObject(numbers as object)
    expect(rows).toHaveLength(Object.keys(KINETICS).length)
  })

  it.each(
    tableOf(PAGE, 'Numbing medicine'),
  )('derives the spread of $mL mL from 0.3 of pores and 3 : 2 : 1', (row) => {
    const unitMm = Math.cbrt((Number(row.mL) * 1000) / (0.3 * (4 / 3) * Math.PI * 3 * 2 * 1))
    const axes = [row['along mm'], row['across mm'], row['thick mm']].map(Number)
    for (const [i, share] of [3, 2, 1].entries()) expect(axes[i]).toBeCloseTo(share * unitMm, 1)
  })

  it('rounds to what is drawn for half a millilitre', () => {
    const row = tableOf(PAGE, 'Numbing medicine').find(({ mL }) => mL === '0.5')!
    const axes = [row['along mm'], row['across mm'], row['thick mm']].map(Number)
    for (const [i, mm] of SPREAD_HALF_AXES_MM.entries()) expect(Math.round(axes[i]!)).toBe(mm)
  })
})
