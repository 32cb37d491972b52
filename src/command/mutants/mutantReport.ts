// What became of the mutants, by wing.
import type { Mutant } from './mutant.ts'

export interface MutantOutcome {
  readonly mutant: Mutant
  /** The test that saw it, with its file; null: nothing did. */
  readonly killedBy: string | null
}

export interface MutantReport {
  readonly mutants: number
  readonly survived: number
  readonly byWing: Readonly<
    Record<string, { readonly mutants: number; readonly survived: readonly string[] }>
  >
  /** What saw each of the others, by id. */
  readonly seenBy: Readonly<Record<string, string>>
}

export function mutantReport(outcomes: readonly MutantOutcome[]): MutantReport {
  const byWing: Record<string, { mutants: number; survived: string[] }> = {}
  for (const { mutant, killedBy } of outcomes) {
    byWing[mutant.wing] ??= { mutants: 0, survived: [] }
    const wing = byWing[mutant.wing]!
    wing.mutants++
    if (killedBy === null) wing.survived.push(`${mutant.id} ${mutant.file}: ${mutant.wrong}`)
  }
  const seenBy: Record<string, string> = {}
  for (const { mutant, killedBy } of outcomes) if (killedBy !== null) seenBy[mutant.id] = killedBy
  const survived = outcomes.filter(({ killedBy }) => killedBy === null).length
  return { mutants: outcomes.length, survived, byWing, seenBy }
}

/** Shares of survivors that are allowed, over all and in the wings that the picture rests on. */
const MOST_SURVIVING = 0.1
const MOST_SURVIVING_IN: Readonly<Record<string, number>> = { packs: 0.12, scene: 0.12, anatomy: 0.12 }

/** Where more survive than is allowed; empty when all is well. */
export function tooMany({ mutants, survived, byWing }: MutantReport): string[] {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  const all = share(survived, mutants) > MOST_SURVIVING ? ['all'] : []
  return all.concat(
    Object.entries(MOST_SURVIVING_IN)
      .filter(([wing, most]) => {
        const found = byWing[wing]
        return found !== undefined && share(found.survived.length, found.mutants) > most
      })
      .map(([wing]) => wing),
  )
}

export function mutantText(report: MutantReport): string {
  const lines = Object.entries(report.byWing).flatMap(([wing, { mutants, survived }]) => [
    `${wing.padEnd(12)} ${String(mutants).padStart(3)} mutants, ${survived.length} survived`,
    ...survived.map((line) => `    ${line}`),
  ])
  const percent = ((100 * report.survived) / Math.max(1, report.mutants)).toFixed(1)
  return [...lines, `${report.mutants} mutants, ${report.survived} survived (${percent} %)`].join('\n')
}
