// Puts the app's stores back as they are at its start, after each test: the modules are shared between files.
import { act } from '@testing-library/react'
import { afterEach } from 'vitest'
import { HOME } from '../../src/app/address/address.ts'
import { useAttention } from '../../src/app/state/attention.ts'
import { adopt } from '../../src/app/state/choices.ts'
import { DEFAULTS, usePreferences } from '../../src/app/state/preferences.ts'
import { playhead } from '../../src/app/state/story.ts'

const attention = useAttention.getInitialState()

afterEach(() =>
  act(() => {
    adopt(HOME, [])
    playhead.pause()
    playhead.setSpeed(1)
    localStorage.clear()
    usePreferences.setState(DEFAULTS, true)
    useAttention.setState(attention, true)
  }),
)
