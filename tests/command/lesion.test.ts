import { describe, expect, it } from 'vitest'
import { once } from '../../src/command/cpuMs.ts'
import { lesionCommand } from '../../src/command/lesion.ts'
import { REFERENCE_LESIONS } from '../../src/physics/referenceLesions.ts'

/** Timed once: how fast it is, is measured elsewhere. */
const lesion = (...args: string[]) => lesionCommand(args, once)

describe('npm run lesion', () => {
  it('prints one JSON object with these keys', () => {
    const { gauge, tipMm, setC, holdS, startC, widthMm, lengthMm } = REFERENCE_LESIONS[7]!
    const { status, stdout, stderr } = lesion(
      ...['--gauge', `${gauge}`, '--tip', `${tipMm}`, '--temp', `${setC}`],
      ...['--time', `${holdS}`, '--start', `${startC}`, '--json'],
    )
    const report = JSON.parse(stdout) as Record<string, number>
    expect(Object.keys(report)).toEqual([
      'widthMm',
      'lengthMm',
      'distalMm',
      'proximalMm',
      'volumeMm3',
      'endPowerW',
      'resistanceOhm',
      'energyJ',
      'energyResidual',
      'cells',
      'steps',
      'cpuMs',
    ])
    expect(Math.abs(report.widthMm! - widthMm)).toBeLessThan(0.05)
    expect(Math.abs(report.lengthMm! - lengthMm)).toBeLessThan(0.15)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('says on stderr what a lesion that boils leaves out, and still prints it', () => {
    const { status, stdout, stderr } = lesion('--temp', '90', '--start', '21', '--time', '120', '--json')
    expect(stderr).toContain('it would boil and char')
    expect(JSON.parse(stdout)).toHaveProperty('widthMm')
    expect(status).toBe(0)
  })

  it.each([
    [['--gauge', '12'], 'gauge must be 16 to 23 G, got 12 G'],
    [['--time', '-5'], 'time must be 15 to 240 s, got -5 s'],
    [['--isotherm', '20'], 'isotherm must be 40 to 95 °C, got 20 °C'],
    [['--electrode', 'laser'], '--electrode must be one of conventional, cooled, pulsed, got "laser"'],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])('refuses %j with exit 2 and the reason', (args, message) => {
    const { status, stdout, stderr } = lesion(...args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('prints a table where no JSON is asked for', () => {
    const { stdout, status } = lesion('--gauge', '20', '--grid', 'coarse')
    expect(stdout).toMatch(
      /^conventional, 20 G, 10 mm tip, 80 °C for 90 s, .*; single; bounded by 51 °C; coarse grid\n/,
    )
    expect(stdout).toMatch(/^ {2}width {15} +\d\.\d\d mm$/m)
    expect(status).toBe(0)
  })

  it('explains itself', () => {
    const { status, stdout } = lesion('--help')
    expect(stdout).toContain('--gauge 18')
    expect(status).toBe(0)
  })
})
