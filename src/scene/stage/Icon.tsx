// The two small signs the stage itself needs.
const PATHS = {
  check: 'M4 12.5l5 5L20 6.5',
  close: 'M5 5l14 14M19 5L5 19',
} as const

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="stage-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
