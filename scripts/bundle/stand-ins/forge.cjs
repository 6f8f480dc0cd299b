// Takes the place of `node-forge` in the bundle (scripts/bundle/stand-ins.json). Of its 900 KB,
// `mkcert` uses keys and certificates; TLS, SSH, PKCS #7 and the rest stay away.
const forge = require('node-forge/lib/forge')
require('node-forge/lib/pki')
require('node-forge/lib/sha256')

module.exports = forge
