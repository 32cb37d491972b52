// ILLUSTRATIVE. From depot to nerve to block, for one injection:
//   depot  C_d = C_inj e^(−kt)
//   nerve  dC_n/dt = (f C_d − C_n) / τ      as the bath concentration that would give the same nerve content
//   block  C_n⁴ / (C_n⁴ + C₅₀⁴)
// f from rat sciatic nerve: full block at 0.7–0.9 mM where 37 mM was injected (Popitz-Bergez 1995). The depot's own
// concentration, forty times the threshold, would block within seconds. k is chosen for usual clinical durations.

export type Anaesthetic = 'lidocaine' | 'bupivacaine'

export interface Kinetics {
  /** Concentration of the usual strength, mM, and that strength, %. */
  readonly usualMm: number
  readonly usualPercent: number
  /** Strengths the picture stands for, %. */
  readonly rangePercent: readonly [low: number, high: number]
  /** Loss from the depot, per min. */
  readonly lossPerMin: number
  /** Time constant of uptake into the nerve, min. */
  readonly uptakeMin: number
  /** Concentration at which half of the fibres are blocked, mM. */
  readonly halfBlockMm: number
}

export const KINETICS: Readonly<Record<Anaesthetic, Kinetics>> = {
  lidocaine: {
    usualMm: 74,
    usualPercent: 2,
    rangePercent: [1, 4],
    lossPerMin: 0.0118,
    uptakeMin: 2.5,
    halfBlockMm: 0.5,
  },
  bupivacaine: {
    usualMm: 15.4,
    usualPercent: 0.5,
    rangePercent: [0.25, 0.75],
    lossPerMin: 0.0033,
    uptakeMin: 5,
    halfBlockMm: 0.125,
  },
}

/** Share of the depot's concentration that the nerve comes to feel. */
const NERVE_SHARE = 0.022
const HILL = 4

export interface Injection {
  readonly drug: Anaesthetic
  /** Strength, %; the usual one when left out. */
  readonly percent?: number
}

/** Concentration injected, mM. Throws when the strength is out of range. */
export function injectedMm({ drug, percent }: Injection): number {
  const { usualMm, usualPercent, rangePercent } = KINETICS[drug]
  const strength = percent ?? usualPercent
  const [low, high] = rangePercent
  if (!(strength >= low && strength <= high))
    throw new Error(`physics/anaestheticBlock: ${drug} must be ${low} to ${high} %, got ${strength} %`)
  return (usualMm * strength) / usualPercent
}

/** Depot concentration, mM, `timeMin` after injection. */
export const depotMm = (injection: Injection, timeMin: number): number =>
  injectedMm(injection) * Math.exp(-KINETICS[injection.drug].lossPerMin * Math.max(0, timeMin))

/** Concentration that the nerve feels, mM: the solution of its equation from none at the start. */
export function nerveMm(injection: Injection, timeMin: number): number {
  const { lossPerMin, uptakeMin } = KINETICS[injection.drug]
  const t = Math.max(0, timeMin)
  const driven = Math.exp(-lossPerMin * t) - Math.exp(-t / uptakeMin)
  return (NERVE_SHARE * injectedMm(injection) * driven) / (1 - lossPerMin * uptakeMin)
}

/** Share of fibres blocked, 0…1. */
export function blockShare(injection: Injection, timeMin: number): number {
  const c = nerveMm(injection, timeMin) ** HILL
  return c / (c + KINETICS[injection.drug].halfBlockMm ** HILL)
}

/** When the block first reaches `share` and when it falls below it again, min; null when it never does. */
export function blockLasts(
  injection: Injection,
  share: number,
): { readonly onsetMin: number; readonly endMin: number } | null {
  const { lossPerMin, uptakeMin } = KINETICS[injection.drug]
  const peakMin = Math.log(1 / (lossPerMin * uptakeMin)) / (1 / uptakeMin - lossPerMin)
  if (blockShare(injection, peakMin) < share) return null
  const passing = (below: number, above: number): number => {
    let low = below
    let high = above
    for (let n = 0; n < 50; n++) {
      const middle = (low + high) / 2
      if (blockShare(injection, middle) >= share) high = middle
      else low = middle
    }
    return (low + high) / 2
  }
  const goneMin = peakMin + 20 / lossPerMin
  return { onsetMin: passing(0, peakMin), endMin: passing(goneMin, peakMin) }
}
