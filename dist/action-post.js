if (process.env.STATE_cleanup) await (await import('./index.js')).start('action-post')
