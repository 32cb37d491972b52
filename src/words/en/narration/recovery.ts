// English: sentences of the recovery chapter.
import type { ChapterText } from '../../narrationText.ts'
import { clinicMarked, emergencyText } from '../../reading/callRule.ts'
import { callRule } from '../callRule.ts'

export const recovery: ChapterText<'recovery'> = {
  'rec.01.weeks': {
    patient: [
      'Your back may be sore for some days.',
      '[Skin](patient.skin) can feel like a sunburn for a week or two.',
      '[Relief](ui.timeline) often comes by week two or three.',
    ],
    clinician: [
      'Expect soreness for a few days.',
      'Walk, and use ice or simple pain relief.',
      'Allow up to about [a month](ui.timeline) before we judge it.',
    ],
    student: [
      'Soreness lasts 1–4 days; the nerve dies back over 7–14 days.',
      '[Full relief](ui.timeline) usually comes at 2–3 weeks.',
      'Post-neurotomy neuritis was about 6–7 % by self-report.',
    ],
  },
  'rec.02.redflags': {
    patient: [
      '[Call](ui.redflags) for fever, or redness that spreads.',
      clinicMarked(callRule),
      emergencyText(callRule),
    ],
    clinician: [
      'Here is our number; [call](ui.redflags) for fever or spreading redness.',
      clinicMarked(callRule),
      emergencyText(callRule),
    ],
    student: [
      'Rule out [infection, haematoma and nerve injury](ui.redflags); any emergency sign needs imaging at once.',
      clinicMarked(callRule),
      emergencyText(callRule),
    ],
  },
  'rec.03.regrow': {
    patient: [
      'Over months the [nerve](nerve.mb.<n>) grows back.',
      '[Pain](fx.signal.pain) may return, or it may be milder.',
      'When it works, relief often lasts four to nine months.',
    ],
    clinician: [
      'When it works, relief lasts about four to nine months in several series, nine months on average in one review.',
      'If the [pain](fx.signal.pain) comes back, we can talk about a repeat.',
    ],
    student: [
      'Most cell bodies in the [dorsal root ganglion](nerve.drg.<n>) survive; the inner sheath of the heated stretch is lost, so [regrowth](fx.axon.regrowth) is slow and may be incomplete.',
      'Relief above 50 % lasted about 9.0 months on average in one review, 4–7 months in other series, 15 months after strict selection.',
      'After repeats that worked, it lasted 11.6 months.',
    ],
  },
  'rec.04.repeat': {
    patient: [
      'While pain is low, [build strength](ui.cards).',
      'If pain comes back, the treatment may be done again.',
      'If it never helped, look for another cause.',
      'Experts do not all agree that it works.',
    ],
    clinician: [
      'Use this window to [get moving](ui.cards).',
      'We review at six weeks or so, and talk about what helped and what did not.',
      'Guidelines do not agree on this treatment.',
    ],
    student: [
      'Repeat lumbar neurotomy worked in 33–85 % when the first did.',
      'One MRI cohort shows extra [multifidus](muscle.multifidus) atrophy on the treated side; others found none.',
      'Sham trials and [guidelines](ui.cards) conflict.',
    ],
  },
  'rec.01.weeks.brief': {
    patient: ['Your back may be sore for days, and [relief](ui.timeline) often takes two to three weeks.'],
    clinician: ['Expect sore days first; [relief](ui.timeline) often comes in two to three weeks.'],
    student: ['Sore for 1–4 days; [full relief](ui.timeline) usually at 2–3 weeks.'],
  },
  'rec.02.redflags.brief': {
    patient: [clinicMarked(callRule), emergencyText(callRule)],
    clinician: [clinicMarked(callRule), emergencyText(callRule)],
    student: [clinicMarked(callRule), emergencyText(callRule)],
  },
  'rec.03.regrow.brief': {
    patient: [
      'It does not help everyone.',
      'When it does, relief often lasts four to nine months, until the nerve [grows back](fx.axon.regrowth).',
    ],
    clinician: [
      'It does not help everyone.',
      'When it does, relief lasts about four to nine months; then the nerve [grows back](fx.axon.regrowth).',
    ],
    student: [
      'Not all respond; relief above 50 % lasted a mean of about 9.0 months, until [regrowth](fx.axon.regrowth).',
    ],
  },
}
