// Tissue, needle, heat, nerve, rule.
import {
  ELECTRODE_KINDS,
  LESION_BOUNDS,
  setBounds,
  USUAL,
} from '../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { RadioRow } from '../ui/RadioRow.tsx'
import { Slider } from '../ui/Slider.tsx'
import { numberIn, useBenchText } from '../words/benchText.ts'
import { BENCH_BOUNDS, type BenchSettings, mayPair, NEEDLES, RULES, TISSUES } from './benchSettings.ts'

interface ControlsProps {
  readonly settings: BenchSettings
  readonly onChange: (settings: BenchSettings) => void
}

const TIME_STEP_S = 5
const DISTANCE_STEP_MM = 0.1
const TIP_STEP_MM = 0.5

export function Controls({ settings, onChange }: ControlsProps) {
  const text = useBenchText()
  const { heat } = settings
  const set = (change: Partial<BenchSettings>): void => onChange({ ...settings, ...change })
  const setHeat = (change: Partial<BenchSettings['heat']>): void => set({ heat: { ...heat, ...change } })
  const shown = (value: number): string => numberIn(value, Number.isInteger(value) ? 0 : 1, text)
  const isPair = settings.needles === 'two' && mayPair(heat)
  return (
    <div className="bench-controls">
      <div>
        <RadioRow
          look="pill"
          label={text.tissue}
          options={TISSUES.map((value) => ({ value, label: text.tissueNames[value] }))}
          value={settings.tissue}
          onChange={(tissue) => set({ tissue })}
        />
        <p className="bench-note">{text.tissueNotes[settings.tissue]}</p>
      </div>
      <div className="bench-sliders">
        <Slider
          label={text.gauge}
          unit="G"
          {...LESION_BOUNDS.gauge}
          step={1}
          value={heat.gauge}
          shown={shown(heat.gauge)}
          reversed
          onChange={(gauge) => setHeat({ gauge })}
        />
        <Slider
          label={text.activeTip}
          unit="mm"
          {...LESION_BOUNDS.activeTipMm}
          step={TIP_STEP_MM}
          value={heat.activeTipMm}
          shown={shown(heat.activeTipMm)}
          onChange={(activeTipMm) => setHeat({ activeTipMm })}
        />
        <Slider
          label={text.setTemperature}
          unit="°C"
          {...setBounds(heat.electrode)}
          step={1}
          value={heat.setC}
          shown={shown(heat.setC)}
          onChange={(setC) => setHeat({ setC })}
        />
        <Slider
          label={text.time}
          unit="s"
          {...LESION_BOUNDS.holdS}
          step={TIME_STEP_S}
          value={heat.holdS}
          shown={shown(heat.holdS)}
          onChange={(holdS) => setHeat({ holdS })}
        />
        <Slider
          label={text.angle}
          unit="°"
          {...BENCH_BOUNDS.angleDeg}
          step={1}
          value={settings.angleDeg}
          shown={shown(settings.angleDeg)}
          onChange={(angleDeg) => set({ angleDeg })}
        />
        <Slider
          label={text.distance}
          unit="mm"
          {...BENCH_BOUNDS.distanceMm}
          step={DISTANCE_STEP_MM}
          value={settings.distanceMm}
          shown={shown(settings.distanceMm)}
          onChange={(distanceMm) => set({ distanceMm })}
        />
      </div>
      <div>
        <RadioRow
          look="pill"
          label={text.electrode}
          isLegendShown
          options={ELECTRODE_KINDS.map((value) => ({ value, label: text.electrodeNames[value] }))}
          value={heat.electrode}
          onChange={(electrode) =>
            set({ heat: { ...USUAL[electrode], lesionsPerNerve: heat.lesionsPerNerve } })
          }
        />
        <p className="bench-note">{text.electrodeNotes[heat.electrode]}</p>
      </div>
      {mayPair(heat) ? (
        <div>
          <RadioRow
            look="pill"
            label={text.needles}
            isLegendShown
            options={NEEDLES.map((value) => ({ value, label: text.needleNames[value] }))}
            value={settings.needles}
            onChange={(needles) => set({ needles })}
          />
          {isPair && (
            <Slider
              label={text.spacing}
              unit="mm"
              {...BENCH_BOUNDS.spacingMm}
              step={1}
              value={settings.spacingMm}
              shown={shown(settings.spacingMm)}
              onChange={(spacingMm) => set({ spacingMm })}
            />
          )}
        </div>
      ) : (
        <p className="bench-note">{text.needlesConventionalOnly}</p>
      )}
      <div>
        <label className="bench-rule">
          <span className="bench-label">{text.rule}</span>
          <select
            value={settings.rule}
            onChange={(event) => set({ rule: event.target.value as BenchSettings['rule'] })}
          >
            {RULES.map((rule) => (
              <option key={rule} value={rule}>
                {text.ruleNames[rule]}
              </option>
            ))}
          </select>
        </label>
        <p className="bench-note">{text.ruleNote}</p>
      </div>
    </div>
  )
}
