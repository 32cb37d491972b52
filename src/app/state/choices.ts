// What a person has chosen, and where they are: all that the address bar holds except the time. Small on purpose;
// everything else is derived from it or belongs to the clock.
import { create } from 'zustand'
import type { BodyId } from '../../anatomy/bodies.ts'
import { JOINTS, type Joint, type SideChoice } from '../../anatomy/levels.ts'
import { type Cut, EXAMPLE } from '../../packs/lumbar-medial-branch/choice.ts'
import type { FreeCamera } from '../../scene/stage/stageContract.ts'
import type { Audience } from '../../story/script.ts'
import type { Language } from '../../words/language.ts'
import { type Address, HOME, type Refusal, type View } from '../address/address.ts'

export interface Choices {
  readonly view: View
  readonly joints: readonly Joint[]
  readonly side: SideChoice
  /** A link asked for a side that could not be read: the picker asks, and no story is told before. */
  readonly isSideOpen: boolean
  readonly cut: Cut
  readonly audience: Audience
  readonly language: Language
  /** Whose spine is asked for; `state/body.ts` holds the one that stands. */
  readonly body: BodyId
  readonly camera: FreeCamera | null
  /** The code of what is explored; null while the story is told. */
  readonly see: string | null
  /** Settings of the lesion bench, and of the story's heat, as text (bench/benchCode.ts); null: as usual. */
  readonly bench: string | null
  readonly heat: string | null
  /** Values of the address that could not be read and have not been dismissed. */
  readonly refused: readonly Refusal[]
}

const { step: _step, offsetS: _offsetS, ...HOME_CHOICES } = HOME

export const useChoices = create<Choices>(() => ({ ...HOME_CHOICES, refused: [] }))

const { setState: set, getState: get } = useChoices

export function adopt({ step: _, offsetS: __, ...choices }: Address, refused: readonly Refusal[]): void {
  set({ ...choices, refused })
}

/** Adds a joint to the choice or takes it out; the choice stays in cranial-to-caudal order. */
export function toggleJoint(joint: Joint): void {
  const chosen = new Set(get().joints)
  if (!chosen.delete(joint)) chosen.add(joint)
  set({ joints: JOINTS.filter((each) => chosen.has(each)) })
}

export const clearJoints = (): void => set({ joints: [] })
export const chooseSide = (side: SideChoice): void => set({ side, isSideOpen: false })
export const chooseCut = (cut: Cut): void => set({ cut })
export const chooseAudience = (audience: Audience): void => set({ audience })
export const chooseLanguage = (language: Language): void => set({ language })
export const moveCamera = (camera: FreeCamera | null): void => set({ camera })
/** Another spine for the same story at the same time; it takes the old one's place when it is there. */
export const chooseBody = (body: BodyId): void =>
  set({ body, refused: get().refused.filter(({ field }) => field !== 'body') })
/** Explores, in the state that the code tells; null goes back to the story. */
export const chooseSee = (see: string | null): void => set({ see })
export const openStart = (): void => set({ view: 'start', camera: null })
export const openPicker = (): void => set({ view: 'joints', camera: null })
/** From the start: a new choice, told whole or in the 90 seconds of the bedside. */
export const openPickerFor = (cut: Cut): void => set({ view: 'joints', cut, camera: null })
export const openStory = (): void => set({ view: get().isSideOpen ? 'joints' : 'story', camera: null })
/** The example: L4–L5, right. */
export const openExample = (): void => set({ ...EXAMPLE, isSideOpen: false, view: 'story', camera: null })
/** The bench as it was left. */
export const openBench = (): void => set({ view: 'bench', camera: null })
/** The bench with the story's own heat. */
export const openBenchOfStory = (): void => set({ view: 'bench', bench: null, camera: null })
export const openHeatModel = (): void => set({ view: 'model', camera: null })
export const setBench = (bench: string): void => set({ bench })
export const setHeat = (heat: string | null): void => set({ heat })
export const dismissRefusals = (): void => set({ refused: [] })
export const refuse = (refusal: Refusal): void => set({ refused: [...get().refused, refusal] })
