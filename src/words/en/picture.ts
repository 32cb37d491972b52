// English: the picture in words, for those who listen.
import type { StepId } from '../../packs/lumbar-medial-branch/chapters.ts'
import type { ToolKind } from '../../packs/lumbar-medial-branch/tools/toolPoses.ts'
import type { PictureText } from '../pictureText.ts'

export const picture: PictureText<StepId, ToolKind> = {
  steps: {
    'ana.01.overview':
      'The whole low back from behind and the right: five vertebrae on the sacrum. The pairs of facet joints light up from top to bottom.',
    'ana.02.level':
      'The joints {joints}, {side}, are marked green. Their nerves light up in gold: {nerveCount}.',
    'ana.03.origin':
      'One nerve close up, from the side. The spinal nerve forks: a big branch forward, a small one back, and the small one divides again.',
    'ana.04.course':
      'The {nerve} medial branch close up. It crosses the root of the transverse process of {crossedBone}, hugs the bone and slips under a small strap.',
    'ana.05.branches':
      'Seen from behind. The {nerve} medial branch sends one twig to the joint above, one to the joint below, and branches to a deep muscle.',
    'ana.06.numbering':
      'The {nerve} nerve and the {crossedBone} bone are lit together. The joint {joint} and its two bones are named.',
    'ana.07.l5': 'The L5 dorsal ramus lies in the groove between the sacrum’s wing and its joint post.',
    'sig.01.joint': 'A facet joint close up. Nerve endings in its capsule send off a signal.',
    'sig.02.path':
      'Chevrons run from the joint along the nerve to the spine; a small drawing shows the way up to the brain.',
    'blk.00.ready': 'A card: what you agree to, what you are asked, and how you show your pain.',
    'blk.01.position':
      'A small drawing of a person lying face down on a table, a pillow under the belly, an X-ray camera above.',
    'blk.02.scottie':
      'The bone seen at an angle. The outline of a small dog is traced over it; a dot marks the target between ear and nose.',
    'blk.03.skin': 'The skin over the target. A tiny needle raises a small bump.',
    'blk.04.needle': 'A thin needle runs straight to the {crossedBone} bone, to the {nerve} nerve.',
    'blk.05.contrast': 'A dark film of dye hugs the bone around the needle tip.',
    'blk.06.inject': 'A blue, dotted cloud wraps the {nerve} nerve beside the needle tip.',
    'blk.07.home': 'A card: what the team checks before you leave, and what you take with you.',
    'res.01.diary':
      'A chart of pain from 0 to 10 against hours. The line drops after the shot and climbs back.',
    'res.02.decide': 'A list of published rules beside the chart; each shows whether its number is reached.',
    'res.03.fair':
      'One hundred small figures: 15 felt better after both tests, 32 after the first only, 53 not after the first.',
    'rfa.01.setup': 'A small drawing of the room: a pad on the thigh, a generator beside the table.',
    'rfa.02.approach':
      'The heat needle comes from below and lies along the {nerve} nerve. A pale second needle shows how little an upright one would meet.',
    'rfa.03.test':
      'Rings swell at the tip. The deep back muscle twitches; the leg in the small drawing stays still.',
    'rfa.04.numb': 'A blue cloud flows from the heat needle around the {nerve} nerve.',
    'rfa.05.heat':
      'Numbered heat lines grow sideways from the tip: 45, 51 and 60 °C. The leg nerve stays outside them.',
    'rfa.06.nerve': 'The nerve close up. The heated stretch is pale, and the threads beyond it fade.',
    'rfa.07.home': 'A card: the check after the heat, the dressing, and what you take with you.',
    'rec.01.weeks':
      'A ribbon of the first six weeks: soreness for days, skin like sunburn for one to two weeks, then relief.',
    'rec.02.redflags': 'A card with two columns: call the clinic, and go to emergency care.',
    'rec.03.regrow': 'New threads grow along the old tube of the nerve while a counter of months runs.',
    'rec.04.repeat': 'The whole spine again, with cards: exercise, a repeat, other causes.',
  },
  tools: {
    'skin needle': null,
    'block needle': 'The block needle is in the picture.',
    'rf cannula': 'The heat needle is in the picture.',
    'ghost cannula': null,
  },
  fluids: {
    contrast: 'Dye is on the bone.',
    anaesthetic: 'Numbing medicine is around the nerve.',
  },
  signalsRunning: 'The pain signal is running.',
  signalsStopped: 'The pain signal is stopped on its way.',
  heating: (tempC, now, total) => `The tip is at ${tempC} °C, ${now} of ${total} seconds.`,
  numbed: (nerve) => `${nerve}: numbed.`,
  heated: (nerve) => `${nerve}: heated.`,
  grownBack: (nerve) => `${nerve}: grown back.`,
  months: (months) => `${months} ${months === 1 ? 'month' : 'months'} after the heat.`,
  cut: {
    sagittal: 'The picture is cut open along the body, from front to back.',
    axial: 'The picture is cut open straight across the body.',
    coronal: 'The picture is cut open along the body, from side to side.',
  },
}
