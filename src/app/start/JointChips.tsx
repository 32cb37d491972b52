// The joints by name, for screens too small for rings on the spine: six keys that cannot be mis-hit.
import { JOINTS, jointLabel } from '../../anatomy/levels.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { toggleJoint, useChoices } from '../state/choices.ts'

export function JointChips() {
  const words = useWords()
  const joints = useChoices((choices) => choices.joints)
  return (
    <ul className="joint-chips" aria-label={words.pickerListLabel}>
      {JOINTS.map((joint) => (
        <li key={joint}>
          <button
            type="button"
            className="joint-chip"
            aria-pressed={joints.includes(joint)}
            onClick={() => toggleJoint(joint)}
          >
            {jointLabel(joint)}
          </button>
        </li>
      ))}
    </ul>
  )
}
