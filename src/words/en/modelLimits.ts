// English: what the model leaves out.
import type { ModelLimit } from '../reading/modelLimits.ts'

export const modelLimitsTitle = 'What this model leaves out'

export const modelLimits: Readonly<Record<ModelLimit, string>> = {
  typicalAnatomy: 'The spine is a typical one, made from published measures. It is no one’s own.',
  waypoints:
    'The course of the nerves is an illustrative default, fitted to published figures; it is not measured point by point.',
  l5View:
    'The L5 block target lies on bone, in the groove beside the S1 process. It is meant as its needle sees it, turned 10° to its side and from above; from straight behind it stands about 3 mm outside the notch.',
  nervesLarger: 'Nerves are drawn larger than life where the picture says so.',
  anaestheticShape:
    'The cloud of numbing medicine has an illustrative shape, cut by bone. Real fluid spreads as a film.',
  fluidBeforeHeat: 'Fluid injected before heating enlarges lesions. This is not modelled.',
  boneAndFlow:
    'Bone, fat and vessels near the tip change how heat spreads. The computed lesion treats tissue as uniform.',
  isotherm51: 'The 51 °C line is coagulation as seen in muscle on the bench. It is not the death of a nerve.',
  publishedSizes:
    'The computed lesion is as large as published ones or larger: one paper gives a radius of 1.1–2.2 mm, by electrode.',
  softTissue: 'The sizes of muscles, ligaments, vessels and skin are illustrative.',
  variants:
    'A worn joint, a low disc, a bony strap and two builds can be shown as examples. Scoliosis, metal and extra or missing vertebrae are left out.',
  t12l1:
    'The nerves of T12–L1 are less well studied; their course here rests on a textbook recalled from memory.',
  notPlanning: 'Not for guidance, navigation or planning for a patient.',
}
