// Readings about the heat: the placement, the tests before it, the lesion, the nerve after it.
import { read, type SourceReading } from './reading.ts'

export const ABLATION_READINGS = {
  bogduk1987: read('abstract', [
    'In egg white and meat lesions did not reach beyond the tip and spread sideways at most 2 mm: lay the electrode parallel.',
  ]),
  cosman2014: read('abstract', [
    'Bench lesions in animal tissue, paid for by a maker: tips of 16 to 23 G and 5, 6, 10 or 15 mm, 60 to 90 °C, 60 s to 10 minutes (1, 1.5, 2, 3, 5, 10).',
    'Lesions grow most in the first minute (60 s), width is 11–20 % larger at 2 minutes (120 s) and 23–32 % larger at 3 minutes; length exceeds the tip by 1–5 mm at 80 °C.',
    'The tissue heats by ionic friction; size was read at 51 °C, coagulation seen in muscle.',
  ]),
  provenzano2010: read('abstract', ['0.5 mL of fluid before heating enlarges the lesion.']),
  provenzano2015: read('abstract', [
    'Chicken meat: with and without fluid before heating lesion size still rises up to 180 s.',
  ]),
  smith1981: read('abstract', [
    'Dog lumbar nerve: 85 °C for 2 minutes destroyed all unmyelinated and nearly all myelinated fibres; at 45, 55, 65 and 75 °C for 2 minutes (45–75 °C for 2 min) fibres of all sizes were destroyed.',
  ]),
  frohling1998: read('abstract', [
    'Rabbit nerve, 45 s: 50 °C damaged none, 55 °C some, 60 °C nearly all fibres, whatever their type.',
  ]),
  choi2016: read('abstract', [
    'Heat interrupts axons; beyond the lesion they undergo Wallerian degeneration.',
    'It is a Sunderland third-degree (3) injury: myelin, axon and endoneurium are lost, perineurium and epineurium are kept; reversible, pain can return. Some cut-off neurons die.',
  ]),
  furman_rfn: read('page', [
    'C-arm about 20° oblique to the painful side (not oblique for the L5 dorsal ramus) and 40–45° caudal from the squared end plate; depth in the lateral view.',
    'Sensory and motor stimulation first, then 0.5–1 mL of anaesthetic, then heat, which varies: for example up to 3 cycles of 90 s at 80–85 °C.',
  ]),
  pad_shaving2024: read('abstract', [
    'Case report: hair under the return pad was shaved so that the whole pad sticks; skin burns come from poor contact.',
  ]),
  govind_ch: read('abstract', ['The depth of the tip is checked in the lateral view.']),
  cohen2011: read('page', [
    'The target nerve is under 2 mm; conventional lesions reach 1.1–2.2 mm (radius), by electrode; where the nerve lies varies within and between people.',
    'Weighs whether the sensory threshold predicts the outcome; in its own patients no clear relation.',
  ]),
  shi2021: read('abstract', [
    '67 patients: a lower sensory threshold (0.5 V or less) went with more relief at 6 months.',
  ]),
  koh2017: read('abstract', [
    '68 patients: sensory test at 50 Hz with a 0.5 V cut-off, motor test at 2 Hz watching the twitch of the back muscle.',
    'Mean relief 4.6, 5.8 and 7.0 months with no, some or full twitching.',
  ]),
  kroll2008: read('abstract', [
    'Continuous against pulsed RF (42 °C, 2 Hz, 20 ms, 120 s): no significant difference between the groups.',
  ]),
  esra_cooled: read('abstract', ['Cooled (17 G, 4 mm) against standard RF (20 G, 10 mm), 74 treated.']),
  mccormick2019: read('abstract', [
    'At 6 months 52 % responders with cooled and 44 % with conventional RF; not significant.',
  ]),
} as const satisfies Record<string, SourceReading>
