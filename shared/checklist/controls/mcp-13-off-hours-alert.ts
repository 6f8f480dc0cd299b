import {alertControl} from './alert-control.js'

export const offHoursAlert = alertControl({
  id: 'mcp-13',
  title: 'An alert tells of writes by people outside of business hours',
  topic: 'off-hours',
  detection: 'off-hours-write'
})
