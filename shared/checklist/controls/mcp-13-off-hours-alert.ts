import {alertControl} from './alert-control.js'

export const offHoursAlert = alertControl({
  id: 'mcp-13',
  title: 'An alert reports writes by people outside business hours',
  proof:
    'An enabled rule reads the workspace of the records and sends to an action group that has a receiver, nothing mutes it for longer than an hour or suppresses it, and its identity may read the workspace. Its query is run over made-up records of people who write at night, in a named time zone, and finds each of them.',
  topic: 'off-hours',
  detection: 'off-hours-write'
})
