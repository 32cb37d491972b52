// English: words explained in place.
import type { Glossary } from '../reading/glossaryTerms.ts'

export const glossary: Glossary = {
  ablation: {
    term: 'Ablation',
    definition: 'Treatment that stops a small part of the body from working. Here, heat is used on a nerve.',
    forms: ['ablation', 'heat treatment'],
  },
  activeTip: {
    term: 'Active tip',
    definition: 'The bare metal end of the heat needle. Only this part gets hot.',
    forms: ['active tip', 'hot tip', 'tip'],
  },
  anaesthetic: {
    term: 'Anesthetic',
    definition: 'Medicine that numbs. It makes a nerve stop sending signals for a few hours.',
    forms: ['anesthetic', 'anaesthetic', 'local anaesthetic', 'numbing medicine'],
  },
  block: {
    term: 'Block',
    definition: 'A shot that numbs a nerve for a short time.',
    forms: ['block', 'blocks', 'test block', 'test blocks', 'numbing shot'],
  },
  cannula: {
    term: 'Cannula',
    definition: 'A thin hollow needle. The heat wire goes through it.',
    forms: ['cannula', 'heat needle'],
  },
  contrast: {
    term: 'Contrast',
    definition: 'A dye that shows up on X-ray. It shows where fluid goes.',
    forms: ['contrast', 'dye'],
  },
  diagnostic: {
    term: 'Diagnostic',
    definition: 'Done to find out the cause. It is a test, not a cure.',
    forms: ['diagnostic'],
  },
  disc: {
    term: 'Disc',
    definition: 'A cushion between two spine bones.',
    forms: ['disc', 'discs'],
  },
  dorsalRamus: {
    term: 'Dorsal ramus',
    definition: 'The back branch of a spinal nerve. The medial branch grows from it.',
    forms: ['dorsal ramus', 'dorsal rami', 'back branch'],
  },
  electrode: {
    term: 'Electrode',
    definition: 'A wire that carries the current that makes heat.',
    forms: ['electrode', 'electrodes'],
  },
  facetJoint: {
    term: 'Facet joint',
    definition:
      'A small joint at the back of the spine. Each level has one on the left and one on the right.',
    forms: ['facet joint', 'facet joints', 'zygapophysial joint', 'zygapophysial joints'],
  },
  falsePositive: {
    term: 'False positive',
    definition: 'When a test says yes, but the true answer is no.',
    forms: ['false positive', 'false positives', 'false-positive'],
  },
  fluoroscopy: {
    term: 'Fluoroscopy',
    definition: 'A live X-ray, like a movie. It helps guide the needle.',
    forms: ['fluoroscopy', 'live x-rays', 'live x-ray'],
  },
  groundingPad: {
    term: 'Grounding pad',
    definition: 'A sticky pad on your skin. It lets the current leave your body safely.',
    forms: ['grounding pad', 'ground pad', 'dispersive pad', 'sticky pad'],
  },
  lesion: {
    term: 'Lesion',
    definition: 'A small spot of changed tissue. Here it is made by heat on purpose.',
    forms: ['lesion', 'lesions'],
  },
  lumbar: { term: 'Lumbar', definition: 'The low back.', forms: ['lumbar'] },
  medialBranch: {
    term: 'Medial branch',
    definition: 'A thin nerve that carries pain signals from the facet joints.',
    forms: ['medial branch', 'medial branches', 'medial branch nerves', 'thin nerve', 'thin nerves'],
  },
  motorTest: {
    term: 'Motor test',
    definition: 'A tiny pulse to check that no leg nerve is near the tip.',
    forms: ['motor test', 'motor testing'],
  },
  multifidus: {
    term: 'Multifidus',
    definition: 'A deep muscle close to the spine. Medial branch nerves help it work.',
    forms: ['multifidus', 'deep back muscle'],
  },
  neuritis: {
    term: 'Neuritis',
    definition: 'A sore, irritated nerve. It can feel like sunburn.',
    forms: ['neuritis'],
  },
  neurotomy: {
    term: 'Neurotomy',
    definition: 'Cutting off a nerve’s signal. In this care it is done with heat.',
    forms: ['neurotomy'],
  },
  painDiary: {
    term: 'Pain diary',
    definition: 'A chart where you write your pain score over time.',
    forms: ['pain diary', 'diary'],
  },
  placebo: {
    term: 'Placebo',
    definition: 'A fake treatment used to make a test fair.',
    forms: ['placebo', 'sham', 'fake treatment'],
  },
  radiofrequency: {
    term: 'Radiofrequency',
    definition: 'A kind of fast electric current that can make heat.',
    forms: ['radiofrequency', 'rf'],
  },
  sacrum: {
    term: 'Sacrum',
    definition: 'The wide bone at the base of the spine.',
    forms: ['sacrum', 'base bone'],
  },
  sedation: {
    term: 'Sedation',
    definition: 'Medicine that makes you calm or sleepy.',
    forms: ['sedation'],
  },
  sensoryTest: {
    term: 'Sensory test',
    definition: 'A tiny pulse to check that the tip is close to the right nerve.',
    forms: ['sensory test', 'sensory testing', 'tiny pulses'],
  },
  spinalNerve: {
    term: 'Spinal nerve',
    definition: 'A main nerve that leaves the spine. It serves the legs, the skin, and the back.',
    forms: ['spinal nerve', 'spinal nerves', 'main nerve'],
  },
  transverseProcess: {
    term: 'Transverse process',
    definition: 'A bony wing on the side of each spine bone.',
    forms: ['transverse process', 'transverse processes', 'bony wing'],
  },
  vertebra: {
    term: 'Vertebra',
    definition: 'One bone of the spine. You have five in the low back.',
    forms: ['vertebra', 'vertebrae', 'spine bone'],
  },
}
