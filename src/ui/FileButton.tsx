// Asks for a file: looks like any button of words; the browser's own field in it keeps keys and readers.
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import './fileButton.css'

interface FileButtonProps {
  readonly label: string
  /** As the field's `accept` has it: ".json,application/json". */
  readonly accept: string
  readonly icon?: IconName
  readonly onFile: (file: File) => void
}

export function FileButton({ label, accept, icon, onFile }: FileButtonProps) {
  return (
    <label className="word-button file-button">
      {icon && <Icon name={icon} />}
      <input
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onFile(file)
          // The same file may be asked for again.
          target.value = ''
        }}
      />
      {label}
    </label>
  )
}
