// One of a few: native radio buttons, so arrow keys, names and states are the browser's own.
import { useId } from 'react'
import './radioRow.css'

interface RadioRowProps<T extends string> {
  readonly label: string
  /** Words with one underline (readers), or one pill (sides, themes). */
  readonly look: 'words' | 'pill'
  readonly options: readonly { readonly value: T; readonly label: string }[]
  /** Null: none of them yet. */
  readonly value: T | null
  /** Otherwise its name is only heard. */
  readonly isLegendShown?: boolean
  readonly onChange: (value: T) => void
}

export function RadioRow<T extends string>({
  label,
  look,
  options,
  value,
  isLegendShown = false,
  onChange,
}: RadioRowProps<T>) {
  const name = useId()
  return (
    <fieldset className="radio-set">
      <legend className={isLegendShown ? 'radio-legend' : 'heard'}>{label}</legend>
      <div className={`radio-row radio-row-${look}`}>
        {options.map((option) => (
          <label
            key={option.value}
            className="radio-option"
            data-checked={option.value === value || undefined}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
