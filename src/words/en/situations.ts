// English: when extra care is due.
import type { ContraindicationId, SituationId, SituationText } from '../reading/situations.ts'

export const situations: Readonly<Record<SituationId, SituationText>> = {
  pacemaker: {
    name: 'Pacemaker or ICD',
    patient: ['Tell the team well before.', 'It is not an automatic no.', 'Your heart team helps to plan.'],
    properly: [
      'Not an automatic no: follow ASPN 2023 and the cardiology team.',
      'Usual measures, from memory: bipolar where possible, pad placed so that current avoids the generator, monitoring and recheck.',
      'The UK RADICAL trial excludes pacemaker and ICD wearers.',
    ],
  },
  stimulator: {
    name: 'Spinal cord stimulator, pump or brain stimulator',
    patient: ['Tell the team well before.', 'The device team helps to plan.'],
    properly: [
      'Covered by the same guideline (ASPN 2023).',
      'Usual measures, from memory: the device team sets it off or to a safe mode, and the tip is kept away from leads.',
    ],
  },
  bloodThinner: {
    name: 'Blood thinners',
    patient: ['Do not stop on your own.', 'Your doctors decide with you.'],
    properly: [
      'Lumbar MBB and RFA are generally of low bleeding risk (the table row is from memory).',
      'Decide with the prescriber: the danger of stopping can be larger.',
    ],
  },
  pregnancy: {
    name: 'Pregnancy, or a chance of it',
    patient: ['Tell the team.', 'X-rays and heat can wait.'],
    properly: ['Defer; the procedures are elective and use X-rays.'],
  },
  screws: {
    name: 'Metal screws near the target',
    patient: ['Metal changes the heat and the view.', 'Your doctor decides.'],
    properly: ['Heat and view change; the clinician decides.'],
  },
  diabetes: {
    name: 'Diabetes',
    patient: ['If a steroid is used, your blood sugar may go up for days.'],
    properly: ['Steroid, if used, lifts glucose for days.'],
  },
  fusion: {
    name: 'Fused spine at this level',
    patient: ['The joint may not move any more.', 'Your doctor decides with you.'],
    properly: ['The joint may not move; decide case by case.'],
  },
}

export const contraindications: Readonly<Record<ContraindicationId, SituationText>> = {
  refusal: {
    name: 'You do not want it, or cannot lie face down or tell about your pain',
    patient: ['Then the test is not done.', 'It needs you to tell how the pain is.'],
    properly: ['Absolute: a test needs a reporter.'],
  },
  infection: {
    name: 'Infection of the skin or the body',
    patient: ['It is treated first.'],
    properly: ['Local skin or systemic infection: absolute until treated.'],
  },
  allergy: {
    name: 'Allergy to every usable medicine',
    patient: ['Tell the team about any allergy.'],
    properly: ['Absolute; contrast allergy alone: discuss.'],
  },
  pregnancy: {
    name: 'Pregnancy',
    patient: ['The test waits.'],
    properly: ['Defer: X-rays, and elective.'],
  },
  bleeding: {
    name: 'Bleeding problem or blood thinner',
    patient: ['Your doctors look at it with you.', 'Do not stop a blood thinner on your own.'],
    properly: [
      'Assess, do not stop by default.',
      'Low-risk class for lumbar MBB and RFA in ASRA 2018 (row from memory); joint decision with the prescriber.',
    ],
  },
  noPain: {
    name: 'No pain that day',
    patient: ['Then there is nothing to measure, and the test waits.'],
    properly: ['No current index pain: postpone.'],
  },
  medicines: {
    name: 'Extra pain pills or a sleepy drug that day',
    patient: ['They can hide the answer.', 'The test may wait.'],
    properly: ['Extra analgesics or sedation that day: postpone or interpret with care.'],
  },
}
