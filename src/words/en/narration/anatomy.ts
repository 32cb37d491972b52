// English: sentences of the anatomy chapter.
import type { ChapterText } from '../../narrationText.ts'

export const anatomy: ChapterText<'anatomy'> = {
  'ana.01.overview': {
    patient: [
      'This is your [low back](bone.*).',
      'Five big [bones](bone.*) sit on a wide [base bone](bone.sacrum).',
      'Small [joints](facet.*) at the back link them in pairs.',
    ],
    clinician: [
      'These small paired joints behind the [discs](disc.*) are the [facet joints](facet.*).',
      'They guide how you bend and twist, and they can hurt.',
    ],
    student: [
      'In a [zygapophysial joint](facet.*), the inferior articular process of the upper vertebra meets the superior articular process (SAP) of the lower.',
      'These joints are synovial and paired, and named for both vertebrae, for example L4–L5.',
    ],
  },
  'ana.02.level': {
    patient: [
      'Tap a [joint](facet.*).',
      'Its two [thin nerves](nerve.<plan>) light up.',
      'Each [joint](facet.<sel>) has two, so both must be numbed.',
    ],
    clinician: [
      'Each joint has two [nerves](nerve.<plan>).',
      'For neighbouring [joints](facet.*), the middle nerve is shared.',
      'So two joints need three [nerves](nerve.<plan>) on one side.',
    ],
    student: [
      '[Joint](facet.<sel>) L(n)–L(n+1) is supplied by [medial branches](nerve.<plan>) L(n−1) and L(n).',
      'For contiguous joints, the nerves on each side are the joints plus one.',
    ],
  },
  'ana.03.origin': {
    patient: [
      'A [main nerve](nerve.spinal.<n>) leaves the spine here.',
      'A small [back branch](nerve.dr.<n>) splits off.',
      'The [nerve we care about](nerve.mb.<n>) grows from that branch.',
      'It does not start in the [joint](facet.<sel>).',
    ],
    clinician: [
      'The [medial branch](nerve.mb.<n>) comes off the [dorsal ramus](nerve.dr.<n>), the small back branch of the spinal nerve.',
      'The [leg nerve](nerve.vr.<n>) is the big front branch, and it is not our target.',
    ],
    student: [
      'L1–L4 [dorsal rami](nerve.dr.<n>) divide in the intertransverse space, about 3.4–3.6 mm above the root of the transverse process.',
      'The [medial branch](nerve.mb.<n>) serves multifidus and the joints, the [intermediate](nerve.ib.<n>) longissimus, the [lateral](nerve.lb.<n>) iliocostalis.',
    ],
  },
  'ana.04.course': {
    patient: [
      'The [nerve](nerve.mb.<n>) slides over the [bony wing](bone.<n+1>.tp) and hugs the bone.',
      'Then it slips under a tiny [strap](lig.mal.<n+1>).',
      'That [strap](lig.mal.<n+1>) holds it still, so doctors can find it by the bone.',
    ],
    clinician: [
      'It lies on the bone where the [wing](bone.<n+1>.tp) meets the [joint post](bone.<n+1>.sap), then under a small [ligament](lig.mal.<n+1>).',
      'At the bone it is fairly constant, so landmarks guide; it can vary, so tests check.',
    ],
    student: [
      'It crosses the root of the [transverse process](bone.<n+1>.tp) at the base of the [SAP](bone.<n+1>.sap).',
      'It runs over the lateral neck of the [SAP](bone.<n+1>.sap): laterally on the front half, parasagittal then medial on the back half.',
      'At the notch on the posterior margin of the SAP it passes under the [mamillo-accessory ligament](lig.mal.<n+1>).',
    ],
  },
  'ana.05.branches': {
    patient: [
      'It sends small [twigs](nerve.art.<n>) to two joints.',
      '[One](facet.<n>-<n+1>) is above and [one](facet.<n+1>-<n+2>) is below.',
      'It also serves a small deep [back muscle](muscle.multifidus).',
    ],
    clinician: [
      'One [nerve](nerve.mb.<n>) serves two joints and the deep [multifidus](muscle.multifidus) muscle.',
      'It does not serve the [leg](nerve.vr.<n>) or the leg skin.',
    ],
    student: [
      'The [proximal zygapophysial branch](nerve.art.prox.<n>) leaves near the mamillo-accessory ligament for joint L(n)–L(n+1).',
      'The [distal branch](nerve.art.dist.<n>) leaves at the level of the lamina for joint L(n+1)–L(n+2).',
      'Muscular branches supply the [multifidus](muscle.multifidus) fascicles from the L(n) spinous process.',
    ],
  },
  'ana.06.numbering': {
    patient: [
      '[Nerve names](nerve.<plan>) can trick you.',
      'The [{nerve} nerve](nerve.mb.<n>) sits on the [{crossedBone} bone](bone.<n+1>.tp).',
      'To numb the [{joint} joint](facet.<sel>), doctors aim at the [{upperBone}](bone.<upper>) and [{lowerBone}](bone.<lower>) bones.',
    ],
    clinician: [
      'For [{joint}](facet.<sel>) we place needles on [{upperTarget}](bone.<upper>) and [{lowerTarget}](bone.<lower>).',
      'Those [nerves](nerve.<plan>) are called {upperNerve} and {lowerNerve}.',
    ],
    student: [
      'The L(n) [medial branch](nerve.mb.<n>) crosses the [transverse process](bone.<n+1>.tp) of L(n+1).',
      'For joint X–Y, the needles go to the transverse processes of X and Y; for S1, to the sacral ala.',
      'The [nerves](nerve.<plan>) are X−1 and X: here, {upperNerve} and {lowerNerve}.',
    ],
  },
  'ana.07.l5': {
    patient: [
      'The [lowest nerve](nerve.dr.L5) is longer.',
      'It lies in a [groove](bone.S1.ala) on the [base bone](bone.sacrum).',
      'Doctors treat it there.',
    ],
    clinician: [
      'At L5 we treat the [dorsal ramus](nerve.dr.L5) itself, in the [groove](bone.S1.ala) beside S1.',
      'Its medial branch starts too low to reach well.',
    ],
    student: [
      'The [L5 dorsal ramus](nerve.dr.L5) is longer than the others and forms only medial and intermediate branches.',
      'It divides at the caudal edge of the [S1 SAP](bone.S1.sap).',
      'The target is the [dorsal ramus](nerve.dr.L5), in the groove between that process and the [ala](bone.S1.ala).',
    ],
  },
  'ana.02.level.brief': {
    patient: [
      'Each [facet joint](facet.<sel>) has two [thin nerves](nerve.<plan>).',
      'Both are numbed in the test.',
    ],
    clinician: [
      'Each of these [joints](facet.<sel>) has two small [nerves](nerve.<plan>).',
      'For {joints}, {side}, that makes {nerveCount}.',
    ],
    student: [
      '[Joint](facet.<sel>) L(n)–L(n+1) is supplied by [medial branches](nerve.<plan>) L(n−1) and L(n).',
    ],
  },
  'ana.04.course.brief': {
    patient: [
      'The [nerve](nerve.mb.<n>) hugs the bone and slips under a tiny [strap](lig.mal.<n+1>).',
      'So doctors find it by the [bone](bone.<n+1>).',
    ],
    clinician: [
      'The [nerve](nerve.mb.<n>) lies on the bone, under a small [strap](lig.mal.<n+1>).',
      'So X-rays of the [bone](bone.<n+1>) show me where to go.',
    ],
    student: [
      'It crosses the root of the [transverse process](bone.<n+1>.tp), then the neck of the [SAP](bone.<n+1>.sap), then runs under the [mamillo-accessory ligament](lig.mal.<n+1>).',
    ],
  },
  'ana.07.l5.short': {
    patient: [
      'Only the [lowest nerve](nerve.dr.L5) differs: it lies in a groove on the [base bone](bone.sacrum).',
    ],
    clinician: [
      'Only L5 differs: we treat its [dorsal ramus](nerve.dr.L5), in the [groove](bone.S1.ala) beside S1.',
    ],
    student: [
      'L5 is the exception: the target is its [dorsal ramus](nerve.dr.L5), between the [S1 SAP](bone.S1.sap) and the [ala](bone.S1.ala).',
    ],
  },
}
