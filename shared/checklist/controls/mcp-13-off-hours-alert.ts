import {alertControl} from './alert-control.js'

export const offHoursAlert = alertControl({
  id: 'mcp-13',
  title: 'An alert tells of writes by people outside of business hours',
  proof:
    'An enabled rule that tells an action group runs a query that finds calls of people that change something, by the hour in a named time zone, and reads columns that the table has.',
  topic: 'off-hours',
  detection: 'off-hours-write'
})
