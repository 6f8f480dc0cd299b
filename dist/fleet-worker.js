require('./index.js').start('fleet-worker')
