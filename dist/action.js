require('./index.js').start('action')
