import {generateKeyPairSync, type KeyObject, sign} from 'node:crypto'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {nodes} from '../support/nodes.js'
import {
  identity,
  issuer,
  minutesAfter,
  modelStatement,
  type SigstoreInstance,
  sealed,
  sha256,
  startSigstore,
  type TestBundle
} from '../support/sigstore.js'
import {type Front, fronts} from '../support/token-fronts.js'
import {removeTrees, writeTree} from '../support/tree.js'
import {auditRecords, runVerify} from '../support/verify-fronts.js'

let sigstore: SigstoreInstance
beforeAll(async () => {
  sigstore = await startSigstore()
})
afterAll(removeTrees)

const files = {'weights.bin': 'weights\n', 'conf/config.json': '{"layers": 2}\n'}
const manifest = `${sha256(files['weights.bin'])}  weights.bin\n${sha256(files['conf/config.json'])}  conf/config.json\n`
const signer = {
  'certificate-identity': identity,
  'certificate-issuer': issuer,
  'trusted-root': 'trusted_root.json'
}
const signedManifest = {...signer, manifest: 'SHA256SUMS', root: 'model', signature: 'signature'}
const signedModel = {...signer, root: 'model', signature: 'model/model.sig'}

/** A workspace with the model, its manifest and what else a test signs. */
function workspaceWith(more: Readonly<Record<string, string | Uint8Array | TestBundle>>): string {
  const texts = Object.entries(more).map(([name, content]) => [
    name,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
  ])
  return writeTree({
    'model/weights.bin': files['weights.bin'],
    'model/conf/config.json': files['conf/config.json'],
    SHA256SUMS: manifest,
    'trusted_root.json': sigstore.trustedRoot,
    ...Object.fromEntries(texts)
  })
}

async function expectRefusal(
  more: Readonly<Record<string, string | Uint8Array | TestBundle>>,
  inputs: Readonly<Record<string, string>>,
  message: string,
  exitCode = 1
): Promise<void> {
  const run = await runVerify('cli', workspaceWith(more), inputs)
  expect(run.failure).toContain(message)
  expect(run.exitCode).toBe(exitCode)
  expect(run.log).not.toMatch(/^verified/m)
}

describe.each<Front>(fronts)('a signature on the front %s', front => {
  test('over the manifest is verified with the files, offline', async () => {
    const workspace = workspaceWith({signature: await sigstore.sign(manifest)})
    const run = await runVerify(front, workspace, {...signedManifest, 'audit-file': 'audit.jsonl'})
    expect(run.exitCode).toBe(0)
    expect(run.log).toContain(
      `verified 2 files (22 bytes) against SHA256SUMS (sha256 ${sha256(manifest)}), signed by '${identity}' (issuer '${issuer}') at 2025-03-01T10:01:00.000Z`
    )
    expect(auditRecords(workspace)).toMatchObject([
      {
        outcome: 'verified',
        signature: 'signature',
        manifest_sha256: sha256(manifest),
        signer_identity: identity,
        signer_issuer: issuer,
        signed_at: '2025-03-01T10:01:00.000Z',
        files: 2
      }
    ])
    if (front !== 'cli') {
      expect(run.outputs).toEqual({verified: '2', 'manifest-sha256': sha256(manifest)})
      expect(run.summary).toContain('| signed by | ')
    }
  })

  test('of OpenSSF Model Signing is verified with the files that it lists', async () => {
    const statement = modelStatement(files)
    const bundle = await sigstore.signStatement(statement)
    const workspace = workspaceWith({
      'model/model.sig': bundle,
      'model/.git/config': 'not signed, not read by a model'
    })
    const run = await runVerify(front, workspace, signedModel)
    expect(run.exitCode).toBe(0)
    const digest = sha256(JSON.stringify(statement))
    expect(run.log).toContain(
      `verified 2 files (22 bytes) against model/model.sig (sha256 ${digest}), signed by '${identity}'`
    )
    if (front !== 'cli') {
      expect(run.outputs).toEqual({verified: '2', 'manifest-sha256': digest})
    }
    const changed = workspaceWith({
      'model/model.sig': bundle,
      'model/weights.bin': 'w3ights\n',
      'model/extra.bin': 'x'
    })
    const refused = await runVerify(front, changed, signedModel)
    expect(refused.exitCode).toBe(1)
    expect(refused.failure).toContain('1 changed, 1 unlisted')
    if (front !== 'cli') expect(refused.outputs['verified']).toBe('0')
  })

  test('by somebody else is refused before a file is read, on the page and in the record', async () => {
    const workspace = workspaceWith({
      signature: await sigstore.sign(manifest, {identity: `${identity}-2`})
    })
    const run = await runVerify(front, workspace, {...signedManifest, 'audit-file': 'audit.jsonl'})
    expect(run.exitCode).toBe(1)
    expect(run.failure).toContain(
      `not verified: it is signed by '${identity}-2', not by '${identity}'`
    )
    expect(auditRecords(workspace)).toMatchObject([{outcome: 'failed', files: 0, bytes: 0}])
    if (front !== 'cli') {
      expect(run.outputs).toEqual({verified: '0', 'manifest-sha256': ''})
      expect(run.summary).toContain('### Not verified: `model`')
    }
  })
})

describe('a Sigstore bundle', () => {
  test.each(nodes)('is verified by Node $name', async ({program}) => {
    const workspace = workspaceWith({signature: await sigstore.sign(manifest)})
    const run = await runVerify('cli', workspace, signedManifest, {}, program)
    expect(run).toMatchObject({exitCode: 0, failure: ''})
  })

  test('over one file of any size is verified', async () => {
    const content = 'x'.repeat(3_000_000)
    const workspace = workspaceWith({'one.gguf': content, signature: await sigstore.sign(content)})
    const inputs = {...signer, root: 'one.gguf', signature: 'signature'}
    const run = await runVerify('cli', workspace, inputs)
    expect(run.log).toContain(`verified 1 file (3.0 MB) against signature, signed by '${identity}'`)
    expect(run.exitCode).toBe(0)
    await expectRefusal(
      {'one.gguf': `${content}!`, signature: await sigstore.sign(content)},
      inputs,
      `the bundle is for other content: it signs sha256 ${sha256(content)}, and one.gguf has ${sha256(`${content}!`)}`
    )
  })

  test('may have its time from a timestamp authority', async () => {
    const signature = await sigstore.sign(manifest, {time: 'timestamp-authority'})
    const run = await runVerify('cli', workspaceWith({signature}), signedManifest)
    expect(run.log).toContain('at 2025-03-01T10:01:00.000Z')
    expect(run.exitCode).toBe(0)
  })

  test('must have been made while its certificate was valid', async () => {
    for (const minutes of [-1, 11]) {
      await expectRefusal(
        {signature: await sigstore.sign(manifest, {at: minutesAfter(minutes)})},
        signedManifest,
        'the certificate was not valid when the signature was made'
      )
    }
  })

  test('must have a time that somebody vouches for', async () => {
    await expectRefusal(
      {signature: await sigstore.sign(manifest, {time: 'none'})},
      signedManifest,
      'the signature has no timestamp of a trusted log or timestamp authority'
    )
  })

  test('must be in the log', async () => {
    const signature = await sigstore.sign(manifest, {time: 'timestamp-authority'})
    signature.verificationMaterial.tlogEntries = []
    await expectRefusal(
      {signature},
      signedManifest,
      'the transparency log of the trusted root does not vouch for the signature'
    )
  })

  test('must be in the log as it is', async () => {
    const signature = await sigstore.sign(manifest)
    const other = await sigstore.sign('other content')
    signature.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries
    await expectRefusal({signature}, signedManifest, 'does not vouch for the signature')
  })

  test('must be for the manifest that is there', async () => {
    await expectRefusal(
      {signature: await sigstore.sign('other\n')},
      signedManifest,
      `the bundle is for other content: it signs sha256 ${sha256('other\n')}, and SHA256SUMS has ${sha256(manifest)}`
    )
  })

  test('must have a signature of its own certificate', async () => {
    const signature = await sigstore.sign(manifest)
    const other = await sigstore.sign(manifest)
    signature.verificationMaterial.certificate = other.verificationMaterial.certificate
    await expectRefusal(
      {signature},
      signedManifest,
      'the signature was made with another key, or over other content than SHA256SUMS'
    )
  })

  test('must be of an authority of the trusted root', async () => {
    const stranger = await startSigstore()
    const signature = await stranger.sign(manifest)
    const message = 'the certificate is of no authority of the trusted root'
    await expectRefusal({signature}, signedManifest, message)
    // Sigstore's public instance, whose root comes with the program.
    const {'trusted-root': _, ...withoutRoot} = signedManifest
    await expectRefusal({signature}, withoutRoot, message)
  })

  test('is verified under one of several trusted roots', async () => {
    const stranger = await startSigstore()
    const roots = `${stranger.trustedRoot}\n${sigstore.trustedRoot}\n`
    const workspace = workspaceWith({
      signature: await sigstore.sign(manifest),
      'trusted_root.json': roots
    })
    expect(await runVerify('cli', workspace, signedManifest)).toMatchObject({exitCode: 0})
    await expectRefusal(
      {
        signature: await sigstore.sign(manifest, {at: minutesAfter(11)}),
        'trusted_root.json': roots
      },
      signedManifest,
      'the certificate was not valid when the signature was made'
    )
  })

  test.each([
    ['begins with the wanted one', `${identity}.acme.com`],
    ['ends with the wanted one', `https://evil.example/?${identity}`],
    [
      'differs in a character that a pattern would match',
      identity.replace('release.yml', 'release_yml')
    ]
  ])('is refused when its identity %s', async (_, other) => {
    await expectRefusal(
      {signature: await sigstore.sign(manifest, {identity: other})},
      signedManifest,
      `it is signed by '${other}', not by '${identity}'`
    )
  })

  test('is refused when another issuer vouches for its identity', async () => {
    await expectRefusal(
      {signature: await sigstore.sign(manifest, {issuer: `${issuer}.evil.example`})},
      signedManifest,
      `is vouched for by the issuer '${issuer}.evil.example', not by '${issuer}'`
    )
  })

  test('is held against a pattern as a whole, when one is given', async () => {
    const {'certificate-identity': _, ...inputs} = signedManifest
    const asked = (pattern: string) => ({...inputs, 'certificate-identity-pattern': pattern})
    const signature = await sigstore.sign(manifest)
    const good = 'https://github\\.com/acme/models/\\.github/workflows/[^/@]+@refs/heads/main'
    const run = await runVerify('cli', workspaceWith({signature}), asked(good))
    expect(run.exitCode).toBe(0)
    for (const partial of ['https://github\\.com/acme/', 'x|main', 'https://github.com/acme/.*@']) {
      await expectRefusal(
        {signature},
        asked(partial),
        `it is signed by '${identity}', which does not match certificate-identity-pattern`
      )
    }
    await expectRefusal({signature}, asked('a)|(b'), 'is not a regular expression', 2)
  })

  test.each<[string, string | Uint8Array, string]>([
    ['is cut short', '{"mediaType": "appli', 'it may have been cut short'],
    ['is empty', '', 'signature is empty'],
    ['is other JSON', '{"files": []}', 'is not a Sigstore bundle that is supported'],
    ['is several documents', '{}\n{}\n', 'it holds several documents'],
    ['is a bare signature', new Uint8Array([48, 69, 2, 33, 0]), 'is not a Sigstore bundle'],
    ['is a page', `<html>${' '.repeat(20_000)}</html>`, 'is neither a Sigstore bundle nor']
  ])('is refused when it %s', async (_, signature, message) => {
    await expectRefusal({signature}, signedManifest, message)
  })

  test('is refused with parts that are not what they should be', async () => {
    const damaged = async (damage: (bundle: TestBundle) => void) => {
      const bundle = await sigstore.sign(manifest)
      damage(bundle)
      return bundle
    }
    const damages: ((bundle: TestBundle) => void)[] = [
      ({verificationMaterial: material}) => {
        material.certificate.rawBytes = 'AAAA'
      },
      ({verificationMaterial: {tlogEntries}}) => {
        tlogEntries[0]!['canonicalizedBody'] = 'AAAA'
      },
      ({verificationMaterial: {tlogEntries}}) => {
        tlogEntries[0]!['integratedTime'] = 'soon'
      },
      ({verificationMaterial: material}) => {
        material.timestampVerificationData = {rfc3161Timestamps: [{signedTimestamp: 'MAA='}]}
      },
      bundle => {
        bundle.messageSignature!.signature = 'AAAA'
      }
    ]
    for (const damage of damages) {
      await expectRefusal({signature: await damaged(damage)}, signedManifest, 'not verified: ')
    }
  })
})

describe('a signed statement', () => {
  test.each<[string, object, string]>([
    [
      'of shards',
      modelStatement(files, {method: 'shards', hash_type: 'sha256'}),
      "the model was signed by 'shards'"
    ],
    [
      'with another digest',
      modelStatement(files, {method: 'files', hash_type: 'blake3'}),
      "with 'blake3'"
    ],
    [
      'whose digests do not add up',
      {...modelStatement(files), subject: [{name: 'model', digest: {sha256: sha256('')}}]},
      'do not add up to its subject'
    ],
    [
      'that leaves the root',
      modelStatement({'../x': 'x'}),
      "file 1 of the signed statement: '../x' has a part '..'"
    ],
    [
      'of another type',
      {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{name: 'x', digest: {sha256: sha256(manifest)}}],
        predicateType: 'https://in-toto.io/attestation/vulns/v0.2'
      },
      'which does not answer for a file'
    ],
    ['that is none', {files: []}, 'holds no in-toto statement']
  ])('%s is refused', async (_, statement, message) => {
    const bundle = await sigstore.signStatement(statement)
    const exitCode = message.includes("'..'") ? 2 : 1
    await expectRefusal({'model/model.sig': bundle}, signedModel, message, exitCode)
  })

  test('that was changed after it was signed is refused', async () => {
    const bundle = await sigstore.signStatement(modelStatement(files))
    const other = JSON.stringify(modelStatement({...files, 'weights.bin': 'w3ights\n'}))
    bundle.dsseEnvelope!.payload = Buffer.from(other).toString('base64')
    await expectRefusal({'model/model.sig': bundle}, signedModel, 'not verified: ')
  })

  test('about one file is verified with that file as root', async () => {
    const statement = modelStatement({'.': 'weights\n'})
    const workspace = workspaceWith({'model.sig': await sigstore.signStatement(statement)})
    const inputs = {...signer, signature: 'model.sig'}
    const run = await runVerify('cli', workspace, {...inputs, root: 'model/weights.bin'})
    expect(run).toMatchObject({exitCode: 0})
    const other = await runVerify('cli', workspace, {...inputs, root: 'model/conf/config.json'})
    expect(other.log).toContain("changed 'config.json': listed sha256 ")
    expect(other.exitCode).toBe(1)
    const folder = await runVerify('cli', workspace, {...inputs, root: 'model'})
    expect(folder.failure).toContain("give that file as the input 'root'")
    expect(folder.exitCode).toBe(2)
  })

  test('of a build or a release is verified for the manifest that it names', async () => {
    const provenance = (digest: string) => ({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        {name: 'other', digest: {sha256: sha256('other')}},
        {name: 'SHA256SUMS', digest: {sha256: digest}}
      ],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {}
    })
    const signature = await sigstore.signStatement(provenance(sha256(manifest)))
    const run = await runVerify('cli', workspaceWith({signature}), signedManifest)
    expect(run.exitCode).toBe(0)
    await expectRefusal(
      {signature: await sigstore.signStatement(provenance(sha256('another manifest')))},
      signedManifest,
      `the signed statement is about other content: SHA256SUMS has sha256 ${sha256(manifest)}`
    )
  })

  test('needs no other manifest beside it', async () => {
    const bundle = await sigstore.signStatement(modelStatement(files))
    await expectRefusal({signature: bundle}, signedManifest, "leave out the input 'manifest'", 2)
  })
})

describe('a public key', () => {
  const pem = (key: KeyObject) => key.export({type: 'spki', format: 'pem'}).toString()
  const p256 = generateKeyPairSync('ec', {namedCurve: 'P-256'})
  const p384 = generateKeyPairSync('ec', {namedCurve: 'P-384'})
  const rsa = generateKeyPairSync('rsa', {modulusLength: 2048})
  const ed25519 = generateKeyPairSync('ed25519')
  const inputs = {
    manifest: 'SHA256SUMS',
    root: 'model',
    signature: 'signature',
    'public-key': 'key.pem'
  }

  test.each([
    ['ECDSA on P-256', p256, 'sha256'],
    ['ECDSA on P-384', p384, 'sha384'],
    ['ECDSA on P-384 with SHA-256', p384, 'sha256'],
    ['RSA', rsa, 'sha256'],
    ['Ed25519', ed25519, null]
  ] as const)('verifies bare signatures of %s', async (_, keys, algorithm) => {
    const signature = sign(algorithm, Buffer.from(manifest), keys.privateKey)
    const key = pem(keys.publicKey)
    for (const written of [signature, `${signature.toString('base64')}\n`]) {
      const workspace = workspaceWith({signature: written, 'key.pem': key})
      const run = await runVerify('cli', workspace, inputs)
      const der = keys.publicKey.export({type: 'spki', format: 'der'})
      expect(run.log).toContain(`signed by the public key with sha256 ${sha256(der)}`)
      expect(run.exitCode).toBe(0)
    }
    await expectRefusal(
      {signature, 'key.pem': key, SHA256SUMS: `${manifest}\n`},
      inputs,
      'the signature was made with another key, or over other content than SHA256SUMS'
    )
  })

  test('verifies a file piece by piece', async () => {
    const content = 'y'.repeat(2_500_000)
    const signature = sign('sha384', Buffer.from(content), p384.privateKey)
    const more = {'one.gguf': content, signature, 'key.pem': pem(p384.publicKey)}
    const one = {root: 'one.gguf', signature: 'signature', 'public-key': 'key.pem'}
    expect(await runVerify('cli', workspaceWith(more), one)).toMatchObject({exitCode: 0})
    await expectRefusal(
      {...more, 'one.gguf': `${content}.`},
      one,
      'or over other content than one.gguf'
    )
    await expectRefusal(
      {
        ...more,
        signature: sign(null, Buffer.from(content), ed25519.privateKey),
        'key.pem': pem(ed25519.publicKey)
      },
      one,
      'cannot be verified piece by piece: sign a manifest of it'
    )
  })

  test('verifies bundles of OpenSSF Model Signing, with the digest of its curve', async () => {
    const bundle = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {publicKey: {hint: sha256(pem(p384.publicKey))}, tlogEntries: []},
      dsseEnvelope: sealed(modelStatement(files), p384.privateKey, 'sha384')
    }
    const model = {root: 'model', signature: 'model/model.sig', 'public-key': 'key.pem'}
    const text = JSON.stringify(bundle)
    const good = workspaceWith({'model/model.sig': text, 'key.pem': pem(p384.publicKey)})
    expect(await runVerify('cli', good, model)).toMatchObject({exitCode: 0})
    await expectRefusal(
      {'model/model.sig': text, 'key.pem': pem(p256.publicKey)},
      model,
      'made with another key, or over other content than the statement in the bundle'
    )
    const {'public-key': _, ...withoutKey} = model
    await expectRefusal(
      {'model/model.sig': text},
      {...withoutKey, ...signer},
      'the bundle is signed with a key and has no certificate: give the key with public-key'
    )
  })

  test('verifies log entries, too, when a trusted root is given', async () => {
    const bundle = await sigstore.sign(manifest)
    const certificate = Buffer.from(bundle.verificationMaterial.certificate.rawBytes, 'base64')
    const {X509Certificate} = await import('node:crypto')
    const key = pem(new X509Certificate(certificate).publicKey)
    const withRoot = {...inputs, 'trusted-root': 'trusted_root.json'}
    const logged = workspaceWith({signature: bundle, 'key.pem': key})
    expect(await runVerify('cli', logged, withRoot)).toMatchObject({exitCode: 0})
    bundle.verificationMaterial.tlogEntries = []
    const unlogged = {signature: bundle, 'key.pem': key}
    expect(await runVerify('cli', workspaceWith(unlogged), inputs)).toMatchObject({exitCode: 0})
    await expectRefusal(unlogged, withRoot, 'does not vouch for the signature')
  })

  test.each([
    ['a private key', p256.privateKey.export({type: 'pkcs8', format: 'pem'}).toString(), 'private'],
    ['text', 'ssh-ed25519 AAAA', 'is not a public key in PEM'],
    [
      'a short RSA key',
      pem(generateKeyPairSync('rsa', {modulusLength: 1024}).publicKey),
      'of less than 2048 bits'
    ],
    [
      'a key of another curve',
      pem(generateKeyPairSync('ec', {namedCurve: 'secp256k1'}).publicKey),
      'is a key that is not supported'
    ]
  ])('is refused when it is %s', async (_, key, message) => {
    await expectRefusal({signature: 'AAAA', 'key.pem': key}, inputs, message, 2)
  })
})

describe('what is wrong about the inputs', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no identity', {'certificate-identity': ''}, 'a signature says little without who'],
    ['no issuer', {'certificate-issuer': ''}, 'a signature says little without who'],
    ['two identities', {'certificate-identity-pattern': '.*'}, 'exclude each other'],
    ['an identity and a key', {'public-key': 'SHA256SUMS'}, 'has no use here'],
    ['a root that is none', {'trusted-root': 'SHA256SUMS'}, 'is not a Sigstore trusted root'],
    ['no manifest', {manifest: ''}, 'is a signature over one file'],
    ['a missing signature', {signature: 'none'}, "'none' cannot be read: ENOENT"]
  ])('%s', async (_, change, message) => {
    const inputs = Object.fromEntries(
      Object.entries({...signedManifest, ...change}).filter(([, value]) => value !== '')
    )
    await expectRefusal({signature: await sigstore.sign(manifest)}, inputs, message, 2)
  })
})
