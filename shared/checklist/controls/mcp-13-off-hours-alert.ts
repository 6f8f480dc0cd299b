import {alertControl} from './alert-control.js'

export const offHoursAlert = alertControl({
  id: 'mcp-13',
  title: 'An alert reports writes by people outside business hours',
  proof:
    'An enabled alert rule that notifies an action group runs a query that finds calls by people that change something, judges the hour in a named time zone, and reads columns that the table has.',
  topic: 'off-hours',
  detection: 'off-hours-write'
})
