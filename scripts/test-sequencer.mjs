import SequencerModule from '@jest/test-sequencer'

// A CommonJS module with a default export.
const Sequencer = SequencerModule.default ?? SequencerModule

/**
 * Starts the longest files first, so that no core is left with one of them at the end. By what they
 * took the last time; on a machine that has run none, tests that start processes come first.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    const isKnown = sorted.some(({duration}) => duration !== undefined)
    if (isKnown) return sorted
    const endToEnd = ({path}) => /[\\/]e2e[\\/]/.test(path)
    return [...sorted.filter(endToEnd), ...sorted.filter(test => !endToEnd(test))]
  }
}
