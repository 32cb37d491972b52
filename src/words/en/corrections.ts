// English: common claims and what is right instead.
import type { CorrectionId, CorrectionText } from '../reading/corrections.ts'

export const corrections: Readonly<Record<CorrectionId, CorrectionText>> = {
  origin: {
    said: 'These nerves feed out from the facet joints.',
    verdict: 'Misleading',
    patient: [
      'Signals run from the joint.',
      'But the nerve grows from the spinal nerve, not from the joint.',
    ],
    properly: [
      'Signals run FROM the joint, but the nerve is a branch OF the dorsal ramus.',
      'Draw it growing from the spinal nerve side.',
    ],
  },
  proof: {
    said: 'Marked relief at once means that the facet joint is the source.',
    verdict: 'Too strong',
    patient: ['Big relief makes the joint a likely source.', 'It is not proof.'],
    properly: [
      'It makes the joint a likely source.',
      'Reported false-positive rates of single blocks are 17–63 %, often 25–45 %.',
      'In one cohort only 31 % of first-block responders were confirmed.',
    ],
  },
  duration: {
    said: 'Relief that lasts as long as the drug makes a candidate for heat.',
    verdict: 'Rules and studies differ',
    patient: ['Some rules ask that relief fits the medicine.', 'One study found that this tells little.'],
    properly: [
      'US Medicare asks for relief consistent with the agent used.',
      'In 150 diaries (101 lumbar, retrospective, only responders of at least 80 %) lidocaine and bupivacaine did not differ reliably in duration.',
    ],
  },
  sparing: {
    said: 'Radiofrequency is an injection that leaves feeling and muscle strength as they were.',
    verdict: 'Needs nuance',
    patient: [
      'It is a needle treatment with heat.',
      'Your leg should keep its strength and feeling.',
      'A deep back muscle may thin a bit.',
      'A patch of back skin may be numb or sore.',
    ],
    properly: [
      'It is a needle procedure with heat.',
      'Leg strength and leg skin are expected to be spared, because the ventral ramus is not treated.',
      'Multifidus is partly denervated, and a patch of back skin may be numb or sore.',
    ],
  },
  test: {
    said: 'The block is mainly a test, done at several levels in one sitting, on a path of two steps.',
    verdict: 'Correct',
    patient: ['That is right.', 'The shot is a test, not a treatment.'],
    properly: ['Correct as it stands.'],
  },
}
