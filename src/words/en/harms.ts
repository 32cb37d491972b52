import type { HarmId, HarmText } from '../reading/harms.ts'

export const harms: Readonly<Record<HarmId, HarmText>> = {
  soreness: {
    name: 'Soreness and bruises',
    patient: ['This is common and lasts for days.'],
    properly: ['Local soreness, bruise: common, for days.'],
  },
  neuritis: {
    name: 'Burning like sunburn',
    patient: ['In one study, 11 of 164 people told of a burning pain for some weeks.'],
    properly: [
      'Post-neurotomy neuritis: about 6–7 % by self-report to 6 weeks (11 of 164 patients).',
      'A web source gives 3–5 % troublesome; Kornick 0.5 % per lesion, from memory.',
    ],
  },
  flare: {
    name: 'More pain for over two weeks',
    patient: ['This is not common.'],
    properly: ['Pain flare over 2 weeks: about 0.5 % per lesion (616 lesions, 92 patients), from memory.'],
  },
  numbSkin: {
    name: 'A numb or sore patch of back skin',
    patient: ['It most often goes away.', 'No one knows well how often it comes.'],
    properly: ['Numb or oversensitive patch of back skin: usually temporary; no solid rate.'],
  },
  multifidus: {
    name: 'A thinner deep back muscle',
    patient: ['The muscle loses some nerve supply at first.', 'Experts do not agree on what stays.'],
    properly: ['Multifidus denervation or thinning: expected early; late effect disputed.'],
  },
  legNumb: {
    name: 'A numb or weak leg for hours',
    patient: ['The numbing medicine can spread.', 'It is not common, and it wears off in hours.'],
    properly: ['Temporary leg numbness or weakness from anaesthetic spread: uncommon, hours.'],
  },
  infection: {
    name: 'Infection',
    patient: ['This is rare.'],
    properly: ['Skin to deep: rare; none in 616 lesions (from memory); case reports.'],
  },
  burn: {
    name: 'Skin burn',
    patient: ['This is rare.'],
    properly: ['Pad fault, cannula insulation or a superficial tip: rare; case reports (from memory).'],
  },
  nerveInjury: {
    name: 'Harm to a spinal nerve',
    patient: ['This is very rare.', 'The side view, the motor test and an awake patient guard against it.'],
    properly: [
      'Spinal nerve or root injury: very rare; guarded against by lateral view, motor test, awake patient.',
    ],
  },
  bleeding: {
    name: 'Bleeding',
    patient: ['This is very rare here.'],
    properly: ['Bleeding or haematoma: very rare at the lumbar medial branch.'],
  },
  device: {
    name: 'Trouble with a pacemaker or implant',
    patient: ['This is rare, and the team plans for it.'],
    properly: ['Device interference: theoretical to rare; planned for.'],
  },
  reaction: {
    name: 'Allergy, fainting, high blood sugar',
    patient: ['These are not common.'],
    properly: ['Allergy, vasovagal event, glucose rise (steroid): uncommon.'],
  },
  noBenefit: {
    name: 'No help',
    patient: ['This is common.', 'In some trials, heat did no better than a fake treatment.'],
    properly: ['No benefit: about half in many series.'],
  },
}
