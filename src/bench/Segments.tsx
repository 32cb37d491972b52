// One of a few in a pill, as everywhere in the house (radioRow.css): native radio buttons.
import { useId } from 'react'

interface SegmentsProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly isLabelShown?: boolean
  readonly onChange: (value: T) => void
}

export function Segments<T extends string>({
  label,
  options,
  value,
  isLabelShown = false,
  onChange,
}: SegmentsProps<T>) {
  const name = useId()
  return (
    <fieldset className="bench-segments">
      <legend className={isLabelShown ? 'bench-label' : 'heard'}>{label}</legend>
      <div className="radio-row radio-row-pill">
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
