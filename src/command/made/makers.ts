// Every committed file that a command made: the command, the code and the files that decide what comes out, and what
// came out. Paths below the project's folder; an output that is a folder stands for all files in it.

export interface Maker {
  /** Names the stamp. */
  readonly name: string
  /** What a person runs to make the outputs again. */
  readonly command: string
  /** Modules that do the work; what they import counts too, except where it is only pointed at by its address. */
  readonly code: readonly string[]
  /** Committed files that the work reads, and does not import. */
  readonly inputs: readonly string[]
  /** Packages that the work reads from, and does not import. */
  readonly packages: readonly string[]
  readonly outputs: readonly string[]
}

const MODELS = 'public/models'
const SOLVED = 'src/anatomy/solved'

export const SPINE: Maker = {
  name: 'spine',
  command: 'npm run models',
  code: ['src/meshgen/makeSpine.ts', 'src/meshgen/pieceWorker.ts'],
  inputs: [],
  packages: [],
  outputs: [
    `${MODELS}/lumbar-spine.glb`,
    `${MODELS}/lumbar-spine.fine.glb`,
    `${SOLVED}/nerves.json`,
    `${SOLVED}/targets.json`,
    `${SOLVED}/landmarks.json`,
    `${SOLVED}/plates.json`,
    'public/spine-drawing.svg',
    'public/spine-posterior.svg',
  ],
}

export const SOFT: Maker = {
  name: 'soft',
  command: 'npm run models -- --only soft',
  code: ['src/meshgen/makeSoftTissue.ts', 'src/meshgen/soft/softWorker.ts'],
  inputs: [],
  packages: [],
  outputs: [`${MODELS}/soft-tissue.glb`, `${SOLVED}/softAnchors.json`],
}

export const BODIES: Maker = {
  name: 'bodies',
  command: 'npm run models -- --only bodies',
  code: ['src/meshgen/makeBodies.ts', 'src/meshgen/bodies/bodyWorker.ts'],
  inputs: [`${SOLVED}/nerves.json`, `${SOLVED}/targets.json`, `${SOLVED}/landmarks.json`],
  packages: [],
  outputs: [`${MODELS}/bodies`],
}

export const MEASURES: Maker = {
  name: 'measures',
  command: 'npm run -s measures',
  code: ['src/meshgen/measure/measuresPage.ts'],
  inputs: [`${MODELS}/lumbar-spine.fine.glb`],
  packages: [],
  outputs: ['docs/bone-measures.md'],
}

export const LESIONS: Maker = {
  name: 'lesions',
  command: 'npm run lesions',
  code: ['src/command/solvedLesion.ts'],
  inputs: [],
  packages: [],
  outputs: ['src/physics/solved/defaultLesion.json'],
}

export const VALIDATION: Maker = {
  name: 'validation',
  command: 'npm run validate',
  code: [
    'src/command/validationResults.ts',
    'src/command/validationReport.ts',
    'src/command/validationPlot.ts',
    'src/command/validationData.ts',
  ],
  inputs: ['tests/physics/independent/recorded.json'],
  packages: [],
  outputs: ['docs/lesion-validation.md', 'docs/lesion-validation.svg', 'src/physics/solved/validation.json'],
}

export const FONTS: Maker = {
  name: 'fonts',
  command: 'npm run fonts',
  code: ['src/command/fontFaces.mjs'],
  inputs: [],
  packages: ['@fontsource-variable/commissioner', '@fontsource-variable/literata'],
  outputs: ['src/app/fonts'],
}

export const MAKERS: readonly Maker[] = [SPINE, SOFT, BODIES, MEASURES, LESIONS, VALIDATION, FONTS]
