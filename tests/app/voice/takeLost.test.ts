import { beforeEach, expect, it } from 'vitest'
import { playhead } from '../../../src/app/state/story.ts'
import { useVoice } from '../../../src/app/state/voice.ts'
import { sayTakeLost, takeLostIsSaid } from '../../../src/app/voice/takeLost.ts'

const trouble = () => useVoice.getState().trouble

beforeEach(() => {
  playhead.pause()
  useVoice.setState({ trouble: null })
  sayTakeLost()
})

it('stands on the page until the story goes on', () => {
  expect(trouble()).toBe('take lost')
  playhead.play()
  expect(trouble()).toBeNull()
})

it('goes when the recorder is open again', () => {
  takeLostIsSaid()
  expect(trouble()).toBeNull()
})

it('leaves alone what else is in the way by then', () => {
  useVoice.setState({ trouble: 'no voice' })
  playhead.play()
  expect(trouble()).toBe('no voice')
  takeLostIsSaid()
})
