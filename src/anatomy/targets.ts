// Where the block needle and the heat cannula go for each of the 14 treated nerves, as `npm run models` solved
// them on a body (docs/medicine.md#targets). mm, patient axes.
import type { Body } from './body.ts'
import type { TreatedNerve } from './innervation.ts'
import type { Target } from './solvedBody.ts'

/** The solved targets of a treated nerve. Throws when the committed data lack them. */
export function target(body: Body, nerve: TreatedNerve): Target {
  const found = body.targets[nerve]
  if (!found)
    throw new Error(`targets: no solved target for "${nerve}" on the ${body.id} body; run npm run models`)
  return { nerve, ...found }
}
