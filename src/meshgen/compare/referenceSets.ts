// The sets of real bones that ours have been held against: who made them, under which licence, where they are weak.
// Their meshes are no part of this project; the pictures of docs/bone-fit show them, so the notices stand beside.

export interface ReferenceSet {
  readonly name: string
  readonly what: string
  readonly cite: string
  readonly weakSpots: string
  readonly licence: string
  /** The notice that goes with pictures of the meshes. */
  readonly notice: string
}

export const REFERENCE_SETS = {
  clouthier: {
    name: 'mean shape of 87 people',
    what: 'L3 and L5 of morphable-lumbar-model (github.com/aclouthier/morphable-lumbar-model): the mean of a statistical shape model, from computed tomography of 87 patients, mean age 61.',
    cite: 'Clouthier A, Wenghofer J, Wai EK, Graham RB. J Biomech 2023;146:111421.',
    weakSpots:
      'An average, so smooth and without fine edges. The people were spine patients, some with disease. L3 is slightly rotated: its left and right facets differ by 3 to 4°.',
    licence: 'MIT',
    notice: `MIT License

Copyright (c) 2022 Allison Clouthier

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  },
  remus: {
    name: 'one man, Visible Human Male',
    what: 'L1, L2, L4 and sacrum of artisynth_lumbosacralSpineModel (github.com/RemusR9/artisynth_lumbosacralSpineModel): one whole column, from the computed tomography of the Visible Human Male, US National Library of Medicine.',
    cite: 'Remus R, Lipphaus A, Neumann M, Bender B. PLoS ONE 2021;16(4):e0250456.',
    weakSpots:
      'One large man, mirrored to symmetry and wrapped with a smooth skin. Beside what has been published the canal is narrow (at L3 18.6 × 11.6 mm), the pedicles thick (13 × 23 mm), the bodies deep (41 mm) and the facets too sagittal (27° at L3–L4). There our bones stay inside their acceptance bands ([bone-measures.md](bone-measures.md)) and off this reference: what is left as distance is partly that choice, and shows blue on bodies and pedicles.',
    licence: 'BSD-3-Clause',
    notice: `BSD 3-Clause License

Copyright (c) 2021, Robin Remus
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
   disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
   disclaimer in the documentation and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote
   products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`,
  },
} as const satisfies Record<string, ReferenceSet>

export type ReferenceSetId = keyof typeof REFERENCE_SETS

export const isReferenceSet = (id: string): id is ReferenceSetId => Object.hasOwn(REFERENCE_SETS, id)
