// A nerve cut lengthways: heat stops the fibres, the part beyond fades, the sheath stays as a tube.
import type { DrawingProps } from './drawing.ts'

const FIBRE_Y = [55, 65, 75]

export function NerveFibre({ names }: DrawingProps) {
  return (
    <svg className="drawing" viewBox="0 0 240 124" aria-hidden="true">
      <path className="paper" d="M30 44H232V86H30C22 86 22 44 30 44Z" />
      <path d="M232 44H30C14 44 14 86 30 86H232" />
      <path className="faint" d="M232 48H32M232 82H32" strokeDasharray="5 3" />
      <circle className="bone" cx="20" cy="65" r="13" />
      <circle className="chosen-fill" cx="20" cy="65" r="4" />
      {FIBRE_Y.map((y) => (
        <g key={y}>
          <path className="nerve-core" d={`M${y === 65 ? 33 : 38} ${y}H104`} />
          <path className="nerve-core fibre-gone" d={`M138 ${y}H230`} />
        </g>
      ))}
      <g className="coagulum">
        <ellipse
          cx="121"
          cy="65"
          rx="24"
          ry="30"
          fill="var(--t60)"
          fillOpacity="0.22"
          stroke="var(--t51)"
          strokeWidth="2.2"
        />
        <path className="faint" d="M104 55H138M104 65H138M104 75H138" strokeDasharray="1 5" />
      </g>
      <path className="pain" d="M212 97L204 103L212 109M200 97L192 103L200 109M188 97L180 103L188 109" />
      <path d="M168 94V112" stroke="var(--ink)" strokeWidth="3.4" />
      <text x="4" y="34">
        {names.cell}
      </text>
      <text x="121" y="20" textAnchor="middle">
        {names.heated}
      </text>
      <text x="236" y="36" textAnchor="end">
        {names.fades}
      </text>
    </svg>
  )
}
