// Whether a cue lights something of the picture that is not a structure: a tool, an effect.
import { SCENE_THINGS, type SceneThing } from '../packs/lumbar-medial-branch/cueTarget.ts'

export const isSceneThing = (text: string): text is SceneThing =>
  (SCENE_THINGS as readonly string[]).includes(text)
