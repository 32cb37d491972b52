// Numbers that are ours, not a source's: what the model is set to, and rules of this product that no single source
// prints. Each with its name, so that a sentence that says one can be told from a sentence that invents one.
import { JOINTS } from '../anatomy/levels.ts'
import { CONTRAST_ML } from '../packs/lumbar-medial-branch/effects/effects.ts'
import { DEFAULT_BLOCK_ML } from '../packs/lumbar-medial-branch/effects/spread.ts'
import {
  DEFAULT_LESION_CHOICE,
  LESION_BOUNDS,
  LESIONS_PER_NERVE,
} from '../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'

export interface OwnNumber {
  readonly name: string
  readonly says: string
  readonly quantities: readonly Quantity[]
}

const own = (name: string, says: string): OwnNumber => ({ name, says, quantities: quantitiesIn(says, 'en') })

const { gauge, activeTipMm, setC, holdS } = DEFAULT_LESION_CHOICE

export const OWN_NUMBERS: readonly OwnNumber[] = [
  own('volume that is drawn', `${DEFAULT_BLOCK_ML} mL`),
  own('view in which the L5 block target is meant', '10°, 3 mm outside the notch from behind'),
  own('joints that can be chosen', `${JOINTS.length}`),
  own('contrast that is drawn', `${CONTRAST_ML} mL`),
  own('usual cannula', `${gauge} G, ${activeTipMm} mm, ${setC} °C, ${holdS} s`),
  own('lesions that can be set', `${LESIONS_PER_NERVE.low} to ${LESIONS_PER_NERVE.high}`),
  own('times that can be set', `${LESION_BOUNDS.holdS.low} s to ${LESION_BOUNDS.holdS.high} s`),
  own('contours that are drawn', '45 °C, 51 °C, 60 °C, 80 °C'),
  own('call rule: a leg weak or numb beyond', '24 hours'),
  own('call rule: fever', '38 °C (100.4 °F)'),
  own('the site stays dry', '1 day'),
  own('percent relief is a share of', '100'),
  own('between the published thresholds of 50 and 80 %', '50–79 %'),
  own('when a result is judged', '4 to 6 weeks'),
]
