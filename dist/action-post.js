if (process.env.STATE_cleanup) require('./index.js').start('action-post')
