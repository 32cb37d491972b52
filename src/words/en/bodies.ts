// English: the variants: names, and what each teaches.
import type { BodyText } from '../bodyText.ts'

const ANGLES =
  'Needle angles for parallel placement vary from body to body (means 29–47° lateral, 34–49° caudal, SD 10–18°).'
const UNPROVEN =
  'No history, examination or imaging finding reliably identifies a painful lumbar facet joint.'

export const bodyText: BodyText = {
  title: 'Bodies',
  follows: 'Step, time and your own view stay. Nerves and needle paths follow the bone.',
  coming: (name) => `On its way: ${name}.`,
  sources: 'Sources of the bodies',
  fromMemory: 'from memory',
  names: {
    typical: 'Typical',
    worn: 'Worn joint',
    narrowed: 'Narrowed disc',
    ossified: 'Ligament turned to bone',
    broad: 'Broad build',
    slight: 'Slight build',
  },
  texts: {
    typical: {
      patient: 'The spine that the story is told on.',
      clinician: 'The spine of the story. Its bone sizes lie inside published ranges.',
      student: 'The spine of the story. Its bone sizes lie inside published ranges.',
    },
    worn: {
      patient:
        'The joint between L4 and L5 is thick and rough, with little space left. A picture like this cannot show if it hurts.',
      clinician:
        'L4–L5 facet joints with thick processes, a narrow space and osteophytes; sizes are illustrative. A worn joint on a picture does not tell whether it hurts.',
      student: `Hypertrophic L4–L5 facet joints: broad articular processes, narrow space, osteophytes at the rims, thick capsule; sizes are illustrative. ${UNPROVEN}`,
    },
    narrowed: {
      patient:
        'The disc between L4 and L5 is lower, so the bones stand closer. A picture like this cannot show if it hurts.',
      clinician:
        'The L4–L5 disc has lost height, by an illustrative amount; the inferior processes of L4 ride down on L5. Such a picture does not tell whether a joint hurts.',
      student: `The L4–L5 disc has lost height, by an illustrative amount; the inferior articular processes of L4 ride down on the superior ones of L5. ${UNPROVEN}`,
    },
    ossified: {
      patient:
        'The tiny strap over the nerve has turned to bone. It does so in more than 1 in 10 low back bones.',
      clinician:
        'Mamillo-accessory ligaments of L4 and L5 are bone, as in over 10 % of lower lumbar vertebrae. The medial branch runs in a bony tunnel of illustrative size.',
      student:
        'Ossified mamillo-accessory ligaments of L4 and L5, as in over 10 % of lower lumbar vertebrae; bridge in illustrative size.',
    },
    broad: {
      patient: 'The same spine in a broad body. Needle paths are not the same in all of us.',
      clinician: `The same spine, broader, taller and deeper, inside the ranges of bone sizes used here. ${ANGLES}`,
      student: `The same spine, broader, taller and deeper, inside the ranges of bone sizes used here. ${ANGLES}`,
    },
    slight: {
      patient: 'The same spine in a slight body. Needle paths are not the same in all of us.',
      clinician: `The same spine, narrower, shorter and less deep, inside the ranges of bone sizes used here. ${ANGLES}`,
      student: `The same spine, narrower, shorter and less deep, inside the ranges of bone sizes used here. ${ANGLES}`,
    },
  },
  shown: {
    worn: 'Shown: worn L4–L5 joint',
    narrowed: 'Shown: narrowed L4–L5 disc',
    ossified: 'Shown: ligament turned to bone',
    broad: 'Shown: broad build',
    slight: 'Shown: slight build',
  },
  notSaid: {
    worn: 'It does not tell if it hurts.',
    narrowed: 'It does not tell if it hurts.',
  },
  backToTypical: 'Back to typical',
}
