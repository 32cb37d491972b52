// The icons that are used, from Phosphor (MIT), as path data. Only what is imported here reaches the bundle.
import caretDown from '@phosphor-icons/core/assets/bold/caret-down-bold.svg?raw'
import check from '@phosphor-icons/core/assets/bold/check-bold.svg?raw'
import ruleReached from '@phosphor-icons/core/assets/fill/check-circle-fill.svg?raw'
import pause from '@phosphor-icons/core/assets/fill/pause-fill.svg?raw'
import play from '@phosphor-icons/core/assets/fill/play-fill.svg?raw'
import skipBack from '@phosphor-icons/core/assets/fill/skip-back-fill.svg?raw'
import skipForward from '@phosphor-icons/core/assets/fill/skip-forward-fill.svg?raw'
import startAgain from '@phosphor-icons/core/assets/regular/arrow-counter-clockwise.svg?raw'
import arrowRight from '@phosphor-icons/core/assets/regular/arrow-right.svg?raw'
import repeat from '@phosphor-icons/core/assets/regular/arrows-clockwise.svg?raw'
import leaveFullScreen from '@phosphor-icons/core/assets/regular/arrows-in-simple.svg?raw'
import fullScreen from '@phosphor-icons/core/assets/regular/arrows-out-simple.svg?raw'
import strength from '@phosphor-icons/core/assets/regular/barbell.svg?raw'
import sources from '@phosphor-icons/core/assets/regular/book-open.svg?raw'
import chart from '@phosphor-icons/core/assets/regular/chart-line.svg?raw'
import theme from '@phosphor-icons/core/assets/regular/circle-half.svg?raw'
import captions from '@phosphor-icons/core/assets/regular/closed-captioning.svg?raw'
import spine from '@phosphor-icons/core/assets/regular/cube.svg?raw'
import letter from '@phosphor-icons/core/assets/regular/file-text.svg?raw'
import hand from '@phosphor-icons/core/assets/regular/hand.svg?raw'
import info from '@phosphor-icons/core/assets/regular/info.svg?raw'
import keyboard from '@phosphor-icons/core/assets/regular/keyboard.svg?raw'
import link from '@phosphor-icons/core/assets/regular/link.svg?raw'
import menu from '@phosphor-icons/core/assets/regular/list.svg?raw'
import steps from '@phosphor-icons/core/assets/regular/list-bullets.svg?raw'
import otherCauses from '@phosphor-icons/core/assets/regular/magnifying-glass.svg?raw'
import ruleNotReached from '@phosphor-icons/core/assets/regular/minus-circle.svg?raw'
import fromMemory from '@phosphor-icons/core/assets/regular/pencil-simple.svg?raw'
import phone from '@phosphor-icons/core/assets/regular/phone-call.svg?raw'
import example from '@phosphor-icons/core/assets/regular/play-circle.svg?raw'
import question from '@phosphor-icons/core/assets/regular/question.svg?raw'
import evidence from '@phosphor-icons/core/assets/regular/scales.svg?raw'
import checked from '@phosphor-icons/core/assets/regular/seal-check.svg?raw'
import fold from '@phosphor-icons/core/assets/regular/sidebar-simple.svg?raw'
import emergency from '@phosphor-icons/core/assets/regular/siren.svg?raw'
import readAloud from '@phosphor-icons/core/assets/regular/speaker-high.svg?raw'
import stopReading from '@phosphor-icons/core/assets/regular/speaker-slash.svg?raw'
import layers from '@phosphor-icons/core/assets/regular/stack.svg?raw'
import labels from '@phosphor-icons/core/assets/regular/tag.svg?raw'
import bedside from '@phosphor-icons/core/assets/regular/timer.svg?raw'
import language from '@phosphor-icons/core/assets/regular/translate.svg?raw'
import warning from '@phosphor-icons/core/assets/regular/warning.svg?raw'
import close from '@phosphor-icons/core/assets/regular/x.svg?raw'

/** The path of an icon file; Phosphor draws each of these as one. */
function pathOf(svg: string): string {
  const path = /\sd="([^"]+)"/.exec(svg)?.[1]
  if (!path) throw new Error(`icons: no path in "${svg.slice(0, 80)}"`)
  return path
}

export const ICONS = {
  arrowRight: pathOf(arrowRight),
  bedside: pathOf(bedside),
  captions: pathOf(captions),
  caretDown: pathOf(caretDown),
  check: pathOf(check),
  chart: pathOf(chart),
  checked: pathOf(checked),
  close: pathOf(close),
  emergency: pathOf(emergency),
  evidence: pathOf(evidence),
  example: pathOf(example),
  fold: pathOf(fold),
  fromMemory: pathOf(fromMemory),
  fullScreen: pathOf(fullScreen),
  hand: pathOf(hand),
  info: pathOf(info),
  keyboard: pathOf(keyboard),
  labels: pathOf(labels),
  language: pathOf(language),
  layers: pathOf(layers),
  leaveFullScreen: pathOf(leaveFullScreen),
  letter: pathOf(letter),
  link: pathOf(link),
  menu: pathOf(menu),
  otherCauses: pathOf(otherCauses),
  pause: pathOf(pause),
  phone: pathOf(phone),
  play: pathOf(play),
  question: pathOf(question),
  readAloud: pathOf(readAloud),
  repeat: pathOf(repeat),
  ruleNotReached: pathOf(ruleNotReached),
  ruleReached: pathOf(ruleReached),
  skipBack: pathOf(skipBack),
  skipForward: pathOf(skipForward),
  sources: pathOf(sources),
  spine: pathOf(spine),
  startAgain: pathOf(startAgain),
  steps: pathOf(steps),
  stopReading: pathOf(stopReading),
  strength: pathOf(strength),
  theme: pathOf(theme),
  warning: pathOf(warning),
} as const

export type IconName = keyof typeof ICONS
