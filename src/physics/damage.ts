// What heat has done by now: highest temperature, thermal dose CEM43, and the Arrhenius integral, node by node.
// Rates are exponentials of a temperature that is nearly straight within a step, so the logarithmic mean of a rate's
// two ends integrates it: exactly for CEM43 on a straight line, to second order for Arrhenius.

export interface ArrheniusRate {
  readonly frequencyPerS: number
  readonly activationJPerMol: number
}

/** Published sets, as they stand in several public codes; the liver set is often used for muscle, skin is Henriques. */
export const ARRHENIUS: Readonly<Record<'liver' | 'skin', ArrheniusRate>> = {
  liver: { frequencyPerS: 7.39e39, activationJPerMol: 2.577e5 },
  skin: { frequencyPerS: 3.1e98, activationJPerMol: 6.28e5 },
}

const GAS_CONSTANT = 8.314462618
const ZERO_CELSIUS_K = 273.15
/** ln of R in CEM43 = ∫ R^(43−T) dt: R = 0.5 from 43 °C, 0.25 below (Sapareto and Dewey 1984). */
const LN_R_ABOVE = Math.log(0.5)
const LN_R_BELOW = Math.log(0.25)

/** ln of the CEM43 rate at `tempC`: equivalent seconds at 43 °C gained per second. */
export const lnCem43Rate = (tempC: number): number => (43 - tempC) * (tempC >= 43 ? LN_R_ABOVE : LN_R_BELOW)

/** ln of the Arrhenius rate at `tempC`, per s. */
export const lnArrheniusRate = (tempC: number, { frequencyPerS, activationJPerMol }: ArrheniusRate): number =>
  Math.log(frequencyPerS) - activationJPerMol / (GAS_CONSTANT * (tempC + ZERO_CELSIUS_K))

export interface Damage {
  readonly peakC: Float64Array
  /** Equivalent time at 43 °C, s. */
  readonly cem43S: Float64Array
  /** Arrhenius integral Ω; 1 is the usual mark of coagulation. */
  readonly omega: Float64Array
  /** Adds a step of `dtS` s that ended at `temperatureC`, from where the last one ended. */
  readonly add: (temperatureC: Float64Array, dtS: number) => void
}

export function makeDamage(size: number, startC: number, rate: ArrheniusRate = ARRHENIUS.liver): Damage {
  const peakC = new Float64Array(size).fill(startC)
  const cem43S = new Float64Array(size)
  const omega = new Float64Array(size)
  const lnFrequency = Math.log(rate.frequencyPerS)
  const activationK = rate.activationJPerMol / GAS_CONSTANT
  // Logarithm and value of either rate at the end of the last step.
  const lnCem = new Float64Array(size).fill(lnCem43Rate(startC))
  const cem = new Float64Array(size).fill(Math.exp(lnCem43Rate(startC)))
  const lnOmega = new Float64Array(size).fill(lnArrheniusRate(startC, rate))
  const omegaRate = new Float64Array(size).fill(Math.exp(lnArrheniusRate(startC, rate)))
  return {
    peakC,
    cem43S,
    omega,
    add: (temperatureC, dtS) => {
      for (let n = 0; n < size; n++) {
        const tempC = temperatureC[n]!
        if (tempC > peakC[n]!) peakC[n] = tempC
        const lnC = (43 - tempC) * (tempC >= 43 ? LN_R_ABOVE : LN_R_BELOW)
        const c = Math.exp(lnC)
        cem43S[n]! += dtS * logarithmicMean(cem[n]!, c, lnCem[n]!, lnC)
        lnCem[n] = lnC
        cem[n] = c
        const lnO = lnFrequency - activationK / (tempC + ZERO_CELSIUS_K)
        const o = Math.exp(lnO)
        omega[n]! += dtS * logarithmicMean(omegaRate[n]!, o, lnOmega[n]!, lnO)
        lnOmega[n] = lnO
        omegaRate[n] = o
      }
    },
  }
}

/** Mean of an exponential between two points where it is a and b, and its logarithm lnA and lnB. */
export const logarithmicMean = (a: number, b: number, lnA: number, lnB: number): number =>
  Math.abs(lnB - lnA) < 1e-5 ? (a + b) / 2 : (b - a) / (lnB - lnA)
