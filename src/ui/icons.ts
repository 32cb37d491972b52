// The icons that are used, from Phosphor (MIT), as path data. Only what is imported here reaches the bundle.
import caretDown from '@phosphor-icons/core/assets/bold/caret-down-bold.svg?raw'
import check from '@phosphor-icons/core/assets/bold/check-bold.svg?raw'
import ruleReached from '@phosphor-icons/core/assets/fill/circle-fill.svg?raw'
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
import { iconPath } from './iconPath.ts'

export const ICONS = {
  arrowRight: iconPath(arrowRight),
  bedside: iconPath(bedside),
  captions: iconPath(captions),
  caretDown: iconPath(caretDown),
  check: iconPath(check),
  chart: iconPath(chart),
  checked: iconPath(checked),
  close: iconPath(close),
  emergency: iconPath(emergency),
  evidence: iconPath(evidence),
  example: iconPath(example),
  fold: iconPath(fold),
  fromMemory: iconPath(fromMemory),
  fullScreen: iconPath(fullScreen),
  hand: iconPath(hand),
  info: iconPath(info),
  keyboard: iconPath(keyboard),
  labels: iconPath(labels),
  language: iconPath(language),
  layers: iconPath(layers),
  leaveFullScreen: iconPath(leaveFullScreen),
  letter: iconPath(letter),
  link: iconPath(link),
  menu: iconPath(menu),
  otherCauses: iconPath(otherCauses),
  pause: iconPath(pause),
  phone: iconPath(phone),
  play: iconPath(play),
  question: iconPath(question),
  readAloud: iconPath(readAloud),
  repeat: iconPath(repeat),
  ruleNotReached: iconPath(ruleNotReached),
  ruleReached: iconPath(ruleReached),
  skipBack: iconPath(skipBack),
  skipForward: iconPath(skipForward),
  sources: iconPath(sources),
  spine: iconPath(spine),
  startAgain: iconPath(startAgain),
  steps: iconPath(steps),
  stopReading: iconPath(stopReading),
  strength: iconPath(strength),
  theme: iconPath(theme),
  warning: iconPath(warning),
} as const

export type IconName = keyof typeof ICONS
