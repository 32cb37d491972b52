// The drawing of a kind. Its progress is the CSS variable `--p` of whatever it stands in.
import type { InsetKind } from '../../story/moment.ts'
import type { DrawingProps } from './drawing.ts'
import { LateralView } from './LateralView.tsx'
import { Leg } from './Leg.tsx'
import { NerveFibre } from './NerveFibre.tsx'
import { PainPathway } from './PainPathway.tsx'
import { ProneBody } from './ProneBody.tsx'
import { TreatmentRoom } from './TreatmentRoom.tsx'
import './insets.css'

const DRAWINGS = {
  'prone body': ProneBody,
  'treatment room': TreatmentRoom,
  'pain pathway': PainPathway,
  leg: Leg,
  'nerve fibre': NerveFibre,
  'lateral view': LateralView,
} as const satisfies Record<InsetKind, (props: DrawingProps) => React.JSX.Element>

export function Inset({ kind, ...props }: DrawingProps & { readonly kind: InsetKind }) {
  const Drawing = DRAWINGS[kind]
  return <Drawing {...props} />
}
