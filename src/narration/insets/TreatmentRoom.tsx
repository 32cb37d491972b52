// The room: from the feet while the X-ray arm swings (progress 0…1), from the side with pad and generator (1…2).
import type { DrawingProps } from './drawing.ts'

export function TreatmentRoom({ sides }: DrawingProps) {
  const turn = sides.includes('right') ? 'from-right' : 'from-left'
  return (
    <svg className={`drawing room ${turn}`} viewBox="0 0 240 180" aria-hidden="true">
      <g className="room-feet">
        <g className="room-arm">
          <path className="metal" d="M102 12H138V27H102Z" />
          <path className="metal" d="M107 164H133V151H107Z" />
          <path d="M138 19C196 19 204 60 204 96S190 158 133 158M138 25C188 25 196 64 196 96S184 152 133 152" />
          <path className="faint" d="M108 150L104 28M132 150L136 28" strokeDasharray="3 4" />
        </g>
        <path className="cloth" d="M74 112H166L162 121H78Z" />
        <path className="metal" d="M116 121H124V172H116Z" />
        <path d="M96 174H144" />
        <path className="skin" d="M82 104C80 86 98 75 120 75S160 86 158 104C156 112 84 112 82 104Z" />
        <path className="bone" d="M112 96C112 91 128 91 128 96C128 102 112 102 112 96Z" />
        <path className="bone" d="M120 92L117 80H123ZM113 92L101 89L112 95ZM127 92L139 89L128 95Z" />
      </g>
      <g className="room-side">
        <path className="cloth" d="M14 104H196V112H14Z" />
        <path className="metal" d="M92 112H104V156H92Z" />
        <path d="M66 158H130" />
        <path className="cloth" d="M80 104C80 96 112 96 112 104Z" />
        <path
          className="skin"
          d="M18 95C17 86 24 81 32 82C39 83 42 87 46 87C56 80 74 78 92 81C108 84 116 79 126 80C140 81 156 90 176 93L192 92C197 92 197 101 191 102L132 104C118 104 112 98 98 98C84 98 76 103 62 103L40 102C30 105 19 104 18 95Z"
        />
        <path className="faint" d="M52 100C60 96 66 92 78 94L86 100" />
        <g className="room-pad">
          <path className="metal" d="M140 82L158 87L157 92L139 87Z" />
        </g>
        <path className="room-cable" pathLength="1" d="M157 88C172 70 182 64 200 72C208 76 210 92 210 104" />
        <path className="metal" d="M194 104H232V132H194Z" />
        <path className="paper" d="M199 109H217V119H199Z" />
        <circle cx="225" cy="114" r="3" />
        <path d="M198 132V158M228 132V158M199 126H216" />
      </g>
    </svg>
  )
}
