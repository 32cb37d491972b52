// Readings of the anatomy: bones, rami, ligament, targets on bone.
import { read, recalled, type SourceReading } from './reading.ts'

export const ANATOMY_READINGS = {
  bogduk_long1979: read('abstract', [
    'Dissections of the dorsal rami L1 to L5: at L1 to L4 they divide within the intertransverse ligaments.',
    'Each medial branch crosses the root of the superior articular process and turns medially under the mamillo-accessory ligament at its caudal edge.',
    'It gives twigs to 2 joints: one near the ligament for the adjacent joint, one at the level of the lamina for the next lower joint.',
    'The L5 dorsal ramus runs in the groove between the ala of the sacrum and the S1 superior articular process, and divides at the caudal edge of that process.',
  ]),
  bogduk1981: read('abstract', [
    'In 6 cadavers the ligament bridges the mamillary and the accessory process and holds the medial branch in a tunnel, in a constant relation to bone.',
    'It is ossified in over 10 % of lower lumbar vertebrae.',
  ]),
  bogduk1982: read('abstract', [
    'The L1 to L4 dorsal rami tend to form 3 branches: medial for multifidus, lateral for iliocostalis, intermediate for longissimus.',
    'Each medial branch serves 2 joints, and of multifidus only the fascicles from the spinous process of its own number; so each joint has 2 nerves.',
    'The L5 dorsal ramus is much longer and forms only 2 branches, a medial and an intermediate one.',
  ]),
  giles1991: read('abstract', [
    'The nerve takes up about 3 % of the space under the ligament; fat surrounds it. The ligaments were not ossified ones.',
  ]),
  lau2004: read('abstract', [
    'The electrode should lie parallel to the nerve, across the middle 2 quarters of the superior articular process as seen from the side (at L5 the middle and posterior thirds of the S1 process).',
    'In front of the process lie the foramen and the ventral ramus.',
  ]),
  tran2022_anat: read('abstract', [
    'In 10 specimens the medial branch ran laterally on the front half of the neck, and from parasagittal to medial on the back half, to the notch at the posterior margin of the superior articular process.',
    'The ligament did not cover the nerve on the posterior quarter of the neck.',
  ]),
  tran2022_angles: read('abstract', [
    '10 lumbar columns: parallel placement on the middle 2 quarters needs on average 29–47° lateral and 34–49° caudal, SD 10–18°.',
  ]),
  joneswhitehead2025: read('abstract', [
    'A parasagittal placement worked in 12 of 14 attempts in 2 cadavers; the tip was 0.8 ± 1.1 mm from the nerve.',
  ]),
  twolandmark: read('abstract', ['Case series of 4 patients with 2 lesions per nerve.']),
  feigl2017: read('abstract', [
    '10 cadavers: under fluoroscopy a 10 mm tip lay parallel to the nerve for 9 ± 1.9 mm, and 2 passed too deep.',
    'Under CT it lay parallel for 3.2 ± 3.2 mm, and 7 passed too deep.',
  ]),
  shuang2015: read('abstract', [
    '12 adult cadavers, 24 sides: the dorsal ramus divides 3.4–3.6 mm above the root of the transverse process at L1 to L4 (3.38 to 3.63 mm) and 1.87 ± 0.88 mm at L5; in all 1.9–3.6 mm.',
  ]),
  saito2013: read('abstract', [
    '7 cadavers, T10 to L4: 3 branches from one origin; the medial one always passed under the mamillo-accessory ligament.',
  ]),
  zhang2022: read('abstract', ['48 of 60 dorsal rami had 3 branches and 12 had 2.']),
  chua1995: read('abstract', [
    'From T10 upward the target is the upper outer corner of the transverse process.',
  ]),
  ajnr2005: read('figure', [
    'At L2 the nerve in its groove with a small vascular pedicle beside it; one dissection shows a twin medial branch (2 strands) in the tunnel.',
  ]),
  scottie2012: read('abstract', ['Names the parts of the Scottie dog in the oblique lumbar radiograph.']),
  daum_sis: read('page', [
    'The L5 dorsal ramus runs in the groove between ala and S1 superior articular process; fibrous tissue stands in for the ligament; one branch links with S1.',
  ]),
  elsevier_lumbar: read('page', [
    'There are 5 lumbar vertebrae, numbered from above, between the thoracic vertebrae and the sacrum; they meet in discs and in paired zygapophysial (facet) joints.',
    'Inferior processes of the upper bone meet superior processes of the lower one.',
  ]),
  neurosurgical_atlas: read('page', [
    'Facet joints are synovial joints between superior and inferior articular processes; lumbar nerves leave below the vertebra of their number.',
  ]),
  bogduk_book: recalled([
    'Lumbar vertebrae, joints and rami; T11 and T12 run like lumbar nerves, the T12 transverse process is short.',
  ]),
  wikimsk_lig: read('page', ['The ligament is 1–2 mm thick; in a minority it is bone.']),
} as const satisfies Record<string, SourceReading>
