// What can be done with the reader's scores: keep them on the device, delete them there, save and open
// a file, print. What the page cannot do itself (storing, saving) it is given.
import { type ReactNode, useState } from 'react'
import { FileButton } from '../../ui/FileButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import type { DiaryKeepingText } from '../../words/reading/diaryKeeping.ts'
import { LONGEST_TEXT, readDiary, writeDiary } from './diaryFile.ts'
import { DIARY_ENTRY, type DiaryPlace } from './diaryStore.ts'
import type { OwnDiary } from './ownDiary.ts'

export interface DiaryKeeper {
  readonly place: DiaryPlace
  readonly keep: () => void
  /** False when the browser does not let it go. */
  readonly remove: () => boolean
  readonly saveText: (text: string) => void
  readonly print: () => void
}

interface DiaryKeepingProps {
  readonly text: DiaryKeepingText
  readonly diary: OwnDiary
  readonly keeper: DiaryKeeper
  /** The scores of a file, to take the place of those on the page. */
  readonly onOpen: (diary: OwnDiary) => void
}

export function DiaryKeeping({ text, diary, keeper, onOpen }: DiaryKeepingProps) {
  const { place } = keeper
  const [answer, setAnswer] = useState<string | null>(null)
  const [isSure, setSure] = useState(false)
  const open = async (file: File): Promise<void> => {
    // A file may be gone by now, or closed to this browser: then it holds no diary for us.
    const content = file.size > LONGEST_TEXT ? '' : await file.text().catch(() => '')
    const reading = readDiary(content)
    if (reading.kind === 'diary') onOpen(reading.diary)
    setAnswer({ diary: text.opened, newer: text.newerFile, notADiary: text.notADiary }[reading.kind])
  }
  const remove = (): void => {
    setSure(false)
    setAnswer(keeper.remove() ? text.removed : text.notRemoved)
  }
  return (
    <section className="diary-keeping">
      <h3 className="heading">{text.title}</h3>
      <p role="status">{answer}</p>
      {place.kind === 'page' && <p className="quiet">{text.offer.join(' ')}</p>}
      <div className="own-diary-tools">
        {place.kind === 'page' && <Tool label={text.keep} icon="checked" onPress={keeper.keep} />}
        {(place.kind === 'device' || place.kind === 'unread') &&
          (isSure ? (
            <>
              <Tool label={text.removeSure} icon="close" onPress={remove} />
              <Tool label={text.dontRemove} icon="repeat" onPress={() => setSure(false)} />
            </>
          ) : (
            <Tool label={text.remove} icon="close" onPress={() => setSure(true)} />
          ))}
        <Tool
          label={text.save}
          icon="letter"
          onPress={() => keeper.saveText(place.kind === 'unread' ? place.text : writeDiary(diary))}
        />
        <FileButton
          label={text.open}
          accept=".json,application/json"
          icon="sources"
          onFile={(file) => void open(file)}
        />
        <Tool label={text.print} icon="captions" onPress={keeper.print} />
      </div>
    </section>
  )
}

/** Where the scores are, in words. */
export function placeWords(text: DiaryKeepingText, place: DiaryPlace): readonly string[] {
  switch (place.kind) {
    case 'page':
      return text.onPage
    case 'device':
      return text.onDevice(DIARY_ENTRY)
    case 'refused':
      return text.refused
    case 'unread':
      return place.isNewer ? text.newer : text.damaged
  }
}

interface ToolProps {
  readonly label: string
  readonly icon: IconName
  readonly onPress: () => void
}

const Tool = ({ label, icon, onPress }: ToolProps): ReactNode => (
  <button type="button" className="word-button" onClick={onPress}>
    <Icon name={icon} />
    {label}
  </button>
)
