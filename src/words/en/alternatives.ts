// English: other treatments beside the usual heat.
import type { AlternativeId, AlternativeText, AlternativeWords } from '../reading/alternatives.ts'

export const alternativeWords: AlternativeWords = {
  title: 'Treatments side by side',
  intro: ['The order says nothing about which is better.', 'Few of them were tried against each other.'],
  treatment: 'Treatment',
  what: 'What is done',
  found: 'What studies found',
  mind: 'Good to know',
}

export const alternatives: Readonly<Record<AlternativeId, AlternativeText>> = {
  none: {
    name: 'No needle',
    what: ['Exercise, pain skills, and time.'],
    found: {
      patient: ['In the MINT trial, exercise alone did much the same as with heat on top.'],
      properly: [
        'MINT facet trial (251): −0.18 of 10 at 3 months between exercise with and without RF; 2 had been set as important.',
      ],
    },
    mind: ['Guides ask for it first.', 'You can still choose later.'],
  },
  steroid: {
    name: 'Steroid shot in the joint',
    what: ['Steroid and numbing medicine go into the joint.'],
    found: {
      patient: [
        'After a month it did no better than salt water in one trial.',
        'Heat did better for a short time in one review.',
      ],
      properly: [
        'FACTS (229): pain fell by 0.7 of 10 at 1 month after joint, medial branch and saline blocks alike.',
        'Cochrane: RF against steroid, short term, −2.23 of 10.',
      ],
    },
    mind: ['Blood sugar can go up for a few days.'],
  },
  heat: {
    name: 'Usual heat',
    what: ['A hot tip beside the nerve, as told here.'],
    found: {
      patient: ['Some trials found a gain, and some found none.', 'The studies page shows them all.'],
      properly: [
        'Against placebo −1.47 of 10 short term (Cochrane); −1.01, −1.42 and −1.12 in 8 placebo trials (Láinez); no difference in van Wijk and MINT.',
      ],
    },
    mind: ['The nerve grows back.', 'A deep muscle may thin.'],
  },
  cooled: {
    name: 'Cooled heat',
    what: ['Water cools the tip, so that heat reaches further.'],
    found: {
      patient: [
        'In one trial 52 in 100 did well.',
        'With usual heat it was 44 in 100.',
        'That is no clear difference.',
      ],
      properly: [
        'Against conventional RF at 6 months 52 and 44 % responders, not significant.',
        'Against steroid (32 people, dual blocks ≥80 %): 70, 55, 45 and 25, 25, 17 % at 3, 6 and 12 months.',
      ],
    },
    mind: ['The tip and the tissue at risk are larger.'],
  },
  pulsed: {
    name: 'Pulsed current',
    what: ['Short pulses at 42 °C or less; nothing is burned.'],
    found: {
      patient: ['One small trial found no clear difference to usual heat.'],
      properly: ['Continuous against pulsed RF: no significant difference between the groups.'],
    },
    mind: ['Few people were studied.'],
  },
  cryo: {
    name: 'Cold',
    what: ['A cold tip freezes the nerve.'],
    found: {
      patient: [
        'In 120 people, cold, heat and a fake treatment did the same after four weeks.',
        'One small trial found no difference to heat.',
        'Another saw less pain after cold.',
      ],
      properly: [
        'COPE (120): no significant difference between cryo, RF and placebo at 4 weeks.',
        'Kočan (62): none between RF, cryo and endoscopy at 24 months. Ferrillo, pilot of 30: pain 3.1 against 5.4 on day 180.',
      ],
    },
    mind: ['Like heat, it hits a nerve that grows back.'],
  },
  endoscopic: {
    name: 'With a camera',
    what: ['Through a small cut, a camera finds the nerve, and it is cut or heated.'],
    found: {
      patient: [
        'One trial found no difference to heat over 24 months.',
        'Others saw longer relief, but one of them did not draw lots.',
      ],
      properly: [
        'Kočan (62): no significant difference at 24 months. Review, 2 trials: as RF at 1 month, more relief at 12 months.',
        'Not randomised (55): median 20 months without pain against 10 after RF.',
      ],
    },
    mind: ['It is a small operation, takes longer and costs more.'],
  },
  stimulation: {
    name: 'Small wires that stimulate',
    what: ['Thin wires send pulses to the nerve for up to 60 days.'],
    found: {
      patient: [
        'After two months, 54 of 74 people told of at least 30 % less pain.',
        'There was no group to compare with.',
      ],
      properly: ['54 of 74 with at least 30 % less pain after 2 months; prospective, no control group.'],
    },
    mind: ['Wires come out of the skin while it lasts.'],
  },
  surgery: {
    name: 'Fusing bones',
    what: ['An operation joins two bones for good.'],
    found: {
      patient: [
        'The UK guide says not to offer it for low back pain outside a trial.',
        'We found no good study for pain from these joints.',
      ],
      properly: [
        'NICE NG59: do not offer fusion for low back pain unless in a randomised trial. No trial found for pain proven by medial branch blocks.',
      ],
    },
    mind: ['It cannot be undone.'],
  },
}
