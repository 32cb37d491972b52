// A native slider with its name and its value above it.
import { type CSSProperties, useId } from 'react'
import './slider.css'

interface SliderProps {
  readonly label: string
  /** '' where `shown` says it. */
  readonly unit: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly step: number
  /** How the value is written. */
  readonly shown: string
  /** Larger values on the left: gauges, whose numbers fall as needles widen. */
  readonly reversed?: boolean
  readonly onChange: (value: number) => void
}

export function Slider({
  label,
  unit,
  value,
  low,
  high,
  step,
  shown,
  reversed = false,
  onChange,
}: SliderProps) {
  const id = useId()
  const place = (at: number): number => (reversed ? low + high - at : at)
  const share = (place(value) - low) / (high - low)
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      {/* The slider itself says its value. */}
      <span className="slider-value" aria-hidden="true">
        <b>{shown}</b> {unit}
      </span>
      <input
        id={id}
        type="range"
        min={low}
        max={high}
        step={step}
        value={place(value)}
        aria-valuetext={unit === '' ? shown : `${shown} ${unit}`}
        style={{ '--share': share } as CSSProperties}
        onChange={(event) => onChange(Number(place(Number(event.target.value)).toFixed(4)))}
      />
    </div>
  )
}
