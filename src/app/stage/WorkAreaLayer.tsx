import type { Plan } from '../../procedure/plan.ts'

export function WorkAreaLayer({ plan }: { readonly plan: Plan }) {
  return plan ? null : null
}
