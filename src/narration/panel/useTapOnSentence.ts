// A tap anywhere on a sentence plays from it. The page listens, not the sentence: screen readers call every word of an
// element that listens “clickable”, and read it in pieces. The button inside does the same for them and by keyboard.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

export function useTapOnSentence(root: RefObject<HTMLElement | null>, onTap: (index: number) => void): void {
  const latest = useRef(onTap)
  useLayoutEffect(() => {
    latest.current = onTap
  })
  useEffect(() => {
    const tap = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element) || !root.current?.contains(target)) return
      if (target.closest('button, [role="button"]')) return
      const sentence = target.closest<HTMLElement>('[data-sentence]')
      if (sentence) latest.current(Number(sentence.dataset.sentence))
    }
    document.addEventListener('click', tap)
    return () => document.removeEventListener('click', tap)
  }, [root])
}
