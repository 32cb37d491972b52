// English: sentences of the block chapter.
import type { ChapterText } from '../../narrationText.ts'

export const block: ChapterText<'block'> = {
  'blk.00.ready': {
    patient: [
      'First the team explains the test, and [you decide](ui.checks).',
      'They ask about [pregnancy](ui.checks), blood thinners, fever, skin infection, allergy and diabetes.',
      'Your usual pain is there today.',
      'You [score it](ui.checks), and do the move that hurts.',
    ],
    clinician: [
      'Do you [agree](ui.checks) to the test, and what would you like to ask?',
      'Could you be pregnant; any blood thinner, fever, skin infection, diabetes, or [allergy](ui.checks) to dye or numbing drugs?',
      '[Score](ui.checks) your usual pain now, and show me the move that brings it on.',
    ],
    student: [
      '[Consent](ui.checks); pregnancy, anticoagulant, infection, allergy to contrast, anaesthetic or skin preparation; diabetes if a steroid is planned.',
      '[Index pain](ui.checks) present, scored and provoked; monitor on.',
    ],
  },
  'blk.01.position': {
    patient: [
      'You lie on your [belly](patient.prone), with a pillow under [you](patient.prone).',
      'The team cleans your [skin](patient.skin) and covers it.',
      'They say your name, side and level out loud.',
      'They count the [bones](bone.*) up from the [base bone](bone.sacrum) with live [X-rays](tool.carm).',
    ],
    clinician: [
      'Lie face down, and tell me if anything hurts or feels odd.',
      'I clean the [skin](patient.skin), and we check your name, the side and the level.',
      'I count up from the [sacrum](bone.sacrum) and compare your older pictures.',
    ],
    student: [
      'Prone, pillow under the abdomen, sterile preparation, time-out for name, side and level.',
      'Count levels from the [sacrum](bone.sacrum); transitional anatomy was seen in 18.1 % of 4,636 people.',
    ],
  },
  'blk.02.scottie': {
    patient: [
      'Seen from an angle, each [bone](bone.<n+1>) looks like a small dog.',
      'The target is the spot between its [ear](bone.<n+1>.sap) and its [nose](bone.<n+1>.tp).',
    ],
    clinician: [
      'I turn the [camera](tool.carm) until I see the Scottie dog.',
      'My target is where the [ear](bone.<n+1>.sap) meets the [nose](bone.<n+1>.tp).',
    ],
    student: [
      'The nose is the [transverse process](bone.<n+1>.tp), the eye the [pedicle](bone.<n+1>.pedicle), the ear the [SAP](bone.<n+1>.sap).',
      'The neck is the [pars](bone.<n+1>.pars), the body the [lamina](bone.<n+1>.lamina), the front leg the [inferior articular process](bone.<n+1>.iap).',
      'Square the end plate first, then turn oblique.',
    ],
  },
  'blk.03.skin': {
    patient: [
      'A [tiny needle](tool.needle.skin) numbs the [skin](patient.skin).',
      'It stings for a few seconds.',
    ],
    clinician: ['Small sting now.', 'I use very little here, so the test stays fair.'],
    student: [
      'Keep the anaesthetic in the [skin](patient.skin) small and superficial.',
      'A large paraspinal depot can itself relieve pain and cause a false positive.',
    ],
  },
  'blk.04.needle': {
    patient: [
      'A [thin needle](tool.needle.block) goes down to the [{crossedBone} bone](bone.<n+1>).',
      'The [bone](bone.<n+1>.tp) acts like a stop sign.',
      'An [X-ray](tool.carm) from straight behind checks level and tip.',
    ],
    clinician: [
      'You may feel pressure from the [needle](tool.needle.block).',
      'I am on [bone](bone.<n+1>.tp) now.',
      'No pain should shoot down your [leg](nerve.vr.<n>).',
      'From [straight behind](tool.carm) I check level and tip before any dye.',
    ],
    student: [
      'Touch bone where SAP and [transverse process](bone.<n+1>.tp) meet, midway between its upper border and the [mamillo-accessory ligament](lig.mal.<n+1>).',
      'Too high risks foraminal or epidural spread.',
      'Confirm level and tip in the [AP view](tool.carm) before contrast.',
    ],
  },
  'blk.05.contrast': {
    patient: [
      'A drop of [dye](fx.contrast), watched live, shows where the medicine will go.',
      'If it runs off in a [vein](fx.vessel), the [needle](tool.needle.block) is moved.',
      'To draw back on the syringe would miss most of these [veins](fx.vessel).',
    ],
    clinician: [
      'I watch the [dye](fx.contrast) live, since drawing back on the syringe misses most [veins](fx.vessel).',
      'It looks good: it stays on the bone and does not run into a [vessel](fx.vessel).',
    ],
    student: [
      'Under real-time contrast, 8 % of injections were [intravascular](fx.vessel), a cause of false negatives.',
      'Aspiration finds 34.1 % of uptake and a spot film 59.1 %: watch the [dye](fx.contrast) live.',
      'Wanted is [local spread](fx.contrast) over the neck: not foramen, not epidural, not vein.',
    ],
  },
  'blk.06.inject': {
    patient: [
      'A very small amount of [numbing medicine](fx.anaesthetic) goes around the [nerve](nerve.mb.<n>).',
      'The [pain signal](fx.signal.pain) should stop here for a few hours.',
    ],
    clinician: [
      'I put [{volumeMl} millilitres](fx.anaesthetic) on each nerve.',
      'We do each [nerve](nerve.<plan>) for the joints we are testing.',
    ],
    student: [
      '0.25–0.5 mL, usually 0.4–0.5, of [lidocaine or bupivacaine](fx.anaesthetic) per nerve, slowly.',
      'In volunteers a lidocaine block prevented pain from joint distension in 8 of 9.',
    ],
  },
  'blk.07.home': {
    patient: [
      'Before you go, the team checks [both legs](ui.checks).',
      'You take the diary with you, and someone else drives.',
    ],
    clinician: [
      'Let me check the strength of [both legs](ui.checks).',
      'Take the diary with you, and let someone else drive.',
    ],
    student: [
      '[Leg strength and sensation](ui.checks) are checked before discharge.',
      'Spread to a leg nerve voids the result; no driving.',
    ],
  },
  'blk.04.needle.again': {
    patient: ['Now the [{nerve} nerve](nerve.mb.<n>), on the [{crossedBone} bone](bone.<n+1>.tp).'],
    clinician: ['Next is the [{nerve} nerve](nerve.mb.<n>), on the [{crossedBone} bone](bone.<n+1>.tp).'],
    student: ['Next, the [{nerve} medial branch](nerve.mb.<n>), on [{crossedBone}](bone.<n+1>.tp).'],
  },
  'blk.04.needle.again.l5': {
    patient: ['Now the [L5 nerve](nerve.dr.L5), in the [groove](bone.S1.ala) of the base bone.'],
    clinician: ['Next is the [L5 nerve](nerve.dr.L5), in the [groove](bone.S1.ala) of the sacrum.'],
    student: [
      'Next, the [L5 dorsal ramus](nerve.dr.L5), in the groove beside the [S1 SAP](bone.S1.sap), seen from behind or slightly oblique.',
    ],
  },
  'blk.04.needle.brief': {
    patient: [
      'A [thin needle](tool.needle.block) goes down to the [bone](bone.<n+1>.tp) at each nerve.',
      'The [bone](bone.<n+1>.tp) stops it.',
    ],
    clinician: [
      'I bring a [thin needle](tool.needle.block) down to the [bone](bone.<n+1>.tp) at each nerve.',
      'You may feel pressure.',
    ],
    student: [
      'Bone contact where SAP and [transverse process](bone.<n+1>.tp) meet, midway to the [mamillo-accessory ligament](lig.mal.<n+1>).',
    ],
  },
  'blk.05.contrast.again': {
    patient: ['[Dye](fx.contrast) checks the spot on [{crossedBone}](bone.<n+1>.tp), too.'],
    clinician: ['[Dye](fx.contrast) stays on the bone at [{crossedBone}](bone.<n+1>.tp).'],
    student: ['[Contrast](fx.contrast) at [{crossedBone}](bone.<n+1>.tp): local, not in a vein.'],
  },
  'blk.05.contrast.again.l5': {
    patient: ['[Dye](fx.contrast) checks the spot on the [base bone](bone.S1.ala), too.'],
    clinician: ['[Dye](fx.contrast) stays in the [groove](bone.S1.ala) of the sacrum.'],
    student: ['[Contrast](fx.contrast) in the [sacral groove](bone.S1.ala): local, not in a vein.'],
  },
  'blk.06.inject.again': {
    patient: ['The [{nerve} nerve](nerve.mb.<n>) goes [numb](fx.anaesthetic) for a few hours, too.'],
    clinician: ['[{volumeMl} millilitres](fx.anaesthetic) on the [{nerve} nerve](nerve.mb.<n>), too.'],
    student: ['[{volumeMl} mL](fx.anaesthetic) on the [{nerve} medial branch](nerve.mb.<n>), slowly.'],
  },
  'blk.06.inject.again.l5': {
    patient: ['The [L5 nerve](nerve.dr.L5) goes [numb](fx.anaesthetic) for a few hours, too.'],
    clinician: ['[{volumeMl} millilitres](fx.anaesthetic) on the [L5 nerve](nerve.dr.L5), too.'],
    student: ['[{volumeMl} mL](fx.anaesthetic) on the [L5 dorsal ramus](nerve.dr.L5), slowly.'],
  },
  'blk.06.inject.brief': {
    patient: [
      'A little [numbing medicine](fx.anaesthetic) goes around each [nerve](nerve.<plan>).',
      'The [pain signal](fx.signal.pain) should stop for a few hours.',
    ],
    clinician: [
      'A little [numbing medicine](fx.anaesthetic) goes on each [nerve](nerve.<plan>).',
      'It should stop the [signal](fx.signal.pain) for a few hours.',
    ],
    student: ['0.25–0.5 mL, usually 0.4–0.5, of [lidocaine or bupivacaine](fx.anaesthetic) per nerve.'],
  },
}
