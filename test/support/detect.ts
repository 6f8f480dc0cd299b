import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {type DetectOptions, type DetectResult, detect} from '../../shared/detect/detect.js'
import {detections} from '../../shared/detect/detections/index.js'
import {defaultSettings} from '../../shared/lint/config/detection-settings.js'

/** Runs the detections over texts of files, by name; all of them when none are named. */
export function detectIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<DetectOptions> = {}
): DetectResult {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-detect-'))
  try {
    const inputs = Object.entries(files).map(([name, content]) => {
      const file = path.join(folder, name)
      fs.writeFileSync(file, content)
      return {path: file, name}
    })
    return detect({
      inputs,
      detections,
      settings: defaultSettings,
      now: Date.parse('2026-12-31T00:00:00Z'),
      ...options
    })
  } finally {
    fs.rmSync(folder, {recursive: true, force: true})
  }
}

/** One JSON text a line. */
export function jsonLines(records: readonly object[]): string {
  return records.map(record => `${JSON.stringify(record)}\n`).join('')
}
