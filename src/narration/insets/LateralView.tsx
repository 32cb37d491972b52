// The check from the side: the tip rests on bone at the foot of the joint post, behind the opening of the leg nerve.
import type { DrawingProps } from './drawing.ts'

export function LateralView({ sides, names }: DrawingProps) {
  // Seen from the patient's right the front is on the right; from the left it is on the left.
  const fromLeft = !sides.includes('right')
  return (
    <svg className="drawing" viewBox="0 0 220 190" aria-hidden="true">
      <g transform={fromLeft ? 'translate(220 0) scale(-1 1)' : undefined}>
        <path
          className="bone"
          d="M136 18C152 14 184 14 202 18C198 34 198 48 203 62C184 66 154 66 136 62C132 48 140 30 136 18Z"
        />
        <path
          fill="var(--disc)"
          fillOpacity="0.55"
          d="M137 64C154 68 184 68 203 64C206 72 206 82 203 90C184 86 154 86 137 90C134 82 134 72 137 64Z"
        />
        <path
          className="bone"
          d="M136 92C154 88 184 88 203 92C199 106 199 122 204 136C184 140 154 140 136 136C132 122 140 106 136 92Z"
        />
        <path
          className="bone"
          d="M138 22C128 20 118 20 112 14C108 8 100 10 100 20C100 30 102 36 96 44C90 54 92 68 97 76C101 80 106 74 107 66C108 56 114 46 124 42L137 44"
        />
        <path className="bone" d="M96 44C80 42 58 50 44 60C38 66 42 74 50 72C66 70 84 64 93 62" />
        <path
          className="bone"
          d="M138 96C128 96 120 92 117 82C116 72 106 70 105 80C104 92 108 104 100 114C94 124 94 138 98 148C102 152 108 146 109 138C110 128 116 118 124 114L137 116"
        />
        <path className="bone" d="M100 114C84 112 60 122 46 132C40 138 44 146 52 144C68 142 86 136 96 134" />
        <ellipse cx="121" cy="104" rx="8" ry="6" className="paper" />
        <path className="nerve-case" d="M134 74C126 70 120 76 116 84" />
        <path className="nerve-core" d="M134 74C126 70 120 76 116 84" />
        <g className="side-needle">
          <path d="M24 62L109 103" stroke="var(--ink)" strokeWidth="2.6" />
          <path d="M15 53L27 59L22 68L12 62Z" className="metal" />
        </g>
        <circle className="chosen side-ring" cx="109" cy="103" r="9" />
      </g>
      <text x="14" y="182">
        {fromLeft ? names.front : names.back}
      </text>
      <text x="206" y="182" textAnchor="end">
        {fromLeft ? names.back : names.front}
      </text>
    </svg>
  )
}
