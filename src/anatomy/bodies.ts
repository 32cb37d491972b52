// Bodies that the model can show: the typical one and variants that teach, parameter sets of the same generator.

/** Ids of the bodies as files and addresses name them. `typical` is the spine of the first model. */
export const BODIES = ['typical', 'worn', 'narrowed', 'ossified', 'broad', 'slight'] as const
export type BodyId = (typeof BODIES)[number]
/** Every body but the typical one: each has files of its own in `public/models/bodies`. */
export type VariantId = Exclude<BodyId, 'typical'>
export const VARIANTS: readonly VariantId[] = BODIES.filter((id): id is VariantId => id !== 'typical')

export const isBodyId = (text: string): text is BodyId => (BODIES as readonly string[]).includes(text)
