// One idea, one drawing: which small drawing underlines a word, by the thing that it stands for.

const MARKS = ['nerve', 'numb', 'pain', 'heat', 'dye', 'plain'] as const
export type Mark = (typeof MARKS)[number]

/** Nerves that are drawn gold: those of the plan and their twigs. All others are quiet structures. */
const GOLD = /^nerve\.(mb|art|<plan>|dr\.L5)/

export function markOf(target: string): Mark {
  if (GOLD.test(target)) return 'nerve'
  if (target === 'fx.anaesthetic') return 'numb'
  if (target === 'fx.signal.pain' || target === 'fx.nociceptor') return 'pain'
  if (target.startsWith('fx.isotherm')) return 'heat'
  if (target === 'fx.contrast') return 'dye'
  return 'plain'
}
