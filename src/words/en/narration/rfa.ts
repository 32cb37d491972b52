// English: sentences of the heat chapter.
import type { ChapterText } from '../../narrationText.ts'

export const rfa: ChapterText<'rfa'> = {
  'rfa.01.setup': {
    patient: [
      'You come back on another day, and the team asks you everything again.',
      'A [sticky pad](tool.groundpad) goes on your [leg](patient.leg).',
      'It lets the current leave your body.',
    ],
    clinician: [
      'Any pacemaker, stimulator, blood thinner, fever, new allergy or chance of pregnancy?',
      'I am placing the [ground pad](tool.groundpad) now.',
    ],
    student: [
      'Consent, questions and time-out again.',
      'The circuit is monopolar: from the [active tip](tool.activetip) to the [dispersive pad](tool.groundpad).',
      'The whole pad lies on dry, hairless, well-perfused skin, away from metal.',
      'Follow device-specific guidance for implants.',
    ],
  },
  'rfa.02.approach': {
    patient: [
      'This [needle](tool.cannula.rf) comes from below and lies along the [nerve](nerve.mb.<n>).',
      'They lie like two pencils, side by side.',
    ],
    clinician: [
      'I come from below so the [tip](tool.activetip) lies along the [nerve](nerve.mb.<n>).',
      'I check it from the front, from an angle and from the side.',
    ],
    student: [
      'The [tip](tool.activetip) lies parallel to the [nerve](nerve.mb.<n>), across the neck of the [SAP](bone.<n+1>.sap).',
      'In the lateral view it lies opposite the middle two quarters of the SAP (L5: middle and posterior thirds of the S1 SAP).',
      'It never lies in front of the [SAP](bone.<n+1>.sap), where the [ventral ramus](nerve.vr.<n>) is.',
    ],
  },
  'rfa.03.test': {
    patient: [
      'Tiny pulses check the [spot](tool.activetip).',
      'You may feel a dull ache or a small twitch in your [back](muscle.multifidus).',
      'Your [leg](patient.leg) should not move.',
    ],
    clinician: [
      'Tell me when you feel an ache like your usual pain.',
      'Now a slow tapping.',
      'Do you feel anything in the leg?',
      'It should stay still.',
    ],
    student: [
      '[Sensory testing](tool.activetip) uses 50 Hz, with an ache sought at 0.5 V or less; motor testing uses 2 Hz.',
      'Motor testing guards the [ventral ramus](nerve.vr.<n>).',
      'Evidence that the sensory threshold predicts outcome conflicts.',
    ],
  },
  'rfa.04.numb': {
    patient: [
      'Before the heat, more [numbing medicine](fx.anaesthetic) goes in.',
      'So it should not hurt much.',
    ],
    clinician: [
      'Testing is done.',
      'I am [numbing](fx.anaesthetic) the [nerve](nerve.mb.<n>) before I heat it.',
    ],
    student: [
      '0.5–1 mL of [local anaesthetic](fx.anaesthetic) goes in after stimulation.',
      'It also enlarges the lesion in bench work.',
    ],
  },
  'rfa.05.heat': {
    patient: [
      'The [tip](tool.activetip) warms to about the heat of {tipLike}.',
      'That is {tipTempC} °C, or {tipTempF} °F.',
      'In this model it makes [{lesionSpot}](fx.isotherm.51) on the [nerve](nerve.mb.<n>).',
      'The heat lasts about {heatS} seconds.',
    ],
    clinician: [
      '{heatS} seconds of [heat](fx.isotherm.80) now.',
      'Tell me if you feel anything sharp or anything in the leg.',
    ],
    student: [
      'An atlas has 80–85 °C and up to three cycles of 90 s; trials used 80 °C for 60 s.',
      'Current heats the tissue by ionic friction; the [tip](tool.activetip) is warmed by the tissue.',
      '{gaugeG} G, {activeTipMm} mm: [{lesionSize}](fx.isotherm.51) in this model.',
      'Growth is radial.',
    ],
  },
  'rfa.06.nerve': {
    patient: [
      'The [heated part](fx.axon) should no longer pass the [signal](fx.signal.pain).',
      'The rest of the [nerve](nerve.mb.<n>) past that point fades over one to two weeks.',
    ],
    clinician: [
      'The [heated part](fx.axon) should stop carrying [signals](fx.signal.pain).',
      'You can be sore before you are better.',
    ],
    student: [
      'Heat coagulates the [segment](fx.axon); the axons beyond it undergo Wallerian degeneration.',
      'It is described as a Sunderland third-degree injury, with the perineurium spared.',
      'All fibre types are affected.',
    ],
  },
  'rfa.07.home': {
    patient: [
      'A small [dressing](ui.checks) goes on, and the team checks both legs.',
      'You rest there for one to two hours, and someone takes you home.',
    ],
    clinician: [
      'Let me check strength and feeling in [both legs](ui.checks).',
      'Stay one to two hours, keep the dressing dry for a day, and let someone drive you.',
    ],
    student: [
      '[Neurological check](ui.checks), dressing, and a look at the skin under the pad.',
      'Stay of 1–2 h, an escort, written advice and a number to call.',
    ],
  },
  'rfa.02.approach.again': {
    patient: ['Now along the [{nerve} nerve](nerve.mb.<n>), on the [{crossedBone} bone](bone.<n+1>.sap).'],
    clinician: ['Now along the [{nerve} nerve](nerve.mb.<n>), on the [{crossedBone} bone](bone.<n+1>.sap).'],
    student: ['Parallel to the [{nerve} medial branch](nerve.mb.<n>), on [{crossedBone}](bone.<n+1>.sap).'],
  },
  'rfa.02.approach.again.l5': {
    patient: ['Now along the [L5 nerve](nerve.dr.L5), on the [base bone](bone.S1.ala).'],
    clinician: ['Now along the [L5 nerve](nerve.dr.L5), in the [groove](bone.S1.ala) of the sacrum.'],
    student: [
      'Parallel to the [L5 dorsal ramus](nerve.dr.L5), no oblique, beside the [S1 SAP](bone.S1.sap).',
    ],
  },
  'rfa.02.approach.brief': {
    patient: [
      'On another day, a [needle](tool.cannula.rf) comes from below.',
      'It lies along each [nerve](nerve.<plan>).',
    ],
    clinician: [
      'On another day, I bring a [needle](tool.cannula.rf) in from below.',
      'I lay it along each [nerve](nerve.<plan>).',
    ],
    student: [
      'The [tip](tool.activetip) lies parallel to the [nerve](nerve.mb.<n>), opposite the middle two quarters of the [SAP](bone.<n+1>.sap).',
    ],
  },
  'rfa.03.test.again': {
    patient: ['[Pulses](tool.activetip) check the spot at the [{nerve} nerve](nerve.mb.<n>).'],
    clinician: ['Testing [{nerve}](nerve.mb.<n>): anything in the leg?'],
    student: ['[Test pulses](tool.activetip) at [{nerve}](nerve.mb.<n>): the leg stays still.'],
  },
  'rfa.03.test.again.l5': {
    patient: ['[Pulses](tool.activetip) check the spot at the [L5 nerve](nerve.dr.L5).'],
    clinician: ['Testing [L5](nerve.dr.L5): anything in the leg?'],
    student: ['[Test pulses](tool.activetip) at [L5](nerve.dr.L5): the leg stays still.'],
  },
  'rfa.04.numb.again': {
    patient: ['The [{nerve} nerve](nerve.mb.<n>) is [numbed](fx.anaesthetic) first.'],
    clinician: ['I [numb](fx.anaesthetic) [{nerve}](nerve.mb.<n>) first.'],
    student: ['[Anaesthetic](fx.anaesthetic) at [{nerve}](nerve.mb.<n>).'],
  },
  'rfa.04.numb.again.l5': {
    patient: ['The [L5 nerve](nerve.dr.L5) is [numbed](fx.anaesthetic) first.'],
    clinician: ['I [numb](fx.anaesthetic) [L5](nerve.dr.L5) first.'],
    student: ['[Anaesthetic](fx.anaesthetic) at [L5](nerve.dr.L5).'],
  },
  'rfa.05.heat.again': {
    patient: [
      'Now comes the [heat](fx.isotherm.51) at [{nerve}](nerve.mb.<n>).',
      'It lasts {heatS} seconds, too.',
    ],
    clinician: ['Now {heatS} seconds of [heat](fx.isotherm.80) at [{nerve}](nerve.mb.<n>).'],
    student: ['[{tipTempC} °C](fx.isotherm.80) for {heatS} s at [{nerve}](nerve.mb.<n>).'],
  },
  'rfa.05.heat.again.l5': {
    patient: ['Now comes the [heat](fx.isotherm.51) at [L5](nerve.dr.L5).', 'It lasts {heatS} seconds, too.'],
    clinician: ['Now {heatS} seconds of [heat](fx.isotherm.80) at [L5](nerve.dr.L5).'],
    student: ['[{tipTempC} °C](fx.isotherm.80) for {heatS} s at [L5](nerve.dr.L5).'],
  },
  'rfa.05.heat.brief': {
    patient: [
      'The [tip](tool.activetip) is hot for about {heatS} seconds.',
      'In this model it makes [{lesionSpot}](fx.isotherm.51).',
    ],
    clinician: [
      'I heat each [nerve](nerve.<plan>) for about {heatS} seconds.',
      'Tell me if you feel anything in the leg.',
    ],
    student: ['[{tipTempC} °C](fx.isotherm.80) for {heatS} s: [{lesionSize}](fx.isotherm.51) in this model.'],
  },
}
