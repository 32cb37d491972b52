// English: sentences of the signal chapter.
import type { ChapterText } from '../../narrationText.ts'

export const signal: ChapterText<'signal'> = {
  'sig.01.joint': {
    patient: [
      'When a joint is sore, tiny [nerve ends](fx.nociceptor) in its lining wake up.',
      'They send a [signal](fx.signal.pain).',
    ],
    clinician: [
      'A sore [joint capsule](facet.<sel>) sends signals through these [small nerves](fx.nociceptor).',
      'Ordinary scans cannot show which joint hurts; SPECT may help to choose levels.',
    ],
    student: [
      'The [capsule](facet.<sel>), synovium and subchondral bone are innervated.',
      'No history, examination or ordinary scan reliably identifies a painful lumbar facet joint; SPECT may help to choose levels.',
    ],
  },
  'sig.02.path': {
    patient: [
      'The [signal](fx.signal.pain) runs from the joint, along the [thin nerve](nerve.<plan>), into the spine.',
      'It goes up to the [brain](brain.stylised).',
      'Then you feel pain.',
    ],
    clinician: [
      'If we stop the [signal](fx.signal.pain) at the thin nerve, the [brain](brain.stylised) should hear less from that joint.',
    ],
    student: [
      'First-order cell bodies sit in the [dorsal root ganglion](nerve.drg.<n>).',
      'So a lesion on the [medial branch](nerve.mb.<n>) is distal to the cell body, and the axon can regrow.',
      'Second-order axons cross and ascend in the [spinothalamic tract](tract.spinothalamic).',
    ],
  },
  'sig.02.path.brief': {
    patient: [
      'The [pain signal](fx.signal.pain) runs along these [thin nerves](nerve.<plan>), up to the [brain](brain.stylised).',
    ],
    clinician: [
      'If we stop the [signal](fx.signal.pain) here, your [brain](brain.stylised) should hear less from that joint.',
    ],
    student: [
      'The cell body is in the [dorsal root ganglion](nerve.drg.<n>), so beyond a [medial branch](nerve.mb.<n>) lesion the axon can regrow.',
    ],
  },
}
