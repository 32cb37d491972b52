// The picture before a joint is chosen: the whole column, nothing told yet.
import type { Body } from '../../anatomy/body.ts'
import { NERVE_LEVELS, type Side } from '../../anatomy/levels.ts'
import { type FacetId, NERVES } from '../../anatomy/structures.ts'
import { columnPose } from '../../story/cameraPoses.ts'
import { restingLooks, setLook } from '../../story/looks.ts'
import type { Moment } from '../../story/moment.ts'

const TRUNKS = NERVES.filter(
  (id) =>
    /^nerve\.(spinal|drg|vr|dr|mb)\./.test(id) && NERVE_LEVELS.some((level) => id.includes(`.${level}.`)),
)

/** Seen from behind and a little from the side on offer. */
export function restingMoment(body: Body, side: Side, chosen: readonly FacetId[]): Moment {
  const looks = restingLooks()
  setLook(looks, TRUNKS, 'presence', 1)
  setLook(looks, chosen, 'chosen', 1)
  return {
    t: 0,
    body,
    step: {
      key: 'resting',
      id: 'resting',
      chapter: 'resting',
      telling: 'full',
      index: 0,
      startS: 0,
      durationS: 1,
    },
    progress: 0,
    sentence: { patient: 0, clinician: 0, student: 0 },
    camera: columnPose(body, side, 24, 6),
    looks,
    tools: [],
    fluids: [],
    vessel: null,
    signals: [],
    testPulses: null,
    lesions: [],
    lesionTimeline: null,
    nerves: [],
    generator: null,
    labels: [],
    insets: [],
    workArea: null,
    scottie: null,
    skin: null,
    monthsAfter: null,
    scaleBar: false,
  }
}
