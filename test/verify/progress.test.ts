import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {Progress} from '../../shared/verify/progress.js'
import {RecordingHost} from '../support/recording-host.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

describe('progress', () => {
  test('is a line every ten seconds where a line cannot be taken away again', () => {
    const host = new RecordingHost()
    const progress = new Progress(host)
    progress.start(4_000_000_000, 2)
    progress.add(1_000_000_000)
    jest.advanceTimersByTime(9_999)
    expect(host.logged).toEqual([])
    jest.advanceTimersByTime(1)
    progress.add(1_500_000_000)
    jest.advanceTimersByTime(10_000)
    progress.end()
    jest.advanceTimersByTime(60_000)
    expect(host.logged).toEqual([
      'read 1.0 GB of 4.0 GB in 2 files (25 %)',
      'read 2.5 GB of 4.0 GB in 2 files (62 %)'
    ])
  })

  test('is a passing line on a terminal', () => {
    const shown: string[] = []
    const host = Object.assign(new RecordingHost(), {
      showStatus: (text: string) => void shown.push(text)
    })
    const progress = new Progress(host)
    progress.start(512, 1)
    progress.add(512)
    jest.advanceTimersByTime(200)
    progress.end()
    expect(shown).toEqual([
      'read 512 bytes of 512 bytes in 1 file (100 %)',
      'read 512 bytes of 512 bytes in 1 file (100 %)',
      ''
    ])
    expect(host.logged).toEqual([])
  })
})
