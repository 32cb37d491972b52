import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REFERENCE_LESIONS } from '../../src/physics/referenceLesions.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** The command as npm runs it. */
function lesion(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
      join(ROOT, 'src', 'command', 'lesion.ts'),
      ...args,
    ],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

// Each starts a process of its own, which a busy machine may take seconds for.
describe('npm run lesion', { timeout: 120_000 }, () => {
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

  it('explains itself', () => {
    const { status, stdout } = lesion('--help')
    expect(stdout).toContain('--gauge 18')
    expect(status).toBe(0)
  })
})
