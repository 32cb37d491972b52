// One line to search with, its name above it.
import { useId } from 'react'
import { Icon } from '../../ui/Icon.tsx'

interface SearchFieldProps {
  readonly label: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
}

export function SearchField({ label, clearLabel, value, onChange }: SearchFieldProps) {
  const id = useId()
  return (
    <search className="search-field">
      <label htmlFor={id}>{label}</label>
      <div className="search-line">
        <Icon name="otherCauses" />
        <input
          id={id}
          type="text"
          inputMode="search"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {value !== '' && (
          <button type="button" className="icon-button" title={clearLabel} onClick={() => onChange('')}>
            <Icon name="close" small />
          </button>
        )}
      </div>
    </search>
  )
}
