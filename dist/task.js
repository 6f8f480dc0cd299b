require('./index.js').start('task')
