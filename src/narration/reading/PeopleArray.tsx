// Every person who was asked, those with it filled and first.
interface PeopleArrayProps {
  readonly count: number
  readonly of: number
  readonly label: string
}

export function PeopleArray({ count, of, label }: PeopleArrayProps) {
  return (
    <div className="people-array" role="img" aria-label={label}>
      {Array.from({ length: of }, (_, i) => (
        // A person of this picture is a place in it, nothing else.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <svg key={i} data-with={i < count || undefined} viewBox="0 0 18 26" aria-hidden="true">
          <circle cx="9" cy="6" r="4.6" />
          <path d="M2 24V19C2 14.6 5 12.6 9 12.6S16 14.6 16 19V24Z" />
        </svg>
      ))}
    </div>
  )
}
