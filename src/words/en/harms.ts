// English: what can go wrong.
import { clinicSentence } from '../reading/callRule.ts'
import type { HarmId, HarmText } from '../reading/harms.ts'
import { callRule } from './callRule.ts'

export const harms: Readonly<Record<HarmId, HarmText>> = {
  soreness: {
    name: 'Soreness and bruises',
    patient: ['This is common and lasts for days.'],
    properly: ['Local soreness, bruise: common, for days.'],
    caught: {
      patient: ['You feel it; ice or simple pain relief helps.'],
      properly: ['Expected; ice, simple analgesia, movement.'],
    },
  },
  fainting: {
    name: 'Feeling faint',
    patient: ['In one large study, about 1 in 20 test shots made people feel faint.', 'It went away.'],
    properly: [
      'Vasovagal reaction in 5.1 % of diagnostic medial branch blocks, the highest rate among 8,010 injections.',
      'Over all 2.6 %; 0.8 % were stopped early; no serious event from it.',
    ],
    caught: {
      patient: ['The team watches your pulse, and you lie flat until it is gone.'],
      properly: ['Monitor on; lie flat, stop if needed.'],
    },
  },
  neuritis: {
    name: 'Burning like sunburn',
    patient: ['In one study, 11 of 164 people told of burning skin.', 'It settled within about six weeks.'],
    properly: [
      'Post-neurotomy neuritis by self-report in 5 of 77 and 6 of 87 (11 of 164), settled within about 6 weeks.',
      'Other counts: 3 of 136 treatments; 3–5 % troublesome on a web page; 0.5 % per lesion in Kornick.',
    ],
    caught: {
      patient: ['Tell the clinic; time and medicine help.'],
      properly: ['Follow-up call; time, topical or oral treatment.'],
    },
  },
  flare: {
    name: 'More pain for over two weeks',
    patient: ['This is not common.'],
    properly: ['Local pain beyond 2 weeks: 3 cases, 0.5 % per lesion (616), 2.6 % per treatment (116).'],
    caught: { patient: ['The clinic asks at the follow-up.'], properly: ['Follow-up call.'] },
  },
  lastingPain: {
    name: 'Nerve pain that lasts',
    patient: ['This is very rare.', 'Single cases are known.'],
    properly: [
      'Permanent nerve pain: listed by one patient page without a rate; case report of irreversible L5 sensory radiculopathy.',
    ],
    caught: {
      patient: [
        'Side view, test pulses and an awake patient guard against it.',
        'Tell the clinic if pain runs down a leg.',
      ],
      properly: ['Lateral view, 2 Hz test, awake patient; early review of any new leg pain.'],
    },
  },
  numbSkin: {
    name: 'A numb or sore patch of back skin',
    patient: [
      'Heat can reach small skin nerves next door.',
      'It most often goes away.',
      'No one knows well how often it comes.',
    ],
    properly: [
      'Numb or oversensitive patch of back skin: usually temporary; no solid rate.',
      'Medial branches have no named skin area: neighbouring lateral or intermediate branches can be heated too.',
    ],
    caught: { patient: ['You feel it; tell the clinic.'], properly: ['Examine the skin at review.'] },
  },
  multifidus: {
    name: 'A thinner deep back muscle',
    patient: ['The muscle loses some nerve supply at first.', 'Experts do not agree on what stays.'],
    properly: [
      'Multifidus denervation: expected early; late effect disputed.',
      'Treated side −60.9 mm², other side −19.6 mm² over two years or more (retrospective, 24 people, 51 levels); two small studies found no difference.',
    ],
    caught: {
      patient: ['Exercise, and as few levels as needed.'],
      properly: ['Exercise; choice of levels.'],
    },
  },
  discWear: {
    name: 'More wear of a disc',
    patient: [
      'One small study saw more disc wear at treated levels.',
      'It looked back at 27 people, and no other study has confirmed it.',
    ],
    properly: [
      'Disc degeneration progressed in 14.9 % of treated and 4.6 % of untreated levels (p = 0.0489): 27 people, retrospective, not confirmed.',
    ],
    caught: { patient: ['No way to guard against it is known.'], properly: ['Unknown.'] },
  },
  legNumb: {
    name: 'A numb or weak leg for hours',
    patient: [
      'The numbing medicine can spread.',
      'It is very rare, and it wears off in hours.',
      clinicSentence(callRule),
    ],
    properly: [
      'Temporary leg numbness or weakness from anaesthetic spread: “very rarely” in its leaflet, hours.',
    ],
    caught: {
      patient: ['The team checks your legs before you leave.'],
      properly: ['Small volume, contrast; leg strength checked before leaving.'],
    },
  },
  nerveInjury: {
    name: 'Harm to a spinal nerve',
    patient: ['This is very rare.'],
    properly: ['Spinal nerve or root injury: case report (L5); no new deficit in 616 lesions.'],
    caught: {
      patient: ['The side view, the motor test and an awake patient guard against it.'],
      properly: ['Lateral view, 2 Hz motor test, awake patient.'],
    },
  },
  vein: {
    name: 'The needle in a small vein',
    patient: ['It happens in about 6 to 8 of 100 shots.', 'It can spoil the test.'],
    properly: [
      'Uptake by a vessel in 8 % of injections in volunteers, and in 6.1 % of nerves (88 of 1,433, 456 people).',
    ],
    caught: {
      patient: ['The dye shows it live, and the needle is moved.'],
      properly: ['Live contrast; aspiration found 34.1 % and a spot film 59.1 % of it.'],
    },
  },
  wrongLevel: {
    name: 'The wrong level',
    patient: [
      'Some people have one bone more or less, or one of mixed shape.',
      'Then counting can go wrong.',
    ],
    properly: ['No rate of wrong-level injection found; transitional anatomy in 18.1 % of 4,636 people.'],
    caught: {
      patient: ['The team counts from the base bone and looks at your older scans.'],
      properly: ['Count from the sacrum, compare films, time-out.'],
    },
  },
  infection: {
    name: 'Infection',
    patient: ['This is rare.', 'One clinic says 1 to 2 in 100, a study had none; so sources differ.'],
    properly: [
      'None in 616 lesions; single case reports; one hospital page says 1–2 %. The sources conflict.',
    ],
    caught: {
      patient: ['Call the clinic for fever or redness that spreads.'],
      properly: ['Sterile preparation; fever, spreading redness.'],
    },
  },
  burn: {
    name: 'Skin burn',
    patient: ['This is rare.'],
    properly: ['Third-degree burns at the needle and at the pad: case reports.'],
    caught: {
      patient: ['The pad is checked, and you can say if the skin gets hot.'],
      properly: ['Pad check, depth of the tip, no deep sedation.'],
    },
  },
  bleeding: {
    name: 'Bleeding',
    patient: ['This is very rare here.', 'To stop a blood thinner can be the bigger danger.'],
    properly: [
      'No bleed in 4,766 procedures, nor in those of 12,723 in which anticoagulants went on.',
      'With anticoagulants stopped (2,296): 9 serious events, 2 of them deaths. No rate of haematoma after lumbar RF found.',
    ],
    caught: {
      patient: ['Your doctors decide with you; do not stop one on your own.'],
      properly: ['Do not stop by habit; decide with the prescriber.'],
    },
  },
  device: {
    name: 'Trouble with a pacemaker or implant',
    patient: ['This is rare.', 'Shocks from a heart device have been reported in neck treatment.'],
    properly: [
      'Device interference: rare; shocks from an implanted defibrillator reported (cervical RF, title seen only).',
    ],
    caught: {
      patient: ['The team plans for it and watches your heart.'],
      properly: ['Plan with the device team, monitor.'],
    },
  },
  metal: {
    name: 'Warm metal screws',
    patient: ['Screws close by can get warm.'],
    properly: [
      'Next to screws, 6 of 10 lesions warmed the metal, 2 of them to 42 °C, where heating was stopped.',
    ],
    caught: {
      patient: ['The team can measure the heat and stop.'],
      properly: ['Thermometer at the screw; stop at 42 °C.'],
    },
  },
  allergy: {
    name: 'Allergy',
    patient: ['No good count is known.'],
    properly: ['Reactions to drugs are listed; no rate of anaphylaxis found.'],
    caught: {
      patient: ['You are asked about dye, numbing medicine and skin wash before.'],
      properly: ['Ask before, observe after.'],
    },
  },
  sugar: {
    name: 'High blood sugar',
    patient: ['A steroid, if used, can raise it for a few days.'],
    properly: ['Glucose rise for days (steroid, if used).'],
    caught: {
      patient: ['With diabetes, check your sugar more often.'],
      properly: ['Ask about diabetes; no steroid is needed for a diagnostic block.'],
    },
  },
  misleading: {
    name: 'A test that points to the wrong place',
    patient: ['This is common with one test.', 'After salt water alone, 30 in 100 lost half of their pain.'],
    properly: [
      'A saline block met the 50 % criterion in 30 %; single blocks were not confirmed in 38 % of a cohort.',
    ],
    caught: {
      patient: ['A second test, little medicine and no sleepy drugs help.'],
      properly: ['Second block, small volume, no sedation.'],
    },
  },
  missed: {
    name: 'A nerve that is missed',
    patient: ['Then the test or the heat does not reach the nerve.'],
    properly: [
      'False-negative block in 1 of 9 volunteers, more with uptake by a vein.',
      'Twin branches; in 10 cadavers 7 tips passed too deep under CT and 2 under fluoroscopy.',
    ],
    caught: {
      patient: ['Dye, the needle along the nerve, and test pulses help.'],
      properly: ['Live contrast, parallel placement, a second lesion, stimulation.'],
    },
  },
  noBenefit: {
    name: 'No help',
    patient: ['This is common.', 'In some trials, heat did no better than a fake treatment.'],
    properly: ['No benefit: about half in many series.'],
    caught: {
      patient: ['You and the clinic look back at four to six weeks.'],
      properly: ['Review at 4–6 weeks; reconsider the source.'],
    },
  },
}
