// One page in one browser engine, as the engine tests and the soak drive it: the same few deeds in each. Lengths in
// page px; what runs in the page is a function that stands alone, sent as text.

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof ENGINES)[number]

export interface EngineOptions {
  readonly widthPx: number
  readonly heightPx: number
  /** False: a browser whose graphics are switched off. */
  readonly webgl: boolean
}

/** `Control+Shift+z`: modifiers, then one key by its DOM name. */
export type Chord = string

export interface EnginePage {
  readonly name: EngineName
  /** What the engine calls itself, with its version. */
  readonly version: string
  /** Loads an address and waits until it has loaded. */
  open(url: string): Promise<void>
  back(): Promise<void>
  url(): Promise<string>
  /** Runs a function in the page; its argument and answer are JSON. A thrown error comes back as one. */
  evaluate<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer>
  evaluate<Answer, Given>(work: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer>
  /** Presses and lets go of the left button at each point in turn: one point is a click, more are a drag. */
  drag(points: readonly (readonly [number, number])[]): Promise<void>
  press(chord: Chord): Promise<void>
  resize(widthPx: number, heightPx: number): Promise<void>
  /** What scripts hold after a sweep, bytes; null where the engine does not tell. */
  heapBytes(): Promise<number | null>
  /** PNG of what the window shows. */
  screenshot(): Promise<Buffer>
  /** Runs before the page's own scripts on every load from now on. False: this engine has no way to do that. */
  addInit(source: string): Promise<boolean>
  /** Errors that no script caught since the last call. WebKit tells of those after the page had loaded. */
  takeErrors(): Promise<readonly string[]>
  close(): Promise<void>
}

/** The call of a function as an expression. Builders name functions by a helper of theirs, which the page lacks. */
export const callOf = (work: (given: never) => unknown, given: unknown): string =>
  `(() => { const __name = (named) => named; return (${work})(${JSON.stringify(given) ?? 'undefined'}) })()`

const MODIFIERS = ['Control', 'Shift', 'Alt', 'Meta'] as const

/** The keys of a chord in the order they go down. */
export function keysOf(chord: Chord): readonly string[] {
  const parts = chord.split(/(?<=[^+])\+/)
  const known = parts.slice(0, -1).every((part) => (MODIFIERS as readonly string[]).includes(part))
  if (!known || parts.at(-1) === '') throw new Error(`enginePage: "${chord}" is no chord`)
  return parts
}
